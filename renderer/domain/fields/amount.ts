import type { JsonValue } from '../json';
import type { Result } from '../result';
import { fail, ok } from '../result';
import { compareUnits } from './collation';
import { numberProblem } from './count';
import type { FieldCommon, FieldKind, FieldProblem } from './field-kind';
import { halfWidth } from './half-width';
import { hidden } from './mask';
import { problem, settle, wrongShape } from './problem';
import { readNumber } from './read-number';

export interface AmountField extends FieldCommon {
  readonly kind: 'amount';
}

/** 分 that can be entered at most: one 分 short of 1000 亿元, far below the largest safe integer. */
export const maxAmount = 9_999_999_999_999;

/** How many places the point moves to the right on the way to 分. */
const placesByUnit: Readonly<Record<string, number>> = {
  '': 2,
  元: 2,
  圆: 2,
  块: 2,
  元整: 2,
  万: 6,
  万元: 6,
  亿: 10,
  亿元: 10,
};

const example = '200、200.50元 或 1.5万元';

export const amountKind: FieldKind<AmountField, number> = {
  parse(typed, field, context) {
    const text = halfWidth(typed)
      .replace(/\s+/g, '')
      .replace(/^(?:人民币|rmb|[¥￥])+/i, '');
    if (text === '') return ok(undefined);
    const fen = readFen(text, field);
    return fen.ok ? settle(fen.value, amountKind.check(fen.value, field, context)) : fen;
  },
  text: (value) => amountText(value),
  masked: () => hidden,
  searchText: (value) => amountText(value),
  compare: (a, b) => compareUnits(a, b),
  check(value, field) {
    if (!isAmount(value)) return wrongShape(field);
    return value > maxAmount ? tooLarge(field) : undefined;
  },
  fits: isAmount,
};

/** 200.00元 */
function amountText(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}元`;
}

function readFen(text: string, field: AmountField): Result<number, FieldProblem> {
  const read = readNumber(text, Object.keys(placesByUnit));
  if ('trouble' in read) return fail(numberProblem(field, read.trouble, '元', example));
  if (read.digits.startsWith('-')) return fail(problem(field, 'amount-negative', '不能是负数。', '请填大于或等于 0 的金额。'));
  const places = placesByUnit[/\D*$/.exec(text)?.[0] ?? ''] ?? 2;
  const [whole = '', fraction = ''] = read.digits.split('.');
  if (/[1-9]/.test(fraction.slice(places))) {
    return fail(problem(field, 'amount-too-precise', '最小到分。', '请写到小数点后两位，如 200.50。'));
  }
  const fen = Number(`${whole}${fraction.slice(0, places).padEnd(places, '0')}`);
  return Number.isSafeInteger(fen) ? ok(fen) : fail(tooLarge(field));
}

function tooLarge(field: AmountField): FieldProblem {
  return problem(field, 'amount-too-large', '的金额太大。', '请核对有没有多写 0 或把单位写错。');
}

function isAmount(value: JsonValue): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}
