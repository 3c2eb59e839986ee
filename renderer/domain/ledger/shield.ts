import type { Field } from '../fields/field';
import { isJsonObject, type JsonObject, type JsonValue } from '../json';
import { parseCell } from './cell';
import type { Ledger } from './ledger';
import type { Cell } from './operation';
import type { HistoryEntry, RecordView } from './record';

/** A record as far as a shield looks at it. */
export interface Shielded {
  readonly values: JsonObject;
  readonly state?: string;
}

/**
 * Some records keep who they are about to themselves: of a minor, of a victim, of a sealed case. Until somebody with a reason asks,
 * nothing personal of them is shown, found, printed or sent, and a word stands in place of the name.
 */
export interface Shield {
  /** Stands in place of a name: 未成年人. */
  readonly as: string;
  /** Why it is shielded, with the article; nothing where it is not. `parent` is the record it lives in. */
  readonly when: (record: Shielded, parent: Shielded | undefined) => string | undefined;
}

/** Why this record is shielded, or nothing. */
export function shieldReason(ledger: Ledger, record: Shielded, parent: Shielded | undefined): string | undefined {
  return ledger.shield?.when(record, parent);
}

/** Whether values of this field say who it is about. */
export function isOfPerson(field: Field): boolean {
  return field.disclosure === 'personal' || field.disclosure === 'secret';
}

/** The values without whatever says who it is about, in tables too. */
export function shieldedValues(ledger: Ledger, values: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, JsonValue][] => {
      const field = ledger.fields[name];
      if (field === undefined || isOfPerson(field)) return [];
      return [[name, field.kind === 'rows' ? withoutPeople(field.columns, value) : value]];
    }),
  );
}

function withoutPeople(columns: Readonly<Record<string, Field>>, value: JsonValue): JsonValue {
  if (!Array.isArray(value)) return value;
  return value.filter(isJsonObject).map((row: JsonObject) => {
    const open = Object.entries(row).filter(([column]) => {
      const field = columns[column];
      return column === 'id' || (field !== undefined && !isOfPerson(field));
    });
    return Object.fromEntries(open);
  });
}

/** A record as a reader without a reason sees it: values, and what was written differently, without people. */
export function shieldedView(ledger: Ledger, view: RecordView): RecordView {
  return {
    ...view,
    values: shieldedValues(ledger, view.values),
    conflicts: view.conflicts.filter(({ cell }) => !isCellOfPerson(ledger, cell)),
  };
}

/** The timeline of such a record: who did what and when, without what was written about people. */
export function shieldedEntry<E extends Pick<HistoryEntry, 'changes'>>(ledger: Ledger, entry: E): E {
  return { ...entry, changes: entry.changes.filter(({ cell }) => !isCellOfPerson(ledger, cell)) };
}

function isCellOfPerson(ledger: Ledger, cell: Cell): boolean {
  const { field: name, column } = parseCell(cell);
  const field = ledger.fields[name];
  if (field === undefined) return false;
  const written = field.kind === 'rows' && column !== undefined ? field.columns[column] : field;
  return isOfPerson(field) || (written !== undefined && isOfPerson(written));
}
