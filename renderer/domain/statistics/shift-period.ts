import { periodOf, writePeriod, type Period, type PeriodLength } from '../calendar/period';
import type { CivilDate } from '../calendar/civil-date';

/** How many periods of each length a year has. */
const perYear: Readonly<Record<PeriodLength, number>> = { month: 12, quarter: 4, 'half-year': 2, year: 1 };

/** The period before it (-1) or after it (1) of the same length. */
export function shiftPeriod(period: Period, of: PeriodLength, by: number): Period {
  const count = perYear[of];
  const number = Number(/\d+$/.exec(period.slice(5))?.[0] ?? 1);
  const index = Number(period.slice(0, 4)) * count + number - 1 + by;
  return writePeriod(Math.floor(index / count), of, (index % count) + 1);
}

/** The months, quarters or years that end with the one the date lies in, oldest first. */
export function periodsUpTo(date: CivilDate, of: PeriodLength, count: number): readonly Period[] {
  const last = periodOf(date, of);
  return Array.from({ length: count }, (_, at) => shiftPeriod(last, of, at + 1 - count));
}
