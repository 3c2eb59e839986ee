import { isCivilDate, type CivilDate } from '../calendar/civil-date';
import { isJsonObject, type JsonObject, type JsonValue } from '../json';
import type { RowValue } from '../fields/rows';
import type { Decimal } from './exact';

// Received rows may hold anything: each reader gives what fits its kind and nothing else.

export function dateIn(row: JsonObject, column: string): CivilDate | undefined {
  const value = row[column];
  return typeof value === 'string' && isCivilDate(value) ? value : undefined;
}

export function textIn(row: JsonObject, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

export function countIn(row: JsonObject, column: string): number | undefined {
  const value = row[column];
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

export function decimalIn(row: JsonObject, column: string): Decimal | undefined {
  const value = row[column];
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? value : undefined;
}

export function rowsIn(value: JsonValue | undefined): readonly RowValue[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((row: JsonValue) =>
    isJsonObject(row) && typeof row['id'] === 'string' ? [{ ...row, id: row['id'] }] : [],
  );
}

/** The record a link points to. */
export function linkIn(values: JsonObject, name: string): string | undefined {
  const value = values[name];
  const record = isJsonObject(value) ? value['record'] : undefined;
  return typeof record === 'string' && record !== '' ? record : undefined;
}
