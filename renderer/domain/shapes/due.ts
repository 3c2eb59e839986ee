import { addDays, type CivilDate } from '../calendar/civil-date';
import type { JsonObject } from '../json';
import { dateIn } from './cells';
import { dueSchedule, type Schedule } from './mark';

/** How many days, and since when: the term in force on the day that starts the clock is the one that counts. */
export interface DatedTerm {
  /** First civil date on which it holds. */
  readonly from: CivilDate;
  /** Calendar days. */
  readonly days: number;
  /** Rule it comes from, marked where it is not law. */
  readonly article: string;
}

/** What must be done by when while a record stands in a state: a day that somebody typed, or a term counted from one. */
export type Due<N extends string = string> = {
  readonly label: string;
  /** How many days before it asks for attention. */
  readonly warnDays: number;
} & ({ readonly on: N } | { readonly from: N; readonly terms: readonly DatedTerm[] });

/** The last day, and the rule it rests on; nothing while the clock has not started or no term was in force. */
export function dueDay(due: Due, values: JsonObject): { readonly on: CivilDate; readonly article?: string } | undefined {
  if ('on' in due) {
    const on = dayIn(values, due.on);
    return on === undefined ? undefined : { on };
  }
  const start = dayIn(values, due.from);
  const term = start === undefined ? undefined : due.terms.findLast(({ from }) => from <= start);
  return start === undefined || term === undefined ? undefined : { on: addDays(start, term.days), article: term.article };
}

/** The day of a date, a date with time or a half-day. */
function dayIn(values: JsonObject, name: string): CivilDate | undefined {
  const value = values[name];
  return typeof value === 'string' ? dateIn({ day: value.slice(0, 10) }, 'day') : undefined;
}

export function dueSchedules(due: Due, values: JsonObject): readonly Schedule[] {
  const day = dueDay(due, values);
  return day === undefined ? [] : [dueSchedule(due.label, day.on, due.warnDays)];
}

/** What the compiler cannot see in the terms. */
export function checkTerms(due: Due): readonly string[] {
  if ('on' in due) return [];
  const { terms } = due;
  return [
    ...(terms.length === 0 ? ['terms: none given'] : []),
    ...(terms.some(({ from }, at) => at > 0 && (terms[at - 1]?.from ?? '') >= from) ? ['terms: in order of their days'] : []),
    ...(terms.some(({ article }) => article.trim() === '') ? ['terms: each names its article'] : []),
  ];
}
