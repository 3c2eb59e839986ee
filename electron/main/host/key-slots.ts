import { readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Empty, Host, HostError, StoredSlots, StoreName } from '../../contract/host';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import { findStats, flushFolder, hasCode, isEmpty, removeIfThere, replaceFile } from './files';
import { attempt } from './host-error';
import { oneAtATime } from './one-at-a-time';
import type { Stores } from './stores';

export const slotsFile = 'slots.json';
/** Lies in a store that came from a backup until it has been given a new replica id. */
export const restoredMark = 'restored';
/** Lies in a store from the beginning of its set-up until its first key slots are written. */
const unfinishedMark = 'unfinished';

/** The key slots beside the journal: sealed by the window, whole or not at all on the disk. */
export function keySlots(stores: Stores): Pick<Host, 'setUpBegin' | 'slotsRead' | 'slotsWrite'> {
  const inTurn = oneAtATime();
  const { folderOf } = stores;
  return {
    setUpBegin: ({ store }) => inTurn(() => attempt('write-failed', () => beginSetUp(stores, store))),
    slotsRead: ({ store }) => inTurn(() => attempt('read-failed', () => readSlots(folderOf(store)))),
    slotsWrite: ({ store, text, renewed }) =>
      inTurn(() =>
        attempt('write-failed', async () => {
          const folder = folderOf(store);
          await replaceFile(join(folder, slotsFile), text);
          await removeIfThere(join(folder, unfinishedMark));
          if (renewed === true) await removeIfThere(join(folder, restoredMark));
          await flushFolder(folder);
          return ok({});
        }),
      ),
  };
}

async function beginSetUp(stores: Stores, store: StoreName): Promise<Result<Empty, HostError>> {
  const folder = stores.folderOf(store);
  if (await isThere(folder, slotsFile)) return fail('not-empty');
  await setAsideUnfinished(stores, store);
  const journal = await stores.journalOf(store).open();
  if (!journal.ok) return journal;
  if (journal.value.count > 0) return fail('not-empty');
  await replaceFile(join(folder, unfinishedMark), '');
  await flushFolder(dirname(folder));
  return ok({});
}

/** What a set-up wrote that never came to its key slots can be opened by nobody; it is kept beside the store. */
export async function setAsideUnfinished({ folderOf, journalOf }: Stores, store: StoreName): Promise<void> {
  const folder = folderOf(store);
  if (!(await isThere(folder, unfinishedMark)) || (await isThere(folder, slotsFile)) || (await isEmpty(folder))) return;
  await journalOf(store).close();
  let number = 1;
  while ((await findStats(`${folder}.unfinished-${number}`)) !== undefined) number += 1;
  await rename(folder, `${folder}.unfinished-${number}`);
  await flushFolder(dirname(folder));
}

async function readSlots(folder: string): Promise<Result<StoredSlots, HostError>> {
  const text = await findText(join(folder, slotsFile));
  const restored = await isThere(folder, restoredMark);
  if (!(await isThere(folder, unfinishedMark))) return ok({ text, restored });
  if (text === null) return ok({ text, restored, unfinished: true });
  // A cut between slots and mark: left here, it would pass slots that are lost later for a set-up that never ended.
  await removeIfThere(join(folder, unfinishedMark));
  await flushFolder(folder);
  return ok({ text, restored });
}

async function isThere(folder: string, name: string): Promise<boolean> {
  return (await findStats(join(folder, name))) !== undefined;
}

async function findText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
