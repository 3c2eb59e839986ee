import { codeLabel } from '../../domain/fields/code-list';
import type { RowsField, RowValue } from '../../domain/fields/rows';
import { textIn } from '../../domain/shapes/cells';
import { sumsOf } from '../../domain/shapes/sheets';
import type { OutputProps } from '../field-screen';
import { DaysCalendar } from './days-calendar';
import { SumsLine } from './sums-line';

/** The month as it was filled in; the sign of a status explains itself when it is pointed at. */
export function DaysOutput({ field, value: rows, context }: OutputProps<RowsField, readonly RowValue[]>) {
  const { sheet } = field;
  if (sheet?.shape !== 'days') return null;
  const month = rows[0]?.id.slice(0, 7) ?? '';
  const byDay = new Map(rows.map((row) => [row.id, row]));
  return (
    <>
      <DaysCalendar
        label={field.label}
        month={month}
        cellOf={(day, half) => {
          const status = textIn(byDay.get(day) ?? {}, half);
          const label = codeLabel(sheet.statuses, status);
          return status === '' ? '' : <abbr title={label}>{sheet.signs[status]?.sign ?? label}</abbr>;
        }}
      />
      <SumsLine sums={sumsOf(rows, sheet, context.today)} />
    </>
  );
}
