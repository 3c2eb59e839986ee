import type { Sheet, SheetProblem } from '../shapes/sheet';
import type { JsonObject, JsonValue } from '../json';
import { isJsonObject } from '../json';
import { fail, ok } from '../result';
import { compareUnits } from './collation';
import type { Field } from './field';
import type { FieldCommon, FieldContext, FieldKind, FieldProblem } from './field-kind';
import { hidden } from './mask';
import { notTyped, problem, wrongShape } from './problem';

/** A small table without a life of its own. Its rows have ids, so two offices may add to it at once. */
export interface RowsField extends FieldCommon {
  readonly kind: 'rows';
  readonly columns: Readonly<Record<string, Field>>;
  /** What one row is called: 条款, 物品. */
  readonly rowLabel: string;
  /** A table that knows more than rows: a checklist, a score sheet, goods, a month of half-days, ballots. */
  readonly sheet?: Sheet;
}

export type RowValue = { readonly id: string } & { readonly [column: string]: JsonValue };

type Columns = Readonly<Record<string, Field>>;
type KindOf = (field: Field) => FieldKind<Field, JsonValue>;
/** What the registry of sheets knows about a table. */
interface SheetRules {
  readonly judge: (rows: readonly RowValue[], sheet: Sheet) => readonly SheetProblem[];
  readonly rowLabel: (sheet: Sheet, id: string) => string | undefined;
  readonly rowText: (row: RowValue, sheet: Sheet) => string | undefined;
}

/** Row ids stand between slashes in the name of a cell. */
const rowId = /^[\w-]{1,64}$/;
const mostRows = 1000;

/** The kind of a table asks the kinds of its columns; the registry hands them in, or the two would need each other to load. */
export function makeRowsKind(kindOf: KindOf, sheets: SheetRules): FieldKind<RowsField, readonly RowValue[]> {
  return {
    parse: (typed, field) => (typed.trim() === '' ? ok(undefined) : fail(notTyped(field, '请在表格里逐行填写。'))),
    text: (rows, field) => rows.flatMap((row) => rowText(row, field, kindOf, sheets)).join('；'),
    masked: () => hidden,
    searchText: (rows, { columns }) => rows.map((row) => cellTexts(row, columns, kindOf, 'searchText').join(' ')).join(' '),
    compare: (a, b) => compareUnits(a.length, b.length),
    check(value, field, context) {
      if (!areRows(value)) return wrongShape(field);
      return (
        findTableProblem(value, field) ??
        findCellProblem(value, field, kindOf, context) ??
        findSheetProblem(value, field, sheets)
      );
    },
    fits: areRows,
  };
}

/** A line that was printed beforehand and left empty says nothing. */
function rowText(row: RowValue, { columns, sheet }: RowsField, kindOf: KindOf, sheets: SheetRules): readonly string[] {
  const said = sheet && sheets.rowText(row, sheet);
  if (said !== undefined) return [said];
  const cells = cellTexts(row, columns, kindOf, 'text');
  const label = sheet && sheets.rowLabel(sheet, row.id);
  if (label === undefined) return [cells.join(' ')];
  return cells.length === 0 ? [] : [`${label}：${cells.join(' ')}`];
}

function findSheetProblem(
  rows: readonly RowValue[],
  { label, sheet }: RowsField,
  sheets: SheetRules,
): FieldProblem | undefined {
  const [found] = sheet === undefined ? [] : sheets.judge(rows, sheet);
  return found && { code: found.code, sentence: `“${label}”：${found.sentence}`, whatToDo: found.whatToDo };
}

function cellTexts(row: RowValue, columns: Columns, kindOf: KindOf, face: 'text' | 'searchText'): readonly string[] {
  return Object.entries(columns).flatMap(([name, column]) => {
    const value = cellOf(row, name);
    const kind = kindOf(column);
    return value === null || !kind.fits(value) ? [] : [kind[face](value, column)];
  });
}

function findTableProblem(rows: readonly RowValue[], field: RowsField): FieldProblem | undefined {
  if (rows.length > mostRows) return problem(field, 'rows-too-many', `最多 ${mostRows} 行。`, '请分成几份填写。');
  const ids = new Set(rows.map(({ id }) => id));
  if (ids.size !== rows.length || rows.some(({ id }) => !rowId.test(id))) return wrongShape(field);
  const known = rows.every((row) => Object.keys(row).every((key) => key === 'id' || Object.hasOwn(field.columns, key)));
  return known ? undefined : wrongShape(field);
}

function findCellProblem(
  rows: readonly RowValue[],
  field: RowsField,
  kindOf: KindOf,
  context: FieldContext,
): FieldProblem | undefined {
  for (const [index, row] of rows.entries()) {
    const found = findRowProblem(row, field, kindOf, context);
    if (found !== undefined) return { ...found, sentence: `“${field.label}”第 ${index + 1} 行：${found.sentence}` };
  }
  return undefined;
}

function findRowProblem(row: RowValue, field: RowsField, kindOf: KindOf, context: FieldContext): FieldProblem | undefined {
  for (const [name, column] of Object.entries(field.columns)) {
    const value = cellOf(row, name);
    const found = value === null ? undefined : kindOf(column).check(value, column, context);
    if (found !== undefined) return found;
  }
  return undefined;
}

function cellOf(row: JsonObject, name: string): JsonValue {
  return (Object.hasOwn(row, name) ? row[name] : undefined) ?? null;
}

function areRows(value: JsonValue): value is readonly RowValue[] {
  return Array.isArray(value) && value.every((row: JsonValue) => isJsonObject(row) && typeof cellOf(row, 'id') === 'string');
}
