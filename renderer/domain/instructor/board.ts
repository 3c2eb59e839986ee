import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date';
import { findPeriodBounds, periodOf, type Period } from '../calendar/period';
import { compareUnits } from '../fields/collation';
import { countIn, textIn } from '../shapes/cells';
import type { CountRow } from '../statistics/count-row';
import { monthsBetween } from './appraisal-steps';
import { isOverdue } from './demand-counts';
import { isOpenDemand } from './demand-states';
import { postedWithin } from './posting';
import { isOutOfStep, lagText, lineProgress, type TransitionItem } from './transition';
import type { ItemList } from '../shapes/item-list';
import { nameIn } from './values';

/** What a district knows of its villages: its own cards and postings, and what came in files. */
export interface BoardInput {
  readonly today: CivilDate;
  readonly cards: readonly CountRow[];
  readonly postings: readonly CountRow[];
  readonly demands: readonly CountRow[];
  readonly transitions: readonly CountRow[];
  readonly reports: readonly CountRow[];
  /** Records of any ledger by which an office is known to write about a village: its owner, and the village. */
  readonly written: readonly CountRow[];
  /** The last file that came from each office. */
  readonly files: ReadonlyMap<string, { readonly on: CivilDate; readonly office: string }>;
  readonly items: ItemList<TransitionItem>;
  readonly syncDays: number;
  /** The day of the next month by which a monthly report is handed in. */
  readonly reportDay: number;
}

/** One village at a glance. Villages, never people. */
export interface BoardVillage {
  readonly village: string;
  readonly card?: string;
  readonly order: number;
  /** How many instructors are posted there today. */
  readonly onPost: number;
  readonly lastFile?: { readonly on: CivilDate; readonly office: string; readonly silentDays: number };
  readonly open: number;
  readonly overdue: number;
  /** Open and overdue by topic, those with the most open first. */
  readonly topics: readonly { readonly topic: string; readonly open: number; readonly overdue: number }[];
  readonly transition?: BoardTransition;
  /** Months of this year that are over and due, without a report; the newest last. */
  readonly reportsMissing: readonly Period[];
  readonly lastReport?: { readonly record: string; readonly month: Period; readonly state: string };
}

export interface BoardTransition {
  readonly record: string;
  readonly done: number;
  readonly applicable: number;
  readonly converted: boolean;
  readonly lag: string;
  readonly outOfStep: boolean;
}

export interface Board {
  readonly villages: readonly BoardVillage[];
  /** Villages that became communities, of all on the list. */
  readonly converted: number;
}

/** By their number on the list, then by name; villages that no card names come last. */
export function boardOf(input: BoardInput): Board {
  const officesByVillage = groupOffices(input.written);
  const villages = villagesOf(input).map((village) => villageLine(input, village, officesByVillage.get(village) ?? new Set()));
  const ordered = [...villages].sort((a, b) => a.order - b.order || compareUnits(a.village, b.village));
  return { villages: ordered, converted: ordered.filter(({ transition }) => transition?.converted === true).length };
}

function villagesOf({ cards, postings, demands }: BoardInput): readonly string[] {
  const named = [
    ...cards.map(({ values }) => nameIn(values, 'name')),
    ...[...postings, ...demands].map(({ values }) => nameIn(values, 'village')),
  ];
  return [...new Set(named.filter((name) => name !== ''))];
}

function groupOffices(written: readonly CountRow[]): ReadonlyMap<string, Set<string>> {
  const offices = new Map<string, Set<string>>();
  for (const { owner, values } of written) {
    const village = nameIn(values, 'village');
    const known = offices.get(village);
    if (known === undefined) offices.set(village, new Set([owner]));
    else known.add(owner);
  }
  return offices;
}

/** Villages without a number stand behind all others. */
const unnumbered = 10_000;

