import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host, HostError, SavedFile, StoreName } from '../../contract/host';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import { journalFolder, type ManifestEntry, manifestFile, writeManifest } from './backup-manifest';
import { blobFolder } from './blobs';
import { copyFile } from './copy-file';
import type { Dialogs } from './dialogs';
import { createFile, findStats, flushFolder } from './files';
import { attempt } from './host-error';
import { slotsFile } from './key-slots';
import { oneAtATime } from './one-at-a-time';
import { restoreFrom } from './restore';
import type { SavedFiles } from './saved-files';
import type { Stores } from './stores';

export interface BackupParts {
  readonly stores: Stores;
  readonly dialogs: Dialogs;
  readonly saved: SavedFiles;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly freeSpace: (folder: string) => Promise<number>;
  /** A place on another fixed drive than the system's; null where none was found. */
  readonly otherDrive: () => Promise<string | null>;
}

/** Copies of the sealed store, made and put back without a key. */
export function backups(parts: BackupParts): Pick<Host, 'backupRun' | 'backupRestore'> {
  const inTurn = oneAtATime();
  return {
    backupRun: ({ store }) => inTurn(() => attempt('write-failed', () => run(parts, store))),
    backupRestore: ({ store }) => inTurn(() => attempt('write-failed', () => restoreFrom(parts, store))),
  };
}

async function run(parts: BackupParts, store: StoreName): Promise<Result<SavedFile, HostError>> {
  const sources = await sourcesOf(parts.stores, store);
  if (!sources.ok) return sources;
  const folder = await askForFolder(parts);
  if (folder === null) return fail('cancelled');
  const needed = sources.value.reduce((sum, { size }) => sum + size, 0);
  if ((await parts.freeSpace(folder)) < needed) return fail('no-space');
  const final = join(folder, nameOf(parts));
  const part = `${final}.part`;
  const copied = await attempt('write-failed', () => copyAll(store, sources.value, part));
  if (!copied.ok) {
    await rm(part, { recursive: true, force: true }).catch(() => undefined);
    return copied;
  }
  await rename(part, final);
  await flushFolder(folder);
  return ok(parts.saved.remember(final));
}

async function askForFolder({ dialogs, otherDrive }: BackupParts): Promise<string | null> {
  const start = await otherDrive();
  // A system put back from its image wipes its own drive, and with it a backup kept there.
  const title = start === null ? '选择备份位置：本机未找到第二块硬盘，请选U盘或移动硬盘' : '选择备份位置，请勿选系统盘';
  return dialogs.chooseFolder({ title, start });
}

interface Source {
  readonly from: string;
  readonly name: string;
  readonly size: number;
}

/**
 * What to copy. The journal comes first: blobs are flushed before the entry that names them, so all that this much of
 * the journal names is there when the blobs are listed.
 */
async function sourcesOf(stores: Stores, store: StoreName): Promise<Result<readonly Source[], HostError>> {
  const folder = stores.folderOf(store);
  const slots = await findStats(join(folder, slotsFile));
  if (slots === undefined) return fail('not-found');
  const segments = await stores.journalOf(store).segments();
  if (!segments.ok) return segments;
  const journal = segments.value.map(({ name, size }) => ({
    from: join(folder, journalFolder, name),
    name: `${journalFolder}/${name}`,
    size,
  }));
  const keys = { from: join(folder, slotsFile), name: slotsFile, size: slots.size };
  return ok([keys, ...journal, ...(await blobSources(join(folder, blobFolder)))]);
}

async function blobSources(folder: string): Promise<readonly Source[]> {
  if ((await findStats(folder)) === undefined) return [];
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const from = join(folder, name);
      return { from, name: `${blobFolder}/${name}`, size: (await findStats(from))?.size ?? 0 };
    }),
  );
}

async function copyAll(store: StoreName, sources: readonly Source[], folder: string): Promise<Result<null, HostError>> {
  await mkdir(folder);
  const inner = [journalFolder, blobFolder].map((name) => join(folder, name));
  for (const each of inner) await mkdir(each);
  const files: ManifestEntry[] = [];
  for (const { from, name, size } of sources) {
    const copied = await copyFile(from, join(folder, name), size);
    if (!copied.ok) return copied;
    files.push({ name, size, sha256: copied.value.sum });
  }
  await writeNew(join(folder, manifestFile), writeManifest({ kind: 'yuezhang-backup', v: 1, store, files }));
  for (const each of [...inner, folder]) await flushFolder(each);
  return ok(null);
}

async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await createFile(file);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `yuezhang-backup-2026-11-23-1f2e3d`, by the calendar of this PC. */
function nameOf({ now, randomBytes }: BackupParts): string {
  const today = new Date(now());
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0'));
  return `yuezhang-backup-${date.join('-')}-${Buffer.from(randomBytes(3)).toString('hex')}`;
}
