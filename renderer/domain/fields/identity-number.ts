import { civilDate } from '../calendar/civil-date';
import type { JsonValue } from '../json';
import { ok } from '../result';
import { compareUnits } from './collation';
import type { FieldCommon, FieldKind, FieldProblem } from './field-kind';
import { halfWidth } from './half-width';
import { maskIdentityNumber } from './mask';
import { problem, settle, wrongShape } from './problem';

export interface IdentityNumberField extends FieldCommon {
  readonly kind: 'identityNumber';
}

const form = /^\d{17}[\dX]$/;

/** First two digits of GB/T 2260; 83 stands on residence permits, 91 on those of foreigners. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(' '),
);

/** GB 11643-1999: weight of each of the first 17 digits, and the check character by remainder. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

export const identityNumberKind: FieldKind<IdentityNumberField, string> = {
  parse(typed, field, context) {
    const number = halfWidth(typed)
      .replace(/[\s-]+/g, '')
      .toUpperCase();
    return number === '' ? ok(undefined) : settle(number, identityNumberKind.check(number, field, context));
  },
  text: (value) => value,
  masked: (value) => maskIdentityNumber(value),
  searchText: (value) => value.toLowerCase(),
  compare: (a, b) => compareUnits(a, b),
  check(value, field, { today }) {
    return typeof value === 'string' ? findProblem(value, field, today) : wrongShape(field);
  },
  fits: (value: JsonValue) => typeof value === 'string' && form.test(value),
};

/** The last character that belongs to the first 17 digits. */
export function identityCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return checkCharacters.charAt(sum % 11);
}

/** The number has the form, birth date and check character of an identity number. */
export function isIdentityNumber(number: string, today: string): boolean {
  if (!form.test(number) || !provinces.has(number.slice(0, 2))) return false;
  return hasBirthDate(number, today) && identityCheckCharacter(number) === number.charAt(17);
}

function findProblem(number: string, field: IdentityNumberField, today: string): FieldProblem | undefined {
  if (!form.test(number)) {
    return problem(
      field,
      'identity-form',
      '不是 18 位身份证号码。',
      '请填 17 位数字加最后一位数字或 X；15 位旧号请换成 18 位。',
    );
  }
  if (!provinces.has(number.slice(0, 2))) {
    return problem(field, 'identity-division', '开头两位不是省份代码。', '请对照证件核对前两位。');
  }
  if (!hasBirthDate(number, today)) {
    return problem(field, 'identity-birth-date', '中间八位不是出生日期。', '请对照证件核对第 7 至 14 位。');
  }
  if (identityCheckCharacter(number) === number.charAt(17)) return undefined;
  return problem(field, 'identity-check', '与最后一位校验码对不上，有一位写错了。', '请对照证件逐位核对。');
}

function hasBirthDate(number: string, today: string): boolean {
  const born = civilDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)));
  return born !== undefined && born >= '1900-01-01' && born <= today;
}
