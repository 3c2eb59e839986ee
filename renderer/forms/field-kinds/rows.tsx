import type { RowsField, RowValue } from '../../domain/fields/rows';
import type { JsonValue } from '../../domain/json';
import { fail, ok } from '../../domain/result';
import type { FieldScreen } from '../field-screen';
import { RowsInput } from '../rows-input';
import { RowsOutput } from '../rows-output';
import { sheetScreenOf } from '../shapes/registry';
import { SheetInput } from '../shapes/sheet-input';
import { SheetOutput } from '../shapes/sheet-output';
import { isTypedRow, readRow, typedRow, type RowTyped } from '../typed-row';

export const rowsScreen: FieldScreen<RowsField, readonly RowValue[], readonly RowTyped[]> = {
  empty: [],
  input: 'group',
  isWide: () => true,
  wideOutput: true,
  isTyped: (stored, field, context) =>
    Array.isArray(stored) && stored.every((row: JsonValue) => isTypedRow(row, field.columns, context)),
  typedOf: (rows, field, context) => rows.map((row) => typedRow(row.id, row, field.columns, context)),
  read: (rows, field, context) => {
    const readings = rows.map((row) => ({ id: row.id, ...readRow(row, field.columns, context) }));
    for (const [index, { problems }] of readings.entries()) {
      const problem = Object.values(problems)[0];
      if (problem !== undefined) return fail({ ...problem, sentence: `第 ${index + 1} 行：${problem.sentence}` });
    }
    // A row that was added and left empty says nothing.
    const some = readings.some(({ blank }) => !blank);
    // The lines of a sheet keep their places, filled in or not: two people who fill in different lines then never clash.
    const kept = isLined(field) ? readings : readings.filter(({ blank }) => !blank);
    return ok(some ? kept.map(({ id, values }): RowValue => ({ ...values, id })) : undefined);
  },
  Input: (props) => {
    const Input = props.field.sheet === undefined ? RowsInput : (sheetScreenOf(props.field.sheet).Input ?? SheetInput);
    return <Input {...props} />;
  },
  Output: (props) => {
    const Output = props.field.sheet === undefined ? RowsOutput : (sheetScreenOf(props.field.sheet).Output ?? SheetOutput);
    return <Output {...props} />;
  },
};

function isLined({ sheet }: RowsField): boolean {
  if (sheet === undefined) return false;
  const screen = sheetScreenOf(sheet);
  return screen.keepsPlaces === true || screen.lines(sheet) !== undefined;
}
