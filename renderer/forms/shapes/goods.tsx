import type { RowsField } from '../../domain/fields/rows';
import { countIn, textIn } from '../../domain/shapes/cells';
import { worthOf, type GoodsSheet } from '../../domain/shapes/goods';
import type { ScreenContext } from '../field-screen';
import { readRow, type RowTyped } from '../typed-row';
import type { SheetScreen } from './sheet-screen';

export const goodsScreen: SheetScreen<GoodsSheet> = {
  lines: () => undefined,
  derived: [
    {
      label: '单位',
      textOf: (row, { units }) => ({ text: units[textIn(row, 'what')] ?? '' }),
    },
  ],
  follow: fillValue,
};

/** The value follows quantity and unit value as they are typed; where there is no unit value it is typed by itself. */
function fillValue(row: RowTyped, column: string, field: RowsField, context: ScreenContext): RowTyped {
  const valueField = field.columns['value'];
  if (valueField === undefined || (column !== 'quantity' && column !== 'unitValue')) return row;
  const { values } = readRow(row, field.columns, context);
  const worth = worthOf(countIn(values, 'quantity'), countIn(values, 'unitValue'));
  if (worth === undefined) return row;
  return { ...row, cells: { ...row.cells, value: context.screenOf(valueField).typedOf(worth, valueField, context) } };
}
