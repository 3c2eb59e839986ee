import { openBox, sealBox, stampMs } from '../sync';
import { decodeJson, encodeJson } from './encoding';
import type { Draft } from './office-api';
import type { OpenOffice } from './open-office';

/**
 * One sealed, overwritten row per form and person (`decisions.md` 14). A draft whose save went through before the crash is
 * dropped, not offered; one that was typed on after that save is offered under a save id of its own. Form names hold ids only.
 */
export async function getDraft(open: OpenOffice, form: string): Promise<Draft | null> {
  const { db, keys, house, deps } = open;
  const row = rowOf(open, form);
  const stored = await db.drafts.get(row);
  if (stored === undefined) return null;
  const opened = await openBox({ ring: keys.opened.ring, table: 'drafts', row, schema, box: stored.box });
  const draft = opened.ok ? decodeJson<Draft>(opened.value) : undefined;
  const saved = draft === undefined ? undefined : house.findSave(draft.saveId);
  if (draft !== undefined && saved === undefined) return draft;
  const savedAt = stampMs(saved?.lines.at(-1)?.op.hlc ?? '');
  if (draft !== undefined && draft.savedAt > savedAt) return { ...draft, saveId: deps.newId() };
  await db.drafts.delete(row);
  return null;
}

export async function putDraft(open: OpenOffice, form: string, draft: Draft): Promise<void> {
  const { db, keys, deps } = open;
  const row = rowOf(open, form);
  // Half-typed values belong to no ledger yet: of the keys at hand the one that fewer people hold.
  const key = keys.opened.ring.current.get('mediation') ?? keys.opened.ring.current.get('general');
  if (key === undefined) throw new Error('every account holds the general key');
  const box = await sealBox({ key, table: 'drafts', row, schema, bytes: encodeJson(draft), random: deps.random });
  await db.drafts.put({ form: row, savedAt: draft.savedAt, box });
}

export async function dropDraft(open: OpenOffice, form: string): Promise<void> {
  await open.db.drafts.delete(rowOf(open, form));
}

/** Only the drafts of the person who is logged in. */
export async function listDrafts(open: OpenOffice): Promise<readonly { readonly form: string; readonly savedAt: number }[]> {
  const mine = rowOf(open, '');
  const rows = await open.db.drafts.where('form').startsWith(mine).toArray();
  const named = rows.map((row) => ({ form: row.form.slice(mine.length), savedAt: row.savedAt }));
  const kept = await Promise.all(named.map(async (row) => ((await getDraft(open, row.form)) === null ? [] : [row])));
  return kept.flat();
}

/** An account id holds no slash, so no form of one person can be taken for one of another. */
function rowOf({ account }: OpenOffice, form: string): string {
  return `${account.id}/${form}`;
}

const schema = 1;
