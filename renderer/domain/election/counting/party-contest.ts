import type { Refusal } from '../../refusal';
import { fail, ok, type Result } from '../../result';
import type { FrozenSettings } from '../frozen';
import type { PartySettings } from '../settings';
import { peopleOf, votesIn, type Contest, type Count } from './contest';
import { fillSeats } from './fill-seats';
import type { ContestResult, Next, Outcome, PersonResult } from './contest-result';
import { judgeCount, type SheetRules } from './sheet';
import { writeTest, type WrittenTest } from './written-test';

export type PartyRules = SheetRules & FrozenSettings<Pick<PartySettings, 'quorum' | 'majority' | 'majorityBase' | 'tieRule'>>;

/** Which clause of the meeting's own method says half of whom; the monitors or the superior write it down. */
export interface MajorityRuling {
  readonly base: 'present' | 'due';
  readonly clause: string;
  readonly by: string;
  readonly decidedOn: string;
}

export interface PartyInput {
  readonly contest: Contest;
  readonly count: Count;
  /** 应到会 after approved exclusions. */
  readonly due: number;
  /** 实到会 with the right to vote. */
  readonly present: number;
  readonly rules: PartyRules;
  readonly ruling?: MajorityRuling;
  readonly barred?: ReadonlyMap<string, string>;
}

/**
 * The result of one Party ballot. Half of those who should attend satisfies both readings of the rule and elects; half of those present
 * not passed fails both; in between nobody decides but whoever rules which clause applies.
 */
export function judgePartyContest(input: PartyInput): Result<ContestResult, readonly Refusal[]> {
  const { contest, count, due, present, rules } = input;
  const wrong = [...judgeAttendance(due, present), ...judgeRuling(input), ...judgeCount(contest, count, rules)];
  if (wrong.length > 0) return fail(wrong);
  const quorum = writeTest({
    what: '到会人数',
    share: rules.quorum.value,
    part: present,
    whole: due,
    source: rules.quorum.source,
  });
  const people = ranking(input);
  if (!quorum.holds) {
    const none = people.map((one) => ({ ...one, tests: [], outcome: 'noResult' as const }));
    return ok({ contest: contest.id, base: due, quorum, people: none, elected: [], next: { kind: 'noQuorum' } });
  }
  return ok({ contest: contest.id, base: due, quorum, ...decide(input, people) });
}

type Ranked = Omit<PersonResult, 'outcome'>;

function ranking({ contest, count, due, present, rules }: PartyInput): readonly Ranked[] {
  const onBallot = new Set(contest.candidates.map(({ person }) => person));
  const test = (what: string, part: number, whole: number) =>
    writeTest({ what, share: rules.majority.value, part, whole, source: rules.majority.source });
  return peopleOf(contest)
    .map(({ person, name }) => {
      const votes = votesIn(count, person);
      const tests = [test(`${name}，按应到会`, votes, due), test(`${name}，按实到会`, votes, present)];
      return { person, name, onBallot: onBallot.has(person), votes, tests };
    })
    .sort((a, b) => b.votes - a.votes);
}

function decide(input: PartyInput, people: readonly Ranked[]): Pick<ContestResult, 'people' | 'elected' | 'next'> {
  const { contest, ruling, barred } = input;
  const revote = contest.round === 'revote';
  const eligible = people.filter(({ person, onBallot }) => barred?.has(person) !== true && (onBallot || !revote));
  const clear = revote ? eligible : eligible.filter(({ tests }) => passesDue(tests));
  const between = revote ? [] : eligible.filter(({ tests }) => !passesDue(tests) && passesPresent(tests));
  const passing = ruling?.base === 'present' ? [...clear, ...between] : clear;
  const { elected, level } = fillSeats(passing, contest.seats);
  const open = contest.seats - elected.length - (level?.seats ?? 0);
  const waiting = ruling === undefined && open > 0 ? between : [];
  const outcome = (one: Ranked): Outcome => {
    if (elected.includes(one.person)) return 'elected';
    if (level?.among.includes(one.person) === true) return 'tied';
    if (!eligible.includes(one)) return 'notEligible';
    if (waiting.includes(one)) return 'pending';
    return passing.includes(one) || (ruling === undefined && between.includes(one)) ? 'noSeat' : 'tooFew';
  };
  return {
    people: people.map((one) => ({ ...one, outcome: outcome(one) })),
    elected,
    next: nextOf(input, level, open, waiting),
  };
}

function passesDue([due]: readonly WrittenTest[]): boolean {
  return due?.holds === true;
}

function passesPresent([, present]: readonly WrittenTest[]): boolean {
  return present?.holds === true;
}

function nextOf(
  { rules }: PartyInput,
  level: { readonly seats: number; readonly among: readonly string[] } | undefined,
  open: number,
  waiting: readonly Ranked[],
): Next {
  if (waiting.length > 0) return { kind: 'ruling', refusal: undecided(waiting, rules) };
  if (level !== undefined) return { kind: 'revote', votes: [level] };
  return open > 0 ? { kind: 'runoff', seats: open, forWomen: 0 } : { kind: 'done' };
}

function undecided(waiting: readonly Ranked[], { majorityBase, majority }: PartyRules): Refusal {
  const cases = waiting.map(({ tests }) =>
    tests.map(({ what, working, holds }) => `${what} ${working} ${holds ? '✓' : '✗'}`).join('，'),
  );
  return {
    code: 'majority-base-decides',
    article: majorityBase.source,
    sentence: `待裁定：${cases.join('；')}（${majority.source}）。`,
    whatToDo: `请监票人或者上级党组织裁定适用本次选举办法的哪一条（${majorityBase.source}），写明条款、裁定人和日期。`,
  };
}

function judgeAttendance(due: number, present: number): readonly Refusal[] {
  if (present <= due) return [];
  return [
    {
      code: 'more-present-than-due',
      field: 'present',
      sentence: `实到会 ${present} 人，多于应到会 ${due} 人。`,
      whatToDo: '请核对应到会认定表和签到册。',
    },
  ];
}

/** A ruling names a clause, and cannot say something else than the method the meeting passed. */
function judgeRuling({ ruling, rules }: PartyInput): readonly Refusal[] {
  if (ruling === undefined) return [];
  const { value, source } = rules.majorityBase;
  const bases = { due: '应到会', present: '实到会' } as const;
  if (ruling.clause.trim() === '' || ruling.by.trim() === '') {
    return [
      {
        code: 'ruling-incomplete',
        field: 'ruling',
        article: source,
        sentence: '裁定没有写明适用的条款或者裁定人。',
        whatToDo: '请填写选举办法的条款、监票人或者上级党组织的名称和日期。',
      },
    ];
  }
  if (ruling.base === value) return [];
  return [
    {
      code: 'ruling-against-method',
      field: 'ruling',
      article: source,
      sentence: `选举办法写的是${bases[value]}人数的半数（${source}），裁定却按${bases[ruling.base]}。`,
      whatToDo: '请按通过的选举办法裁定；选举办法写错的，报上级党组织答复后再定。',
    },
  ];
}

/** Fewer elected than seats: the number may be reduced where enough of the electors agree. */
export function judgeSeatReduction(
  consenting: number,
  electors: number,
  { reduceSeats }: FrozenSettings<Pick<PartySettings, 'reduceSeats'>>,
): WrittenTest {
  return writeTest({
    what: '同意减少名额',
    share: reduceSeats.value,
    part: consenting,
    whole: electors,
    source: reduceSeats.source,
  });
}
