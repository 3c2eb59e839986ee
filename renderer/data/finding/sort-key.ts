import { isPerson } from '../../domain/fields/person';
import { compareUnits } from '../../domain/fields/collation';
import type { NameOrder } from '../../domain/hanzi/name-order';
import { nameReadingKey, textReadingKey } from '../../domain/hanzi/reading-order';
import { strokeKey } from '../../domain/hanzi/stroke-order';
import type { JsonValue } from '../../domain/json';
import { findField, type Ledger } from '../../domain/ledger/ledger';
import { compareValues } from '../../domain/ledger/summary';
import type { SortKey } from './order';

export interface FieldOrder {
  readonly keyOf: (value: JsonValue | undefined) => SortKey;
  readonly compareKeys: (a: SortKey, b: SortKey) => number;
}

/** Names and texts are ordered by keys made once for each line; the other kinds as they compare themselves. */
export function orderOfField(ledger: Ledger, name: string, by: NameOrder): FieldOrder {
  const field = findField(ledger, name);
  if (field?.kind === 'person') return { keyOf: (value) => nameKey(value, by), compareKeys };
  if (field?.kind === 'text')
    return { keyOf: (value) => (typeof value === 'string' ? textReadingKey(value) : undefined), compareKeys };
  if (field?.kind === 'date') return { keyOf: (value) => (typeof value === 'string' ? value : undefined), compareKeys };
  return ranked(ledger, name);
}

function nameKey(value: JsonValue | undefined, by: NameOrder): SortKey {
  if (value === undefined || !isPerson(value)) return undefined;
  if (by === 'pinyin') return nameReadingKey(value.name, value.pinyin);
  return strokeKey(value.name, by === 'surnameStrokes' ? 'surname' : 'name');
}

function compareKeys(a: SortKey, b: SortKey): number {
  return a === undefined || b === undefined ? 0 : compareUnits<string | number>(a, b);
}

/** A value of any other kind stands under a number of its own; the kind compares the values. */
function ranked(ledger: Ledger, name: string): FieldOrder {
  const values: JsonValue[] = [];
  const numbers = new Map<JsonValue, number>();
  const numberOf = (value: JsonValue) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, values.push(value) - 1);
    return values.length - 1;
  };
  return {
    keyOf: (value) => (value === undefined || value === null ? undefined : numberOf(value)),
    compareKeys: (a, b) => (a === b ? 0 : compareValues(ledger, name, values[Number(a)], values[Number(b)])),
  };
}
