import { beforeEach, describe, expect, it } from 'vitest';
import { type JournalFile, openJournal } from '../../../renderer/host/journal-file';
import { fail, ok } from '../../../renderer/domain/result';
import { type MemorySyncFile, memorySyncFile } from '../../fakes/memory-sync-file';

const entry = (text: string) => new TextEncoder().encode(text);

describe('the journal file of a browser', () => {
  let file: MemorySyncFile;
  let journal: JournalFile;
  beforeEach(async () => {
    file = memorySyncFile();
    journal = await open(file);
  });

  it('has an entry flushed before it says so', () => {
    expect(journal.append(0, entry('one'))).toEqual(ok({ index: 0 }));
    expect(file.unflushed()).toBe(0);
  });

  it('takes entries only in their order', () => {
    expect(journal.append(1, entry('too early'))).toEqual(fail('out-of-step'));
    expect(journal.append(0, new Uint8Array(0))).toEqual(fail('refused'));
    expect(journal.count()).toBe(0);
  });

  it('takes back what did not fit on the disk and goes on', async () => {
    journal.append(0, entry('one'));
    file.leaveRoomFor(10);
    expect(journal.append(1, entry('two'))).toEqual(fail('no-space'));
    file.leaveRoomFor(1000);
    expect(journal.append(1, entry('two'))).toEqual(ok({ index: 1 }));
    expect(await texts(await open(file))).toEqual(['one', 'two']);
  });

  it('keeps a torn tail beside the journal before it cuts it off', async () => {
    journal.append(0, entry('one'));
    journal.append(1, entry('two'));
    file.truncate(file.getSize() - 1);
    const kept: Uint8Array[] = [];
    const again = await openJournal(file, async (torn) => void kept.push(torn.slice()));
    expect(again).toMatchObject({ ok: true });
    expect(kept.map((torn) => torn.length)).toEqual([18]);
    expect(await texts(await open(file))).toEqual(['one']);
  });

  it('refuses to open where a flushed entry was changed', async () => {
    journal.append(0, entry('one'));
    journal.append(1, entry('two'));
    file.write(entry('x'), { at: 17 });
    expect(await openJournal(file, async () => undefined)).toEqual(fail('damaged'));
  });

  it('says that an entry was changed since it was opened', () => {
    journal.append(0, entry('one'));
    file.write(entry('x'), { at: 17 });
    expect(journal.read(0)).toEqual(fail('damaged'));
  });
});

async function open(file: MemorySyncFile): Promise<JournalFile> {
  const opened = await openJournal(file, async () => undefined);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value.journal;
}

async function texts(journal: JournalFile): Promise<readonly string[]> {
  const read = journal.read(0);
  return read.ok ? read.value.entries.map((each) => new TextDecoder().decode(each)) : [read.error];
}
