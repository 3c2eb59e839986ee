import { expect, it } from 'vitest';
import type { Disk } from '../../../electron/main/host/disk';
import { type Journal, journalOn } from '../../../electron/main/host/journal';
import { type LossyDisk, lossyDisk } from '../../fakes/lossy-disk';
import { type SeededIds, seededIds } from '../../fakes/seeded-ids';
import { value } from './contract-cases';

const seeds = Array.from({ length: 120 }, (_, seed) => seed + 1);

/** One life of a journal over several crashes and kills. `missing` names acknowledged entries that were not there later. */
interface Life {
  missing: number;
  crashes: number;
  torn: number;
  acknowledged: number;
}

it('keeps every acknowledged entry over crashes and kills at any moment', async () => {
  const lives = await Promise.all(seeds.map((seed) => live(seed, (disk) => disk)));
  expect(sum(lives, 'missing')).toBe(0);
  // The nemesis came: otherwise this would prove nothing.
  expect(sum(lives, 'crashes')).toBeGreaterThan(400);
  expect(sum(lives, 'torn')).toBeGreaterThan(20);
  expect(sum(lives, 'acknowledged')).toBeGreaterThan(400);
});

it('would lose entries if it did not flush what it appends', async () => {
  const lives = await Promise.all(seeds.map((seed) => live(seed, (disk) => ({ ...disk, flush: async () => undefined }))));
  expect(sum(lives, 'missing')).toBeGreaterThan(0);
});

it('would lose entries if it did not flush the names of its segments', async () => {
  const lives = await Promise.all(seeds.map((seed) => live(seed, (disk) => ({ ...disk, flushNames: async () => undefined }))));
  expect(sum(lives, 'missing')).toBeGreaterThan(0);
});

async function live(seed: number, through: (disk: LossyDisk) => Disk): Promise<Life> {
  const disk = lossyDisk(seed);
  const ids = seededIds(seed + 1_000_000);
  const life: Life = { missing: 0, crashes: 0, torn: 0, acknowledged: 0 };
  let known: readonly Uint8Array[] = [];
  for (let round = 0; round < 6; round += 1) {
    if (ids.below(2) === 0) disk.crashDuring(1 + ids.below(12));
    else disk.killDuring(1 + ids.below(12));
    const acknowledged = await work(journalOn(through(disk)), known, ids);
    life.acknowledged += acknowledged.length - known.length;
    if (disk.restart()) life.crashes += 1;
    const standing = await standingOn(disk);
    life.torn += standing.torn > 0 ? 1 : 0;
    life.missing += acknowledged.filter((entry, at) => !isSame(entry, standing.entries[at])).length;
    if (life.missing > 0) return life;
    known = standing.entries;
  }
  return life;
}

/** Opens and appends until the machine goes down; answers what was acknowledged by then. */
async function work(journal: Journal, known: readonly Uint8Array[], ids: SeededIds): Promise<readonly Uint8Array[]> {
  const acknowledged = [...known];
  if (!(await journal.open()).ok) return acknowledged;
  for (let count = 0; count < 5; count += 1) {
    const entry = ids.bytes(1 + ids.below(200));
    const answer = await journal.append(acknowledged.length, entry);
    if (!answer.ok) return acknowledged;
    acknowledged.push(entry);
  }
  return acknowledged;
}

async function standingOn(disk: Disk): Promise<{ readonly entries: readonly Uint8Array[]; readonly torn: number }> {
  const journal = journalOn(disk);
  const { count, torn } = value(await journal.open());
  const entries = value(await journal.read(0)).entries;
  expect(entries.length).toBe(count);
  return { entries, torn };
}

function isSame(entry: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(entry, other) === 0;
}

function sum(lives: readonly Life[], of: keyof Life): number {
  return lives.reduce((total, life) => total + life[of], 0);
}
