import type { CivilDate } from '../calendar/civil-date';
import { civilDateText, isCivilDate } from '../calendar/civil-date';
import type { JsonValue } from '../json';
import { fail, ok } from '../result';
import { compareUnits } from './collation';
import { findOutOfBounds } from './date';
import type { FieldCommon, FieldKind } from './field-kind';
import { halfWidth } from './half-width';
import { hidden } from './mask';
import { problem, settle, wrongShape } from './problem';
import { readDate } from './read-date';

export interface DateTimeField extends FieldCommon {
  readonly kind: 'dateTime';
  readonly only?: 'past' | 'future';
}

/** A day, perhaps, and a time after it: `2026-11-23 20:30`, `20：30`, `11月23日20时30分`. */
const dayAndTime = /^(.*?)[T\s]*(\d{1,2})(?::(\d{2})|[点时](?:(\d{1,2})分?)?)$/;

export const dateTimeKind: FieldKind<DateTimeField, string> = {
  parse(typed, field, context) {
    if (halfWidth(typed) === '') return ok(undefined);
    const moment = readDateTime(typed, context.today);
    if (moment !== undefined) return settle(moment, dateTimeKind.check(moment, field, context));
    return fail(
      problem(field, 'time-unreadable', '不是完整的日期和时间。', '请写成 2026-11-23 20:30；今天的事可以只写 20:30。'),
    );
  },
  text: (value) => `${civilDateText(value.slice(0, 10))}${Number(value.slice(11, 13))}时${value.slice(14)}分`,
  masked: () => hidden,
  searchText: (value) => `${value.replace('T', ' ')} ${civilDateText(value.slice(0, 10))}`,
  compare: (a, b) => compareUnits(a, b),
  check(value, field, { today }) {
    return isDateTime(value) ? findOutOfBounds(value.slice(0, 10), field, today) : wrongShape(field);
  },
  fits: isDateTime,
};

function readDateTime(typed: string, today: CivilDate): string | undefined {
  const parts = dayAndTime.exec(halfWidth(typed));
  if (parts === null) return undefined;
  const day = parts[1] === '' ? today : readDate(parts[1] ?? '', today);
  const time = readTime(Number(parts[2]), Number(parts[3] ?? parts[4] ?? 0));
  return day === undefined || time === undefined ? undefined : `${day}T${time}`;
}

function readTime(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function isDateTime(value: JsonValue): value is string {
  if (typeof value !== 'string' || !/^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)) return false;
  return isCivilDate(value.slice(0, 10));
}
