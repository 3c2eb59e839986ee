import { isCivilDate, type CivilDate } from '../calendar/civil-date';
import { reckonClock, type LegalDay, type Term } from '../calendar/legal-clock';
import type { MissingYear, WorkCalendar } from '../calendar/working-days';
import type { Condition } from '../fields/field-kind';
import type { JsonObject, JsonValue } from '../json';
import { allHold } from '../ledger/condition';
import type { Result } from '../result';
import { dateIn } from './cells';
import { dueSchedule, type Schedule } from './mark';

/** How long, and since when: the term in force on the day that starts the clock is the one that counts. */
export interface DatedTerm {
  /** First civil date on which it holds. */
  readonly from: CivilDate;
  readonly term: Term;
  /** Rule it comes from, marked where it is not law. */
  readonly article: string;
}

/** What must be done by when while a record stands in a state: a day that somebody typed, or a legal term counted from one. */
export type Due<N extends string = string> = {
  readonly label: string;
  /** How many days before it asks for attention. */
  readonly warnDays: number;
  /** Runs only while all of these hold, such as one legal track. */
  readonly only?: readonly Condition<N>[];
} & ({ readonly on: N } | { readonly from: N; readonly terms: readonly DatedTerm[] });

type Counted = Extract<Due, { readonly from: string }>;

/** The last day with the rule it rests on; nothing while the clock has not started or no term was in force. */
export function dueDay(
  due: Counted,
  values: JsonObject,
  calendar: WorkCalendar,
): { readonly article: string; readonly day: Result<LegalDay, MissingYear> } | undefined {
  const start = dayIn(values[due.from]);
  const term = start === undefined ? undefined : due.terms.findLast(({ from }) => from <= start);
  if (start === undefined || term === undefined) return undefined;
  return { article: term.article, day: reckonClock({ start, term: term.term, calendar }) };
}

/** The day of a date or of a date with its time. */
function dayIn(value: JsonValue | undefined): CivilDate | undefined {
  const day = typeof value === 'string' ? value.slice(0, 10) : '';
  return isCivilDate(day) ? day : undefined;
}

export function dueSchedules(due: Due, values: JsonObject, calendar: WorkCalendar): readonly Schedule[] {
  if (!allHold(due.only, values)) return [];
  if ('on' in due) {
    const on = dateIn(values, due.on);
    return on === undefined ? [] : [dueSchedule(due.label, on, due.warnDays)];
  }
  const found = dueDay(due, values, calendar);
  if (found === undefined) return [];
  const { article, day } = found;
  if (!day.ok) return [unreckoned(due.label, day.error)];
  return [{ ...dueSchedule(due.label, day.value.due, due.warnDays), why: [...day.value.why, `依据：${article}`] }];
}

/** Better no day than a wrong one. */
function unreckoned(label: string, { year }: MissingYear): Schedule {
  return { what: label, spans: [{ label: `${label}推算不出：还没有${String(year)}年的节假日安排`, tone: 'warn' }] };
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
