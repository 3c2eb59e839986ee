import type { Field } from '../../domain/fields/field';
import { maskedText, textOf } from '../../domain/fields/registry';
import type { JsonValue } from '../../domain/json';
import { findField, type Ledger } from '../../domain/ledger/ledger';
import type { Cell } from '../../domain/ledger/operation';

const reserved: Readonly<Record<string, string>> = { $state: '办理状态', $deleted: '是否删除', $reason: '理由' };

/** What a person calls the place of a value: the field, and within a table the column. */
export function cellLabel(ledger: Ledger | undefined, cell: Cell): string {
  if (Object.hasOwn(reserved, cell)) return reserved[cell] ?? cell;
  const [name = '', row, column = ''] = cell.split('/');
  const field = ledger === undefined ? undefined : findField(ledger, name);
  if (field === undefined) return '未知栏目';
  if (row === undefined) return field.label;
  const inner = findColumn(field, column);
  return `${field.label}·${inner?.label ?? (column === '$row' ? '这一行的去留和次序' : '未知栏目')}`;
}

/** The value in words. Personal content stays masked: the plan is read before anybody has agreed to take it in. */
export function cellText(ledger: Ledger | undefined, cell: Cell, value: JsonValue): string {
  if (value === null) return '（空）';
  if (cell === '$state') return stateLabel(ledger, value);
  if (cell === '$deleted') return value === true ? '已删除' : '未删除';
  const field = fieldOf(ledger, cell);
  if (field === undefined) return typeof value === 'string' ? value : '（内容无法识别）';
  const open = field.disclosure === 'public' || field.disclosure === 'work';
  return open ? textOf(field, value) : maskedText(field, value);
}

function fieldOf(ledger: Ledger | undefined, cell: Cell): Field | undefined {
  const [name = '', row, column = ''] = cell.split('/');
  const field = ledger === undefined ? undefined : findField(ledger, name);
  return row === undefined || field === undefined ? field : findColumn(field, column);
}

function findColumn(field: Field, column: string): Field | undefined {
  return field.kind === 'rows' && Object.hasOwn(field.columns, column) ? field.columns[column] : undefined;
}

function stateLabel(ledger: Ledger | undefined, value: JsonValue): string {
  const state = typeof value === 'string' ? ledger?.states?.[value] : undefined;
  return state?.label ?? '未知状态';
}
