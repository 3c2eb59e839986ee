import { daysBetween, isCivilDate, type CivilDate } from '../calendar/civil-date';
import type { PeriodBounds } from '../calendar/period';
import type { JsonValue } from '../json';
import { readerOf, type ReaderInput, type Unit } from './figure-reader';
import type { HalfDaysOperator } from './figure';

/** Half-days a unit brings to a period: from its beginning to its end, both included, as far as they lie within. */
export function halfDaysIn(input: ReaderInput, { from, to }: HalfDaysOperator, bounds: PeriodBounds): (unit: Unit) => number {
  const numberOf = dayNumbers();
  const readFrom = readerOf(input, from);
  const readTo = to === undefined ? undefined : readerOf(input, to);
  const lower = halfNumber(bounds.first, 'begin', numberOf);
  const upper = halfNumber(bounds.last, 'end', numberOf);
  return (unit) => {
    const begin = readFrom(unit);
    const end = readTo?.(unit) ?? begin;
    const [first, last] = [halfNumber(begin, 'begin', numberOf), halfNumber(end, 'end', numberOf)];
    if (first === undefined || last === undefined || lower === undefined || upper === undefined) return 0;
    return Math.max(0, Math.min(last, upper) - Math.max(first, lower) + 1);
  };
}

/** Half-days since 1970 of `2026-11-23/am`; a plain date begins in the morning and ends in the afternoon. */
function halfNumber(
  value: JsonValue | undefined,
  side: 'begin' | 'end',
  numberOf: (day: CivilDate) => number | undefined,
): number | undefined {
  if (typeof value !== 'string') return undefined;
  const day = numberOf(value.slice(0, 10));
  if (day === undefined) return undefined;
  const afternoon = value.length > 10 ? value.endsWith('pm') : side === 'end';
  return day * 2 + (afternoon ? 1 : 0);
}

/** Calendar arithmetic is slow and the days of a period are few, so each is worked out once. */
function dayNumbers(): (day: CivilDate) => number | undefined {
  const known = new Map<CivilDate, number | undefined>();
  return (day) => {
    if (!known.has(day)) known.set(day, isCivilDate(day) ? daysBetween('1970-01-01', day) : undefined);
    return known.get(day);
  };
}
