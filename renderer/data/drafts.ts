import { openBox, sealBox } from '../sync';
import { decodeJson, encodeJson } from './encoding';
import type { Draft } from './office-api';
import type { OpenOffice } from './open-office';

/**
 * One sealed, overwritten row per form (`decisions.md` 14). A draft whose save went through before the crash is dropped,
 * not offered. Form names hold ids only.
 */
export async function getDraft({ db, keys, house }: OpenOffice, form: string): Promise<Draft | null> {
  const row = await db.drafts.get(form);
  if (row === undefined) return null;
  const opened = await openBox({ ring: keys.opened.ring, table: 'drafts', row: form, schema, box: row.box });
  const draft = opened.ok ? decodeJson<Draft>(opened.value) : undefined;
  if (draft === undefined || house.findSave(draft.saveId) !== undefined) {
    await db.drafts.delete(form);
    return null;
  }
  return draft;
}

export async function putDraft({ db, keys, deps }: OpenOffice, form: string, draft: Draft): Promise<void> {
  const key = keys.opened.ring.current.get('general');
  if (key === undefined) throw new Error('every account holds the general key');
  const box = await sealBox({ key, table: 'drafts', row: form, schema, bytes: encodeJson(draft), random: deps.random });
  await db.drafts.put({ form, savedAt: draft.savedAt, box });
}

export async function dropDraft({ db }: OpenOffice, form: string): Promise<void> {
  await db.drafts.delete(form);
}

export async function listDrafts(open: OpenOffice): Promise<readonly { readonly form: string; readonly savedAt: number }[]> {
  const rows = await open.db.drafts.toArray();
  const kept = await Promise.all(rows.map(async (row) => ((await getDraft(open, row.form)) === null ? [] : [row])));
  return kept.flat().map(({ form, savedAt }) => ({ form, savedAt }));
}

const schema = 1;
