import { isJsonObject, type JsonObject, type JsonValue } from '../json';
import type { Condition } from '../fields/field-kind';
import { holds } from '../ledger/condition';
import type { Ledger } from '../ledger/ledger';
import type { CountRow } from './count-row';
import { findPlace, type FindLedger, type Place } from './field-path';
import type { Figure } from './figure';
import { everyPath } from './figure-paths';

/** What one count looks at: a record, and the row of its table where the figure counts rows. */
export interface Unit {
  readonly row: CountRow;
  readonly cells: JsonObject | undefined;
}

export type ReadValue = (unit: Unit) => JsonValue | undefined;

export interface ReaderInput {
  readonly ledger: Ledger;
  readonly figure: Figure;
  readonly findLedger: FindLedger;
  readonly findRow: (id: string) => CountRow | undefined;
}

/** Turns the paths of a figure into plain functions once, so that nothing is looked up for each of a hundred thousand rows. */
export function readerOf({ ledger, findLedger, findRow }: ReaderInput, path: string): ReadValue {
  const place = placeOf(ledger, path, findLedger);
  const { name } = place;
  if (place.at === 'row') return ({ cells }) => cells?.[name];
  if (place.at === 'record') return ({ row }) => row.values[name];
  return ({ row }) => (row.parent === undefined ? undefined : findRow(row.parent)?.values[name]);
}

/** The declarations were checked when the app was built: a path that leads nowhere is a mistake of ours. */
export function placeOf(ledger: Ledger, path: string, findLedger: FindLedger): Place {
  const place = findPlace(ledger, path, findLedger);
  if (place === undefined) throw new Error(`${ledger.kind} has no ${path}`);
  return place;
}

/** Whether all filters of the figure hold. */
export function filterOf(input: ReaderInput): (unit: Unit) => boolean {
  const tests = [...(input.figure.only ?? []).map((condition) => testOf(input, condition)), ...atLeast(input)];
  return (unit) => tests.every((test) => test(unit));
}

function atLeast(input: ReaderInput): readonly ((unit: Unit) => boolean)[] {
  const { least } = input.figure;
  if (least === undefined) return [];
  const read = readerOf(input, least.field);
  return [(unit) => Number(read(unit) ?? 0) >= least.value];
}

function testOf(input: ReaderInput, condition: Condition): (unit: Unit) => boolean {
  const read = readerOf(input, condition.field);
  const bare = { field: 'value', in: condition.in };
  return (unit) => holds(bare, { value: read(unit) ?? null });
}

/** The table whose rows a figure counts, or `undefined` where it counts records. */
export function findTable({ ledger, figure, findLedger }: ReaderInput): string | undefined {
  for (const path of everyPath(figure)) {
    const place = placeOf(ledger, path, findLedger);
    if (place.at === 'row') return place.table;
  }
  return undefined;
}

/** The rows of one table of a record. */
export function cellsIn(row: CountRow, table: string): readonly JsonObject[] {
  const rows = row.values[table];
  return Array.isArray(rows) ? rows.filter((one: JsonValue): one is JsonObject => isJsonObject(one)) : [];
}
