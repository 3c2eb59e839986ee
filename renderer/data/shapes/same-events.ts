import { isJsonObject, type JsonValue } from '../../domain/json';
import { viewRecord } from '../../domain/ledger/view';
import { samePlace } from '../../domain/shapes/event';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { OpenOffice } from '../open-office';
import type { EventQuery, SameEvent } from './shapes-api';

/** Looks at the records of that day only; a hint for the person, never a reason to refuse. */
export async function sameEvents(
  { house }: OpenOffice,
  { ledger: kind, on, place, except }: EventQuery,
): Promise<Result<readonly SameEvent[], readonly Refusal[]>> {
  const ledger = house.ledger(kind);
  const event = ledger?.event;
  if (event === undefined) return ok([]);
  const day = on.slice(0, 10);
  const sameDay = house.set.live(kind).filter(({ id, sortValues }) => {
    const value = sortValues[event.on];
    return id !== except && typeof value === 'string' && value.slice(0, 10) === day;
  });
  const found: SameEvent[] = [];
  for (const { id, title } of sameDay) {
    const stored = await house.find(id);
    const values = stored === undefined ? {} : viewRecord(stored.folded).values;
    const there = event.place === undefined || place === undefined || samePlace(place, placeText(values[event.place]));
    if (there) found.push({ record: id, title });
  }
  return ok(found);
}

function placeText(value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  const text = isJsonObject(value) ? value['text'] : undefined;
  return typeof text === 'string' ? text : '';
}
