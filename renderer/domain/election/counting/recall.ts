import type { Refusal } from '../../refusal';
import type { FrozenSettings } from '../frozen';
import type { CommitteeSettings } from '../settings';
import { fewestReaching } from './share';
import { writeTest, type WrittenTest } from './written-test';

export type RecallRules = FrozenSettings<
  Pick<CommitteeSettings, 'recallVoters' | 'recallRepresentatives' | 'recallQuorum' | 'recallMajority'>
>;

export interface Petition {
  readonly registered: number;
  readonly signatures: number;
  readonly representatives?: { readonly all: number; readonly signatures: number };
  readonly reasons: string;
}

/** Whether enough people ask for a recall; either way is enough. */
export interface PetitionStanding {
  readonly holds: boolean;
  readonly tests: readonly WrittenTest[];
  /** Fewest voters that would do. */
  readonly fewest: number;
  readonly refusals: readonly Refusal[];
}

export function judgePetition(
  { registered, signatures, representatives, reasons }: Petition,
  rules: RecallRules,
): PetitionStanding {
  const { recallVoters, recallRepresentatives } = rules;
  const voters = writeTest({
    what: '联名的选民',
    share: recallVoters.value,
    part: signatures,
    whole: registered,
    source: recallVoters.source,
  });
  const others =
    representatives === undefined
      ? []
      : [
          writeTest({
            what: '联名的代表',
            share: recallRepresentatives.value,
            part: representatives.signatures,
            whole: representatives.all,
            source: recallRepresentatives.source,
          }),
        ];
  const tests = [voters, ...others];
  const fewest = fewestReaching(recallVoters.value, registered);
  const holds = tests.some((test) => test.holds);
  return {
    holds,
    tests,
    fewest,
    refusals: [...(holds ? [] : [tooFew(signatures, fewest, recallVoters.source)]), ...judgeReasons(reasons)],
  };
}

function tooFew(signatures: number, fewest: number, source: string): Refusal {
  return {
    code: 'petition-short',
    field: 'signatures',
    article: source,
    sentence: `联名要求罢免的选民 ${signatures} 人，至少要 ${fewest} 人（${source}）。`,
    whatToDo: '请核对签名；不足的告知联名人，补足后再提出。',
  };
}

function judgeReasons(reasons: string): readonly Refusal[] {
  if (reasons.trim() !== '') return [];
  return [
    {
      code: 'petition-reasons',
      field: 'reasons',
      sentence: '没有写明罢免理由。',
      whatToDo: '请写明理由，并让被要求罢免的人提出申辩意见。',
    },
  ];
}

export interface RecallVote {
  readonly registered: number;
  readonly returned: number;
  readonly invalid: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

export interface RecallResult {
  readonly kind: 'passed' | 'notPassed' | 'noQuorum' | 'wrong';
  readonly quorum?: WrittenTest;
  /** Only where the quorum holds: without it a share of those who came says nothing. */
  readonly majority?: WrittenTest;
  readonly refusals: readonly Refusal[];
}

export function judgeRecall(vote: RecallVote, rules: RecallRules): RecallResult {
  const refusals = judgeRecallCount(vote);
  if (refusals.length > 0) return { kind: 'wrong', refusals };
  const { recallQuorum, recallMajority } = rules;
  const quorum = writeTest({
    what: '参加投票的人数',
    share: recallQuorum.value,
    part: vote.returned,
    whole: vote.registered,
    source: recallQuorum.source,
  });
  if (!quorum.holds) return { kind: 'noQuorum', quorum, refusals: [] };
  const majority = writeTest({
    what: '同意罢免',
    share: recallMajority.value,
    part: vote.inFavour,
    whole: vote.returned,
    source: recallMajority.source,
  });
  return { kind: majority.holds ? 'passed' : 'notPassed', quorum, majority, refusals: [] };
}

function judgeRecallCount(vote: RecallVote): readonly Refusal[] {
  const { registered, returned, invalid, inFavour, against, abstained } = vote;
  if (!Object.values(vote).every((count) => Number.isSafeInteger(count) && count >= 0)) {
    return [{ code: 'not-a-count', sentence: '有一项不是票数。', whatToDo: '请填写零或者正整数。' }];
  }
  const sum = inFavour + against + abstained + invalid;
  if (returned > registered) {
    return [
      {
        code: 'more-returned',
        field: 'returned',
        sentence: `收回 ${returned} 张，多于登记的 ${registered} 人。`,
        whatToDo: '收回多于发出的投票无效，请核对收发票登记。',
      },
    ];
  }
  if (sum === returned) return [];
  return [
    {
      code: 'not-adding-up',
      field: 'returned',
      sentence: `同意 ${inFavour} + 不同意 ${against} + 弃权 ${abstained} + 无效 ${invalid} = ${sum}，不等于收回的 ${returned} 张。`,
      whatToDo: '请重新清点。',
    },
  ];
}
