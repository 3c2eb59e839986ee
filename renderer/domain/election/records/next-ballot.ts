import type { AroundRecord } from '../../fields/around';
import type { JsonObject } from '../../json';
import { textIn } from '../../shapes/cells';
import type { Contest, ContestPost, Named, Round } from '../counting/contest';
import type { ContestResult } from '../counting/contest-result';
import { runoffCandidates } from '../counting/runoff';
import { recount, type RecountedContest } from '../recount';
import { countedRecordIn, votesOf } from './judge-ballot';
import { electionResultOf } from './election-result';
import { committeeRulesIn, partyRulesIn } from './committee-election';
import { contestPostLabels, voteNoIn } from './ballot';

/** What the next ballot of an election holds beforehand: the same again, those level, or those of a run-off. */
export interface NextBallot {
  readonly round: Round;
  readonly voteNo: number;
  readonly contests: readonly { readonly post: ContestPost; readonly seats: number; readonly candidates: readonly Named[] }[];
  /** Why it is held. */
  readonly why: string;
}

/** What follows from the ballots that were counted; nothing where every post is filled or none was counted yet. */
export function nextBallot(parent: AroundRecord, ballotKind: string): NextBallot | undefined {
  const ballots = parent.childrenOf(ballotKind).filter((one) => countedRecordIn(one) !== undefined);
  const last = [...ballots].sort((a, b) => voteNoIn(a) - voteNoIn(b)).at(-1);
  if (last === undefined) return undefined;
  const voteNo = Math.max(...parent.childrenOf(ballotKind).map(voteNoIn)) + 1;
  if (last['voidOn'] !== undefined) return again(last, voteNo, `前一次投票已宣布无效：${textIn(last, 'voidReason')}`);
  const contests = lastContests(parent.values, ballots);
  const quorate = contests.filter(({ counted }) => counted?.result.next.kind !== 'noQuorum');
  if (quorate.length < contests.length) return again(last, voteNo, '参加投票的人数不够，投票无效');
  return revoteAmong(contests, voteNo) ?? runoffOf(parent.values, contests, voteNo);
}

/** Posts of the last vote that stands, worked out from their sheets. */
function lastContests(election: JsonObject, ballots: readonly JsonObject[]): readonly RecountedContest[] {
  const votes = votesOf(ballots).filter(({ voided }) => voided === null);
  const result = electionResultOf({ election, ballots, roll: { count: 0, hash: '' }, signers: [], test: true });
  if (result === undefined || votes.length === 0) return [];
  return (
    recount(result)
      .votes.filter(({ record }) => record.voided === null)
      .at(-1)?.ballots ?? []
  ).flatMap(({ contests }) => contests);
}

function again(last: JsonObject, voteNo: number, why: string): NextBallot {
  const record = countedRecordIn(last);
  return {
    round: record?.contests[0]?.contest.round ?? 'first',
    voteNo,
    why,
    contests: (record?.contests ?? []).map(({ contest }) => ({
      post: contest.post,
      seats: contest.seats,
      candidates: contest.candidates,
    })),
  };
}

function revoteAmong(contests: readonly RecountedContest[], voteNo: number): NextBallot | undefined {
  const level = contests.flatMap(({ record, counted }) => {
    const next = counted?.result.next;
    return next?.kind !== 'revote' ? [] : next.votes.map((one) => ({ contest: record.contest, ...one }));
  });
  const [first] = level;
  if (first === undefined) return undefined;
  // Levels of one post are voted on one after the other: two contests of one post cannot stand on one ballot.
  const posts = level.filter(({ contest }, at) => level.findIndex((one) => one.contest.post === contest.post) === at);
  return {
    round: 'revote',
    voteNo,
    why: `票数相同，不能确定当选人：${posts.map(({ contest }) => contestPostLabels[contest.post]).join('、')}`,
    contests: posts.map(({ contest, seats, among }) => ({
      post: contest.post,
      seats,
      candidates: [...contest.candidates, ...contest.writeIns].filter(({ person }) => among.includes(person)),
    })),
  };
}

function runoffOf(values: JsonObject, contests: readonly RecountedContest[], voteNo: number): NextBallot | undefined {
  const short = contests.flatMap(({ record: { contest }, counted }) => {
    const next = counted?.result.next;
    return counted === undefined || next?.kind !== 'runoff' ? [] : [{ contest, result: counted.result, ...next }];
  });
  if (short.length === 0) return undefined;
  return {
    round: 'runoff',
    voteNo,
    why: `名额不足，另行选举：${short.map(({ contest, seats }) => `${contestPostLabels[contest.post]}${seats}人`).join('、')}`,
    contests: short.map(({ contest, result, seats, forWomen }) => ({
      post: contest.post,
      seats,
      candidates: standingAgain(values, contest, result, seats).filter(({ sex }) => forWomen === 0 || sex === 'female'),
    })),
  };
}

/** Committees: one more than seats by votes. The Party names its candidates anew, so all who were not elected are offered. */
function standingAgain(values: JsonObject, contest: Contest, result: ContestResult, seats: number): readonly Named[] {
  const rules = committeeRulesIn(values);
  if (rules !== undefined) return runoffCandidates(contest, result, seats, new Set(), rules.settings).candidates;
  return partyRulesIn(values) === undefined ? [] : contest.candidates.filter(({ person }) => !result.elected.includes(person));
}
