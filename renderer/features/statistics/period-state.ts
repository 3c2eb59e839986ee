import { periodOf, writePeriod, type PeriodLength } from '../../domain/calendar/period';
import { shiftPeriod } from '../../domain/statistics/shift-period';
import type { ReportingPeriod } from '../../domain/statistics/reporting-period';

export type PeriodKind = PeriodLength | 'campaign';

/** What stands in the controls; a campaign keeps its days while somebody looks at a month in between. */
export interface PeriodState {
  readonly kind: PeriodKind;
  readonly year: number;
  /** The nth month, quarter or half-year. */
  readonly number: number;
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

export const periodKinds = {
  month: '月',
  quarter: '季度',
  'half-year': '半年',
  year: '年',
  campaign: '专项',
} as const satisfies Record<PeriodKind, string>;

/** How many of each a year has, with their names. */
export const numbersOf: Readonly<Record<PeriodLength, readonly string[]>> = {
  month: Array.from({ length: 12 }, (_, at) => `${String(at + 1)}月`),
  quarter: ['第1季度', '第2季度', '第3季度', '第4季度'],
  'half-year': ['上半年', '下半年'],
  year: [],
};

export function firstChoice(today: string): PeriodState {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return { kind: 'month', year, number: month, name: '专项', first: `${today.slice(0, 4)}-01-01`, last: today };
}

export function chosenPeriod({ kind, year, number, name, first, last }: PeriodState): ReportingPeriod {
  if (kind === 'campaign') return { kind, name: name.trim() === '' ? '专项' : name.trim(), first, last };
  return { kind: 'period', period: writePeriod(year, kind, number) };
}

/** The same length one step back or on. */
export function shifted(state: PeriodState, by: number): PeriodState {
  if (state.kind === 'campaign') return state;
  const period = shiftPeriod(writePeriod(state.year, state.kind, state.number), state.kind, by);
  return { ...state, year: Number(period.slice(0, 4)), number: Number(/\d+$/.exec(period.slice(5))?.[0] ?? 1) };
}

/** Another length, around what was shown: the quarter of the month, the last month of the quarter. */
export function withKind(state: PeriodState, kind: PeriodKind): PeriodState {
  if (kind === 'campaign' || state.kind === 'campaign')
    return { ...state, kind, ...(kind === 'campaign' ? {} : { number: 1 }) };
  const last = { month: state.number, quarter: state.number * 3, 'half-year': state.number * 6, year: 12 }[state.kind];
  const day = `${String(state.year)}-${String(last).padStart(2, '0')}-01`;
  return { ...state, kind, number: Number(/\d+$/.exec(periodOf(day, kind).slice(5))?.[0] ?? 1) };
}
