import { daysBetween, type CivilDate } from '../calendar/civil-date';
import type { PeriodBounds } from '../calendar/period';
import { dateIn, rowsIn, textIn } from '../shapes/cells';
import type { CountRow } from '../statistics/count-row';
import { stateAtEnd } from '../statistics/when-counted';
import { isFinishedDemand, isOpenDemand, isTaking } from './demand-states';

/** How the demands that were taken in within a period stood when it ended. */
export interface DemandCounts {
  readonly taken: number;
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
  /** Of those that are open: past their day. */
  readonly overdue: number;
  readonly satisfied: number;
  readonly dissatisfied: number;
  /** Asked, and gave no view or could not be reached. */
  readonly noView: number;
  /** Times somebody went or called because of them. */
  readonly trips: number;
  /** Days from registration to the end of each finished one, shortest first. */
  readonly days: readonly number[];
}

/** The day a demand was taken in: accepted, or settled on the spot. Merged and refused ones never were. */
export function takenOn({ entered }: CountRow): CivilDate | undefined {
  return entered
    .filter(({ state }) => isTaking(state))
    .map(({ on }) => on)
    .sort()[0];
}

export function countDemands(rows: readonly CountRow[], { first, last }: PeriodBounds): DemandCounts {
  const cohort = rows.filter((row) => {
    const on = takenOn(row);
    return on !== undefined && on >= first && on <= last;
  });
  const hasEnded = (row: CountRow) => isFinishedDemand(stateAtEnd(row, last));
  const ended = cohort.filter(hasEnded);
  const open = cohort.filter((row) => !hasEnded(row));
  const late = ended.filter((row) => wasLate(row, last));
  const said = (code: string) => ended.filter((row) => satisfactionBy(row, last) === code).length;
  return {
    taken: cohort.length,
    inTime: ended.length - late.length,
    late: late.length,
    open: open.length,
    overdue: open.filter((row) => isOverdue(row, last)).length,
    satisfied: said('satisfied') + said('mostly'),
    dissatisfied: said('dissatisfied'),
    noView: said('noView') + said('unreachable'),
    trips: cohort.reduce((sum, row) => sum + tripsBy(row, last), 0),
    days: ended.flatMap((row) => daysTaken(row, last)).sort((a, b) => a - b),
  };
}

/** Open and past its day; a suspended one waits for its own day of review. */
export function isOverdue(row: CountRow, on: CivilDate): boolean {
  const state = stateAtEnd(row, on);
  const due = dateIn(row.values, 'dueOn');
  return isOpenDemand(state) && state !== 'suspended' && due !== undefined && due < on;
}

/** The closing day that held at the end of a day, also where the matter was taken up again since. */
export function finishedBy({ values }: CountRow, last: CivilDate): CivilDate | undefined {
  const days = [values, ...rowsIn(values['rounds'])].flatMap((one) => dateIn(one, 'finishedOn') ?? []);
  return days
    .filter((day) => day <= last)
    .sort()
    .at(-1);
}

function wasLate(row: CountRow, last: CivilDate): boolean {
  const [on, due] = [finishedBy(row, last), dateIn(row.values, 'dueOn')];
  if (dateIn(row.values, 'finishedOn') === on && typeof row.values['inTime'] === 'boolean') return !row.values['inTime'];
  return on !== undefined && due !== undefined && on > due;
}

function satisfactionBy({ values }: CountRow, last: CivilDate): string {
  const on = dateIn(values, 'feedbackOn');
  if (on !== undefined && on <= last) return textIn(values, 'satisfaction');
  const round = rowsIn(values['rounds']).findLast((one) => (dateIn(one, 'feedbackOn') ?? '9999') <= last);
  return round === undefined ? '' : textIn(round, 'satisfaction');
}

function tripsBy({ values }: CountRow, last: CivilDate): number {
  return rowsIn(values['handling']).filter((row) => (dateIn(row, 'on') ?? '') <= last).length;
}

function daysTaken(row: CountRow, last: CivilDate): readonly number[] {
  const [from, to] = [dateIn(row.values, 'registeredOn'), finishedBy(row, last)];
  return from === undefined || to === undefined ? [] : [daysBetween(from, to)];
}
