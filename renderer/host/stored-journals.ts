import type { HostError, StoreName } from '../../electron/contract/host';
import { fail, ok, type Result } from '../domain/result';
import { type JournalFile, type OpenedJournal, openJournal } from './journal-file';
import { findFile, folderAt, namesIn, readFile } from './own-disk';
import type { StoredFile } from './store-calls';

/** A browser keeps one segment; a backup of the desktop app may bring several, which follow each other. */
export const segmentName = '000001.yzj';
export const journalFolder = 'journal';

/** The journals that are open in this worker, one per store. */
export class StoredJournals {
  private readonly journals = new Map<StoreName, JournalFile>();

  async open(store: StoreName): Promise<Result<OpenedJournal, HostError>> {
    this.close(store);
    const folder = await folderAt([store, journalFolder]);
    const handle = await folder.getFileHandle(segmentName, { create: true });
    const opened = await openJournal(await handle.createSyncAccessHandle(), (torn) => keepTorn(folder, torn));
    if (opened.ok) this.journals.set(store, opened.value.journal);
    return opened;
  }

  get(store: StoreName): Result<JournalFile, HostError> {
    const journal = this.journals.get(store);
    return journal === undefined ? fail('out-of-step') : ok(journal);
  }

  /** Entries that the store has, as one file; none where nothing was written yet. */
  async copyOf(store: StoreName): Promise<readonly StoredFile[]> {
    const open = this.journals.get(store);
    if (open !== undefined) return inBackup(open.bytes());
    const folder = await folderAt([store, journalFolder]);
    if (!(await namesIn(folder)).includes(segmentName)) return [];
    return inBackup(await readFile(await folder.getFileHandle(segmentName)));
  }

  /** Keeps the store's journal under another name, out of the way of a new one. */
  async setAside(store: StoreName): Promise<void> {
    this.close(store);
    const folder = await folderAt([store, journalFolder]);
    const file = await findFile(folder, segmentName);
    if (file !== undefined) await file.move(await freeName(folder, 'unfinished'));
  }

  close(store: StoreName) {
    this.journals.get(store)?.close();
    this.journals.delete(store);
  }
}

function inBackup(bytes: Uint8Array<ArrayBuffer>): readonly StoredFile[] {
  return bytes.length === 0 ? [] : [{ name: `${journalFolder}/${segmentName}`, bytes }];
}

/** Nobody was told that it was saved; it is kept beside the journal all the same. */
async function keepTorn(folder: FileSystemDirectoryHandle, torn: Uint8Array) {
  const handle = await folder.getFileHandle(await freeName(folder, 'torn'), { create: true });
  const file = await handle.createSyncAccessHandle();
  file.write(torn, { at: 0 });
  file.flush();
  file.close();
}

async function freeName(folder: FileSystemDirectoryHandle, kind: 'torn' | 'unfinished'): Promise<string> {
  const taken = new Set(await namesIn(folder));
  let number = 1;
  while (taken.has(`${kind}-${number}.bin`)) number += 1;
  return `${kind}-${number}.bin`;
}
