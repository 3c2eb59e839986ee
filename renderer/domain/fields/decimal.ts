import type { JsonValue } from '../json';
import { fail, ok } from '../result';
import { compareUnits } from './collation';
import { numberProblem } from './count';
import type { FieldCommon, FieldKind, FieldProblem } from './field-kind';
import { halfWidth } from './half-width';
import { hidden } from './mask';
import { problem, settle, wrongShape } from './problem';
import { readNumber } from './read-number';

export interface DecimalField extends FieldCommon {
  readonly kind: 'decimal';
  readonly unit: string;
  /** Digits after the point, at most. */
  readonly places: number;
}

/** Digits before the point, at most. */
const wholeDigits = 12;

/** One way to write each number of a given precision: no sign before nought, no needless nought in front. */
const canonical = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d+)$/;

export const decimalKind: FieldKind<DecimalField, string> = {
  parse(typed, field, context) {
    if (halfWidth(typed) === '') return ok(undefined);
    const read = readNumber(typed, [field.unit]);
    if ('trouble' in read) return fail(numberProblem(field, read.trouble, field.unit, `7.5 或 7.5${field.unit}`));
    const decimal = toCanonical(read.digits);
    return settle(decimal, decimalKind.check(decimal, field, context));
  },
  text: (value, field) => `${value}${field.unit}`,
  masked: () => hidden,
  searchText: (value) => value,
  compare: (a, b) => compareDecimals(a, b),
  check(value, field) {
    return isDecimal(value) ? findOutOfLimits(value, field) : wrongShape(field);
  },
  fits: isDecimal,
};

/** Exact, whatever the number of places: 7.7 and 7.70 are equal, and no floating point is asked. */
function compareDecimals(a: string, b: string): number {
  const places = Math.max(placesOf(a), placesOf(b));
  return compareUnits(scaled(a, places), scaled(b, places));
}

function scaled(value: string, places: number): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}

function placesOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

function toCanonical(digits: string): string {
  const [whole = '', fraction] = digits.replace('-', '').split('.');
  const number = [whole.replace(/^0+(?=\d)/, '') || '0', ...(fraction === undefined ? [] : [fraction])].join('.');
  return digits.startsWith('-') && /[1-9]/.test(number) ? `-${number}` : number;
}

function findOutOfLimits(value: string, field: DecimalField): FieldProblem | undefined {
  if (placesOf(value) > field.places) {
    const allowed = field.places === 0 ? '要填整数' : `最多 ${field.places} 位小数`;
    return problem(field, 'decimal-too-precise', `${allowed}。`, '请按规定的位数重新填写。');
  }
  if (value.replace('-', '').split('.')[0]!.length > wholeDigits) {
    return problem(field, 'decimal-too-large', '的数太大。', '请核对后重新填写。');
  }
  return undefined;
}

function isDecimal(value: JsonValue): value is string {
  return typeof value === 'string' && canonical.test(value) && !/^-[0.]*$/.test(value);
}
