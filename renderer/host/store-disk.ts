import type { Empty, HostError, StoredSlots, StoreName } from '../../electron/contract/host';
import { fail, ok, type Result } from '../domain/result';
import { attempt } from './host-error';
import { findFile, folderAt, namesIn, readFile, removeFile, replaceFile } from './own-disk';
import type { StoreCalls, StoredFile } from './store-calls';
import { blobFolder, StoredBlobs } from './stored-blobs';
import { journalFolder, segmentName, StoredJournals } from './stored-journals';

export const slotsFile = 'slots.json';
/** Lies in a store that came from a backup until it has been given a new replica id. */
const restoredMark = 'restored';
/** Lies in a store from the beginning of its set-up until its first key slots are written. */
const unfinishedMark = 'unfinished';

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
    setUpBegin: ({ store }) => attempt('write-failed', () => beginSetUp(journals, store)),
    slotsRead: ({ store }) => attempt('read-failed', () => readSlots(store)),
    slotsWrite: (input) => attempt('write-failed', () => writeSlots(input)),
    blobBegin: ({ store, word }) => attempt('write-failed', () => blobs.begin(store, word)),
    blobWrite: ({ word, bytes }) => attempt('write-failed', () => blobs.write(word, bytes)),
    blobCommit: ({ word, hash }) => attempt('write-failed', () => blobs.commit(word, hash)),
    blobAbort: ({ word }) => attempt('write-failed', () => blobs.abort(word)),
    blobFile: ({ store, hash }) => attempt('read-failed', () => blobs.file(store, hash)),
    copyOut: ({ store }) => attempt('read-failed', () => copyOut(journals, store)),
    copyIn: ({ store, files }) => attempt('write-failed', () => copyIn(journals, store, files)),
  };
}

async function beginSetUp(journals: StoredJournals, store: StoreName): Promise<Result<Empty, HostError>> {
  const folder = await folderAt([store]);
  if (await isThere(folder, slotsFile)) return fail('not-empty');
  await setAsideUnfinished(journals, store);
  if ((await journals.copyOf(store)).length > 0) return fail('not-empty');
  await replaceFile(folder, unfinishedMark, new Uint8Array(0));
  return ok({});
}

/** What a set-up wrote that never came to its key slots can be opened by nobody; it is kept beside the journal. */
async function setAsideUnfinished(journals: StoredJournals, store: StoreName): Promise<void> {
  const folder = await folderAt([store]);
  if (!(await isThere(folder, unfinishedMark)) || (await isThere(folder, slotsFile))) return;
  if ((await journals.copyOf(store)).length > 0) await journals.setAside(store);
}

async function readSlots(store: StoreName): Promise<Result<StoredSlots, HostError>> {
  const folder = await folderAt([store]);
  const slots = await findFile(folder, slotsFile);
  const text = slots === undefined ? null : new TextDecoder().decode(await readFile(slots));
  const restored = await isThere(folder, restoredMark);
  if (!(await isThere(folder, unfinishedMark))) return ok({ text, restored });
  if (text === null) return ok({ text, restored, unfinished: true });
  // A cut between slots and mark: left here, it would pass slots that are lost later for a set-up that never ended.
  await removeFile(folder, unfinishedMark);
  return ok({ text, restored });
}

async function writeSlots({
  store,
  text,
  renewed,
}: Parameters<StoreCalls['slotsWrite']>[0]): Promise<Result<Empty, HostError>> {
  const folder = await folderAt([store]);
  await replaceFile(folder, slotsFile, new TextEncoder().encode(text));
  await removeFile(folder, unfinishedMark);
  if (renewed === true) await removeFile(folder, restoredMark);
  return ok({});
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  return (await findFile(folder, name)) !== undefined;
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
  await setAsideUnfinished(journals, store);
  if (!(await isEmpty(journals, store))) return fail('not-empty');
  journals.close(store);
  const segments = files.filter(({ name }) => name.startsWith(`${journalFolder}/`));
  await replaceFile(await folderAt([store, journalFolder]), segmentName, joined(segments));
  for (const { name, bytes } of files.filter((file) => file.name.startsWith(`${blobFolder}/`))) {
    await replaceFile(await folderAt([store, blobFolder]), name.slice(blobFolder.length + 1), bytes);
  }
  const folder = await folderAt([store]);
  await removeFile(folder, unfinishedMark);
  await replaceFile(folder, restoredMark, new Uint8Array(0));
  for (const { name, bytes } of files.filter((file) => file.name === slotsFile)) await replaceFile(folder, name, bytes);
  return ok({});
}

async function isEmpty(journals: StoredJournals, store: StoreName): Promise<boolean> {
  const folder = await folderAt([store]);
  if (await isThere(folder, slotsFile)) return false;
  // What a restore left that broke off may be written over; anything else may not.
  return (await isThere(folder, restoredMark)) || (await journals.copyOf(store)).length === 0;
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
