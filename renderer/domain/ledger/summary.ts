import type { JsonObject, JsonValue } from '../json';
import type { ComputeInput } from '../fields/computed';
import type { Field } from '../fields/field';
import { kindOf, maskedText, textOf } from '../fields/registry';
import { findField, type Ledger } from './ledger';
import type { RecordView } from './record';
import { isOfPerson, shieldReason, type Shielded } from './shield';

/**
 * The line that stands for a record everywhere; personal fields masked, so that it may stand in a list. A shielded record shows a word
 * in their place.
 */
export function titleOf(ledger: Ledger, view: RecordView, parent?: Shielded): string {
  const shielded = shieldReason(ledger, view, parent) !== undefined;
  const parts = ledger.title
    .map((name) => (shielded ? shieldedText(ledger, view.values, name) : cellText(ledger, view.values, name)))
    .filter((text) => text !== '');
  return parts.length > 0 ? parts.join(' · ') : `（未填写的${ledger.one}）`;
}

/** The same of a shielded record: a word where a list would show part of a name. */
export function shieldedText(ledger: Ledger, values: JsonObject, name: string): string {
  const field = findField(ledger, name);
  if (field === undefined || values[name] === undefined || !isOfPerson(field)) return cellText(ledger, values, name);
  return ledger.shield?.as ?? '';
}

/** One field as a list shows it: personal and secret values masked, empty ones as an empty text. */
export function cellText(ledger: Ledger, values: JsonObject, name: string): string {
  const field = findField(ledger, name);
  const value = values[name];
  if (field === undefined || value === undefined || value === null) return '';
  return isCovered(field) ? maskedText(field, value) : textOf(field, value);
}

/** Whether a field may only be shown masked; the text of a table says what stands in all of its columns. */
export function isCovered(field: Field): boolean {
  if (field.disclosure === 'personal' || field.disclosure === 'secret') return true;
  return field.kind === 'rows' && Object.values(field.columns).some(isCovered);
}

/** Values of the computed fields, from the record and its live children. */
export function computedOf(
  ledger: Ledger,
  view: RecordView,
  childrenOf: (ledger: string) => readonly JsonObject[],
  { today, parent }: Pick<ComputeInput, 'today' | 'parent'> = {},
): JsonObject {
  const more = { ...(today === undefined ? {} : { today }), ...(parent === undefined ? {} : { parent }) };
  const entries = Object.entries(ledger.fields).flatMap(([name, field]): [string, JsonValue][] => {
    if (field.kind !== 'computed') return [];
    const value = field.compute({ values: view.values, childrenOf, ...more });
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** Compares two values of one field for a sorted list; empty ones come last whichever way it is sorted. */
export function compareValues(ledger: Ledger, name: string, a: JsonValue | undefined, b: JsonValue | undefined): number {
  const field = findField(ledger, name);
  if (field === undefined) return 0;
  return kindOf(field).compare(a ?? null, b ?? null, field);
}

/** Records of one ledger by the date each is about; those of one day, or without a date, stay as they were written. */
export function byDate<T>(ledger: Ledger, records: readonly T[], viewOf: (record: T) => RecordView): readonly T[] {
  const dateOf = (record: T) => {
    const date = ledger.happenedOn === undefined ? undefined : viewOf(record).values[ledger.happenedOn];
    return typeof date === 'string' ? date : '';
  };
  return [...records].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}
