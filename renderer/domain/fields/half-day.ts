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

export interface HalfDayField extends FieldCommon {
  readonly kind: 'halfDay';
}

export const halfDayKind: FieldKind<HalfDayField, string> = {
  parse(typed, field, context) {
    if (halfWidth(typed) === '') return ok(undefined);
    const halfDay = readHalfDay(typed, context.today);
    if (halfDay !== undefined) return settle(halfDay, halfDayKind.check(halfDay, field, context));
    return fail(problem(field, 'half-day-unreadable', '没有写清哪一天的上午或下午。', '请写成 2026-11-23 上午 的样子。'));
  },
  text: (value) => halfDayText(value),
  masked: () => hidden,
  searchText: (value) => `${value.slice(0, 10)} ${halfDayText(value)}`,
  compare: (a, b) => compareUnits(a, b),
  check(value, field, { today }) {
    return isHalfDay(value) ? findOutOfBounds(value.slice(0, 10), field, today) : wrongShape(field);
  },
  fits: isHalfDay,
};

function halfDayText(value: string): string {
  return `${civilDateText(value.slice(0, 10))}${value.endsWith('am') ? '上午' : '下午'}`;
}

function readHalfDay(typed: string, today: CivilDate): string | undefined {
  const parts = /^(.*?)\s*\/?\s*(上午|下午|am|pm)$/i.exec(halfWidth(typed));
  if (parts === null) return undefined;
  const day = parts[1] === '' ? today : readDate(parts[1] ?? '', today);
  const half = /^(?:上午|am)$/i.test(parts[2] ?? '') ? 'am' : 'pm';
  return day === undefined ? undefined : `${day}/${half}`;
}

function isHalfDay(value: JsonValue): value is string {
  return typeof value === 'string' && /^.{10}\/(?:am|pm)$/.test(value) && isCivilDate(value.slice(0, 10));
}
