import { addDays, civilDateText, isCivilDate, type CivilDate } from '../calendar/civil-date';
import { findPeriodBounds, periodText, type Period, type PeriodBounds } from '../calendar/period';

/**
 * The time a figure is for: a month, quarter, half-year or year of the calendar, or a campaign: any two days with a name, such as
 * an accounting month from the 26th or a drive of some weeks.
 */
export type ReportingPeriod =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'campaign'; readonly name: string; readonly first: CivilDate; readonly last: CivilDate };

/** First and last day, or `undefined` where the period is none. */
export function findBounds(period: ReportingPeriod): PeriodBounds | undefined {
  if (period.kind === 'period') return findPeriodBounds(period.period);
  const { first, last } = period;
  return isCivilDate(first) && isCivilDate(last) && first <= last ? { first, last } : undefined;
}

/** From the first day of the year in which the period ends to its last day. */
export function yearToDate({ last }: PeriodBounds): PeriodBounds {
  return { first: `${last.slice(0, 4)}-01-01`, last };
}

/** The same days one year earlier (同期); a month that ends on its last day does so in a leap year too. */
export function lastYear({ first, last }: PeriodBounds): PeriodBounds {
  return { first: yearBefore(first), last: endsFebruary(last) ? endOfFebruary(last) : yearBefore(last) };
}

export function reportingPeriodText(period: ReportingPeriod): string {
  if (period.kind === 'period') return periodText(period.period);
  return `${period.name}（${boundsText(period)}）`;
}

export function boundsText({ first, last }: PeriodBounds): string {
  return `${civilDateText(first)}至${civilDateText(last)}`;
}

function yearBefore(date: CivilDate): CivilDate {
  const shifted = `${yearBeforeOf(date)}${date.slice(4)}`;
  return isCivilDate(shifted) ? shifted : endOfFebruary(date);
}

function endOfFebruary(date: CivilDate): CivilDate {
  return addDays(`${yearBeforeOf(date)}-03-01`, -1);
}

function endsFebruary(date: CivilDate): boolean {
  return date.slice(5, 7) === '02' && addDays(date, 1).slice(5, 7) === '03';
}

function yearBeforeOf(date: CivilDate): string {
  return String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
}
