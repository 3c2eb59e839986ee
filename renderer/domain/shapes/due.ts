import { civilDateText, isCivilDate, type CivilDate } from '../calendar/civil-date';
import { reckonClock, termText, type LegalDay, type Pause, type Term } from '../calendar/legal-clock';
import type { MissingYear, WorkCalendar } from '../calendar/working-days';
import type { ComputeInput } from '../fields/computed';
import type { Condition } from '../fields/field-kind';
import type { JsonObject, JsonValue } from '../json';
import { allHold } from '../ledger/condition';
import { ok, type Result } from '../result';
import { dateIn, rowsIn, textIn } from './cells';
import { dueSchedule, type Schedule } from './mark';

/** How long, and since when: the last of those in force on the day that starts the clock, and fitting the record, counts. */
export interface DatedTerm<N extends string = string> {
  /** First civil date on which it holds. */
  readonly from: CivilDate;
  readonly term: Term;
  /** Rule it comes from, marked where it is not law. */
  readonly article: string;
  /** Holds only for records like these, such as disputes about pay. */
  readonly only?: readonly Condition<N>[];
}

/** The day that starts a clock where no single field holds it. */
export interface ClockStart {
  /** What happened on it: 第一次调解. */
  readonly what: string;
  readonly day: (input: ComputeInput) => CivilDate | undefined;
}

/**
 * How a clock may be lengthened: by rows of a table. Either all agree on a day (`until` names the column, `agreed` the one that says
 * that all did), or each row brings a fixed term, at most so many times.
 */
export type Extensions<N extends string = string> =
  | { readonly rows: N; readonly until: string; readonly agreed: string }
  | { readonly rows: N; readonly term: Term; readonly most: number };

/** What must be done by when: a day that somebody typed, or a legal term counted from one. */
export type Due<N extends string = string> = {
  readonly label: string;
  /** How many days before it asks for attention. */
  readonly warnDays: number;
  /** Runs only while all of these hold, such as one legal track. */
  readonly only?: readonly Condition<N>[];
  /** What is to be done once the day has passed; said beside it. */
  readonly passed?: string;
  /** A right of the parties, not a duty of the office: once its day is over nobody is reminded of it. */
  readonly lapses?: true;
} & (
  | { readonly on: N }
  | {
      readonly from: N | ClockStart;
      readonly terms: readonly DatedTerm<N>[];
      readonly extensions?: Extensions<N>;
      /** Table of stretches the rule does not count; columns `first`, `last` (empty while it lasts) and `why`. */
      readonly pauses?: N;
    }
);

/** A deadline that runs while the record stands in one of these states. */
export type Clock<N extends string = string, S extends string = string> = Due<N> & { readonly states: readonly S[] };

type Counted = Extract<Due, { readonly from: unknown }>;

/** The last day with the rule it rests on; nothing while the clock has not started or no term was in force. */
export function dueDay(
  due: Counted,
  input: ComputeInput,
  calendar: WorkCalendar,
): { readonly article: string; readonly day: Result<LegalDay, MissingYear> } | undefined {
  const { values } = input;
  const start = typeof due.from === 'string' ? dayIn(values[due.from]) : due.from.day(input);
  const term = due.terms.findLast(({ from, only }) => start !== undefined && from <= start && allHold(only, values));
  if (start === undefined || term === undefined) return undefined;
  const reckoned = reckonClock({
    start,
    term: term.term,
    extensions: fixedExtensions(due, values),
    pauses: closedPauses(due, values),
    calendar,
  });
  return { article: term.article, day: reckoned.ok ? ok(agreedLonger(due, values, reckoned.value)) : reckoned };
}

/** The day of a date or of a date with its time. */
function dayIn(value: JsonValue | undefined): CivilDate | undefined {
  const day = typeof value === 'string' ? value.slice(0, 10) : '';
  return isCivilDate(day) ? day : undefined;
}

function fixedExtensions({ extensions }: Counted, values: JsonObject): readonly Term[] {
  if (extensions === undefined || 'until' in extensions) return [];
  const granted = rowsIn(values[extensions.rows]).length;
  return Array.from({ length: Math.min(granted, extensions.most) }, () => extensions.term);
}

function closedPauses({ pauses }: Counted, values: JsonObject): readonly Pause[] {
  return rowsIn(pauses === undefined ? undefined : values[pauses]).flatMap((row) => {
    const [first, last] = [dateIn(row, 'first'), dateIn(row, 'last')];
    const why = textIn(row, 'why');
    return first === undefined || last === undefined || last < first
      ? []
      : [{ first, last, why: why === '' ? '' : `${why}，` }];
  });
}

/** A stretch that began before the last day and has not ended: the clock stands still, and no day can be named. */
function openPause({ pauses }: Counted, values: JsonObject, due: CivilDate): CivilDate | undefined {
  return rowsIn(pauses === undefined ? undefined : values[pauses])
    .filter((row) => dateIn(row, 'last') === undefined)
    .flatMap((row) => dateIn(row, 'first') ?? [])
    .find((first) => first <= due);
}

/** All agreed on a later day than the rule would give. */
function agreedLonger({ extensions }: Counted, values: JsonObject, day: LegalDay): LegalDay {
  if (extensions === undefined || !('until' in extensions)) return day;
  const until = rowsIn(values[extensions.rows])
    .filter((row) => row[extensions.agreed] === true)
    .reduce((last, row) => later(last, dateIn(row, extensions.until)), day.due);
  return until === day.due ? day : { due: until, why: [...day.why, `各方同意延长到${civilDateText(until)}。`] };
}

function later(a: CivilDate, b: CivilDate | undefined): CivilDate {
  return b !== undefined && b > a ? b : a;
}

export function dueSchedules(due: Due, input: ComputeInput, calendar: WorkCalendar): readonly Schedule[] {
  if (!allHold(due.only, input.values)) return [];
  if ('on' in due) {
    const on = dateIn(input.values, due.on);
    return on === undefined ? [] : [dueSchedule(due.label, on, due)];
  }
  const found = dueDay(due, input, calendar);
  if (found === undefined) return [];
  const { article, day } = found;
  if (!day.ok) return [unreckoned(due.label, day.error)];
  const standsSince = openPause(due, input.values, day.value.due);
  if (standsSince !== undefined) return [paused(due.label, standsSince)];
  return [{ ...dueSchedule(due.label, day.value.due, due), why: [...day.value.why, `依据：${article}`] }];
}

/** Better no day than a wrong one. */
function unreckoned(label: string, { year }: MissingYear): Schedule {
  return { what: label, spans: [{ label: `${label}推算不出：还没有${String(year)}年的节假日安排`, tone: 'warn' }] };
}

function paused(label: string, since: CivilDate): Schedule {
  return { what: label, spans: [{ label: `${label}自${civilDateText(since)}起暂停计算`, tone: 'quiet' }] };
}

/** What the compiler cannot see in the terms. */
export function checkTerms(due: Due): readonly string[] {
  if ('on' in due) return [];
  const { terms } = due;
  const plain = terms.filter(({ only }) => only === undefined);
  return [
    ...(terms.length === 0 ? ['terms: none given'] : []),
    ...(plain.some(({ from }, at) => at > 0 && (plain[at - 1]?.from ?? '') >= from) ? ['terms: in order of their days'] : []),
    ...(terms.some(({ article }) => article.trim() === '') ? ['terms: each names its article'] : []),
  ];
}

/** 30日（《…》第…条）, one for each term, as the handbook says it. */
export function termWords({ term, article, from }: DatedTerm): string {
  return `${termText(term)}：${article}（${from} 起）`;
}
