import { addMonths, daysBetween, type CivilDate } from '../calendar/civil-date';
import { findPeriodBounds, periodOf, type Period } from '../calendar/period';
import { countIn, dateIn, textIn } from '../shapes/cells';
import type { CountRow } from '../statistics/count-row';
import { stateAtEnd } from '../statistics/when-counted';
import { finishedBy, takenOn } from './demand-counts';
import { isOpenDemand } from './demand-states';

/** When a topic counts as rising, and how few households are never shown apart. All of it is a suggestion that can be set. */
export interface HeatRules {
  readonly months: number;
  readonly above: number;
  /** Tenths: 15 is one and a half times. */
  readonly timesTenths: number;
  readonly fewestHouseholds: number;
}

/** 感温: one topic in one month, against the mean of the months before. Topics, never people. */
export interface TopicHeat {
  readonly topic: string;
  readonly now: number;
  /** Together, of the months before. */
  readonly before: number;
  readonly months: number;
  readonly rising: boolean;
}

export interface Heat {
  readonly topics: readonly TopicHeat[];
  /** Topics of too few households, together. Not shown at all where even together they are too few. */
  readonly others: TopicHeat | undefined;
  readonly folded: number;
}

export function heatOf(rows: readonly CountRow[], month: Period, rules: HeatRules): Heat {
  const now = rows.filter((row) => isIn(row, month));
  const earlier = monthsBefore(month, rules.months).map((one) => rows.filter((row) => isIn(row, one)));
  const before = (topics: ReadonlySet<string>) =>
    earlier.reduce((sum, list) => sum + list.filter((row) => topics.has(topicOf(row))).length, 0);
  const byTopic = new Map<string, CountRow[]>();
  for (const row of now) byTopic.set(topicOf(row), [...(byTopic.get(topicOf(row)) ?? []), row]);
  const heat = (topic: string, topics: ReadonlySet<string>, list: readonly CountRow[]): TopicHeat => {
    const sum = before(topics);
    return { topic, now: list.length, before: sum, months: rules.months, rising: isRising(list.length, sum, rules) };
  };
  const [shown, few] = parted([...byTopic], ([, list]) => householdsOf(list) >= rules.fewestHouseholds);
  const rest = few.flatMap(([, list]) => list);
  const others = householdsOf(rest) >= rules.fewestHouseholds;
  return {
    topics: shown.map(([topic, list]) => heat(topic, new Set([topic]), list)),
    others: others ? heat('', new Set(few.map(([topic]) => topic)), rest) : undefined,
    folded: few.length,
  };
}

/** ▲ when more than the mean plus so many, and at least so many times the mean. In whole numbers, so that nothing is rounded. */
export function isRising(now: number, before: number, { months, above, timesTenths }: HeatRules): boolean {
  return now * months > before + above * months && now * months * 10 >= before * timesTenths;
}

function topicOf({ values }: CountRow): string {
  return textIn(values, 'category');
}

/** Households concerned; one where nobody wrote how many. */
function householdsOf(rows: readonly CountRow[]): number {
  return rows.reduce((sum, { values }) => sum + (countIn(values, 'households') ?? 1), 0);
}

function isIn({ values }: CountRow, month: Period): boolean {
  const on = dateIn(values, 'registeredOn');
  return on !== undefined && periodOf(on, 'month') === month;
}

function monthsBefore(month: Period, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, at) => periodOf(addMonths(`${month}-01`, -(at + 1)), 'month'));
}

function parted<T>(all: readonly T[], holds: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}

/** 减压: what came in, what was finished, what is still open and for how long the oldest of it. */
export interface Backlog {
  readonly opened: number;
  readonly closed: number;
  readonly open: number;
  readonly oldestDays: number | undefined;
}

export function backlogOf(rows: readonly CountRow[], month: Period): Backlog {
  const bounds = findPeriodBounds(month);
  if (bounds === undefined) return { opened: 0, closed: 0, open: 0, oldestDays: undefined };
  const within = (day: CivilDate | undefined) => day !== undefined && day >= bounds.first && day <= bounds.last;
  const open = rows.filter((row) => isOpenDemand(stateAtEnd(row, bounds.last)));
  const since = open.flatMap(({ values }) => dateIn(values, 'registeredOn') ?? []).sort()[0];
  return {
    opened: rows.filter((row) => within(takenOn(row))).length,
    closed: rows.filter((row) => within(finishedBy(row, bounds.last))).length,
    open: open.length,
    oldestDays: since === undefined ? undefined : daysBetween(since, bounds.last),
  };
}
