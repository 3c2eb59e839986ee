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
}

/**
 * Counts a legal term: the starting day not (民法典 201), months to the day of the same number or the month's last (202), a last
 * day off to the next working day (203). A year without holidays gives no day at all.
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
  for (const pause of pauses.filter(({ last }) => last > start)) {
    const days = daysBetween(pause.first > start ? pause.first : addDays(start, 1), pause.last) + 1;
    const moved = runTerm(end, { length: days, unit: 'day' }, calendar);
    if (!moved.ok) return moved;
    end = moved.value;
    why.push(`${pause.why}${String(days)}日不计入，顺延到${civilDateText(end)}。`);
  }
  const due = calendar.firstWorkingDayFrom(end);
  if (!due.ok) return due;
  if (due.value !== end) why.push(`末日逢休息日，顺延到${civilDateText(due.value)}。`);
  return ok({ due: due.value, why });
}

function runTerm(from: CivilDate, { length, unit }: Term, calendar: WorkCalendar): Result<CivilDate, MissingYear> {
  if (unit === 'workingDay') return calendar.addWorkingDays(from, length);
  return ok(unit === 'day' ? addDays(from, length) : addMonths(from, length));
}

const units: Readonly<Record<Term['unit'], string>> = { day: '日', month: '个月', workingDay: '个工作日' };

export function termText({ length, unit }: Term): string {
  return `${String(length)}${units[unit]}`;
}
