import type { CivilDate } from '../../domain/calendar/civil-date';
import { electionKinds, partyKinds } from '../../domain/election/kinds';
import { movedStages } from '../../domain/election/plan';
import { progressOf, showcaseOf } from '../../domain/election/progress';
import { doneDays, planIn } from '../../domain/election/records/planning';
import { recordedDays } from '../../domain/election/records/recorded-days';
import type { JsonObject } from '../../domain/json';
import { viewRecord } from '../../domain/ledger/view';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { committeeStageItems, knownPacks, partyStageItems } from '../../ledgers/elections/packs';
import { electionAims } from '../../rules/election-aims';
import { rowsFor } from '../figures/figures';
import type { OpenOffice } from '../open-office';
import { doubleAnswer, doubleAsk, doubleFind, doubleRead } from './doubles';
import { recheck } from './recheck';
import { readResultFile, saveResultFile } from './result-files';
import type { CheckedProgress, ElectionPlan, ElectionsApi, Recounted } from './elections-api';

type Inside = <T>(
  work: (office: OpenOffice) => Promise<Result<T, readonly Refusal[]>>,
) => Promise<Result<T, readonly Refusal[]>>;

/** Which function answers which question about elections. */
export function elections({ inside, inTurn }: { readonly inside: Inside; readonly inTurn: Inside }): ElectionsApi {
  return {
    electionPlan: (input) => inside((office) => electionPlan(office, input)),
    electionProgress: () => inside(electionProgress),
    recountRecord: (input) => inside((office) => recountRecord(office, input)),
    saveResultFile: (input) => inside((office) => saveResultFile(office, input)),
    readResultFile: () => inside(readResultFile),
    // Each writes something down, so it waits its turn.
    doubleAsk: (input) => inTurn((office) => doubleAsk(office, input)),
    doubleAnswer: (input) => inTurn((office) => doubleAnswer(office, input)),
    doubleFind: (input) => inTurn((office) => doubleFind(office, input)),
    doubleRead: (input) => inTurn((office) => doubleRead(office, input)),
  };
}

async function electionPlan(
  { house, deps }: OpenOffice,
  { record, day }: { readonly record: string; readonly day?: CivilDate },
): Promise<Result<ElectionPlan, readonly Refusal[]>> {
  const stored = await house.find(record);
  if (stored === undefined) return fail([noElection]);
  const { values } = viewRecord(stored.folded);
  const today = deps.clock.local().slice(0, 10);
  const plan = planIn(values, knownPacks, house.calendar);
  const children = new Map<string, readonly JsonObject[]>();
  for (const kind of dayKinds) children.set(kind, await liveValues(house, record, kind));
  const done = new Map([...recordedDays((kind) => children.get(kind) ?? []), ...doneDays(values)]);
  const after = day === undefined ? plan : planIn({ ...values, electionDay: day }, knownPacks, house.calendar);
  return ok({
    stages: plan.map((stage) => {
      const doneOn = done.get(stage.id);
      const late = doneOn === undefined && stage.latest !== undefined && stage.latest < today;
      return { ...stage, ...(doneOn === undefined ? {} : { done: doneOn }), late };
    }),
    moved: movedStages(plan, after),
  });
}

/** Records that say when a stage was done. */
const dayKinds = [
  ...[electionKinds.notice, electionKinds.roll, electionKinds.complaint, electionKinds.ballot, electionKinds.handover],
  ...[partyKinds.notice, partyKinds.push, partyKinds.ballot],
];

async function liveValues(house: OpenOffice['house'], record: string, kind: string): Promise<readonly JsonObject[]> {
  const views = (await house.childrenOf(record, kind)).map(viewRecord);
  return views.filter(({ deleted }) => !deleted).map(({ values }) => values);
}

async function recountRecord(
  { house }: OpenOffice,
  { record }: { readonly record: string },
): Promise<Result<Recounted, readonly Refusal[]>> {
  const stored = await house.find(record);
  const recounted = stored && recheck(viewRecord(stored.folded));
  return recounted === undefined ? fail([noResult]) : ok(recounted);
}

const noResult: Refusal = {
  code: 'no-result',
  sentence: '这份结果还没有内容。',
  whatToDo: '请先公布各次投票，再登记选举结果。',
};

const noElection: Refusal = { code: 'no-election', sentence: '没有这次选举的登记。', whatToDo: '请返回选举列表重新打开。' };

/** Read from memory, but for the results that were announced. */
async function electionProgress(open: OpenOffice): Promise<Result<CheckedProgress, readonly Refusal[]>> {
  const rows = rowsFor(open);
  const labels = Object.entries({ ...committeeStageItems.items, ...partyStageItems.items }).map(([id, { label }]) => [
    id,
    label,
  ]);
  const progress = progressOf({
    elections: [...rows.rowsOf(electionKinds.election), ...rows.rowsOf(partyKinds.election)],
    today: open.deps.clock.local().slice(0, 10),
    stageLabels: Object.fromEntries(labels) as Readonly<Record<string, string>>, // pairs of two texts
    aim: electionAims.figures.jointHeadPercent,
  });
  const recounted = await Promise.all(
    progress.communities.map(async ({ record }) => [record, await differencesIn(open, record)] as const),
  );
  return ok({
    ...progress,
    showcase: showcaseOf(rows.rowsOf('street.demo-community'), electionAims.figures.showcaseCommunities),
    recounted: Object.fromEntries(recounted.flatMap(([record, count]) => (count === undefined ? [] : [[record, count]]))),
  });
}

/** The result that stands, worked out again; a corrected one no longer counts. */
async function differencesIn({ house }: OpenOffice, election: string): Promise<number | undefined> {
  const children = await Promise.all([electionKinds.result, partyKinds.result].map((kind) => house.childrenOf(election, kind)));
  const standing = children
    .flat()
    .map(viewRecord)
    .findLast(({ state, deleted }) => !deleted && state === 'announced');
  return standing === undefined ? undefined : recheck(standing)?.differences;
}
