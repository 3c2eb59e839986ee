import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../contract/host';
import { ok } from '../../../renderer/domain/result';
import { findStats, flushFolder, hasCode, removeIfThere, replaceFile } from './files';
import { attempt } from './host-error';
import { oneAtATime } from './one-at-a-time';
import type { Stores } from './stores';

export const slotsFile = 'slots.json';
/** Lies in a store that came from a backup until it has been given a new replica id and new slots. */
export const restoredMark = 'restored';

/** The key slots beside the journal: sealed by the window, whole or not at all on the disk. */
export function keySlots({ folderOf }: Stores): Pick<Host, 'slotsRead' | 'slotsWrite'> {
  const inTurn = oneAtATime();
  return {
    slotsRead: ({ store }) =>
      inTurn(() =>
        attempt('read-failed', async () => {
          const folder = folderOf(store);
          const restored = (await findStats(join(folder, restoredMark))) !== undefined;
          return ok({ text: await findText(join(folder, slotsFile)), restored });
        }),
      ),
    slotsWrite: ({ store, text }) =>
      inTurn(() =>
        attempt('write-failed', async () => {
          const folder = folderOf(store);
          await replaceFile(join(folder, slotsFile), text);
          await removeIfThere(join(folder, restoredMark));
          await flushFolder(folder);
          return ok({});
        }),
      ),
  };
}

async function findText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
