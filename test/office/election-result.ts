import type { Count, Contest } from '../../renderer/domain/election/counting/contest';
import { recount } from '../../renderer/domain/election/recount';
import type { BallotRecord, ContestRecord, ElectionResult, VoteRecord } from '../../renderer/domain/election/result-model';
import type { FrozenRules } from '../../renderer/domain/election/frozen';
import type { CommitteeSettings } from '../../renderer/domain/election/settings';
import { rulesHash } from '../../renderer/sync/result-file';
import { contestOf, judged, marks, papers, people, twice } from './election-papers';
import { chosen, electionDay, partyRules, villageRules } from './election-rules';

export function contestRecord(contest: Contest, counts: readonly Count[], more: Partial<ContestRecord> = {}): ContestRecord {
  const groups = counts.map((count, at) => twice(count, `第${at + 1}组`));
  return {
    contest,
    groups,
    participation: null,
    majority: null,
    barred: [],
    announced: { elected: [], next: 'done' },
    ...more,
  };
}

export function ballot(
  label: string,
  paper: BallotRecord['paper'],
  contests: readonly ContestRecord[],
  present?: number,
): BallotRecord {
  return { label, paper, present: present ?? null, contests };
}

export function vote(ballots: readonly BallotRecord[], more: Partial<VoteRecord> = {}): VoteRecord {
  return { heldOn: electionDay, voided: null, ballots, ...more };
}

const signers = [
  { account: 'zhou', name: '周敏', duty: 'monitor' },
  { account: 'wu', name: '武清', duty: 'teller' },
] as const;

export function villageResult(
  votes: readonly VoteRecord[],
  registered: number,
  rules: FrozenRules<CommitteeSettings> = villageRules(),
  more: Partial<ElectionResult> = {},
): ElectionResult {
  const result = {
    test: true,
    community: '村A',
    body: 'village',
    term: 13,
    rules,
    rulesHash: rulesHash(rules),
    roll: { count: registered, hash: 'A'.repeat(43) },
    votes,
    kinships: [],
    members: [],
    signers,
  } as const satisfies ElectionResult;
  return announced({ ...result, ...more } as ElectionResult);
}

/** Announces what the recount of each post comes to, as an honest office does. */
function announced(result: ElectionResult): ElectionResult {
  const { votes, composition } = recount(result);
  return {
    ...result,
    votes: result.votes.map((record, at) => ({
      ...record,
      ballots: record.ballots.map((one, of) => ({
        ...one,
        contests: one.contests.map((contest, number) => {
          const found = votes[at]?.ballots[of]?.contests[number]?.counted?.result;
          return found === undefined ? contest : { ...contest, announced: { elected: found.elected, next: found.next.kind } };
        }),
      })),
    })),
    members: composition?.members.map(({ person, post }) => ({ person, post })) ?? [],
  };
}

/** 村A: 921 voters, director, deputy and three members on one ballot; one seat goes to a run-off. */
export function villageOf921(): ElectionResult {
  const rules = villageRules(chosen<CommitteeSettings>({ womenRule: 'fillLater' }));
  const director = contestOf('director', 1, people('甲', '乙'));
  const member = contestOf('member', 3, people('丙女', '丁', '戊', '己'));
  const pile = { ballots: 187, invalid: 2 };
  const half = (votes: Record<string, number>, blank?: number) =>
    marks({ ...pile, votes, ...(blank === undefined ? {} : { blank }) });
  const first = ballot('主任、委员', papers(921, 561), [
    contestRecord(director, [half({ 甲: 120, 乙: 60 }), half({ 甲: 110, 乙: 70 }), half({ 甲: 100, 乙: 85 })]),
    contestRecord(member, [
      half({ 丙: 150, 丁: 140, 戊: 90, 己: 60 }, 5),
      half({ 丙: 150, 丁: 130, 戊: 90, 己: 60 }, 5),
      half({ 丙: 150, 丁: 120, 戊: 90, 己: 60 }, 5),
    ]),
  ]);
  const runoff = contestOf('member', 1, people('戊', '己'), { id: 'member-2', round: 'runoff' });
  const second = ballot('另行选举委员', papers(921, 500), [
    contestRecord(runoff, [marks({ ballots: 500, votes: { 戊: 260, 己: 200 } })]),
  ]);
  return villageResult([vote([first]), vote([second], { heldOn: '2026-11-25' })], 921, rules);
}

/** A branch of 50 that elects three of four to its committee, then its secretary; one of the first votes is void and held again. */
export function branchOf50(): ElectionResult {
  const rules = partyRules(chosen({ majorityBase: 'present', secretaryExtra: 1 }));
  const committee = contestOf('branchCommittee', 3, people('甲', '乙', '丙', '丁'), { marking: 'each' });
  const counted = judged(42, { 甲: [40, 2], 乙: [35, 7], 丙: [30, 12], 丁: [15, 27] });
  const secretary = contestOf('secretary', 1, people('甲', '乙'), { marking: 'each' });
  const paper = papers(50, 42);
  const first = ballot('委员', paper, [contestRecord(committee, [counted])], 42);
  const result = {
    test: true,
    community: '社区A',
    body: 'party',
    term: 5,
    rules,
    rulesHash: rulesHash(rules),
    roll: { count: 50, hash: 'B'.repeat(43) },
    votes: [
      vote([first], { voided: { reason: '收回多于发出', decidedOn: electionDay } }),
      vote([first, ballot('书记', paper, [contestRecord(secretary, [judged(42, { 甲: [38, 4], 乙: [4, 38] })])], 42)]),
    ],
    kinships: [],
    members: [],
    signers,
  } as const satisfies ElectionResult;
  return announced(result);
}
