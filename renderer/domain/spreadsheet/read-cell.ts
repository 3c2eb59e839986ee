import type { Field } from '../fields/field';
import type { FieldContext, FieldProblem } from '../fields/field-kind';
import { parseTyped } from '../fields/registry';
import type { JsonValue } from '../json';
import { fail, ok, type Result } from '../result';

/** A cell as a file held it; dates came as text already. */
export type ReadCell = string | number | boolean | null;

/** Digits a spreadsheet keeps of a number; the ones after them are noughts somebody never typed. */
const keptDigits = 15;

/** What one cell means for a field, read as if a person had typed it. */
export function readCell(field: Field, cell: ReadCell, context: FieldContext): Result<JsonValue | undefined, FieldProblem> {
  if (typeof cell === 'number' && lostDigits(cell)) return fail(digitsLost(field));
  const typed = cellText(cell);
  return typed.trim() === '' ? ok(undefined) : parseTyped(field, typed, context);
}

/** What a cell reads, without the noise of binary fractions and never with an exponent. */
export function cellText(cell: ReadCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (!Number.isFinite(cell)) return '';
  return plainDigits(Number(cell.toPrecision(keptDigits)));
}

function plainDigits(number: number): string {
  const text = String(number);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = '', first = '', rest = '', exponent = '0'] = parts;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : `${sign}${digits.padEnd(point, '0')}`;
}

function lostDigits(number: number): boolean {
  return Number.isInteger(number) && Math.abs(number) >= 10 ** keptDigits;
}

function digitsLost({ label }: Field): FieldProblem {
  return {
    code: 'digits-lost',
    sentence: `“${label}”在表格里被存成了数字，后几位已经丢失。`,
    whatToDo: '请把这一列设成“文本”格式，照原件重新填写后再读入。',
  };
}
