import type { SyncFile } from '../../../../renderer/host/sync-file';

declare global {
  interface FileSystemFileHandle {
    /** In workers only. */
    createSyncAccessHandle(): Promise<SyncFile>;
  }
}

/** A record of a mediation case once sealed. */
const recordBytes = 2048;

interface Store {
  readonly file: SyncFile;
  readonly database: IDBDatabase;
}

const store = openStore();

self.onmessage = () => void save();

async function save(): Promise<void> {
  const { file, database } = await store;
  const bytes = crypto.getRandomValues(new Uint8Array(recordBytes));
  file.write(bytes, { at: file.getSize() });
  file.flush();
  await put(database, bytes);
  self.postMessage('saved');
}

function put(database: IDBDatabase, bytes: Uint8Array): Promise<void> {
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
  transaction.objectStore('records').put(bytes, crypto.randomUUID());
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onerror = () => failed(transaction.error ?? new Error('the put failed'));
  });
}

async function openStore(): Promise<Store> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle('journal', { create: true });
  return { file: await handle.createSyncAccessHandle(), database: await openDatabase() };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('bare', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('records');
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('the database did not open'));
  });
}
