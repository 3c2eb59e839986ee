import type { RowsField, RowValue } from '../../domain/fields/rows';
import type { ScreenContext } from '../field-screen';
import { readRow, type RowTyped } from '../typed-row';

/** What can be read of what was typed, for the sums under the sheet. */
export function readLines(rows: readonly RowTyped[], field: RowsField, context: ScreenContext): readonly RowValue[] {
  return rows.map((row) => ({ ...readRow(row, field.columns, context).values, id: row.id }));
}
