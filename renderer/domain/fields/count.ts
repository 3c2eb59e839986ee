import type { JsonValue } from '../json';
import { fail, ok } from '../result';
import { compareUnits } from './collation';
import type { FieldCommon, FieldKind, FieldProblem } from './field-kind';
import { halfWidth } from './half-width';
import { hidden } from './mask';
import { problem, settle, wrongShape } from './problem';
import { readNumber } from './read-number';

export interface CountField extends FieldCommon {
  readonly kind: 'count';
  /** The counting unit, 人 or 次: counts of different units are never added. */
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
}

/** More than any office counts; a larger number is a slip of the finger. */
const usualMax = 1_000_000_000;

export const countKind: FieldKind<CountField, number> = {
  parse(typed, field, context) {
    if (halfWidth(typed) === '') return ok(undefined);
    const read = readNumber(typed, [field.unit]);
    if ('trouble' in read) return fail(numberProblem(field, read.trouble, field.unit, `3 或 3${field.unit}`));
    if (!/^-?\d+$/.test(read.digits))
      return fail(problem(field, 'count-not-whole', '要填整数。', `请写成 3 或 3${field.unit}。`));
    const count = Number(read.digits) + 0;
    return settle(count, countKind.check(count, field, context));
  },
  text: (value, field) => `${value}${field.unit}`,
  masked: () => hidden,
  searchText: (value) => String(value),
  compare: (a, b) => compareUnits(a, b),
  check(value, field) {
    return isCount(value) ? findOutOfLimits(value, field) : wrongShape(field);
  },
  fits: isCount,
};

/** The sentence for a number with the wrong unit, a rounded one, or none at all. */
export function numberProblem(field: FieldCommon, trouble: string, unit: string, example: string): FieldProblem {
  if (trouble === 'rounded') {
    return problem(field, 'number-rounded', '要填准确的数，不能填“余、多、约”。', '请填准确数；约数由报表自动生成。');
  }
  if (trouble === 'unit') {
    return problem(field, 'number-other-unit', `的单位是“${unit}”，填的不是这个单位。`, `请换算成${unit}，写成 ${example}。`);
  }
  return problem(field, 'number-unreadable', '不是数字。', `请写成 ${example} 的样子。`);
}

function findOutOfLimits(value: number, field: CountField): FieldProblem | undefined {
  const min = field.min ?? 0;
  const max = field.max ?? usualMax;
  if (value < min) return problem(field, 'count-too-small', `不能少于 ${min}${field.unit}。`, '请核对后重新填写。');
  if (value > max) return problem(field, 'count-too-large', `不能多于 ${max}${field.unit}。`, '请核对后重新填写。');
  return undefined;
}

function isCount(value: JsonValue): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0);
}
