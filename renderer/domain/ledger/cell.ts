import type { Disclosure } from '../fields/field-kind';
import { findField, type Ledger } from './ledger';
import type { Cell } from './operation';

export const stateCell = '$state';
export const deletedCell = '$deleted';
export const reasonCell = '$reason';

const reserved: Readonly<Record<string, Disclosure>> = {
  [stateCell]: 'work',
  [deletedCell]: 'work',
  // A typed reason may hold a name.
  [reasonCell]: 'personal',
};

/** A cell taken apart: a plain field, a column of one row, or the order of one row. */
export interface CellPath {
  readonly field: string;
  readonly row?: string;
  readonly column?: string;
}

export function rowCell(field: string, row: string, column: string): Cell {
  return `${field}/${row}/${column}`;
}

export const rowOrder = '$row';

export function parseCell(cell: Cell): CellPath {
  const [field = '', row, column] = cell.split('/');
  return row === undefined || column === undefined ? { field } : { field, row, column };
}

/** The disclosure class a cell belongs to; a cell this version does not know stays at home. */
export function disclosureOf(ledger: Ledger, cell: Cell): Disclosure {
  const own = reserved[cell];
  if (own !== undefined) return own;
  const path = parseCell(cell);
  const field = findField(ledger, path.field);
  if (field === undefined) return 'secret';
  if (field.kind !== 'rows' || path.column === undefined || path.column === rowOrder) return field.disclosure;
  return field.columns[path.column]?.disclosure ?? 'secret';
}

/** What a person reads for a cell: 条款 › 金额, or the state itself. */
export function labelOfCell(ledger: Ledger, cell: Cell): string {
  if (cell === stateCell) return '办理状态';
  if (cell === deletedCell) return '删除';
  if (cell === reasonCell) return '理由';
  const path = parseCell(cell);
  const field = findField(ledger, path.field);
  if (field === undefined) return path.field;
  if (field.kind !== 'rows' || path.column === undefined) return field.label;
  const column = path.column === rowOrder ? '' : (field.columns[path.column]?.label ?? path.column);
  return column === '' ? `${field.label} › ${field.rowLabel}` : `${field.label} › ${column}`;
}
