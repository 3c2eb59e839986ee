import type { Host, HostError, SavedFile, StoreName } from '../../electron/contract/host';
import { ok, type Result } from '../domain/result';
import { packBackup, unpackBackup } from './backup-archive';
import { chooseFile, choosePlace } from './chosen-files';
import { sha256Hex, toHex } from './hex';
import { attempt } from './host-error';
import type { StoreCalls } from './store-calls';

/** Copies of the sealed store as one archive, made and put back without a key. */
export function backups(store: StoreCalls): Pick<Host, 'backupRun' | 'backupRestore'> {
  return {
    backupRun: ({ store: name }) => attempt('write-failed', () => run(store, name)),
    backupRestore: ({ store: name }) =>
      attempt('read-failed', async () => {
        const chosen = await chooseFile('backup');
        if (!chosen.ok) return chosen;
        const files = await unpackBackup(name, new Uint8Array(await chosen.value.arrayBuffer()));
        return files.ok ? store.copyIn({ store: name, files: files.value }) : files;
      }),
  };
}

async function run(store: StoreCalls, name: StoreName): Promise<Result<SavedFile, HostError>> {
  // The place first: a picker opens only while the click is fresh.
  const place = await choosePlace('backup', backupName());
  const copied = await store.copyOut({ store: name });
  if (!copied.ok) {
    await place.abort();
    return copied;
  }
  const archive = await packBackup(name, copied.value.files);
  await place.write(archive);
  const saved = await place.commit(await sha256Hex(archive));
  return saved.ok ? ok(saved.value) : saved;
}

/** `yuezhang-backup-2026-11-23-1f2e3d.tar`, by the calendar of this PC. */
function backupName(): string {
  const today = new Date();
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0'));
  return `yuezhang-backup-${date.join('-')}-${toHex(crypto.getRandomValues(new Uint8Array(3)))}.tar`;
}
