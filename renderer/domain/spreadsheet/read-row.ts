import type { FieldContext, FieldProblem } from '../fields/field-kind';
import { halfWidth } from '../fields/half-width';
import type { JsonObject } from '../json';
import type { Ledger } from '../ledger/ledger';
import { missingFields } from '../ledger/validate';
import { holds } from '../ledger/condition';
import { fieldAt, missingInFirstRows, valueAt, withValueAt } from './first-row';
import { readCell, cellText, type ReadCell } from './read-cell';

/** One row of a sheet on its way into a ledger. */
export interface ReadRow {
  /** As the sheet counts its rows, from 1. */
  readonly number: number;
  readonly values: JsonObject;
  readonly problems: readonly CellProblem[];
}

/** What stands against one cell, and where: 第 12 行“身份证号码”. */
export interface CellProblem extends FieldProblem {
  readonly row: number;
  readonly field: string;
  /** From 0; absent where no column fills the field. */
  readonly column?: number;
}

/** The field each column fills, or null for a column that is left out. */
export type ColumnMapping = readonly (string | null)[];

/** Reads one row by its mapping; fields that belong to another kind of case are left out where they are empty. */
export function readRow(
  ledger: Ledger,
  mapping: ColumnMapping,
  row: { readonly number: number; readonly cells: readonly ReadCell[] },
  context: FieldContext,
  /** What every row has that its own cells do not say. */
  given: JsonObject = {},
): ReadRow {
  let values = given;
  const problems: CellProblem[] = [];
  mapping.forEach((name, column) => {
    const field = name === null ? undefined : fieldAt(ledger, name);
    if (name === null || field === undefined) return;
    const read = readCell(field, row.cells[column] ?? null, context);
    if (!read.ok) problems.push({ ...read.error, row: row.number, field: name, column });
    else if (read.value !== undefined) values = withValueAt(values, name, read.value);
  });
  const troubled = new Set(problems.map((problem) => problem.field));
  const begun = missingInFirstRows(ledger, values).map((path) => unanswered(row.number, path));
  const missing = missingFields(ledger, values)
    .filter(({ field = '' }) => !troubled.has(field))
    .map(({ code, sentence, whatToDo, field = '' }) => ({ code, sentence, whatToDo, row: row.number, field }));
  return {
    number: row.number,
    values: shown(ledger, values),
    problems: [...problems, ...missing, ...begun.filter(({ field }) => !troubled.has(field))],
  };
}

function unanswered(row: number, field: string): CellProblem {
  return {
    code: 'required',
    sentence: '同一行的其他列已经填了，这一列还空着。',
    whatToDo: '请在表格里补上，或者把几列都空着。',
    row,
    field,
  };
}

/** A value of a field that is not shown for this record would stand where nobody sees it. */
function shown(ledger: Ledger, values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([name]) => holds(ledger.fields[name]?.when, values)));
}

/** A row without a single word, such as the end of a sheet somebody coloured. */
export function isBlankRow(cells: readonly ReadCell[]): boolean {
  return cells.every((cell) => halfWidth(cellText(cell)) === '');
}

/** Where a problem stands, as a person looks for it in the sheet. */
export function problemPlace(ledger: Ledger, { row, field }: CellProblem): string {
  return `第 ${row} 行“${fieldAt(ledger, field)?.label ?? field}”`;
}

/** Two rows with the same key say the same; the mapped fields alone count. */
export function rowKey(names: readonly string[], values: JsonObject): string {
  return JSON.stringify([...names].sort().map((name) => valueAt(values, name) ?? null));
}
