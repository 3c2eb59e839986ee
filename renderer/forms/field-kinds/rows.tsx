import type { RowsField, RowValue } from '../../domain/fields/rows';
import type { JsonObject, JsonValue } from '../../domain/json';
import { fail, ok } from '../../domain/result';
import type { FieldScreen, ScreenContext } from '../field-screen';
import { RowsInput } from '../rows-input';
import { RowsOutput } from '../rows-output';
import { isTypedRow, typedRow, type RowTyped } from '../typed-row';

export const rowsScreen: FieldScreen<RowsField, readonly RowValue[], readonly RowTyped[]> = {
  empty: [],
  input: 'group',
  wide: true,
  isTyped: (stored, field, context) =>
    Array.isArray(stored) && stored.every((row: JsonValue) => isTypedRow(row, field.columns, context)),
  typedOf: (rows, field, context) => rows.map((row) => typedRow(row.id, row, field.columns, context)),
  read: (rows, field, context) => {
    const values: RowValue[] = [];
    for (const [index, row] of rows.entries()) {
      const read = readRow(row, field, context);
      if (!read.ok) return fail({ ...read.error, sentence: `第 ${index + 1} 行${read.error.sentence}` });
      // A row that was added and left empty says nothing.
      if (Object.keys(read.value).length > 0) values.push({ ...read.value, id: row.id });
    }
    return ok(values.length === 0 ? undefined : values);
  },
  Input: RowsInput,
  Output: RowsOutput,
};

function readRow(row: RowTyped, field: RowsField, context: ScreenContext) {
  const values: Record<string, JsonValue> = {};
  for (const [name, column] of Object.entries(field.columns)) {
    const screen = context.screenOf(column);
    const read = screen.read(row.cells[name] ?? screen.empty, column, context);
    if (!read.ok) return read;
    if (read.value !== undefined) values[name] = read.value;
  }
  return ok<JsonObject>(values);
}
