import type { Empty, HostError, StoreName } from '../../electron/contract/host';
import { fail, ok, type Result } from '../domain/result';
import { hexOfBase64url, sha256Hex } from './hex';
import { findFile, folderAt, namesIn, removeFile } from './own-disk';
import type { SyncFile } from './sync-file';

export const blobFolder = 'blobs';

interface Arriving {
  readonly folder: FileSystemDirectoryHandle;
  readonly handle: FileSystemFileHandle;
  readonly file: SyncFile;
}

/** Sealed blobs, each in a file named by the hash of its bytes. */
export class StoredBlobs {
  private readonly arriving = new Map<string, Arriving>();
  private readonly swept = new Set<StoreName>();

  async begin(store: StoreName, word: string): Promise<Result<Empty, HostError>> {
    const folder = await folderAt([store, blobFolder]);
    if (!this.swept.has(store)) await sweep(folder);
    this.swept.add(store);
    const handle = await folder.getFileHandle(`${word}.part`, { create: true });
    this.arriving.set(word, { folder, handle, file: await handle.createSyncAccessHandle() });
    return ok({});
  }

  async write(word: string, bytes: Uint8Array): Promise<Result<Empty, HostError>> {
    const blob = this.arriving.get(word);
    if (blob === undefined) return fail('not-found');
    if (blob.file.write(bytes, { at: blob.file.getSize() }) === bytes.length) return ok({});
    await this.abort(word);
    return fail('no-space');
  }

  async commit(word: string, hash: string): Promise<Result<Empty, HostError>> {
    const blob = this.arriving.get(word);
    if (blob === undefined) return fail('not-found');
    const name = hexOfBase64url(hash);
    blob.file.flush();
    const bytes = new Uint8Array(blob.file.getSize());
    blob.file.read(bytes, { at: 0 });
    if ((await sha256Hex(bytes)) !== name) {
      await this.abort(word);
      return fail('verify-failed');
    }
    blob.file.close();
    this.arriving.delete(word);
    await blob.handle.move(name);
    return ok({});
  }

  async abort(word: string): Promise<Result<Empty, HostError>> {
    const blob = this.arriving.get(word);
    this.arriving.delete(word);
    blob?.file.close();
    if (blob !== undefined) await removeFile(blob.folder, `${word}.part`);
    return ok({});
  }

  async file(store: StoreName, hash: string): Promise<Result<{ readonly file: File }, HostError>> {
    const handle = await findFile(await folderAt([store, blobFolder]), hexOfBase64url(hash));
    return handle === undefined ? fail('not-found') : ok({ file: await handle.getFile() });
  }
}

/** Removes what a closed tab left half written; no operation names it. */
async function sweep(folder: FileSystemDirectoryHandle) {
  for (const name of (await namesIn(folder)).filter((each) => each.endsWith('.part'))) await removeFile(folder, name);
}
