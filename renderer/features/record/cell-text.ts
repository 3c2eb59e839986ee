import { maskedText, textOf } from '../../domain/fields/registry';
import type { Field } from '../../domain/fields/field';
import type { JsonValue } from '../../domain/json';
import { deletedCell, disclosureOf, parseCell, rowOrder, stateCell } from '../../domain/ledger/cell';
import { findField, type Ledger } from '../../domain/ledger/ledger';
import type { Cell } from '../../domain/ledger/operation';

/** What stands in one cell, in words: the state by its label, a row by its place, a field as its kind writes it. */
export function cellValueText(ledger: Ledger, cell: Cell, value: JsonValue | undefined, masked: boolean): string {
  if (cell === stateCell) return typeof value === 'string' ? (ledger.states?.[value]?.label ?? value) : '（未开始）';
  if (cell === deletedCell) return value === true ? '已删除' : '保留';
  if (parseCell(cell).column === rowOrder) return typeof value === 'number' ? `第 ${value + 1} 行` : '（移去这一行）';
  const field = findCellField(ledger, cell);
  if (value === undefined || value === null || value === '') return '（空）';
  if (masked && isPersonalCell(ledger, cell)) return field === undefined ? '***' : maskedText(field, value);
  if (field !== undefined) return textOf(field, value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The declaration of the cell's value: a field, or a column of a table. */
export function findCellField(ledger: Ledger, cell: Cell): Field | undefined {
  const path = parseCell(cell);
  const field = findField(ledger, path.field);
  return field?.kind === 'rows' && path.column !== undefined ? field.columns[path.column] : field;
}

export function isPersonalCell(ledger: Ledger, cell: Cell): boolean {
  const disclosure = disclosureOf(ledger, cell);
  return disclosure === 'personal' || disclosure === 'secret';
}
