import type { Disclosure } from '../fields/field-kind';
import type { RowsField } from '../fields/rows';
import { isJsonObject, type JsonObject, type JsonValue } from '../json';
import { disclosureOf, parseCell, rowCell, rowOrder } from './cell';
import { findField, type Ledger } from './ledger';
import type { Cell, CellWrite, Hash } from './operation';

export type Seen = Readonly<Record<Cell, readonly Hash[]>>;
export type Sets = Readonly<Partial<Record<Disclosure, Readonly<Record<Cell, CellWrite>>>>>;

/** Whole field values taken apart into the cells that really change, each with the heads its writer saw. */
export function writesFor(ledger: Ledger, values: JsonObject, before: JsonObject, seen: Seen): ReadonlyMap<Cell, CellWrite> {
  const writes = new Map<Cell, CellWrite>();
  const put = (cell: Cell, value: JsonValue) => writes.set(cell, { value, pred: seen[cell] ?? [] });
  for (const [name, value] of Object.entries(values)) {
    const field = findField(ledger, name);
    if (field?.kind === 'rows') putRows(name, field, value, before[name], seen, put);
    else if (!same(value, before[name])) put(name, value);
  }
  return writes;
}

/** Sorts writes into parts by disclosure class. */
export function setsOf(ledger: Ledger, writes: ReadonlyMap<Cell, CellWrite>): Sets {
  const sets = new Map<Disclosure, [Cell, CellWrite][]>();
  for (const [cell, write] of writes) {
    const disclosure = disclosureOf(ledger, cell);
    const set = sets.get(disclosure);
    if (set === undefined) sets.set(disclosure, [[cell, write]]);
    else set.push([cell, write]);
  }
  return Object.fromEntries([...sets].map(([disclosure, set]) => [disclosure, Object.fromEntries(set)]));
}

type Put = (cell: Cell, value: JsonValue) => void;

function putRows(name: string, field: RowsField, value: JsonValue, before: JsonValue | undefined, seen: Seen, put: Put): void {
  const rows = rowsOf(value);
  const rowsBefore = new Map(rowsOf(before).map((row) => [row.id, row]));
  rows.forEach((row, index) => {
    const old = rowsBefore.get(row.id);
    const changed = Object.keys(field.columns).filter((column) => !same(row[column], old?.[column]));
    for (const column of changed) put(rowCell(name, row.id, column), row[column] ?? null);
    // The order is written with every change, so that a removal elsewhere at the same time shows as a conflict.
    if (changed.length > 0 || old === undefined || orderMoved(rows, rowsBefore, index)) {
      put(rowCell(name, row.id, rowOrder), index);
    }
  });
  for (const gone of seenRows(name, seen)) {
    if (!rows.some((row) => row.id === gone) && rowsBefore.has(gone)) put(rowCell(name, gone, rowOrder), null);
  }
}

function orderMoved(rows: readonly Row[], before: ReadonlyMap<string, Row>, index: number): boolean {
  return [...before.keys()].indexOf(rows[index]?.id ?? '') !== index;
}

/** Only rows the form really saw can be removed by it. */
function seenRows(name: string, seen: Seen): readonly string[] {
  return Object.keys(seen).flatMap((cell) => {
    const path = parseCell(cell);
    return path.field === name && path.column === rowOrder && path.row !== undefined ? [path.row] : [];
  });
}

type Row = JsonObject & { readonly id: string };

function rowsOf(value: JsonValue | undefined): readonly Row[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: JsonValue) =>
    isJsonObject(row) && typeof row['id'] === 'string' ? [{ ...row, id: row['id'] }] : [],
  );
}

/** Equal as stored JSON; an empty value equals none. Property order does not matter. */
export function same(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  const [one, other] = [a ?? null, b ?? null];
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  return stable(one) === stable(other);
}

function stable(value: JsonValue): string {
  return JSON.stringify(value, (_key, inner: JsonValue) =>
    isJsonObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1))) : inner,
  );
}
