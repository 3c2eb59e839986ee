import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../fakes/fixed-clock';
import { memoryDrive } from '../../fakes/memory-drive';
import { memoryHost } from '../../fakes/memory-host';
import { seededIds } from '../../fakes/seeded-ids';
import { bytes, sumOf, value } from './contract-cases';

describe('the stick in memory', () => {
  it('carries a file from one host to another', async () => {
    const drive = memoryDrive();
    const [room, street] = [memoryHost({ drive }), memoryHost({ drive })];
    room.answers.save = 'case.yzx';
    await write(room);
    street.answers.open = 'case.yzx';
    const opened = value(await street.fileOpen({ purpose: 'exchange' }));
    expect(value(await street.transferRead({ transfer: opened.transfer, offset: 0 })).bytes).toEqual(file);
  });

  it('fails in its own way when it is pulled out, full or cannot be written', async () => {
    const conditions = { pull: 'write-failed', fill: 'no-space', readOnly: 'read-only' } as const;
    for (const [condition, error] of Object.entries(conditions)) {
      const drive = memoryDrive();
      const host = memoryHost({ drive });
      const input = { purpose: 'exchange', suggestedName: 'a.yzx', size: 10 } as const;
      const { transfer } = value(await host.fileBegin(input));
      if (condition === 'pull') drive.pull();
      if (condition === 'fill') drive.fill();
      if (condition === 'readOnly') drive.readOnly();
      expect(await host.transferWrite({ transfer, bytes: file })).toEqual({ ok: false, error });
      expect(await host.fileBegin(input)).toEqual({ ok: false, error });
      expect([...drive.files.keys()]).toEqual([]);
    }
  });

  it('cannot be read while it is pulled out', async () => {
    const host = memoryHost();
    host.drive.files.set('in.yzx', file);
    host.answers.open = 'in.yzx';
    const { transfer } = value(await host.fileOpen({ purpose: 'exchange' }));
    host.drive.pull();
    expect(await host.transferRead({ transfer, offset: 0 })).toEqual({ ok: false, error: 'read-failed' });
    host.drive.plug();
    expect(value(await host.transferRead({ transfer, offset: 0 })).bytes).toEqual(file);
  });
});

describe('the memory host', () => {
  it('brings a backup back on another host, and says that it was restored', async () => {
    const drive = memoryDrive();
    const [old, fresh] = [memoryHost({ drive }), memoryHost({ drive })];
    await old.journalOpen({ store: 'office' });
    await old.journalAppend({ store: 'office', index: 0, entry: file });
    await old.slotsWrite({ store: 'office', text: '{}' });
    old.answers.folder = 'backup';
    value(await old.backupRun({ store: 'office' }));
    fresh.answers.folder = 'backup';
    value(await fresh.backupRestore({ store: 'office' }));
    expect(value(await fresh.slotsRead({ store: 'office' }))).toEqual({ text: '{}', restored: true });
    expect(fresh.stores.office.journal).toEqual([file]);
  });

  it('refuses a backup that was changed', async () => {
    const host = memoryHost();
    await host.slotsWrite({ store: 'office', text: '{}' });
    host.answers.folder = 'backup';
    value(await host.backupRun({ store: 'office' }));
    host.stores.office.slots = null;
    host.drive.files.set('backup/slots.json', bytes(2));
    expect(await host.backupRestore({ store: 'office' })).toEqual({ ok: false, error: 'damaged' });
    expect(host.stores.office.slots).toBe(null);
  });

  it('has no room on a full disk', async () => {
    const host = memoryHost();
    await host.journalOpen({ store: 'office' });
    host.disk.full = true;
    expect(await host.journalAppend({ store: 'office', index: 0, entry: file })).toEqual({ ok: false, error: 'no-space' });
  });

  it('keeps the papers that were printed', async () => {
    const host = memoryHost();
    await host.paperToPrinter({ html: '<p>1</p>' });
    value(await host.paperToPdf({ html: '<p>2</p>', suggestedName: 'a.pdf' }));
    expect(host.papers).toEqual([
      { html: '<p>1</p>', name: null },
      { html: '<p>2</p>', name: 'a.pdf' },
    ]);
  });
});

describe('clock and ids of a test', () => {
  it('move only when told and come out the same each time', () => {
    const clock = fixedClock(1000);
    clock.advance(5);
    expect(clock.now()).toBe(1005);
    const [one, two] = [seededIds(3), seededIds(3)];
    expect(one.uuid()).toBe(two.uuid());
    expect(one.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one.bytes(16)).not.toEqual(seededIds(4).bytes(16));
  });
});

const file = bytes(10);

async function write(host: ReturnType<typeof memoryHost>): Promise<void> {
  const { transfer } = value(await host.fileBegin({ purpose: 'exchange', suggestedName: 'a.yzx', size: file.length }));
  value(await host.transferWrite({ transfer, bytes: file }));
  value(await host.fileCommit({ transfer, sha256: sumOf(file) }));
}
