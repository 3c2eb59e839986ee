import { mkdir, readdir, readFile, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HostError, StoreName } from '../../contract/host';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import { journalFolder, type Manifest, manifestFile, readManifest } from './backup-manifest';
import { blobFolder } from './blobs';
import { copyFile } from './copy-file';
import type { Dialogs } from './dialogs';
import { findStats, flushFolder, isEmpty, replaceFile } from './files';
import { attempt } from './host-error';
import { restoredMark, setAsideUnfinished } from './key-slots';
import { sumOfFile } from './part-file';
import type { Stores } from './stores';

export interface RestoreParts {
  readonly stores: Stores;
  readonly dialogs: Dialogs;
  readonly freeSpace: (folder: string) => Promise<number>;
}

type Done = Result<Record<string, never>, HostError>;

/** Puts a backup into an empty store: everything is checked first, copied beside, and put in place by one rename. */
export async function restoreFrom(parts: RestoreParts, store: StoreName): Promise<Done> {
  const target = parts.stores.folderOf(store);
  await setAsideUnfinished(parts.stores, store);
  if (!(await isEmpty(target))) return fail('not-empty');
  const title = '选择备份文件夹（名称以 yuezhang-backup 开头）';
  const folder = await parts.dialogs.chooseFolder({ title, start: null });
  if (folder === null) return fail('cancelled');
  const manifest = await checkedManifest(folder, store);
  if (!manifest.ok) return manifest;
  const needed = manifest.value.files.reduce((sum, { size }) => sum + size, 0);
  if ((await parts.freeSpace(dirname(target))) < needed) return fail('no-space');
  const beside = `${target}.restoring`;
  const done = await attempt('write-failed', async () => {
    const copied = await copyBeside(manifest.value, folder, beside);
    return copied.ok ? putInPlace(parts, store, beside) : copied;
  });
  if (!done.ok) await rm(beside, { recursive: true, force: true }).catch(() => undefined);
  return done;
}

async function checkedManifest(folder: string, store: StoreName): Promise<Result<Manifest, HostError>> {
  const manifest = await findManifest(join(folder, manifestFile));
  if (manifest?.store !== store) return fail('not-a-backup');
  for (const name of [journalFolder, blobFolder]) {
    const inner = await findStats(join(folder, name));
    if (inner !== undefined && !inner.isDirectory()) return fail('refused');
  }
  for (const { name, size, sha256 } of manifest.files) {
    if ((await findStats(join(folder, name))) === undefined) return fail('damaged');
    const found = await sumOfFile(join(folder, name));
    if (!found.ok) return found;
    if (found.value.size !== size || found.value.sum !== sha256) return fail('damaged');
  }
  return ok(manifest);
}

/** Room for the names of a quarter of a million blobs; more is no backup of ours. */
const manifestLimit = 64 * 1024 * 1024;

async function findManifest(file: string): Promise<Manifest | undefined> {
  const stats = await findStats(file);
  if (stats === undefined || !stats.isFile() || stats.size > manifestLimit) return undefined;
  return readManifest(await readFile(file));
}

/** What was checked may have been changed since; each copy is compared with the manifest again. */
async function copyBeside({ files }: Manifest, from: string, beside: string): Promise<Result<null, HostError>> {
  await rm(beside, { recursive: true, force: true });
  const inner = [journalFolder, blobFolder].map((name) => join(beside, name));
  for (const each of inner) await mkdir(each, { recursive: true });
  for (const { name, size, sha256 } of files) {
    const copied = await copyFile(join(from, name), join(beside, name), size);
    if (!copied.ok) return copied;
    if (copied.value.sum !== sha256) return fail('damaged');
  }
  await replaceFile(join(beside, restoredMark), '');
  for (const each of [...inner, beside]) await flushFolder(each);
  return ok(null);
}

async function putInPlace({ stores }: RestoreParts, store: StoreName, beside: string): Promise<Done> {
  const target = stores.folderOf(store);
  await stores.journalOf(store).close();
  if (!(await isEmpty(target))) return fail('not-empty');
  await removeEmpty(target);
  await rename(beside, target);
  await flushFolder(dirname(target));
  return ok({});
}

/** Removes empty files and folders only; should anything else have come in between, the system refuses. */
async function removeEmpty(folder: string): Promise<void> {
  if ((await findStats(folder)) === undefined) return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name);
    if (entry.isDirectory()) await removeEmpty(place);
    else await unlink(place);
  }
  await rmdir(folder);
}
