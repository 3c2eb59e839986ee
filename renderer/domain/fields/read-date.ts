import type { CivilDate } from '../calendar/civil-date';
import { addDays, civilDate } from '../calendar/civil-date';
import { halfWidth } from './half-width';

const whole = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?$/;
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const withoutYear = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?$/;

const daysFromToday: Readonly<Record<string, number>> = {
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
};

/** Reads a date as clerks write it; one without a year is of today's year. `undefined` where it is no date. */
export function readDate(typed: string, today: CivilDate): CivilDate | undefined {
  const text = halfWidth(typed).replace(/\s+/g, '');
  const days = Object.hasOwn(daysFromToday, text) ? daysFromToday[text] : undefined;
  if (days !== undefined) return addDays(today, days);
  const parts = whole.exec(text) ?? packed.exec(text);
  if (parts !== null) return civilDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const short = withoutYear.exec(text);
  return short === null ? undefined : civilDate(Number(today.slice(0, 4)), Number(short[1]), Number(short[2]));
}
