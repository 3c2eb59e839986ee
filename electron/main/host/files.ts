import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, readdir, rename, statfs, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A new file that must not be there yet, never reached through a link. Windows knows no such flags. */
const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
/** Without waiting for the other end, should the name belong to a pipe. */
const plainFile = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export async function createFile(file: string): Promise<FileHandle> {
  return open(file, newFile, 0o600);
}

/** Opens an existing ordinary file for reading; undefined for a link, folder, pipe or device. */
export async function openPlainFile(file: string): Promise<FileHandle | undefined> {
  if (!(await lstat(file)).isFile()) return undefined;
  const handle = await open(file, plainFile);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return undefined;
}

export async function findStats(file: string): Promise<Stats | undefined> {
  try {
    return await lstat(file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Nothing is here, or nothing but folders and files without a byte, as a first write that failed may leave. */
export async function isEmpty(folder: string): Promise<boolean> {
  const stats = await findStats(folder);
  if (stats === undefined) return true;
  if (!stats.isDirectory()) return stats.size === 0;
  for (const name of await readdir(folder)) {
    if (!(await isEmpty(join(folder, name)))) return false;
  }
  return true;
}

/** Puts a small text in place whole or not at all: temporary name, flush, rename, flush of the folder. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.part`;
  await removeIfThere(part);
  const handle = await createFile(part);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
  await flushFolder(dirname(file));
}

/** Makes new names and renames lasting. Windows cannot flush a folder and does it by itself. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some drivers of sticks have no such call; a fault of the stick itself has another code.
    if (!hasCode(error, 'EINVAL') && !hasCode(error, 'ENOTSUP')) throw error;
  } finally {
    await handle.close();
  }
}

export async function removeIfThere(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Bytes a file in this folder may still take. Some file systems do not tell; then there is room until a write fails. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize, blocks } = await statfs(folder);
  return blocks === 0 ? Number.MAX_SAFE_INTEGER : bavail * bsize;
}

/** Reads until `length` bytes or the end of the file; one call may give fewer than asked for. */
export async function readAt(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Writes everything; one call may take fewer bytes than given. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written);
    written += bytesWritten;
  }
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
