import { civilDateText } from '../../calendar/civil-date';
import type { JsonObject } from '../../json';
import type { ComputeInput } from '../../fields/computed';
import { dateIn } from '../../shapes/cells';
import { addUp, nameOf, peopleOf, validIn, type Count } from '../counting/contest';
import { testLine } from '../counting/written-test';
import { sheetRules } from '../guards/ballot-guards';
import { postLabels } from '../nomination';
import { recount, type RecountedContest } from '../recount';
import { nextLine, outcomeLabels, rulingLines } from '../recount-lines';
import type { BallotRecord, ContestRecord, ElectionResult } from '../result-model';
import { contestPostLabels } from './ballot';
import { countedRecordIn, judgeBallot, votesOf } from './judge-ballot';
import type { FrozenRules, FrozenSetting } from '../frozen';
import { valueText } from './rules-lines';

/** What a paper prints of something settled: `kind` says which table a row belongs to. */
export type PaperRow = Readonly<Record<string, string>>;

/** A counted ballot: each post with its totals, everybody with their votes, and only who was elected where ballots were few. */
export function ballotRows(content: JsonObject): readonly PaperRow[] {
  const record = content as unknown as BallotRecord; // written by the counting step alone
  return record.contests.flatMap(contestRows);
}

function contestRows(record: ContestRecord): readonly PaperRow[] {
  const { contest, groups } = record;
  const counts = groups.flatMap(({ first }) => first ?? []);
  const count = groups.length === 0 || counts.length < groups.length ? undefined : addUp(counts);
  const head = { kind: 'contest', post: contestPostLabels[contest.post], seats: String(contest.seats) };
  return [{ ...head, ...(count === undefined ? {} : totals(count)) }, ...personRows(record, count)];
}

function totals(count: Count): PaperRow {
  const { ballots, invalid, voidColumns, blank } = count;
  return {
    ballots: String(ballots),
    invalid: String(invalid),
    voidColumns: String(voidColumns),
    valid: String(validIn(count)),
    ...(blank === undefined ? {} : { blank: String(blank) }),
  };
}

function personRows({ contest, announced }: ContestRecord, count: Count | undefined): readonly PaperRow[] {
  const post = contestPostLabels[contest.post];
  const writtenIn = new Set(contest.writeIns.map(({ person }) => person));
  return peopleOf(contest).map(({ person, name }) => {
    const line = count?.lines.find((one) => one.person === person);
    return {
      kind: 'person',
      post,
      name: writtenIn.has(person) ? `${name}（另选）` : name,
      votes: count === undefined ? '' : String(line?.inFavour ?? 0),
      against: line?.against === undefined ? '' : String(line.against),
      abstained: line?.abstained === undefined ? '' : String(line.abstained),
      outcome: announced.elected.includes(person) ? '当选' : '',
    };
  });
}

/** Every test of a counted ballot written out, so that anybody can do it again; nothing before it was counted. */
export function ballotTests(ballotKind: string) {
  return ({ values, parent }: ComputeInput): string | undefined => {
    const record = countedRecordIn(values);
    if (record === undefined || parent === undefined) return undefined;
    const earlier = parent.childrenOf(ballotKind).filter((one) => isEarlier(one, values));
    const heldOn = dateIn(values, 'heldOn') ?? '';
    const judged = judgeBallot({ values, before: votesOf(earlier), record, heldOn });
    const limit = sheetRules(values)?.disclosureLimit.value ?? 0;
    const lines = judged?.contests.flatMap((contest) => contestLines(contest, limit)) ?? [];
    return lines.length === 0 ? undefined : lines.join('\n');
  };
}

/** Counted before, and standing: what the ballot was judged after. */
function isEarlier(one: JsonObject, values: JsonObject): boolean {
  if (one['voidOn'] !== undefined || countedRecordIn(one) === undefined) return false;
  return Number(one['voteNo'] ?? 1) < Number(values['voteNo'] ?? 1);
}

/** One post as it is read out: the quorum, everybody with every test, and what follows. */
export function contestLines({ record, counted, withheld }: RecountedContest, limit: number): readonly string[] {
  const { contest, announced } = record;
  const head = `${contestPostLabels[contest.post]}（应选${contest.seats}人）`;
  // Few returned, or most of them void: votes beside names would tell who chose whom.
  if (withheld || (counted !== undefined && validIn(counted.count) < limit)) {
    const elected = counted?.result.elected ?? announced.elected;
    const names = elected.map((person) => nameOf(contest, person)).join('、');
    return [head, `选票太少，不公开各人得票；当选：${names === '' ? '无' : names}`];
  }
  if (counted === undefined) return [head, '计票单还不齐或者有误。'];
  return [
    head,
    testLine(counted.result.quorum),
    ...counted.result.people.flatMap(({ name, votes, outcome, tests }) => [
      `${name} ${votes}票：${outcomeLabels[outcome]}`,
      ...tests.map((test) => `　${testLine(test)}`),
    ]),
    ...rulingLines(record),
    nextLine(counted.result.next),
  ];
}

/** A whole result: who forms the committee, then vote by vote. */
export function resultRows(content: JsonObject): readonly PaperRow[] {
  const result = content as unknown as ElectionResult; // written by the office alone
  const { votes, composition } = recount(result);
  const members = composition?.members ?? [];
  return [
    ...members.map(({ post, name, votes: count }) => ({
      kind: 'member',
      post: postLabels[post],
      name,
      votes: count === 0 ? '' : String(count),
    })),
    ...(composition === undefined ? partyMembers(result) : []),
    ...votes.flatMap(({ record, ballots }, at) => [
      {
        kind: 'vote',
        no: String(at + 1),
        heldOn: record.heldOn === '' ? '' : civilDateText(record.heldOn),
        voided: record.voided?.reason ?? '',
      },
      ...ballots.flatMap(({ record: ballot, contests }) => [
        paperRow(ballot),
        ...ballot.contests.flatMap(contestRows),
        ...contests
          .flatMap((contest) => contestLines(contest, result.rules.settings.disclosureLimit.value))
          .map((line) => ({ kind: 'test', line })),
      ]),
    ]),
  ];
}

/** The Party's posts are told by its contests alone. */
function partyMembers({ votes }: ElectionResult): readonly PaperRow[] {
  const standing = votes.filter(({ voided }) => voided === null).flatMap(({ ballots }) => ballots);
  return standing.flatMap(({ contests }) =>
    contests.flatMap(({ contest, announced }) =>
      announced.elected.map((person) => ({
        kind: 'member',
        post: contestPostLabels[contest.post],
        name: nameOf(contest, person),
        votes: '',
      })),
    ),
  );
}

function paperRow({ label, paper, present }: BallotRecord): PaperRow {
  const { registered, signed, printed, issued, unused, spoiled, returned } = paper;
  const counts = { registered, signed, printed, issued, unused, spoiled, returned };
  return {
    kind: 'paper',
    label,
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
    ...(present === null ? {} : { present: String(present) }),
  };
}

/** Each frozen rule with its words and where it comes from, by the name of the setting. */
export function rulesRows(labels: Readonly<Record<string, string>>) {
  return (content: JsonObject): readonly PaperRow[] => {
    const { settings } = content as unknown as FrozenRules<unknown>; // written by the freezing step alone
    return Object.entries<FrozenSetting>(settings).map(([setting, { value, source }]) => ({
      setting,
      label: labels[setting] ?? setting,
      value: valueText(value),
      source,
    }));
  };
}
