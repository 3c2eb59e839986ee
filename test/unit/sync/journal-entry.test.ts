import { describe, expect, it } from 'vitest';
import { importDataKey, type JournalEntry, type Keyring, keyringOf, openEntry, sealEntry } from '../../../renderer/sync';
import { compartments, type Compartment } from '../../../renderer/domain/ledger/ledger';
import { makeCheckpoints } from '../../../renderer/sync/checkpoint';
import { joinLengths, splitLengths } from '../../../renderer/sync/lengths';
import { newSigningKey } from '../../../renderer/sync/signing';
import { sampleLedgers, sampleMatter, SampleWriter, withhold } from '../../exchange/sample-frames';
import { seededIds } from '../../fakes/seeded-ids';

const random = seededIds(6).bytes;
const keys = await Promise.all(compartments.map((compartment) => importDataKey(`${compartment}.1`, compartment, random(32))));
const ring = keyringOf(keys);
const withoutMediation = keyringOf(keys.filter((key) => key.compartment !== 'mediation'));
const compartmentOf = (ledger: string): Compartment => sampleLedgers.get(ledger)?.compartment ?? 'general';
const { frames } = sampleMatter(new SampleWriter(7, 'office-1', 'replica-1'));
const [created] = frames;
if (created === undefined) throw new Error('two saves were made');
const signing = newSigningKey(random);

const replica: JournalEntry = { kind: 'replica', replica: 'replica-1', reason: 'setup', hlc: '1790000000000-0000' };
const saved: JournalEntry = { kind: 'frame', frame: created };
const received: JournalEntry = {
  kind: 'received',
  batch: 'batch-1',
  part: 0,
  of: 1,
  from: 'office-1',
  file: 'A'.repeat(43),
  frames: withhold(frames, 'secret'),
  checkpoints: await makeCheckpoints('office-1', signing, frames),
};

const seal = (entry: JournalEntry, index = 4) => sealEntry({ entry, index, ring, compartmentOf, random });
const open = (bytes: Uint8Array, index = 4, keyring: Keyring = ring) => openEntry({ bytes, index, ring: keyring });

describe('a journal entry', () => {
  it.each<[string, JournalEntry]>([
    ['the start of a replica', replica],
    ['a save', saved],
    ['a received part', received],
  ])('gives back %s', async (_name, entry) => {
    expect(await open(await seal(entry))).toEqual({ ok: true, value: { entry, missing: [] } });
  });

  it('leaves out the operations of a compartment there is no key for, and names it', async () => {
    const opened = await open(await seal(saved), 4, withoutMediation);
    const lines = created.lines.filter((line) => compartmentOf(line.op.ledger) !== 'mediation');
    expect(lines).toHaveLength(1);
    expect(opened).toEqual({
      ok: true,
      value: { entry: { kind: 'frame', frame: { ...created, lines } }, missing: ['mediation'] },
    });
  });

  it('cannot be sealed without the key of each compartment in it', async () => {
    await expect(sealEntry({ entry: saved, index: 0, ring: withoutMediation, compartmentOf, random })).rejects.toThrow(
      'mediation',
    );
  });

  it('holds nothing readable', async () => {
    const text = new TextDecoder('latin1').decode(await seal(saved));
    for (const canary of ['13800001234', 'replica-1', 'sample.matter', 'topic']) expect(text).not.toContain(canary);
  });

  it('opens only under its own number, so entries cannot be exchanged or moved', async () => {
    expect(await open(await seal(saved), 5)).toEqual({ ok: false, error: 'damaged' });
  });

  it('does not take a box of an earlier sealing of the same entry', async () => {
    const [one, other] = [await seal(saved), await seal(saved)];
    const [head] = splitLengths(one.subarray(1)) ?? [];
    const [, ...boxes] = splitLengths(other.subarray(1)) ?? [];
    const mixed = Uint8Array.of(1, ...joinLengths([head ?? new Uint8Array(), ...boxes]));
    expect(await open(mixed)).toEqual({ ok: false, error: 'damaged' });
  });

  it('is damaged when cut or changed anywhere', async () => {
    const bytes = await seal(saved);
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x40;
      expect(await open(changed)).toEqual({ ok: false, error: 'damaged' });
      expect(await open(bytes.subarray(0, at))).toEqual({ ok: false, error: 'damaged' });
    }
    expect(await open(Uint8Array.of(...bytes, 0))).toEqual({ ok: false, error: 'damaged' });
  });
});
