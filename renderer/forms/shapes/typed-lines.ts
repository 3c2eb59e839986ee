import type { RowsField } from '../../domain/fields/rows';
import { linesOf } from '../../domain/shapes/item-list';
import type { ScreenContext } from '../field-screen';
import { typedRow, type RowTyped } from '../typed-row';
import { sheetScreenOf } from './registry';

/** A sheet whose lines stand there before anybody fills them in shows all of them from the start. */
export function withLines(rows: readonly RowTyped[], field: RowsField, context: ScreenContext): readonly RowTyped[] {
  const list = field.sheet && sheetScreenOf(field.sheet).lines(field.sheet);
  if (list === undefined || rows.length > 0) return rows;
  return linesOf(list, [], context.today).map(({ id }) => typedRow(id, {}, field.columns, context));
}
