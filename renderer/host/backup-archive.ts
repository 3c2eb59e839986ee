import type { HostError, StoreName } from '../../electron/contract/host';
import { fail, ok, type Result } from '../domain/result';
import { readTar, writeTar } from '../sync/tar';
import { sha256Hex } from './hex';
import type { StoredFile } from './store-calls';

/** The same files and the same manifest as a backup of the desktop app, in one archive that any `tar` unpacks. */
const manifestFile = 'manifest.json';
const fileName = /^(?:slots\.json|journal\/\d{6}\.yzj|blobs\/[0-9a-f]{64})$/;

interface Manifest {
  readonly kind: 'yuezhang-backup';
  readonly v: 1;
  readonly store: StoreName;
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}

export async function packBackup(store: StoreName, files: readonly StoredFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await Promise.all(
    files.map(async ({ name, bytes }) => ({ name, size: bytes.length, sha256: await sha256Hex(bytes) })),
  );
  const manifest: Manifest = { kind: 'yuezhang-backup', v: 1, store, files: entries };
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return writeTar([...files, { name: manifestFile, bytes: text }]);
}

/** Every file that the manifest names, whole and unchanged, and nothing else. */
export async function unpackBackup(store: StoreName, archive: Uint8Array): Promise<Result<readonly StoredFile[], HostError>> {
  const members = readTar(archive);
  const manifest = members?.find(({ name }) => name === manifestFile);
  if (members === undefined || manifest === undefined) return fail('not-a-backup');
  const named = readManifest(manifest.bytes, store);
  if (named === undefined) return fail('not-a-backup');
  const files: StoredFile[] = [];
  for (const { name, size, sha256 } of named) {
    const bytes = new Uint8Array(members.find((member) => member.name === name)?.bytes ?? []);
    if (bytes.length !== size || (await sha256Hex(bytes)) !== sha256) return fail('damaged');
    files.push({ name, bytes });
  }
  return ok(files);
}

function readManifest(bytes: Uint8Array, store: StoreName): Manifest['files'] | undefined {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isManifest(found) && found.store === store ? found.files : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(found: unknown): found is Manifest {
  const { kind, v, files } = (found ?? {}) as Partial<Record<keyof Manifest, unknown>>;
  if (kind !== 'yuezhang-backup' || v !== 1 || !Array.isArray(files)) return false;
  const names = files.map((file: unknown) => (isFile(file) ? file.name : undefined));
  return new Set(names).size === names.length && !names.includes(undefined) && names.includes('slots.json');
}

function isFile(file: unknown): file is Manifest['files'][number] {
  const { name, size, sha256 } = (file ?? {}) as Readonly<Record<string, unknown>>;
  return typeof name === 'string' && fileName.test(name) && Number.isInteger(size) && typeof sha256 === 'string';
}
