import { Temporal } from 'temporal-polyfill';

/** `YYYY-MM-DD`: a day on the office's wall calendar, without clock and time zone. */
export type CivilDate = string;

const written = /^\d{4}-\d{2}-\d{2}$/;

export function isCivilDate(text: string): boolean {
  if (!written.test(text)) return false;
  return isDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The date of these numbers, or `undefined` where the calendar has no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (!isDay(year, month, day)) return undefined;
  return new Temporal.PlainDate(year, month, day).toString();
}

export function daysInMonth(year: number, month: number): number {
  const known = lengths.get(year * 12 + month);
  if (known !== undefined) return known;
  const length = new Temporal.PlainDate(year, month, 1).daysInMonth;
  lengths.set(year * 12 + month, length);
  return length;
}

/** Asked for every date of a table that is read in; there are no more months than the years a date may have. */
const lengths = new Map<number, number>();

export function addDays(date: CivilDate, days: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The day of the same number so many months on, or the last of that month (民法典 202). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Day of the week from 1 (Monday) to 7 (Sunday). */
export function weekday(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Written dates of four-digit years sort as text. */
export function compareCivilDates(a: CivilDate, b: CivilDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** As papers write a date: 2026年1月5日. */
export function civilDateText(date: CivilDate): string {
  return `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}
