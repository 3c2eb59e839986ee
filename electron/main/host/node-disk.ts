import { type FileHandle, mkdir, open, readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from './disk';
import { flushFolder, hasCode, readAt, writeAll } from './files';

/** A folder of the real disk. The file written last stays open, since a journal writes to one file for a long time. */
export function nodeDisk(folder: string): Disk {
  let current: { readonly name: string; readonly handle: FileHandle } | null = null;
  const close = async () => {
    await current?.handle.close();
    current = null;
  };
  const handleFor = async (name: string) => {
    if (current?.name === name) return current.handle;
    await close();
    await mkdir(folder, { recursive: true });
    current = { name, handle: await open(join(folder, name), 'a') };
    return current.handle;
  };
  return {
    list: async () => namesIn(folder),
    read: async (name, from, length) => readPart(join(folder, name), from, length),
    readAll: async (name) => readFile(join(folder, name)),
    append: async (name, bytes) => writeAll(await handleFor(name), bytes),
    truncate: async (name, size) => truncate(join(folder, name), size),
    flush: async (name) => (await handleFor(name)).datasync(),
    flushNames: async () => flushFolder(folder),
    close,
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

async function readPart(file: string, from: number, length: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    return await readAt(handle, from, length);
  } finally {
    await handle.close();
  }
}
