import type { CivilDate } from './civil-date';
import { civilDate, daysInMonth, isCivilDate } from './civil-date';

export type PeriodLength = 'year' | 'half-year' | 'quarter' | 'month';

/** `2026`, `2026-H1`, `2026-Q3` or `2026-11`. */
export type Period = string;

export interface PeriodBounds {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

interface Months {
  readonly year: number;
  /** 1 to 12, both within the period. */
  readonly from: number;
  readonly to: number;
}

/** How many months a period of each length has. */
const monthsOf: Readonly<Record<PeriodLength, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

export function isPeriod(text: string, of: PeriodLength): boolean {
  const months = findMonths(text);
  return months !== undefined && months.to - months.from + 1 === monthsOf[of];
}

/** First and last day of a period, or `undefined` where the text is none. */
export function findPeriodBounds(period: Period): PeriodBounds | undefined {
  const months = findMonths(period);
  if (months === undefined) return undefined;
  const first = civilDate(months.year, months.from, 1);
  const last = civilDate(months.year, months.to, daysInMonth(months.year, months.to));
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The period of the given length in which a date lies. */
export function periodOf(date: CivilDate, of: PeriodLength): Period {
  if (!isCivilDate(date)) throw new Error('not a civil date');
  const number = Math.ceil(Number(date.slice(5, 7)) / monthsOf[of]);
  return writePeriod(Number(date.slice(0, 4)), of, number);
}

/** The nth month, quarter or half-year of a year; the number is ignored for a whole year. */
export function writePeriod(year: number, of: PeriodLength, number: number): Period {
  const written = String(year).padStart(4, '0');
  if (of === 'year') return written;
  if (of === 'half-year') return `${written}-H${number}`;
  if (of === 'quarter') return `${written}-Q${number}`;
  return `${written}-${String(number).padStart(2, '0')}`;
}

/** As reports write a period: 2026年上半年, 2026年第3季度. */
export function periodText(period: Period): string {
  const year = `${period.slice(0, 4)}年`;
  const rest = period.slice(5);
  if (rest === '') return year;
  if (rest.startsWith('H')) return `${year}${rest === 'H1' ? '上' : '下'}半年`;
  if (rest.startsWith('Q')) return `${year}第${rest.slice(1)}季度`;
  return `${year}${Number(rest)}月`;
}

function findMonths(period: Period): Months | undefined {
  const parts = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(period);
  const year = Number(parts?.[1] ?? 0);
  if (parts === null || year === 0) return undefined;
  if (parts[2] !== undefined) return block(year, Number(parts[2]), 6);
  if (parts[3] !== undefined) return block(year, Number(parts[3]), 3);
  if (parts[4] !== undefined) return block(year, Number(parts[4]), 1);
  return block(year, 1, 12);
}

function block(year: number, number: number, months: number): Months {
  return { year, from: (number - 1) * months + 1, to: number * months };
}
