import { isJsonObject, type JsonValue } from '../../domain/json';
import { linksBackTo } from '../../domain/ledger/leads';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { OpenOffice } from '../open-office';
import type { LedTo } from './shapes-api';

/** What was registered out of this record and points back to it, register by register. */
export async function ledTo(
  { house }: OpenOffice,
  { record }: { readonly record: string },
): Promise<Result<readonly LedTo[], readonly Refusal[]>> {
  const line = house.set.find(record);
  const from = line && house.ledger(line.ledger);
  if (from === undefined) return ok([]);
  const found = (from.leadsTo ?? []).flatMap(({ ledger: kind }): readonly LedTo[] => {
    const links = linksBackTo(from.kind, house.ledger(kind));
    return house.set
      .live(kind)
      .filter(({ id }) => links.some((field) => pointsTo(house.columns.find(id)?.values[field], record)))
      .map(({ id, title, state }) => ({ record: id, ledger: kind, title, ...(state === undefined ? {} : { state }) }));
  });
  return ok(found);
}

function pointsTo(value: JsonValue | undefined, record: string): boolean {
  return isJsonObject(value) && value['record'] === record;
}
