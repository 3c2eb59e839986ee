import { hostFailure } from './host-words';
import { ok } from '../domain/result';
import { refuseUnless } from './office-ledgers';
import type { OpenOffice } from './open-office';

/** Copies the sealed store to a folder the person chooses. The machine needs no key for it. */
export async function backup(open: OpenOffice) {
  const refused = refuseUnless(open, 'backup');
  if (refused) return refused;
  const saved = await open.deps.host.backupRun({ store: open.store });
  return saved.ok ? ok(saved.value) : hostFailure(saved.error);
}
