import type { Field } from '../domain/fields/field';
import { isJsonObject, type JsonObject, type JsonValue } from '../domain/json';
import type { ScreenContext } from './field-screen';
import { isMissing, readForm, typedFrom, type FormReading } from './typed-values';

/** One row of a table while it is typed; the cells hold what their own kinds keep. */
export type RowTyped = { readonly id: string; readonly cells: JsonObject };

type Columns = Readonly<Record<string, Field>>;

export function typedRow(id: string, values: JsonObject, columns: Columns, context: ScreenContext): RowTyped {
  return { id, cells: typedFrom(columns, values, context) };
}

export function isTypedRow(stored: JsonValue, columns: Columns, context: ScreenContext): boolean {
  if (!isJsonObject(stored) || typeof stored['id'] !== 'string') return false;
  const cells = stored['cells'];
  if (cells === undefined || !isJsonObject(cells)) return false;
  return Object.entries(columns).every(([name, column]) => {
    const cell = cells[name];
    return cell === undefined || context.screenOf(column).isTyped(cell, column, context);
  });
}

export interface RowReading extends FormReading {
  /** Nothing stands in the row, so nothing in it is missed. */
  readonly blank: boolean;
}

/** Reads one row as a small form: what its columns say, and what stands against them. */
export function readRow(row: RowTyped, columns: Columns, context: ScreenContext): RowReading {
  const reading = readForm({ fields: columns, typed: row.cells, required: [], known: {}, context });
  const blank = isEmptyObject(reading.values) && Object.values(reading.problems).every(isMissing);
  return blank ? { ...reading, problems: {}, blank } : { ...reading, blank };
}

function isEmptyObject(values: JsonObject): boolean {
  return Object.keys(values).length === 0;
}
