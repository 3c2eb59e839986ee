import type { Refusal } from '../../refusal';
import { fail, ok, type Result } from '../../result';
import type { FrozenSettings } from '../frozen';
import type { CommitteeSettings } from '../settings';
import { peopleOf, votesIn, type Contest, type Count } from './contest';
import type { ContestResult, Next, Outcome, PersonResult } from './contest-result';
import { fillContest, type FilledContest } from './fill-contest';
import { judgeCount, type SheetRules } from './sheet';
import type { Share } from './share';
import { writeTest, type WrittenTest } from './written-test';

export type ContestRules = SheetRules &
  FrozenSettings<
    Pick<
      CommitteeSettings,
      'quorum' | 'majority' | 'participation' | 'runoffQuorum' | 'runoffShare' | 'runoffWriteIns' | 'tieRule' | 'womenRule'
    >
  >;

/** What the election committee ruled where the reckoning of voters who took part decides. */
export interface ParticipationRuling {
  readonly base: 'returned' | 'issued';
  readonly decidedOn: string;
  /** Minutes or number of the decision. */
  readonly document: string;
}

export interface ContestInput {
  readonly contest: Contest;
  readonly count: Count;
  readonly registered: number;
  readonly issued: number;
  readonly rules: ContestRules;
  readonly ruling?: ParticipationRuling;
  /** People voted for who cannot be elected, with the reason. */
  readonly barred?: ReadonlyMap<string, string>;
  /** No woman was elected to a higher post, and the rules give the best-placed one a seat. */
  readonly womanNeeded?: boolean;
}

/** The result of one post of a village or residents' election, in its first round, a run-off or a re-vote. */
export function judgeContest(input: ContestInput): Result<ContestResult, readonly Refusal[]> {
  const wrong = judgeCount(input.contest, input.count, input.rules);
  if (wrong.length > 0) return fail(wrong);
  const { participation } = input.rules;
  const settled = input.ruling?.base ?? (isSettled(participation.standing) ? participation.value : undefined);
  if (settled !== undefined) return ok(read(input, settled));
  const [usual, other] = [
    read(input, participation.value),
    read(input, participation.value === 'returned' ? 'issued' : 'returned'),
  ];
  return ok(sameResult(usual, other) ? usual : undecided(input, usual, other));
}

/** Whoever adopted a method beforehand settled how voters who took part are counted; our suggestion did not. */
function isSettled(standing: string): boolean {
  return standing === 'adopted' || standing === 'local' || standing === 'law' || standing === 'rule';
}

/** The result under one way of counting those who took part. */
function read(input: ContestInput, base: 'returned' | 'issued'): ContestResult {
  const { contest, count, registered, issued, rules } = input;
  const took = base === 'returned' ? count.ballots : issued;
  const quorumRule = contest.round === 'first' ? rules.quorum : rules.runoffQuorum;
  const quorum = writeTest({
    what: '参加投票的人数',
    share: quorumRule.value,
    part: took,
    whole: registered,
    source: quorumRule.source,
  });
  const people = ranking(input).map((one) => ({ ...one, tests: testsOf(input, one, took) }));
  if (!quorum.holds) return noResult(contest, took, quorum, people);
  const passing = people.filter(({ person, tests }) => isEligible(input, person) && tests.every(({ holds }) => holds));
  const womanFirst = input.womanNeeded === true && rules.womenRule.value === 'firstWoman';
  const filled = fillContest(contest, passing, womanFirst);
  return {
    contest: contest.id,
    base: took,
    quorum,
    people: people.map((one) => ({ ...one, outcome: outcomeOf(input, one, filled, passing) })),
    elected: filled.elected,
    next: nextOf(filled),
  };
}

type Ranked = Omit<PersonResult, 'outcome' | 'tests'>;

function ranking({ contest, count }: ContestInput): readonly Ranked[] {
  const onBallot = new Set(contest.candidates.map(({ person }) => person));
  return peopleOf(contest)
    .map(({ person, name }) => ({ person, name, onBallot: onBallot.has(person), votes: votesIn(count, person) }))
    .sort((a, b) => b.votes - a.votes);
}

/** What a person needs in this round. A re-vote asks for no share: more votes win. */
function testsOf({ contest, count, rules }: ContestInput, { name, votes }: Ranked, took: number): readonly WrittenTest[] {
  const test = (share: Share, whole: number, source: string) => writeTest({ what: name, share, part: votes, whole, source });
  if (contest.round === 'revote') return [];
  // The third of a run-off is of the ballots cast, however those who took part are counted.
  if (contest.round === 'runoff') return [test(rules.runoffShare.value, count.ballots, rules.runoffShare.source)];
  return [test(rules.majority.value, took, rules.majority.source)];
}

function isEligible({ contest, rules, barred }: ContestInput, person: string): boolean {
  if (barred?.has(person) === true) return false;
  if (contest.candidates.some((candidate) => candidate.person === person)) return true;
  if (contest.round === 'revote') return false;
  return contest.round === 'first' ? rules.writeIns.value : rules.runoffWriteIns.value;
}

function outcomeOf(
  input: ContestInput,
  { person }: Ranked,
  { elected, level }: FilledContest,
  passing: readonly Ranked[],
): Outcome {
  if (elected.includes(person)) return 'elected';
  if (level.some(({ among }) => among.includes(person))) return 'tied';
  if (!isEligible(input, person)) return 'notEligible';
  return passing.some((one) => one.person === person) ? 'noSeat' : 'tooFew';
}

function nextOf({ level, open, forWomen }: FilledContest): Next {
  if (level.length > 0) return { kind: 'revote', votes: level };
  return open > 0 ? { kind: 'runoff', seats: open, forWomen } : { kind: 'done' };
}

/** Without enough voters nobody is tested: a share of those who came says nothing. */
function noResult(
  contest: Contest,
  base: number,
  quorum: WrittenTest,
  people: readonly (Ranked & { readonly tests: readonly WrittenTest[] })[],
): ContestResult {
  return {
    contest: contest.id,
    base,
    quorum,
    people: people.map((one) => ({ ...one, tests: [], outcome: 'noResult' })),
    elected: [],
    next: { kind: 'noQuorum' },
  };
}

function sameResult(a: ContestResult, b: ContestResult): boolean {
  const outcomes = new Map(b.people.map(({ person, outcome }) => [person, outcome]));
  return a.people.every(({ person, outcome }) => outcomes.get(person) === outcome);
}

/** Everything on which the two ways of counting agree stands; the rest waits for the committee. */
function undecided({ rules, count, issued }: ContestInput, usual: ContestResult, other: ContestResult): ContestResult {
  const { source } = rules.participation;
  const outcomeThere = new Map(other.people.map(({ person, outcome }) => [person, outcome]));
  return {
    ...usual,
    people: usual.people.map((one) =>
      outcomeThere.get(one.person) === one.outcome ? one : { ...one, outcome: 'pending' as const },
    ),
    elected: usual.elected.filter((person) => other.elected.includes(person)),
    next: {
      kind: 'ruling',
      refusal: {
        code: 'participation-decides',
        article: source,
        sentence: `参加投票的人数按收回 ${count.ballots} 张和按发出 ${issued} 张计算，结论不同（${source}）。`,
        whatToDo: '请选举委员会按通过的选举办法裁定按哪一种计算，作疑难事项记录，写明日期和文号。',
      },
    },
  };
}
