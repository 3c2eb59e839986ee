import { isJsonObject, type JsonValue } from '../../domain/json';
import type { MappedPlace } from '../../domain/spreadsheet/form-mapping';

/** Mapped places as the text a record keeps. */
export function writePlaces(places: readonly MappedPlace[]): string {
  return JSON.stringify({ v: 1, places });
}

/** The same back; undefined where another version wrote something this one does not know. */
export function readPlaces(value: JsonValue | undefined): readonly MappedPlace[] | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const kept: unknown = JSON.parse(value);
    if (!isJsonObject(kept) || kept['v'] !== 1 || !Array.isArray(kept['places'])) return undefined;
    return kept['places'].every(isPlace) ? kept['places'] : undefined;
  } catch {
    return undefined;
  }
}

/** Only this version writes these records, and never by hand: the kinds are looked at, their fields were typed by the compiler. */
function isPlace(value: unknown): value is MappedPlace {
  return isJsonObject(value) && isOneOf(value['place'], placeKinds) && isOneOf(value['source'], sourceKinds);
}

function isOneOf(value: JsonValue | undefined, kinds: ReadonlySet<JsonValue | undefined>): boolean {
  return value !== undefined && isJsonObject(value) && kinds.has(value['kind']);
}

const placeKinds: ReadonlySet<JsonValue | undefined> = new Set<MappedPlace['place']['kind']>([
  'cell',
  'down',
  'placeholder',
  'control',
  'bookmark',
  'tableCell',
]);
const sourceKinds: ReadonlySet<JsonValue | undefined> = new Set<MappedPlace['source']['kind']>([
  'figure',
  'field',
  'column',
  'office',
  'period',
  'today',
  'constant',
]);
