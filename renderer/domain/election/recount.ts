import type { Refusal } from '../refusal';
import { judgeComposition, type Composition, type ElectedPerson } from './counting/composition';
import { peopleOf, votesIn, type Count } from './counting/contest';
import type { ContestResult } from './counting/contest-result';
import { agreedCount, judgeSamePaper } from './counting/groups';
import { judgeContest } from './counting/judge-contest';
import { judgePapers, type PaperStanding } from './counting/paper-count';
import { judgePartyContest } from './counting/party-contest';
import { posts, type Seats } from './nomination';
import { announcedDifferently, judgeChain, membersDifferently } from './recount-differences';
import type { BallotRecord, ContestRecord, ElectionResult, VoteRecord } from './result-model';
import { judgeSignOff } from './sign-off';

export interface RecountedContest {
  readonly record: ContestRecord;
  /** Missing where the figures are wrong, or too few to be handed on. */
  readonly counted?: { readonly count: Count; readonly result: ContestResult };
  /** Too few ballots: only who was elected travels. */
  readonly withheld: boolean;
  readonly refusals: readonly Refusal[];
}

export interface RecountedBallot {
  readonly record: BallotRecord;
  readonly papers: PaperStanding;
  readonly contests: readonly RecountedContest[];
  readonly refusals: readonly Refusal[];
}

export interface RecountedVote {
  readonly record: VoteRecord;
  readonly ballots: readonly RecountedBallot[];
}

/** Every result worked out anew from the sheets, and each place where it is not what the office announced. */
export interface Recount {
  readonly votes: readonly RecountedVote[];
  readonly composition: Composition | undefined;
  readonly differences: readonly Refusal[];
}

/** Works a whole election out again from its tally sheets alone. */
export function recount(result: ElectionResult): Recount {
  const votes: RecountedVote[] = [];
  const standing: RecountedContest[] = [];
  for (const record of result.votes) {
    const vote = recountVote(result, record, standing);
    votes.push(vote);
    if (record.voided === null) standing.push(...vote.ballots.flatMap(({ contests }) => contests));
  }
  const composition = result.body === 'party' ? undefined : compose(result, standing);
  const differences = [
    ...judgeSignOff(result.signers),
    ...votes.flatMap(differencesOf),
    ...judgeChain(standing),
    ...(composition === undefined ? [] : membersDifferently(result.members, composition)),
  ];
  return { votes, composition, differences };
}

function recountVote(result: ElectionResult, record: VoteRecord, before: readonly RecountedContest[]): RecountedVote {
  const ballots: RecountedBallot[] = [];
  for (const ballot of record.ballots) {
    ballots.push(recountBallot(result, ballot, [...before, ...ballots.flatMap(({ contests }) => contests)]));
  }
  return { record, ballots };
}

function recountBallot(result: ElectionResult, record: BallotRecord, before: readonly RecountedContest[]): RecountedBallot {
  const papers = judgePapers(record.paper, {
    everySignatureOneBallot: result.body !== 'party',
    source: (result.body === 'party' ? result.rules.settings.overvoteScope : result.rules.settings.paperLimit).source,
  });
  if (papers.kind !== 'open') return { record, papers, contests: [], refusals: [] };
  const contests: RecountedContest[] = [];
  for (const one of record.contests) contests.push(recountContest(result, record, one, [...before, ...contests]));
  const same = contests.flatMap(({ record: { contest }, counted }) =>
    counted === undefined ? [] : [{ contest, count: counted.count }],
  );
  return { record, papers, contests, refusals: [...judgeRegistered(result, record), ...judgeSamePaper(same)] };
}

/** Of a village or residents' election the roll says how many may vote; the Party counts anew who should attend. */
function judgeRegistered({ body, roll }: ElectionResult, { paper, present }: BallotRecord): readonly Refusal[] {
  if (body === 'party') {
    if (present !== null && present >= paper.signed) return [];
    return [refusal('present', '实到会人数没有填写，或者少于领票人数。', '请核对签到册。')];
  }
  if (paper.registered === roll.count) return [];
  return [refusal('registered', `选民 ${paper.registered} 人，公布的名单是 ${roll.count} 人。`, '请以最后公布的名单为准。')];
}

