import { isJsonObject, type JsonValue } from '../../domain/json';
import { ok, type Result } from '../../domain/result';
import { nameReadingKey } from '../../domain/hanzi/reading-order';
import type { Refusal } from '../../domain/refusal';
import type { OpenOffice } from '../open-office';
import type { WorkOf } from './shapes-api';

/** How many open records of a ledger each person works on now: in the order of names, so that nobody is first or last. */
export async function workload(
  { house, profile }: OpenOffice,
  { ledger: kind }: { readonly ledger: string },
): Promise<Result<readonly WorkOf[], readonly Refusal[]>> {
  const declared = house.ledger(kind)?.workload;
  if (declared === undefined) return ok([]);
  const counts = new Map<string, number>();
  for (const { id, owner, state } of house.set.live(kind)) {
    if (owner !== profile.id || state === undefined || !declared.open.includes(state)) continue;
    for (const name of namesIn(house.columns.find(id)?.values[declared.rows])) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found = [...counts].map(([name, open]) => ({ name, open, key: nameReadingKey(name) }));
  return ok(found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ name, open }) => ({ name, open })));
}

function namesIn(rows: JsonValue | undefined): ReadonlySet<string> {
  const found = Array.isArray(rows) ? rows.filter(isJsonObject) : [];
  return new Set(found.flatMap(({ name, until }) => (typeof name === 'string' && until === undefined ? [name] : [])));
}
