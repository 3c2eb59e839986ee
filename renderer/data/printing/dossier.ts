import { viewDossier } from '../../domain/ledger/dossier-view';
import type { DossierView } from '../../domain/paper/dossier';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { findFamily } from './print-model';

/** The file of one record as it stands now. */
export async function dossier(
  open: OpenOffice,
  { record }: { readonly record: string },
): Promise<Result<DossierView | null, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'read');
  if (refused) return refused;
  const family = await findFamily(open, record);
  if (family === undefined) return fail([notFound]);
  return ok(viewDossier({ ...family, ledgers: open.deps.ledgers }) ?? null);
}

const notFound: Refusal = { code: 'not-found', sentence: '没有找到这条记录。', whatToDo: '请返回列表核对。' };
