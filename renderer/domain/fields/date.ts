import type { CivilDate } from '../calendar/civil-date';
import { civilDateText, compareCivilDates, isCivilDate } from '../calendar/civil-date';
import type { JsonValue } from '../json';
import { fail, ok } from '../result';
import type { FieldCommon, FieldKind, FieldProblem } from './field-kind';
import { halfWidth } from './half-width';
import { hidden } from './mask';
import { problem, settle, wrongShape } from './problem';
import { readDate } from './read-date';

export interface DateField extends FieldCommon {
  readonly kind: 'date';
  /** Refuse dates after today, or before it. */
  readonly only?: 'past' | 'future';
}

/** What the bounds of a date field need to know of its declaration. */
export interface BoundedField extends FieldCommon {
  readonly only?: 'past' | 'future';
}

/** Years outside are slips of the finger: nobody in a ledger was born before 1900. */
const firstDay = '1900-01-01';
const lastDay = '2199-12-31';

export const dateKind: FieldKind<DateField, string> = {
  parse(typed, field, context) {
    if (halfWidth(typed) === '') return ok(undefined);
    const date = readDate(typed, context.today);
    if (date === undefined) return fail(dateUnreadable(field));
    return settle(date, findOutOfBounds(date, field, context.today));
  },
  text: (value) => civilDateText(value),
  masked: () => hidden,
  searchText: (value) => `${value} ${civilDateText(value)}`,
  compare: (a, b) => compareCivilDates(a, b),
  check(value, field, { today }) {
    return isDate(value) ? findOutOfBounds(value, field, today) : wrongShape(field);
  },
  fits: isDate,
};

export function dateUnreadable(field: FieldCommon): FieldProblem {
  return problem(field, 'date-unreadable', '不是日历上有的日期。', '请写成 2026-11-23、20261123 或 11.23 的样子。');
}

export function findOutOfBounds(date: CivilDate, field: BoundedField, today: CivilDate): FieldProblem | undefined {
  if (date < firstDay || date > lastDay) {
    return problem(field, 'date-out-of-range', '的年份不对。', '请核对年份，写 1900 年到 2199 年之间的四位数。');
  }
  if (field.only === 'past' && date > today) {
    return problem(field, 'date-after-today', '晚于今天，还没有发生。', `请填 ${civilDateText(today)}或更早的日期。`);
  }
  if (field.only === 'future' && date < today) {
    return problem(field, 'date-before-today', '早于今天，已经过去。', `请填 ${civilDateText(today)}或更晚的日期。`);
  }
  return undefined;
}

function isDate(value: JsonValue): value is CivilDate {
  return typeof value === 'string' && isCivilDate(value);
}
