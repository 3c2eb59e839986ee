import { ok, type Result } from '../result';
import { addDays, addMonths, civilDateText, daysBetween, type CivilDate } from './civil-date';
import type { MissingYear, WorkCalendar } from './working-days';

/** How long a rule gives. Calendar terms that end on a day off run on to the next working day; working days never do. */
export interface Term {
  readonly length: number;
  readonly unit: 'day' | 'month' | 'workingDay';
}

/** Days a rule does not count, such as an appraisal; both ends belong to it. */
export interface Pause {
  readonly why: string;
  readonly first: CivilDate;
  readonly last: CivilDate;
}

export interface ClockInput {
  /** The day that sets the clock going; it is not counted (民法典 201). */
  readonly start: CivilDate;
  readonly term: Term;
  /** One after another, each from the day the term before it would have ended. */
  readonly extensions?: readonly Term[];
  readonly pauses?: readonly Pause[];
  readonly calendar: WorkCalendar;
}

export interface LegalDay {
  /** Last day on which the act is still in time. */
  readonly due: CivilDate;
  /** Why this day, sentence by sentence, for the person who asks. */
  readonly why: readonly string[];
  /** Holidays of this year are not known: the last day may still move on, never back. */
  readonly unsure?: number;
}

/**
 * Counts a legal term: the starting day not (民法典 201), months to the day of the same number or the month's last (202), a last
 * day off to the next working day (203). Where the holidays of the year are not known, a term of working days gives no day at all;
 * any other gives the day before it is moved on, which is never too late.
 */
export function reckonClock({
  start,
  term,
  extensions = [],
  pauses = [],
  calendar,
}: ClockInput): Result<LegalDay, MissingYear> {
  const why = [`${civilDateText(start)}起算，当日不计入。`];
  let end = start;
  for (const [at, one] of [term, ...extensions].entries()) {
    const reached = runTerm(end, one, calendar);
    if (!reached.ok) return reached;
    end = reached.value;
    why.push(`${at === 0 ? '期限' : '延长'}${termText(one)}，到${civilDateText(end)}。`);
  }
  for (const pause of apart(pauses, start)) {
    // What begins after the last day moves nothing any more.
    if (pause.first > end) break;
    const skipped = lengthOf(pause, term.unit, calendar);
    if (!skipped.ok) return skipped;
    const moved = skipped.value.length === 0 ? ok(end) : runTerm(end, skipped.value, calendar);
    if (!moved.ok) return moved;
    end = moved.value;
    why.push(`${pause.why}${termText(skipped.value)}不计入，顺延到${civilDateText(end)}。`);
  }
  const due = calendar.firstWorkingDayFrom(end);
  if (!due.ok) {
    if (term.unit === 'workingDay') return due;
    why.push(`还没有${String(due.error.year)}年的节假日安排，末日逢休息日的再往后顺延。`);
    return ok({ due: end, why, unsure: due.error.year });
  }
  if (due.value !== end) why.push(`末日逢休息日，顺延到${civilDateText(due.value)}。`);
  return ok({ due: due.value, why });
}

/** In order, without what lies on or before the starting day, and each day in one of them only. */
function apart(pauses: readonly Pause[], start: CivilDate): readonly Pause[] {
  let free = addDays(start, 1);
  return [...pauses]
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .flatMap((pause) => {
      const first = pause.first > free ? pause.first : free;
      if (pause.last < first) return [];
      free = addDays(pause.last, 1);
      return [{ ...pause, first }];
    });
}

/** How much of the term a stretch takes up: working days where those are counted, else all days. */
function lengthOf({ first, last }: Pause, unit: Term['unit'], calendar: WorkCalendar): Result<Term, MissingYear> {
  if (unit !== 'workingDay') return ok({ length: daysBetween(first, last) + 1, unit: 'day' });
  let length = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const works = calendar.isWorkingDay(day);
    if (!works.ok) return works;
    if (works.value) length += 1;
  }
  return ok({ length, unit });
}

function runTerm(from: CivilDate, { length, unit }: Term, calendar: WorkCalendar): Result<CivilDate, MissingYear> {
  if (unit === 'workingDay') return calendar.addWorkingDays(from, length);
  return ok(unit === 'day' ? addDays(from, length) : addMonths(from, length));
}

const units: Readonly<Record<Term['unit'], string>> = { day: '日', month: '个月', workingDay: '个工作日' };

export function termText({ length, unit }: Term): string {
  return `${String(length)}${units[unit]}`;
}
