import { isPerson } from '../../domain/fields/person';
import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json';
import { mayDo } from '../../domain/office/roles';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { OpenOffice } from '../open-office';
import type { SimilarQuery, SimilarRecord } from '../shapes/shapes-api';
import { breathe } from './breathe';

/** More than these do not help anybody to decide. */
const most = 5;

/**
 * Earlier records of the same ledger that hold the same people or the same place; a hint while a new one is typed. It looks into this
 * one ledger of this office and nowhere else, and says which record, not who.
 */
export async function similarRecords(
  open: OpenOffice,
  { ledger: kind, values, children, except }: SimilarQuery,
): Promise<Result<readonly SimilarRecord[], readonly Refusal[]>> {
  const { house, account } = open;
  const ledger = house.ledger(kind);
  const resembles = ledger?.resembles;
  if (ledger === undefined || resembles === undefined) return ok([]);
  await house.set.prepare(breathe, kind);
  const found = new Map<string, SimilarRecord>();
  const look = (text: string, why: SimilarRecord['why']) => {
    const query = { ledger: kind, text, from: 0, count: most };
    for (const { id, title, state } of house.set.list(query, ledger, mayDo(account.role, 'write')).rows) {
      if (id !== except && !found.has(id)) found.set(id, { record: id, title, why, ...(state === undefined ? {} : { state }) });
    }
  };
  for (const child of children) for (const text of textsOf(child, resembles.children.fields)) look(text, 'people');
  for (const text of textsOf(values, resembles.fields)) look(text, 'place');
  return ok([...found.values()].slice(0, most));
}

/** What is worth looking for: a whole name, a whole number, a place of some length. */
function textsOf(values: JsonObject, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => textOf(values[name]) ?? []).filter((text) => text.length > 1);
}

function textOf(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.replace(/\s/gu, '');
  if (isPerson(value)) return value.name;
  const text = isJsonObject(value) ? value['text'] : undefined;
  return typeof text === 'string' ? text.replace(/\s/gu, '') : undefined;
}
