import { contentIn } from '../../fields/frozen';
import type { JsonObject } from '../../json';
import { dateIn, textIn } from '../../shapes/cells';
import type { ClosedSheet } from '../../shapes/tally';
import { recount, type RecountedBallot } from '../recount';
import type { BallotRecord, ElectionResult, VoteRecord } from '../result-model';
import { barredIn, contestsIn, majorityRulingIn, paperIn, participationRulingIn, passIn, pilesIn, voteNoIn } from './ballot';
import { committeeRulesIn, partyRulesIn } from './committee-election';
import { groupsOf } from './sheets';
import { wholeIn } from './whole-in';

/** A ballot as its record and the sheets under it tell it. Nothing is announced yet. */
export function ballotRecordOf(values: JsonObject, sheets: readonly ClosedSheet[]): BallotRecord {
  const piles = pilesIn(values);
  const party = partyRulesIn(values) !== undefined;
  return {
    label: textIn(values, 'label'),
    paper: paperIn(values),
    present: party ? wholeIn(values, 'present') : null,
    contests: contestsIn(values).map((contest) => ({
      contest,
      groups: groupsOf(contest, { piles, pass: passIn(values) }, sheets),
      participation: party ? null : participationRulingIn(values),
      majority: party ? majorityRulingIn(values) : null,
      barred: barredIn(values).filter(({ person }) => isIn(contest, person)),
      announced: { elected: [], next: 'done' },
    })),
  };
}

function isIn({ candidates, writeIns }: BallotRecord['contests'][number]['contest'], person: string): boolean {
  return [...candidates, ...writeIns].some((one) => one.person === person);
}

/** The record a ballot came to when it was counted, if it was. */
export function countedRecordIn(values: JsonObject): BallotRecord | undefined {
  const content = contentIn(values, 'record');
  return content === undefined ? undefined : (content as unknown as BallotRecord); // written by the counting step alone
}

/** Ballots of an election as a result knows them: those of one vote together, one that was declared void apart. */
export function votesOf(ballots: readonly JsonObject[]): readonly VoteRecord[] {
  const votes = new Map<string, VoteRecord>();
  for (const values of [...ballots].sort((a, b) => voteNoIn(a) - voteNoIn(b))) {
    const record = countedRecordIn(values);
    if (record === undefined) continue;
    const voided = voidedIn(values);
    const key = `${voteNoIn(values)} ${voided === null}`;
    const before = votes.get(key);
    votes.set(key, {
      heldOn: dateIn(values, 'heldOn') ?? '',
      voided,
      ballots: [...(before?.ballots ?? []), record],
    });
  }
  return [...votes.values()];
}

function voidedIn(values: JsonObject): VoteRecord['voided'] {
  const [reason, decidedOn] = [textIn(values, 'voidReason'), dateIn(values, 'voidOn')];
  return decidedOn === undefined || reason === '' ? null : { reason, decidedOn };
}

export interface JudgeInput {
  /** Values of the election, or of the ballot itself: both hold the frozen rules. */
  readonly values: JsonObject;
  /** Votes held before, as they were counted. */
  readonly before: readonly VoteRecord[];
  readonly record: BallotRecord;
  readonly heldOn: string;
}

/** Works one ballot out after all that were counted before it; nothing where the rules are not there. */
export function judgeBallot({ values, before, record, heldOn }: JudgeInput): RecountedBallot | undefined {
  const result = bareResult(values, [...before, { heldOn, voided: null, ballots: [record] }]);
  return result === undefined ? undefined : recount(result).votes.at(-1)?.ballots.at(-1);
}

/** As much of a result as counting looks at. */
function bareResult(values: JsonObject, votes: readonly VoteRecord[]): ElectionResult | undefined {
  const common = {
    test: true,
    community: '',
    term: 0,
    rulesHash: '',
    roll: { count: registeredIn(votes), hash: '' },
    votes,
    kinships: [],
    members: [],
    signers: [],
  };
  const party = partyRulesIn(values);
  if (party !== undefined) return { ...common, body: 'party', rules: party };
  const rules = committeeRulesIn(values);
  if (rules === undefined) return undefined;
  return { ...common, body: rules.body === 'residents' ? 'residents' : 'village', rules };
}

function registeredIn(votes: readonly VoteRecord[]): number {
  return votes.at(-1)?.ballots.at(-1)?.paper.registered ?? 0;
}

/**
 * A ballot as it is kept and handed on: what each post came to, and the sheets behind it. Of too few ballots only who was elected
 * is kept, because the votes of each person would tell who chose whom.
 */
export function announcedRecord(judged: RecountedBallot, limit: number): BallotRecord {
  const few = judged.record.paper.returned < limit;
  // Nothing was counted of papers that do not add up; who stood on them is kept all the same.
  if (judged.papers.kind !== 'open') return withoutSheets(judged.record);
  return {
    ...judged.record,
    contests: judged.contests.map(({ record, counted }) => ({
      ...record,
      groups: few ? [] : record.groups,
      announced: {
        elected: counted?.result.elected ?? [],
        next: counted?.result.next.kind ?? 'noQuorum',
      },
    })),
  };
}

function withoutSheets(record: BallotRecord): BallotRecord {
  return {
    ...record,
    contests: record.contests.map((contest) => ({ ...contest, groups: [], announced: { elected: [], next: 'noQuorum' } })),
  };
}
