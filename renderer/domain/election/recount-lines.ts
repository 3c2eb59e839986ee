import { civilDateText } from '../calendar/civil-date';
import { testLine } from './counting/written-test';
import { nameOf } from './counting/contest';
import type { Next, Outcome } from './counting/contest-result';
import { packText } from './frozen';
import { postLabels } from './nomination';
import type { Recount, RecountedBallot, RecountedContest, RecountedVote } from './recount';
import type { ContestRecord, ElectionResult } from './result-model';

const bodyLabels = { village: '村民委员会', residents: '居民委员会', party: '党组织' } as const;

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  elected: '当选',
  tied: '票数相同，再次投票',
  noSeat: '达到规定票数，名额已满',
  tooFew: '未当选',
  notEligible: '不能当选',
  pending: '待裁定',
  noResult: '投票无效，不计结果',
};

/** Which election a result is of. */
export function electionName({ community, term, body }: Pick<ElectionResult, 'community' | 'term' | 'body'>): string {
  return `${community}第${term}届${bodyLabels[body]}选举`;
}

/** The recount as a person reads it: every test written out, and what is not as announced. */
export function recountLines(result: ElectionResult, { votes, composition, differences }: Recount): readonly string[] {
  const { electionDay, method } = result.rules;
  return [
    `${electionName(result)}${result.test ? '（试用）' : ''}，选举日${civilDateText(electionDay)}`,
    `规则：${packText(result.rules)}，《${method.title}》${civilDateText(method.adoptedOn)}通过`,
    ...votes.flatMap((vote, at) => voteLines(vote, at + 1)),
    ...(composition === undefined
      ? []
      : [
          '组成：',
          ...composition.members.map(({ name, post, votes: count }) => `  ${postLabels[post]} ${name} ${count}票`),
          ...[...composition.givingWay.map(({ refusal }) => refusal), ...composition.refusals].map(
            ({ sentence }) => `  ${sentence}`,
          ),
        ]),
    ...(differences.length === 0
      ? ['结论：复算与公布的一致。']
      : ['结论：复算与公布的不一致或者文件有误：', ...differences.map(({ sentence }) => `  ✗ ${sentence}`)]),
  ];
}

function voteLines({ record, ballots }: RecountedVote, no: number): readonly string[] {
  const head = `第${no}次投票 ${record.heldOn === '' ? '' : civilDateText(record.heldOn)}`;
  if (record.voided !== null) return [`${head}：已宣布无效（${record.voided.reason}）`];
  return [head, ...ballots.flatMap(ballotLines).map((line) => `  ${line}`)];
}

function ballotLines({ record, papers, contests }: RecountedBallot): readonly string[] {
  return [
    `选票：${record.label}`,
    ...papers.sums.map(({ what, working, holds }) => `  ${what}：${working} ${holds ? '✓' : '✗'}`),
    ...contests.flatMap(contestLines).map((line) => `  ${line}`),
  ];
}

function contestLines({ record, counted, withheld }: RecountedContest): readonly string[] {
  const { contest, announced } = record;
  const head = `${contest.label}（应选${contest.seats}人）`;
  if (withheld) {
    const elected = announced.elected.map((person) => nameOf(contest, person)).join('、');
    return [head, `  选票太少，各人得票不公开，没有复算；公布当选：${elected === '' ? '无' : elected}`];
  }
  if (counted === undefined) return [head, '  计票单有误，不能复算'];
  const { result } = counted;
  return [
    head,
    `  ${testLine(result.quorum)}`,
    ...result.people.flatMap(({ name, votes, tests, outcome }) => [
      `  ${name} ${votes}票：${outcomeLabels[outcome]}`,
      ...tests.map((test) => `    ${testLine(test)}`),
    ]),
    ...rulingLines(record).map((line) => `  ${line}`),
    `  ${nextLine(result.next)}`,
  ];
}

const rulingBases = {
  due: '过应到会人数的半数',
  present: '过实到会人数的半数',
  returned: '参加投票的人数按收回的选票计算',
  issued: '参加投票的人数按发出的选票计算',
} as const;

/** What was ruled where the tests alone decide nothing: by which reading, on what ground, by whom and when. */
export function rulingLines({ majority, participation }: Pick<ContestRecord, 'majority' | 'participation'>): readonly string[] {
  return [
    ...(majority === null ? [] : [{ ...majority, ground: `适用选举办法${majority.clause}，由${majority.by}裁定` }]),
    ...(participation === null ? [] : [{ ...participation, ground: participation.document }]),
  ].map(({ base, ground, decidedOn }) => `裁定：${rulingBases[base]}，${ground}，${civilDateText(decidedOn)}`);
}

export function nextLine(next: Next): string {
  switch (next.kind) {
    case 'done':
      return '名额选满';
    case 'noQuorum':
      return '投票无效，另行组织投票';
    case 'revote':
      return `票数相同，${next.votes.map(({ among, seats }) => `${among.length}人中再选${seats}人`).join('；')}`;
    case 'runoff':
      return `不足${next.seats}人，另行选举${next.forWomen > 0 ? `，其中妇女${next.forWomen}人` : ''}`;
    case 'ruling':
      return next.refusal.sentence;
  }
}
