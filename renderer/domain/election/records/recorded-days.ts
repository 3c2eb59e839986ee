import type { CivilDate } from '../../calendar/civil-date';
import type { JsonObject } from '../../json';
import type { GuardInput } from '../../ledger/guard';
import { countIn, dateIn, rowsIn, textIn } from '../../shapes/cells';
import { electionKinds, partyKinds } from '../kinds';

type ChildrenOf = (ledger: string) => readonly JsonObject[];

/** Stages that are done once this notice hangs. */
const byNotice: Readonly<Record<string, string>> = {
  n1: 'day',
  n3: 'registration',
  n8: 'nomination',
  n9: 'candidates',
  n10: 'stations',
  n12: 'boxes',
  n13: 'proxies-posted',
  p1: 'prepare',
  p3: 'notice',
};

/** Days of stages that the records of an election hold already, so that nobody writes them a second time. */
export function recordedDays(childrenOf: ChildrenOf): ReadonlyMap<string, CivilDate> {
  return new Map([...noticeDays(childrenOf), ...voteDays(childrenOf), ...listDays(childrenOf)]);
}

type Days = readonly (readonly [stage: string, day: CivilDate])[];

/** The first of several notices of one kind counts: what hangs later corrects it. */
function noticeDays(childrenOf: ChildrenOf): Days {
  const notices = [electionKinds.notice, partyKinds.notice].flatMap((kind) => childrenOf(kind));
  return notices
    .flatMap((notice): Days => {
      const [stage, day] = [byNotice[textIn(notice, 'kind')], dateIn(notice, 'postedOn')];
      return stage === undefined || day === undefined ? [] : [[stage, day]];
    })
    .sort(([, a], [, b]) => (a < b ? 1 : -1));
}

/** The first vote that stands. */
function voteDays(childrenOf: ChildrenOf): Days {
  const days = [electionKinds.ballot, partyKinds.ballot]
    .flatMap((kind) => childrenOf(kind))
    .flatMap((ballot) => (ballot['voidOn'] === undefined ? (dateIn(ballot, 'announcedOn') ?? []) : []))
    .sort();
  return days.slice(0, 1).map((day) => ['vote', day] as const);
}

/** The first posted list, decisions about it, the two recommendations, the hand-over. */
function listDays(childrenOf: ChildrenOf): Days {
  const first = childrenOf(electionKinds.roll).find((roll) => countIn(roll, 'no') === 1);
  const decided = childrenOf(electionKinds.complaint).flatMap((one) => dateIn(one, 'decidedOn') ?? []);
  const pushed = (kind: string) =>
    childrenOf(partyKinds.push).flatMap((push) => (push['kind'] === kind ? (dateIn(push, 'heldOn') ?? []) : []));
  return [
    ...last('roll', first === undefined ? [] : (dateIn(first, 'postedOn') ?? [])),
    ...last('decisions', decided),
    ...last('member-push', pushed('members')),
    ...last('mass-push', pushed('masses')),
    ...last(
      'handover',
      childrenOf(electionKinds.handover).flatMap((one) => dateIn(one, 'handedOn') ?? []),
    ),
  ];
}

function last(stage: string, days: CivilDate | readonly CivilDate[]): Days {
  const day = typeof days === 'string' ? days : [...days].sort().at(-1);
  return day === undefined ? [] : [[stage, day]];
}

/** Stages that are the end of a window: they are over by themselves once the day has passed. */
const windows: ReadonlySet<string> = new Set(['committee-objections', 'complaints', 'self-nomination', 'proxies']);

/** Stages with a last day of the rules before the vote. What came too late stays open and late: whoever knows why writes it down. */
const withLastDay: ReadonlySet<string> = new Set([
  ...['roll', 'decisions', 'candidates', 'proxies-posted', 'stations', 'boxes'],
]);

function inTime(stage: string, planned: CivilDate | undefined, day: CivilDate | undefined): CivilDate | undefined {
  return day !== undefined && planned !== undefined && withLastDay.has(stage) && day > planned ? undefined : day;
}

/** The lines of the plan with the days that the records hold, where nobody wrote one. */
function stagesWithRecords(values: JsonObject, childrenOf: ChildrenOf, today: CivilDate): JsonObject {
  const recorded = recordedDays(childrenOf);
  const stages = rowsIn(values['stages']).map((row) => {
    const planned = dateIn(row, 'planned');
    const closed = windows.has(row.id) && planned !== undefined && planned < today ? planned : undefined;
    const day = inTime(row.id, planned, recorded.get(row.id)) ?? closed;
    return day === undefined || dateIn(row, 'actual') !== undefined ? row : { ...row, actual: day };
  });
  return stages.length === 0 ? {} : { stages };
}

/** The same for a step, which sees the records with their states. */
export function recordedStages({ values, childrenOf, today }: Pick<GuardInput, 'values' | 'childrenOf' | 'today'>): JsonObject {
  return stagesWithRecords(values, (ledger) => childrenOf(ledger).map((one) => one.values), today);
}