function recountContest(
  result: ElectionResult,
  ballot: BallotRecord,
  record: ContestRecord,
  before: readonly RecountedContest[],
): RecountedContest {
  const { disclosureLimit } = result.rules.settings;
  const few = ballot.paper.returned < disclosureLimit.value;
  if (few && record.groups.length === 0) return { record, withheld: true, refusals: [] };
  const shown = few ? [tooFewToShow(record, disclosureLimit.source)] : [];
  const counted = agreedCount(record.contest, record.groups, ballot.paper.returned, result.rules.settings);
  if (!counted.ok) return { record, withheld: false, refusals: [...shown, ...counted.error] };
  const judged = judge(result, ballot, record, counted.value, before);
  if (!judged.ok) return { record, withheld: false, refusals: [...shown, ...judged.error] };
  return { record, withheld: false, counted: { count: counted.value, result: judged.value }, refusals: shown };
}

function judge(
  { body, rules }: ElectionResult,
  { paper, present }: BallotRecord,
  { contest, participation, majority, barred }: ContestRecord,
  count: Count,
  before: readonly RecountedContest[],
) {
  const common = { contest, count, barred: new Map(barred.map(({ person, reason }) => [person, reason])) };
  if (body === 'party') {
    const ruling = majority === null ? {} : { ruling: majority };
    return judgePartyContest({ ...common, ...ruling, due: paper.registered, present: present ?? 0, rules: rules.settings });
  }
  const women = electedIn(before).filter(({ sex }) => sex === 'female').length;
  return judgeContest({
    ...common,
    ...(participation === null ? {} : { ruling: participation }),
    registered: paper.registered,
    issued: paper.issued,
    rules: rules.settings,
    womanNeeded: contest.post === 'member' && women < rules.settings.womenAtLeast.value,
  });
}

/** Everybody elected to a post of a committee in these contests. */
export function electedIn(contests: readonly RecountedContest[]): readonly ElectedPerson[] {
  return contests.flatMap(({ record: { contest, announced }, counted, withheld }) => {
    const post = posts.find((one) => one === contest.post);
    const elected = withheld ? announced.elected : (counted?.result.elected ?? []);
    if (post === undefined) return [];
    return peopleOf(contest)
      .filter(({ person }) => elected.includes(person))
      .map((one) => ({ ...one, post, votes: counted === undefined ? 0 : votesIn(counted.count, one.person) }));
  });
}

function compose(
  result: Extract<ElectionResult, { body: 'village' | 'residents' }>,
  standing: readonly RecountedContest[],
): Composition {
  return judgeComposition({
    elected: electedIn(standing),
    seats: seatsOf(standing),
    kinships: result.kinships,
    runoffHeld: standing.some(({ record }) => record.contest.round === 'runoff'),
    rules: result.rules.settings,
  });
}

/** Seats of each post, as its first round had them; a vote held again does not add any. */
function seatsOf(contests: readonly RecountedContest[]): Seats {
  const firsts = contests.map(({ record }) => record.contest).filter(({ round }) => round === 'first');
  return Object.fromEntries(firsts.map(({ post, seats }) => [post, seats]));
}

function differencesOf({ record, ballots }: RecountedVote): readonly Refusal[] {
  if (record.voided !== null) return [];
  return ballots.flatMap(({ papers, contests, refusals }) => [
    ...papers.refusals,
    ...refusals,
    ...contests.flatMap((contest) => [...contest.refusals, ...announcedDifferently(contest)]),
  ]);
}

function tooFewToShow({ contest }: ContestRecord, source: string): Refusal {
  return {
    code: 'too-few-to-show',
    field: contest.id,
    article: source,
    sentence: `${contest.label}收回的选票太少，结果文件里不应有各人得票（${source}）。`,
    whatToDo: '请制作文件的单位重新导出。',
  };
}

function refusal(field: string, sentence: string, whatToDo: string): Refusal {
  return { code: 'paper-odd', field, sentence, whatToDo };
}
