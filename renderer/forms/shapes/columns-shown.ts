import type { Field } from '../../domain/fields/field';
import type { RowsField } from '../../domain/fields/rows';
import type { Sheet } from '../../domain/shapes/sheet';
import { sheetScreenOf } from './registry';

/** A column no line of the sheet uses is left out altogether, such as 一票否决 where nothing vetoes. */
export function columnsShown(field: RowsField, sheet: Sheet): readonly (readonly [string, Field])[] {
  const screen = sheetScreenOf(sheet);
  const ids = Object.keys(screen.lines(sheet)?.items ?? {});
  const hasCell = (row: string, column: string) => screen.hasCell?.(sheet, row, column) ?? true;
  return Object.entries(field.columns).filter(([column]) => ids.length === 0 || ids.some((row) => hasCell(row, column)));
}
