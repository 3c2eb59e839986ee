import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host, HostError, StoreName, Transfer } from '../../contract/host';
import { limits } from '../../contract/limits';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import { hasCode, openPlainFile, removeIfThere } from './files';
import { attempt } from './host-error';
import { beginPart } from './part-file';
import type { Stores } from './stores';
import type { Transfers } from './transfers';

export const blobFolder = 'blobs';

export interface BlobParts {
  readonly stores: Stores;
  readonly transfers: Transfers;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly freeSpace: (folder: string) => Promise<number>;
}

/** Sealed blobs, each in a file named by the hash of its bytes. */
export function blobs(parts: BlobParts): Pick<Host, 'blobBegin' | 'blobCommit' | 'blobOpen'> {
  const swept = new Set<string>();
  return {
    blobBegin: ({ store, size }) =>
      attempt('write-failed', async () => {
        const folder = folderOf(parts, store);
        await mkdir(folder, { recursive: true });
        if (!swept.has(folder)) await sweep(folder);
        swept.add(folder);
        return begin(parts, folder, size);
      }),
    blobCommit: ({ transfer, hash }) => commit(parts, transfer, hexOf(hash)),
    blobOpen: ({ store, hash }) => attempt('read-failed', () => openBlob(parts, join(folderOf(parts, store), hexOf(hash)))),
  };
}

function folderOf({ stores }: BlobParts, store: StoreName): string {
  return join(stores.folderOf(store), blobFolder);
}

/** Removes what a killed process left half written; no operation names it. */
async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((each) => each.endsWith('.part'))) await removeIfThere(join(folder, name));
}

async function begin(parts: BlobParts, folder: string, size: number): Promise<Result<Transfer, HostError>> {
  if (size > limits.blob) return fail('too-large');
  const room = await parts.transfers.room();
  if (!room.ok) return room;
  if ((await parts.freeSpace(folder)) < size) return fail('no-space');
  const part = await beginPart({ target: join(folder, 'arriving'), randomBytes: parts.randomBytes });
  if (!part.ok) return part;
  return ok({ transfer: parts.transfers.write({ kind: 'blob', part: part.value, target: folder, size }) });
}

async function commit(
  { transfers }: BlobParts,
  transfer: string,
  name: string,
): Promise<Result<Record<string, never>, HostError>> {
  const writing = await transfers.take(transfer, 'blob');
  if (writing === undefined) return fail('not-found');
  if (writing.part.sum() !== name) {
    await writing.part.discard();
    return fail('verify-failed');
  }
  const done = await writing.part.finish(join(writing.target, name));
  return done.ok ? ok({}) : done;
}

async function openBlob(
  { transfers }: BlobParts,
  file: string,
): Promise<Result<Transfer & { readonly size: number }, HostError>> {
  const room = await transfers.room();
  if (!room.ok) return room;
  try {
    const handle = await openPlainFile(file);
    if (handle === undefined) return fail('refused');
    const { size } = await handle.stat();
    return ok({ transfer: transfers.read({ handle, size }), size });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return fail('not-found');
    throw error;
  }
}

/** Base64url tells large from small letters, file names on Windows do not; hexadecimal is the same on both. */
function hexOf(hash: string): string {
  return Buffer.from(hash, 'base64url').toString('hex');
}
