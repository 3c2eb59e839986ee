import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Host, HostError, StoreName } from '../../electron/contract/host';
import { fail, ok, type Result } from '../../renderer/domain/result';
import type { MemoryDrive } from './memory-drive';
import { type Machine, type MemoryStore, savedFile } from './memory-machine';
import { setAsideUnfinished } from './memory-stores';

/** Backups of the memory host: a folder on the stick is a run of names with the same beginning. */
export function memoryBackups(machine: Machine): Pick<Host, 'backupRun' | 'backupRestore'> {
  return { backupRun: async ({ store }) => run(machine, store), backupRestore: async ({ store }) => restore(machine, store) };
}

function run(machine: Machine, store: StoreName): ReturnType<typeof savedPlace> {
  const { answers, drive, stores } = machine;
  if (answers.folder === null) return fail('cancelled');
  if (isEmpty(stores[store])) return fail('not-found');
  const ready = drive.writable();
  if (!ready.ok) return ready;
  return savedPlace(machine, answers.folder ?? 'yuezhang-backup', backupFiles(store, stores[store]));
}

function savedPlace(
  machine: Machine,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Result<{ readonly file: string; readonly place: string }, HostError> {
  for (const [name, bytes] of files) machine.drive.files.set(`${folder}/${name}`, bytes);
  return ok(savedFile(machine, folder));
}

interface Manifest {
  readonly store: StoreName;
  readonly files: Readonly<Record<string, string>>;
}

function backupFiles(store: StoreName, { journal, slots, blobs }: MemoryStore): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>(
    journal.map((entry, at) => [`journal/${String(at).padStart(6, '0')}`, entry.slice()]),
  );
  files.set('slots.json', encode(slots ?? ''));
  for (const [hash, bytes] of blobs) files.set(`blobs/${hash}`, bytes.slice());
  const sums = Object.fromEntries([...files].map(([name, bytes]) => [name, bytesToHex(sha256(bytes))]));
  return files.set('manifest.json', encode(JSON.stringify({ store, files: sums } satisfies Manifest)));
}

function restore({ answers, drive, stores }: Machine, store: StoreName): Result<Record<string, never>, HostError> {
  setAsideUnfinished(stores[store]);
  if (!isEmpty(stores[store])) return fail('not-empty');
  const folder = answers.folder ?? null;
  if (folder === null) return fail('cancelled');
  const ready = drive.readable();
  if (!ready.ok) return ready;
  const files = checkedFiles(drive, folder, store);
  if (!files.ok) return files;
  fill(stores[store], files.value);
  return ok({});
}

/** All files of the manifest, each as it was; nothing is taken over before the last one is checked. */
function checkedFiles(
  drive: MemoryDrive,
  folder: string,
  store: StoreName,
): Result<ReadonlyMap<string, Uint8Array>, HostError> {
  const manifest = drive.files.get(`${folder}/manifest.json`);
  if (manifest === undefined) return fail('not-a-backup');
  const { store: from, files } = parsed(manifest);
  if (from !== store) return fail('not-a-backup');
  const checked = new Map<string, Uint8Array>();
  for (const [name, sum] of Object.entries(files ?? {})) {
    const bytes = drive.files.get(`${folder}/${name}`);
    if (bytes === undefined || bytesToHex(sha256(bytes)) !== sum) return fail('damaged');
    checked.set(name, bytes.slice());
  }
  return ok(checked);
}

function parsed(manifest: Uint8Array): Partial<Manifest> {
  try {
    const read: unknown = JSON.parse(decode(manifest));
    return isManifest(read) ? read : {};
  } catch {
    return {};
  }
}

function isManifest(read: unknown): read is Manifest {
  return typeof read === 'object' && read !== null && 'store' in read && 'files' in read;
}

function fill(store: MemoryStore, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.startsWith('journal/')) store.journal.push(bytes);
    if (name.startsWith('blobs/')) store.blobs.set(name.slice('blobs/'.length), bytes);
    if (name === 'slots.json') store.slots = decode(bytes);
  }
  store.restored = true;
  store.unfinished = false;
}

function isEmpty({ journal, slots, blobs }: MemoryStore): boolean {
  return journal.length === 0 && slots === null && blobs.size === 0;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
