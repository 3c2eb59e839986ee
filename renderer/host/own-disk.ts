/** The origin's own disk (OPFS): folders and small files of it, in a worker. */
const home = 'yuezhang';

export async function folderAt(path: readonly string[]): Promise<FileSystemDirectoryHandle> {
  let folder = await navigator.storage.getDirectory();
  for (const name of [home, ...path]) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
}

/** Undefined where there is no such file. */
export async function findFile(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return undefined;
    throw error;
  }
}

/** Puts bytes in place whole or not at all: temporary name, flush, rename. */
export async function replaceFile(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const handle = await folder.getFileHandle(`${name}.part`, { create: true });
  const part = await handle.createSyncAccessHandle();
  try {
    part.truncate(0);
    if (part.write(bytes, { at: 0 }) !== bytes.length) throw new DOMException('no room', 'QuotaExceededError');
    part.flush();
  } finally {
    part.close();
  }
  await handle.move(name);
}

export async function readFile(handle: FileSystemFileHandle): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

export async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(name).catch((error: unknown) => {
    if (!isNamed(error, 'NotFoundError')) throw error;
  });
}

export async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}

export function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