function villageLine(input: BoardInput, village: string, offices: ReadonlySet<string>): BoardVillage {
  const { today } = input;
  const card = input.cards.find(({ values }) => nameIn(values, 'name') === village);
  const here = (rows: readonly CountRow[]) => rows.filter(({ values }) => nameIn(values, 'village') === village);
  const postings = here(input.postings);
  const demands = here(input.demands);
  const lastFile = lastFileOf(input, offices);
  const transition = transitionOf(input, here(input.transitions));
  const reports = here(input.reports).filter(({ values }) => textIn(values, 'length') === 'month');
  const lastReport = lastReportOf(reports);
  return {
    village,
    ...(card === undefined ? {} : { card: card.id }),
    order: (card && countIn(card.values, 'number')) ?? unnumbered,
    onPost: postings.filter(({ values }) => postedWithin(values, { first: today, last: today })).length,
    ...(lastFile === undefined ? {} : { lastFile }),
    ...demandsOf(demands, today),
    ...(transition === undefined ? {} : { transition }),
    reportsMissing: missingReports(input, postings, reports),
    ...(lastReport === undefined ? {} : { lastReport }),
  };
}

function lastFileOf({ files, today }: BoardInput, offices: ReadonlySet<string>): BoardVillage['lastFile'] {
  const [last] = [...offices].flatMap((office) => files.get(office) ?? []).sort((a, b) => (a.on < b.on ? 1 : -1));
  return last === undefined ? undefined : { ...last, silentDays: Math.max(0, daysBetween(last.on, today)) };
}

function demandsOf(demands: readonly CountRow[], today: CivilDate): Pick<BoardVillage, 'open' | 'overdue' | 'topics'> {
  const byTopic = new Map<string, { open: number; overdue: number }>();
  for (const row of demands.filter(({ state }) => isOpenDemand(state))) {
    const topic = textIn(row.values, 'category');
    const counted = byTopic.get(topic) ?? { open: 0, overdue: 0 };
    counted.open += 1;
    if (isOverdue(row, today)) counted.overdue += 1;
    byTopic.set(topic, counted);
  }
  const topics = [...byTopic].map(([topic, counted]) => ({ topic, ...counted }));
  return {
    open: topics.reduce((sum, one) => sum + one.open, 0),
    overdue: topics.reduce((sum, one) => sum + one.overdue, 0),
    topics: topics.sort((a, b) => b.open - a.open || compareUnits(a.topic, b.topic)),
  };
}

function transitionOf({ items, syncDays }: BoardInput, rows: readonly CountRow[]): BoardTransition | undefined {
  const row = rows.find(({ state }) => state === 'done') ?? rows.at(-1);
  if (row === undefined) return undefined;
  const { done = 0, applicable = 0 } = lineProgress(row.values['items'], items) ?? {};
  return {
    record: row.id,
    done,
    applicable,
    converted: row.state === 'done',
    lag: lagText(row.values['items'], items, syncDays) ?? '',
    outOfStep: isOutOfStep(row.values['items'], items, syncDays),
  };
}

const handedIn: ReadonlySet<string> = new Set(['frozen', 'signed']);

function lastReportOf(reports: readonly CountRow[]): BoardVillage['lastReport'] {
  const last = [...reports].sort((a, b) => compareUnits(textIn(a.values, 'month'), textIn(b.values, 'month'))).at(-1);
  return last === undefined ? undefined : { record: last.id, month: textIn(last.values, 'month'), state: last.state ?? '' };
}

/** Months of the year in which somebody was posted there, which are over by more than the days to hand in. */
function missingReports(
  { today, reportDay }: BoardInput,
  postings: readonly CountRow[],
  reports: readonly CountRow[],
): readonly Period[] {
  const lastDue = periodOf(addDays(today, -reportDay), 'month');
  const have = new Set(reports.filter(({ state }) => handedIn.has(state ?? '')).map(({ values }) => textIn(values, 'month')));
  return monthsBetween(`${today.slice(0, 4)}-01-01`, today).filter((month) => {
    const bounds = findPeriodBounds(month);
    if (bounds === undefined || month >= lastDue || have.has(month)) return false;
    return postings.some(({ values }) => postedWithin(values, bounds));
  });
}

/** Months of one year in a few words: 1—4月、6月. */
export function monthsText(months: readonly Period[]): string {
  const runs: [first: number, last: number][] = [];
  for (const month of months.map((one) => Number(one.slice(5)))) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === month - 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}月` : `${first}—${last}月`)).join('、');
}
