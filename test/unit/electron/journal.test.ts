import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Journal, journalOn } from '../../../electron/main/host/journal';
import { encodeRecord as recordOf, headerSize } from '../../../electron/main/host/journal-record';
import { type LossyDisk, lossyDisk } from '../../fakes/lossy-disk';
import { bytes, value } from './contract-cases';
import { realMachine } from './real-machine';

const segment = '000001.yzj';

describe('the journal', () => {
  it('sets a torn tail aside, wherever the last entry was torn, and goes on behind the last whole one', async () => {
    const whole = headerSize + 20;
    for (let left = 1; left < whole; left += 1) {
      const disk = await diskWith([bytes(20), bytes(21)]);
      await disk.append(segment, recordOf(2, bytes(20)).slice(0, left));
      const journal = journalOn(disk);
      expect(await journal.open()).toEqual({ ok: true, value: { count: 2, torn: left } });
      expect((await disk.readAll('torn-1.bin')).length).toBe(left);
      value(await journal.append(2, bytes(22)));
      expect(await all(journal)).toEqual([bytes(20), bytes(21), bytes(22)]);
    }
  });

  it('keeps every torn tail under a name of its own', async () => {
    const disk = await diskWith([bytes(20)]);
    for (const name of ['torn-1.bin', 'torn-2.bin']) {
      await disk.append(segment, bytes(7));
      value(await journalOn(disk).open());
      expect(await disk.list()).toContain(name);
    }
    expect(value(await journalOn(disk).open())).toEqual({ count: 1, torn: 0 });
  });

  it('takes zeros behind the last entry for a torn tail', async () => {
    const disk = await diskWith([bytes(20)]);
    await disk.append(segment, new Uint8Array(100));
    expect(value(await journalOn(disk).open())).toEqual({ count: 1, torn: 100 });
  });

  it('says that it is damaged when any byte before the last entry has changed, and changes nothing', async () => {
    const entries = [bytes(30), bytes(31), bytes(32)];
    const end = 2 * headerSize + 30 + 31;
    for (let at = 0; at < end; at += 1) {
      const disk = await diskWith(entries);
      disk.damage(segment, at);
      const before = await disk.readAll(segment);
      expect(await journalOn(disk).open()).toEqual({ ok: false, error: 'damaged' });
      expect(await disk.readAll(segment)).toEqual(before);
    }
  });

  it('says that it is damaged when a segment is missing', async () => {
    const disk = lossyDisk(1);
    await disk.append('000002.yzj', recordOf(0, bytes(9)));
    expect(await journalOn(disk).open()).toEqual({ ok: false, error: 'damaged' });
  });

  it('finds an entry that was changed after the journal was opened', async () => {
    const disk = await diskWith([bytes(30), bytes(31)]);
    const journal = journalOn(disk);
    value(await journal.open());
    disk.damage(segment, headerSize + 3);
    expect(await journal.read(0)).toEqual({ ok: false, error: 'damaged' });
    expect(value(await journal.read(1)).entries).toEqual([bytes(31)]);
  });

  it('begins a new segment after about 16 MiB and reads over the seam', async () => {
    const disk = lossyDisk(1);
    const journal = journalOn(disk);
    await journal.open();
    const entries = [new Uint8Array(9_000_000).fill(1), new Uint8Array(8_000_000).fill(2), bytes(5)];
    for (const [index, entry] of entries.entries()) value(await journal.append(index, entry));
    expect([...(await disk.list())].sort()).toEqual(['000001.yzj', '000002.yzj']);
    const reopened = journalOn(disk);
    expect(value(await reopened.open())).toEqual({ count: 3, torn: 0 });
    expect(value(await reopened.read(2)).entries).toEqual([bytes(5)]);
  });

  it('says that a segment before the last one is damaged where it ends badly', async () => {
    const disk = await diskWith([bytes(20)]);
    await disk.truncate(segment, headerSize + 5);
    await disk.append('000002.yzj', recordOf(1, bytes(20)));
    expect(await journalOn(disk).open()).toEqual({ ok: false, error: 'damaged' });
  });

  it('cuts away what did not fit on a full disk, and goes on once there is room', async () => {
    const disk = await diskWith([bytes(20)]);
    const size = headerSize + 20;
    const journal = journalOn(disk);
    await journal.open();
    disk.limit(size + 10);
    expect(await journal.append(1, bytes(40))).toEqual({ ok: false, error: 'no-space' });
    expect((await disk.readAll(segment)).length).toBe(size);
    disk.limit(10_000);
    value(await journal.append(1, bytes(40)));
    expect(await all(journal)).toEqual([bytes(20), bytes(40)]);
  });

  it('refuses an empty entry, which no seal can make', async () => {
    const journal = journalOn(lossyDisk(1));
    await journal.open();
    expect(await journal.append(0, new Uint8Array(0))).toEqual({ ok: false, error: 'refused' });
  });

  it('has to be opened again when nobody can tell what a failed write left', async () => {
    const disk = await diskWith([bytes(20)]);
    const journal = journalOn(disk);
    await journal.open();
    disk.killDuring(1);
    expect(await journal.append(1, bytes(20))).toEqual({ ok: false, error: 'write-failed' });
    disk.restart();
    expect(await journal.append(1, bytes(20))).toEqual({ ok: false, error: 'out-of-step' });
    expect(value(await journal.open()).count).toBe(1);
  });
});

describe('the journal on a real disk', () => {
  it('survives a restart, a torn tail and another restart', async () => {
    const machine = await realMachine();
    const store = 'office';
    value(await machine.host.journalOpen({ store }));
    for (const [index, entry] of [bytes(20), bytes(30)].entries())
      value(await machine.host.journalAppend({ store, index, entry }));
    await machine.restart();
    await appendFile(join(machine.profile, store, 'journal', segment), bytes(13));
    expect(value(await machine.host.journalOpen({ store }))).toEqual({ count: 2, torn: 13 });
    value(await machine.host.journalAppend({ store, index: 2, entry: bytes(40) }));
    await machine.restart();
    expect(value(await machine.host.journalOpen({ store }))).toEqual({ count: 3, torn: 0 });
    expect(value(await machine.host.journalRead({ store, from: 0 })).entries).toEqual([bytes(20), bytes(30), bytes(40)]);
    await machine.remove();
  });
});

async function diskWith(entries: readonly Uint8Array[]): Promise<LossyDisk> {
  const disk = lossyDisk(1);
  const journal = journalOn(disk);
  await journal.open();
  for (const [index, entry] of entries.entries()) value(await journal.append(index, entry));
  return disk;
}

async function all(journal: Journal): Promise<readonly Uint8Array[]> {
  return value(await journal.read(0)).entries;
}
