import type { Empty, HostError, StoreName } from '../../electron/contract/host';
import { fail, ok, type Result } from '../domain/result';
import { attempt } from './host-error';
import { findFile, folderAt, namesIn, readFile, removeFile, replaceFile } from './own-disk';
import type { StoreCalls, StoredFile } from './store-calls';
import { blobFolder, StoredBlobs } from './stored-blobs';
import { journalFolder, segmentName, StoredJournals } from './stored-journals';

export const slotsFile = 'slots.json';
/** Lies in a store that came from a backup until it has been given new slots. */
const restoredMark = 'restored';

/** The worker's side: everything of a store on the origin's own disk. */
export function storeDisk(): StoreCalls {
  const journals = new StoredJournals();
  const blobs = new StoredBlobs();
  return {
    journalOpen: ({ store }) =>
      attempt('read-failed', async () => {
        const opened = await journals.open(store);
        return opened.ok ? ok({ count: opened.value.journal.count(), torn: opened.value.torn.length }) : opened;
      }),
    journalAppend: async ({ store, index, entry }) => {
      const journal = journals.get(store);
      return journal.ok ? journal.value.append(index, entry) : journal;
    },
    journalRead: async ({ store, from }) => {
      const journal = journals.get(store);
      return journal.ok ? journal.value.read(from) : journal;
    },
    slotsRead: ({ store }) => attempt('read-failed', () => readSlots(store)),
    slotsWrite: ({ store, text }) => attempt('write-failed', () => writeSlots(store, text)),
    blobBegin: ({ store, word }) => attempt('write-failed', () => blobs.begin(store, word)),
    blobWrite: ({ word, bytes }) => attempt('write-failed', () => blobs.write(word, bytes)),
    blobCommit: ({ word, hash }) => attempt('write-failed', () => blobs.commit(word, hash)),
    blobAbort: ({ word }) => attempt('write-failed', () => blobs.abort(word)),
    blobFile: ({ store, hash }) => attempt('read-failed', () => blobs.file(store, hash)),
    copyOut: ({ store }) => attempt('read-failed', () => copyOut(journals, store)),
    copyIn: ({ store, files }) => attempt('write-failed', () => copyIn(journals, store, files)),
  };
}

async function readSlots(
  store: StoreName,
): Promise<Result<{ readonly text: string | null; readonly restored: boolean }, HostError>> {
  const folder = await folderAt([store]);
  const slots = await findFile(folder, slotsFile);
  const text = slots === undefined ? null : new TextDecoder().decode(await readFile(slots));
  return ok({ text, restored: (await findFile(folder, restoredMark)) !== undefined });
}

async function writeSlots(store: StoreName, text: string): Promise<Result<Empty, HostError>> {
  const folder = await folderAt([store]);
  await replaceFile(folder, slotsFile, new TextEncoder().encode(text));
  await removeFile(folder, restoredMark);
  return ok({});
}

/** The journal comes first: blobs are flushed before the entry that names them, so all it names is there afterwards. */
async function copyOut(
  journals: StoredJournals,
  store: StoreName,
): Promise<Result<{ readonly files: readonly StoredFile[] }, HostError>> {
  const slots = await findFile(await folderAt([store]), slotsFile);
  if (slots === undefined) return fail('not-found');
  const journal = await journals.copyOf(store);
  const keys = { name: slotsFile, bytes: await readFile(slots) };
  const folder = await folderAt([store, blobFolder]);
  const blobs: StoredFile[] = [];
  for (const name of (await namesIn(folder)).filter((each) => /^[0-9a-f]{64}$/.test(each))) {
    blobs.push({ name: `${blobFolder}/${name}`, bytes: await readFile(await folder.getFileHandle(name)) });
  }
  return ok({ files: [keys, ...journal, ...blobs] });
}

/** The slots come last: a store without them counts as empty, so a restore that broke off can be done again. */
async function copyIn(
  journals: StoredJournals,
  store: StoreName,
  files: readonly StoredFile[],
): Promise<Result<Empty, HostError>> {
  if (!(await isEmpty(journals, store))) return fail('not-empty');
  journals.close(store);
  const segments = files.filter(({ name }) => name.startsWith(`${journalFolder}/`));
  await replaceFile(await folderAt([store, journalFolder]), segmentName, joined(segments));
  for (const { name, bytes } of files.filter((file) => file.name.startsWith(`${blobFolder}/`))) {
    await replaceFile(await folderAt([store, blobFolder]), name.slice(blobFolder.length + 1), bytes);
  }
  const folder = await folderAt([store]);
  await replaceFile(folder, restoredMark, new Uint8Array(0));
  for (const { name, bytes } of files.filter((file) => file.name === slotsFile)) await replaceFile(folder, name, bytes);
  return ok({});
}

async function isEmpty(journals: StoredJournals, store: StoreName): Promise<boolean> {
  const folder = await folderAt([store]);
  if ((await findFile(folder, slotsFile)) !== undefined) return false;
  // What a restore left that broke off may be written over; anything else may not.
  return (await findFile(folder, restoredMark)) !== undefined || (await journals.copyOf(store)).length === 0;
}

/** In the order of their names, which are numbers with leading zeros. */
function joined(segments: readonly StoredFile[]): Uint8Array<ArrayBuffer> {
  const inOrder = segments.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const bytes = new Uint8Array(inOrder.reduce((size, segment) => size + segment.bytes.length, 0));
  let at = 0;
  for (const segment of inOrder) {
    bytes.set(segment.bytes, at);
    at += segment.bytes.length;
  }
  return bytes;
}
