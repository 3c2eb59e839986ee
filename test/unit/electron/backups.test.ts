import { appendFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytes, hashOf, readAll, sumOf, value, writeBlob } from './contract-cases';
import { namesOn, type RealMachine, realMachine } from './real-machine';

let machine: RealMachine;
beforeEach(async () => {
  machine = await realMachine();
  machine.answers.folder = '.';
});
afterEach(() => machine.remove());

const store = 'office';
const blob = bytes(2000);
const entries = [bytes(100), bytes(50)];

describe('a backup', () => {
  it('brings everything back into an empty store and marks it as restored until it is said to be renewed', async () => {
    const backup = await madeBackup();
    await forgetOffice();
    await machine.restart();
    machine.answers.folder = backup;
    value(await machine.host.backupRestore({ store }));
    expect(value(await machine.host.slotsRead({ store }))).toEqual({ text: '{"v":1}', restored: true });
    expect(value(await machine.host.journalOpen({ store }))).toEqual({ count: 2, torn: 0 });
    expect(value(await machine.host.journalRead({ store, from: 0 })).entries).toEqual(entries);
    const { transfer } = value(await machine.host.blobOpen({ store, hash: hashOf(blob) }));
    expect(await readAll(machine.host, transfer)).toEqual(blob);
    value(await machine.host.slotsWrite({ store, text: '{"v":2}' }));
    expect(value(await machine.host.slotsRead({ store }))).toEqual({ text: '{"v":2}', restored: true });
    value(await machine.host.slotsWrite({ store, text: '{"v":2}', renewed: true }));
    expect(value(await machine.host.slotsRead({ store })).restored).toBe(false);
  });

  it('goes into a folder with its date, and only under its final name when it is whole', async () => {
    const backup = await madeBackup();
    expect(backup).toMatch(/^yuezhang-backup-2026-11-23-[0-9a-f]{6}$/);
    expect(await namesOn(machine.stick)).toEqual([backup]);
  });

  it('leaves nothing behind when it cannot be made', async () => {
    await office();
    await rm(join(machine.profile, store, 'journal'), { recursive: true });
    expect(await machine.host.backupRun({ store })).toMatchObject({ ok: false });
    expect(await namesOn(machine.stick)).toEqual([]);
  });

  it('is not begun where there is no room for it', async () => {
    await office();
    machine.room = 1000;
    expect(await machine.host.backupRun({ store })).toEqual({ ok: false, error: 'no-space' });
  });

  it('holds what was flushed when it was made, and no more', async () => {
    await office();
    const [backup] = await Promise.all([madeBackup(), machine.host.journalAppend({ store, index: 2, entry: bytes(70) })]);
    await forgetOffice();
    await machine.restart();
    machine.answers.folder = backup;
    value(await machine.host.backupRestore({ store }));
    expect([2, 3]).toContain(value(await machine.host.journalOpen({ store })).count);
  });
});

describe('a restore', () => {
  it('refuses a backup of which one byte has changed, wherever it is, and changes nothing', async () => {
    const backup = await madeBackup();
    await forgetOffice();
    await machine.restart();
    machine.answers.folder = backup;
    for (const name of ['slots.json', 'journal/000001.yzj', `blobs/${sumOf(blob)}`]) {
      const file = join(machine.stick, backup, name);
      const good = await readFile(file);
      await writeFile(
        file,
        good.map((byte, at) => (at === 3 ? byte ^ 1 : byte)),
      );
      expect(await machine.host.backupRestore({ store })).toEqual({ ok: false, error: 'damaged' });
      await writeFile(file, good);
      expect(value(await machine.host.slotsRead({ store })).text).toBe(null);
    }
    value(await machine.host.backupRestore({ store }));
  });

  it('refuses a backup that has lost a file, or in which one has grown', async () => {
    const backup = await madeBackup();
    await forgetOffice();
    await machine.restart();
    machine.answers.folder = backup;
    await appendFile(join(machine.stick, backup, 'slots.json'), ' ');
    expect(await machine.host.backupRestore({ store })).toEqual({ ok: false, error: 'damaged' });
    await rm(join(machine.stick, backup, 'slots.json'));
    expect(await machine.host.backupRestore({ store })).toEqual({ ok: false, error: 'damaged' });
  });

  it('refuses to go over an office that is there', async () => {
    machine.answers.folder = await madeBackup();
    expect(await machine.host.backupRestore({ store })).toEqual({ ok: false, error: 'not-empty' });
    expect(value(await machine.host.journalOpen({ store })).count).toBe(2);
  });

  it('goes into a store whose set-up never ended, and keeps aside what that wrote', async () => {
    const backup = await madeBackup();
    await forgetOffice();
    await machine.restart();
    value(await machine.host.setUpBegin({ store }));
    value(await machine.host.journalOpen({ store }));
    value(await machine.host.journalAppend({ store, index: 0, entry: bytes(9) }));
    machine.answers.folder = backup;
    value(await machine.host.backupRestore({ store }));
    expect(value(await machine.host.journalOpen({ store })).count).toBe(2);
    expect(value(await machine.host.slotsRead({ store }))).toEqual({ text: '{"v":1}', restored: true });
    expect(await namesOn(machine.profile)).toEqual(['office', 'office.unfinished-1']);
  });

  it('refuses the backup of another store', async () => {
    machine.answers.folder = await madeBackup();
    expect(await machine.host.backupRestore({ store: 'sample-room' })).toEqual({ ok: false, error: 'not-a-backup' });
  });

  it('follows no link out of the backup', async () => {
    const backup = await madeBackup();
    await forgetOffice();
    await machine.restart();
    machine.answers.folder = backup;
    const slots = join(machine.stick, backup, 'slots.json');
    const outside = join(machine.profile, 'outside');
    await writeFile(outside, await readFile(slots));
    await rm(slots);
    await symlink(outside, slots);
    expect(await machine.host.backupRestore({ store })).toEqual({ ok: false, error: 'refused' });
  });

  it.each([
    ['a name that leads out of the store', [{ name: '../other', size: 1, sha256: 'a'.repeat(64) }]],
    ['a name of the system', [{ name: 'C:\\windows\\x', size: 1, sha256: 'a'.repeat(64) }]],
    ['a mark that only we may set', [{ name: 'restored', size: 0, sha256: 'a'.repeat(64) }]],
    ['no key slots', []],
  ])('takes a manifest with %s for no backup', async (_what, files) => {
    await mkdir(join(machine.stick, 'hostile'));
    const manifest = { kind: 'yuezhang-backup', v: 1, store, files };
    await writeFile(join(machine.stick, 'hostile', 'manifest.json'), JSON.stringify(manifest));
    machine.answers.folder = 'hostile';
    expect(await machine.host.backupRestore({ store })).toEqual({ ok: false, error: 'not-a-backup' });
    expect(await readdir(machine.profile)).toEqual([]);
  });
});

async function office(): Promise<void> {
  await machine.host.slotsWrite({ store, text: '{"v":1}' });
  value(await machine.host.journalOpen({ store }));
  for (const [index, entry] of entries.entries()) value(await machine.host.journalAppend({ store, index, entry }));
  value(await writeBlob(machine.host, blob, hashOf(blob)));
}

/** Name of the folder on the stick. */
async function madeBackup(): Promise<string> {
  if (value(await machine.host.slotsRead({ store })).text === null) await office();
  value(await machine.host.backupRun({ store }));
  return (await namesOn(machine.stick)).find((name) => name.startsWith('yuezhang-backup')) ?? '';
}

async function forgetOffice(): Promise<void> {
  await rm(join(machine.profile, store), { recursive: true });
}
