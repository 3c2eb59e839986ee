import { describe, expect, it } from 'vitest';
import type { Contest, Count } from '../../../../../renderer/domain/election/counting/contest';
import type { ContestResult } from '../../../../../renderer/domain/election/counting/contest-result';
import { fillSeats } from '../../../../../renderer/domain/election/counting/fill-seats';
import { judgeContest, type ContestInput } from '../../../../../renderer/domain/election/counting/judge-contest';
import {
  judgePartyContest,
  judgeSeatReduction,
  type MajorityRuling,
  type PartyInput,
} from '../../../../../renderer/domain/election/counting/party-contest';
import { runoffCandidates } from '../../../../../renderer/domain/election/counting/runoff';
import type { CommitteeSettings, PartySettings } from '../../../../../renderer/domain/election/settings';
import { contestOf, judged, marks, people } from '../../../../office/election-papers';
import { chosen, partyRules, villageRules } from '../../../../office/election-rules';

const rules = villageRules();
const firstWoman = villageRules(chosen<CommitteeSettings>({ womenRule: 'firstWoman' }));
const two = contestOf('member', 2, people('甲', '乙', '丙'), { writeIns: people('丁') });

function result(contest: Contest, count: Count, registered: number, more: Partial<ContestInput> = {}): ContestResult {
  const judgedSo = judgeContest({ contest, count, registered, issued: count.ballots, rules: rules.settings, ...more });
  if (!judgedSo.ok) throw new Error(JSON.stringify(judgedSo.error));
  return judgedSo.value;
}

const outcomes = ({ people: all }: ContestResult) => Object.fromEntries(all.map(({ person, outcome }) => [person, outcome]));

describe('filling seats', () => {
  const level = (votes: Record<string, number>, seats: number) =>
    fillSeats(
      Object.entries(votes).map(([person, count]) => ({ person, votes: count })),
      seats,
    );

  it('takes the first by votes, and nobody level at the cut', () => {
    expect(level({ 甲: 3, 乙: 5, 丙: 4 }, 2)).toEqual({ elected: ['乙', '丙'] });
    expect(level({ 甲: 4, 乙: 5, 丙: 4 }, 2)).toEqual({ elected: ['乙'], level: { seats: 1, among: ['甲', '丙'] } });
    expect(level({ 甲: 4, 乙: 4, 丙: 4 }, 2)).toEqual({ elected: [], level: { seats: 2, among: ['甲', '乙', '丙'] } });
    expect(level({ 甲: 4, 乙: 4 }, 2)).toEqual({ elected: ['甲', '乙'] });
    expect(level({ 甲: 4 }, 2)).toEqual({ elected: ['甲'] });
    expect(level({ 甲: 0, 乙: 0 }, 1)).toEqual({ elected: [] });
    expect(level({ 甲: 1 }, 0)).toEqual({ elected: [] });
  });
});

describe('the result of a first round', () => {
  const count = marks({ ballots: 100, blank: 0, votes: { 甲: 80, 乙: 30, 丙: 51, 丁: 20 } });

  it('ranks people by votes and says of each what came of it', () => {
    const one = result(two, count, 150);
    expect(one.people.map(({ person, votes, onBallot }) => [person, votes, onBallot])).toEqual([
      ['甲', 80, true],
      ['丙', 51, true],
      ['乙', 30, true],
      ['丁', 20, false],
    ]);
    expect(outcomes(one)).toEqual({ 甲: 'elected', 丙: 'elected', 乙: 'tooFew', 丁: 'tooFew' });
    expect(one).toMatchObject({ contest: 'member', base: 100, elected: ['甲', '丙'], next: { kind: 'done' } });
  });

  it('has no seat for somebody over half behind those with more', () => {
    const three = marks({ ballots: 100, blank: 0, votes: { 甲: 70, 乙: 60, 丙: 51 } });
    expect(outcomes(result(two, three, 150))).toMatchObject({ 甲: 'elected', 乙: 'elected', 丙: 'noSeat' });
  });

  it('leaves whom the committee found ineligible out, whatever the votes', () => {
    const one = result(two, count, 150, { barred: new Map([['甲', '被开除党籍']]) });
    expect(outcomes(one)).toMatchObject({ 甲: 'notEligible', 丙: 'elected' });
    expect(one.next).toEqual({ kind: 'runoff', seats: 1, forWomen: 0 });
  });

  it('lets somebody written in win where writing in is allowed', () => {
    const written = marks({ ballots: 100, blank: 0, votes: { 丁: 60, 甲: 40 } });
    expect(result(two, written, 150).elected).toEqual(['丁']);
    const not = { ...rules.settings, writeIns: { ...rules.settings.writeIns, value: false } };
    const refused = judgeContest({ contest: two, count: written, registered: 150, issued: 100, rules: not });
    expect(refused.ok).toBe(false);
  });

  it('shows no shares where too few came', () => {
    const none = result(two, count, 200);
    expect(none.next).toEqual({ kind: 'noQuorum' });
    expect(none.elected).toEqual([]);
    expect(none.people.every(({ tests, outcome }) => tests.length === 0 && outcome === 'noResult')).toBe(true);
    expect(none).toMatchObject({ base: 100, quorum: { holds: false, what: '参加投票的人数' } });
  });

  it('counts void ballots among those who took part', () => {
    const director = contestOf('director', 1, people('甲', '乙'));
    expect(result(director, marks({ ballots: 100, invalid: 20, votes: { 甲: 50 } }), 150).elected).toEqual([]);
    expect(result(director, marks({ ballots: 100, invalid: 20, votes: { 甲: 51 } }), 150).elected).toEqual(['甲']);
  });

  it('refuses figures that cannot be', () => {
    const wrong = judgeContest({
      contest: two,
      count: { ...count, blank: 50 },
      registered: 150,
      issued: 100,
      rules: rules.settings,
    });
    expect(wrong.ok ? [] : wrong.error.map(({ code }) => code)).toEqual(['votes-above-choosing']);
  });
});

describe('where those who took part can be counted in two ways', () => {
  const director = contestOf('director', 1, people('甲', '乙'));
  const count = marks({ ballots: 100, votes: { 甲: 51, 乙: 40 } });
  const back = (more: Partial<ContestInput>) => result(director, count, 150, { issued: 103, ...more });

  it('stops where a seat hangs on it, and asks the committee', () => {
    const open = back({});
    expect(open.elected).toEqual([]);
    expect(outcomes(open)).toEqual({ 甲: 'pending', 乙: 'tooFew' });
    expect(open.next).toMatchObject({ kind: 'ruling', refusal: { code: 'participation-decides' } });
    const sentence = open.next.kind === 'ruling' ? open.next.refusal.sentence : '';
    expect(sentence).toContain('按收回 100 张和按发出 103 张');
  });

  it('stops where the quorum hangs on it', () => {
    const open = result(director, count, 200, { issued: 101 });
    expect(open.next.kind).toBe('ruling');
    expect(outcomes(open)).toEqual({ 甲: 'pending', 乙: 'pending' });
  });

  it('goes on where both ways come to the same', () => {
    expect(result(director, count, 150, { issued: 101 })).toMatchObject({ elected: ['甲'], base: 100, next: { kind: 'done' } });
    expect(result(director, count, 150, { issued: 102 }).next.kind).toBe('ruling');
  });

  it('keeps what both agree on while the rest waits', () => {
    const both = result(two, marks({ ballots: 100, blank: 0, votes: { 甲: 90, 乙: 51, 丙: 20 } }), 150, { issued: 103 });
    expect(both.elected).toEqual(['甲']);
    expect(outcomes(both)).toEqual({ 甲: 'elected', 乙: 'pending', 丙: 'tooFew', 丁: 'tooFew' });
  });

  it('follows the ruling, or what the method or the province said before', () => {
    const ruling = { decidedOn: '2026-11-18', document: '第3号' };
    expect(back({ ruling: { base: 'returned', ...ruling } })).toMatchObject({ elected: ['甲'], base: 100 });
    expect(back({ ruling: { base: 'issued', ...ruling } })).toMatchObject({ elected: [], base: 103 });
    const adopted = villageRules(chosen<CommitteeSettings>({ participation: 'issued' }));
    expect(back({ rules: adopted.settings })).toMatchObject({ elected: [], base: 103 });
    for (const standing of ['local', 'law', 'rule'] as const) {
      const settled = { ...rules.settings, participation: { ...rules.settings.participation, standing } };
      expect(back({ rules: settled })).toMatchObject({ elected: ['甲'], base: 100 });
    }
  });

  it('asks from the other end where the suggestion is to count what was issued', () => {
    const issued = { ...rules.settings, participation: { ...rules.settings.participation, value: 'issued' as const } };
    expect(back({ rules: issued }).next.kind).toBe('ruling');
  });
});

describe('a run-off and a re-vote', () => {
  const runoff = contestOf('member', 1, people('甲', '乙'), { round: 'runoff', writeIns: people('丁') });

  it('takes the third of the ballots cast, the void ones included', () => {
    expect(result(runoff, marks({ ballots: 90, invalid: 30, votes: { 甲: 30, 乙: 29 } }), 100).elected).toEqual(['甲']);
    expect(result(runoff, marks({ ballots: 91, invalid: 30, votes: { 甲: 30, 乙: 29 } }), 100)).toMatchObject({
      elected: [],
      next: { kind: 'runoff', seats: 1, forWomen: 0 },
    });
  });

  it('takes the third of what was cast even where those who took part are counted by what was issued', () => {
    const adopted = villageRules(chosen<CommitteeSettings>({ participation: 'issued' }));
    const count = marks({ ballots: 90, votes: { 甲: 30, 乙: 29 } });
    expect(result(runoff, count, 150, { issued: 99, rules: adopted.settings })).toMatchObject({ elected: ['甲'], base: 99 });
  });

  it('has a quorum of its own', () => {
    const enough = result(runoff, marks({ ballots: 60, votes: { 甲: 40 } }), 100);
    expect(enough.quorum.source).toBe(rules.settings.runoffQuorum.source);
    expect(result(two, marks({ ballots: 60, votes: { 甲: 40 }, blank: 20 }), 100).quorum.source).toBe(
      rules.settings.quorum.source,
    );
    expect(result(runoff, marks({ ballots: 50, votes: { 甲: 40 } }), 100).next.kind).toBe('noQuorum');
  });

  it('lets nobody written in win unless the method says so', () => {
    const count = marks({ ballots: 90, votes: { 丁: 50, 甲: 40 } });
    expect(result(runoff, count, 100)).toMatchObject({ elected: ['甲'] });
    expect(outcomes(result(runoff, count, 100))).toMatchObject({ 丁: 'notEligible' });
    const allowed = villageRules(chosen<CommitteeSettings>({ runoffWriteIns: true }));
    expect(result(runoff, count, 100, { rules: allowed.settings }).elected).toEqual(['丁']);
    const revote = { ...runoff, round: 'revote' as const };
    expect(result(revote, count, 100, { rules: allowed.settings })).toMatchObject({ elected: ['甲'] });
  });

  it('a re-vote is won by more votes, whatever the share, and held again where they are level', () => {
    const revote = { ...runoff, round: 'revote' as const };
    expect(result(revote, marks({ ballots: 90, blank: 84, votes: { 甲: 4, 乙: 2 } }), 100).elected).toEqual(['甲']);
    expect(result(revote, marks({ ballots: 90, votes: { 甲: 45, 乙: 45 } }), 100).next).toEqual({
      kind: 'revote',
      votes: [{ seats: 1, among: ['甲', '乙'] }],
    });
    expect(result(revote, marks({ ballots: 90, votes: { 甲: 45, 乙: 45 } }), 100).people.flatMap(({ tests }) => tests)).toEqual(
      [],
    );
  });

  it('is stood for by those with most votes before, one more than seats, and by whoever is level with the last', () => {
    const four = contestOf('member', 2, people('甲', '乙', '丙', '戊'), { writeIns: people('丁') });
    const first = result(four, marks({ ballots: 100, blank: 0, votes: { 甲: 60, 乙: 30, 丙: 20, 戊: 20, 丁: 10 } }), 150);
    const list = (seats: number, declined: readonly string[] = []) =>
      runoffCandidates(four, first, seats, new Set(declined), rules.settings);
    expect(list(1).candidates.map(({ person }) => person)).toEqual(['乙', '丙', '戊']);
    expect(list(1).refusals).toEqual([]);
    expect(list(1, ['乙']).candidates.map(({ person }) => person)).toEqual(['丙', '戊']);
    expect(list(1, ['丙']).candidates.map(({ person }) => person)).toEqual(['乙', '戊']);
    expect(list(3).candidates.map(({ person }) => person)).toEqual(['乙', '丙', '戊', '丁']);
    expect(list(3).refusals).toEqual([]);
    expect(list(4).refusals.map(({ code }) => code)).toEqual(['runoff-candidates']);
    expect(list(4).refusals[0]?.sentence).toContain('应选 4 人，可以作候选人的只有 4 人，要有 5 人');
    const equal = { runoffExceedsSeats: { ...rules.settings.runoffExceedsSeats, value: false } };
    expect(runoffCandidates(four, first, 1, new Set(), equal).candidates.map(({ person }) => person)).toEqual(['乙']);
  });

  it('is not stood for by people without votes, or who may not be elected', () => {
    const three = contestOf('member', 1, people('甲', '乙', '丙'));
    const first = result(three, marks({ ballots: 100, votes: { 甲: 50, 乙: 40, 丙: 0 } }), 150, {
      barred: new Map([['甲', '查实']]),
    });
    expect(runoffCandidates(three, first, 1, new Set(), rules.settings)).toMatchObject({
      candidates: [{ person: '乙' }],
      refusals: [{ code: 'runoff-candidates' }],
    });
  });
});

describe('the seat of the best-placed woman', () => {
  const four = contestOf('member', 2, people('甲', '乙', '丙女', '丁女'));
  const of = (votes: Record<string, number>, more: Partial<ContestInput> = {}) =>
    result(four, marks({ ballots: 100, blank: 0, votes }), 150, { rules: firstWoman.settings, womanNeeded: true, ...more });

  it('goes to her before men with more votes, if she is over half', () => {
    expect(of({ 甲: 60, 乙: 55, 丙: 51 })).toMatchObject({ elected: ['丙', '甲'], next: { kind: 'done' } });
    expect(outcomes(of({ 甲: 60, 乙: 55, 丙: 51 }))).toMatchObject({ 乙: 'noSeat' });
    expect(of({ 甲: 60, 丙: 70, 乙: 55 })).toMatchObject({ elected: ['丙', '甲'] });
    expect(of({ 甲: 60, 丙: 55, 丁: 52 })).toMatchObject({ elected: ['甲', '丙'] });
  });

  it('is kept for a run-off among women where none is', () => {
    expect(of({ 甲: 60, 乙: 55, 丙: 50 })).toMatchObject({ elected: ['甲'], next: { kind: 'runoff', seats: 1, forWomen: 1 } });
    expect(of({ 甲: 60, 乙: 40, 丙: 30 })).toMatchObject({ elected: ['甲'], next: { kind: 'runoff', seats: 1, forWomen: 1 } });
  });

  it('is voted on again where two women are level, and other seats by themselves', () => {
    expect(of({ 甲: 60, 乙: 55, 丙: 30, 丁: 30 })).toMatchObject({ next: { kind: 'runoff', forWomen: 1 } });
    const three = contestOf('member', 2, people('甲', '乙', '丙女', '丁女'));
    // Level with both women, the man is not in their vote.
    expect(of({ 甲: 60, 丙: 60, 丁: 60 })).toMatchObject({
      elected: ['甲'],
      next: { kind: 'revote', votes: [{ seats: 1, among: ['丙', '丁'] }] },
    });
    expect(outcomes(of({ 甲: 60, 丙: 60, 丁: 60 }))).toEqual({ 甲: 'elected', 乙: 'tooFew', 丙: 'tied', 丁: 'tied' });
    const level = result(three, marks({ ballots: 100, blank: 0, votes: { 甲: 70, 丙: 60, 丁: 60 } }), 150, {
      rules: firstWoman.settings,
      womanNeeded: true,
    });
    expect(level).toMatchObject({ elected: ['甲'], next: { kind: 'revote', votes: [{ seats: 1, among: ['丙', '丁'] }] } });
    const all = contestOf('member', 3, people('甲', '乙', '戊', '丙女', '丁女'));
    const count = marks({ ballots: 100, blank: 0, votes: { 甲: 60, 乙: 60, 戊: 60, 丙: 55, 丁: 55 } });
    expect(result(all, count, 150, { rules: firstWoman.settings, womanNeeded: true }).next).toEqual({
      kind: 'revote',
      votes: [
        { seats: 1, among: ['丙', '丁'] },
        { seats: 2, among: ['甲', '乙', '戊'] },
      ],
    });
  });

  it('is no matter where a woman is elected already, or the rules do not know it', () => {
    expect(of({ 甲: 60, 乙: 55, 丙: 51 }, { womanNeeded: false })).toMatchObject({ elected: ['甲', '乙'] });
    expect(of({ 甲: 60, 乙: 55, 丙: 51 }, { rules: rules.settings })).toMatchObject({ elected: ['甲', '乙'] });
    const { womanNeeded: _, ...unasked } = { womanNeeded: true };
    expect(
      result(four, marks({ ballots: 100, blank: 0, votes: { 甲: 60, 乙: 55, 丙: 51 } }), 150, {
        rules: firstWoman.settings,
        ...unasked,
      }).elected,
    ).toEqual(['甲', '乙']);
  });
});

describe('the result of a Party ballot', () => {
  const party = partyRules(chosen<PartySettings>({ majorityBase: 'present' }));
  const three = contestOf('branchCommittee', 2, people('甲', '乙', '丙'), { marking: 'each', writeIns: people('丁') });
  const ruling: MajorityRuling = { base: 'present', clause: '第九条', by: '总监票人', decidedOn: '2026-11-18' };
  const of = (votes: Record<string, number>, more: Partial<PartyInput> = {}, written: Record<string, number> = {}) => {
    const lines = Object.fromEntries(
      Object.entries(votes).map(([name, inFavour]) => [name, [inFavour, 42 - inFavour] as const]),
    );
    const count = judged(42, { 甲: [0, 42], 乙: [0, 42], 丙: [0, 42], ...lines }, written);
    const judgedSo = judgePartyContest({ contest: three, count, due: 50, present: 42, rules: party.settings, ...more });
    return judgedSo.ok ? judgedSo.value : judgedSo.error;
  };
  const outcomesOf = (one: ReturnType<typeof of>) => ('people' in one ? outcomes(one) : one.map(({ code }) => code));

  it('elects by half of those due, and by votes', () => {
    expect(of({ 甲: 30, 乙: 40 })).toMatchObject({
      elected: ['乙', '甲'],
      base: 50,
      contest: 'branchCommittee',
      next: { kind: 'done' },
    });
    expect(outcomesOf(of({ 甲: 30, 乙: 26, 丙: 27 }))).toEqual({ 甲: 'elected', 丙: 'elected', 乙: 'noSeat', 丁: 'tooFew' });
  });

  it('leaves in between undecided only while a seat hangs on it', () => {
    expect(outcomesOf(of({ 甲: 30, 乙: 24 }))).toEqual({ 甲: 'elected', 乙: 'pending', 丙: 'tooFew', 丁: 'tooFew' });
    expect(outcomesOf(of({ 甲: 30, 乙: 28, 丙: 24 }))).toEqual({ 甲: 'elected', 乙: 'elected', 丙: 'noSeat', 丁: 'tooFew' });
    expect(of({ 甲: 30, 乙: 24 })).toMatchObject({ elected: ['甲'], next: { kind: 'ruling' } });
  });

  it('decides as ruled: by those present they are in, by those due out', () => {
    expect(of({ 甲: 30, 乙: 24, 丙: 23 }, { ruling })).toMatchObject({ elected: ['甲', '乙'], next: { kind: 'done' } });
    expect(outcomesOf(of({ 甲: 30, 乙: 24, 丙: 23 }, { ruling }))).toMatchObject({ 丙: 'noSeat' });
    const due = partyRules(chosen<PartySettings>({ majorityBase: 'due' }));
    const byDue = of({ 甲: 30, 乙: 24 }, { ruling: { ...ruling, base: 'due' }, rules: due.settings });
    expect(byDue).toMatchObject({ elected: ['甲'], next: { kind: 'runoff', seats: 1, forWomen: 0 } });
    expect(outcomesOf(byDue)).toMatchObject({ 乙: 'tooFew' });
  });

  it('has those level at the cut vote again', () => {
    expect(of({ 甲: 28, 乙: 28, 丙: 28 })).toMatchObject({
      elected: [],
      next: { kind: 'revote', votes: [{ seats: 2, among: ['甲', '乙', '丙'] }] },
    });
    expect(outcomesOf(of({ 甲: 30, 乙: 27, 丙: 27 }))).toEqual({ 甲: 'elected', 乙: 'tied', 丙: 'tied', 丁: 'tooFew' });
    const revote = { ...three, seats: 1, round: 'revote' as const };
    expect(of({ 甲: 5, 乙: 4 }, { contest: revote }, { 丁: 6 })).toMatchObject({ elected: ['甲'], next: { kind: 'done' } });
    expect(outcomesOf(of({ 甲: 5, 乙: 4 }, { contest: revote }, { 丁: 6 }))).toMatchObject({ 丁: 'notEligible', 乙: 'noSeat' });
  });

  it('has those level vote again before anybody rules on those in between', () => {
    const six = contestOf('branchCommittee', 4, people('甲', '乙', '丙', '丁', '戊', '己'), { marking: 'each' });
    const votes = { 甲: 28, 乙: 27, 丙: 27, 丁: 26, 戊: 26, 己: 24 };
    const lines = Object.entries(votes).map(([person, inFavour]) => ({
      person,
      inFavour,
      against: 42 - inFavour,
      abstained: 0,
    }));
    const level = of({}, { contest: six, count: { ballots: 42, invalid: 0, voidColumns: 0, lines } });
    expect(level).toMatchObject({
      elected: ['甲', '乙', '丙'],
      next: { kind: 'revote', votes: [{ seats: 1, among: ['丁', '戊'] }] },
    });
    expect('people' in level && level.people.map(({ person }) => person)).toEqual(['甲', '乙', '丙', '丁', '戊', '己']);
    expect('people' in level && level.people.map(({ onBallot }) => onBallot)).toEqual([true, true, true, true, true, true]);
    expect(outcomesOf(level)).toMatchObject({ 己: 'noSeat' });
  });

  it('ranks by votes', () => {
    const ranked = of({ 甲: 10, 乙: 30, 丙: 20 }, {}, { 丁: 15 });
    expect('people' in ranked && ranked.people.map(({ person, onBallot }) => [person, onBallot])).toEqual([
      ['乙', true],
      ['丙', true],
      ['丁', false],
      ['甲', true],
    ]);
  });

  it('lets somebody written in be elected, and nobody who may not be', () => {
    expect(of({ 甲: 10 }, {}, { 丁: 30 })).toMatchObject({ elected: ['丁'] });
    expect(of({ 甲: 10 }, { barred: new Map([['丁', '预备党员']]) }, { 丁: 30 })).toMatchObject({
      elected: [],
      next: { kind: 'runoff' },
    });
    expect(outcomesOf(of({ 甲: 10 }, { barred: new Map([['丁', '预备党员']]) }, { 丁: 30 }))).toMatchObject({
      丁: 'notEligible',
    });
  });

  it('has no result without four fifths, and none of impossible figures', () => {
    const few = of({ 甲: 42, 乙: 42 }, { due: 53 });
    expect(few).toMatchObject({
      elected: [],
      next: { kind: 'noQuorum' },
      quorum: { holds: false, what: '到会人数', working: '5 × 42 = 210 < 4 × 53 = 212' },
    });
    expect('people' in few && few.people.every(({ tests, outcome }) => tests.length === 0 && outcome === 'noResult')).toBe(
      true,
    );
    expect(outcomesOf(of({ 甲: 30 }, { due: 41 }))).toEqual(['more-present-than-due']);
    expect(outcomesOf(of({ 甲: 30 }, { due: 42 }))).toMatchObject({ 甲: 'elected' });
    expect(outcomesOf(of({ 甲: 43 }))).toEqual(['not-a-count']);
  });

  it('takes a ruling only whole, and only as the method says', () => {
    expect(outcomesOf(of({ 甲: 24 }, { ruling: { ...ruling, clause: ' ' } }))).toEqual(['ruling-incomplete']);
    expect(outcomesOf(of({ 甲: 24 }, { ruling: { ...ruling, by: ' ' } }))).toEqual(['ruling-incomplete']);
    const against = of({ 甲: 24 }, { ruling: { ...ruling, base: 'due' } });
    expect(Array.isArray(against) && against[0]).toMatchObject({
      code: 'ruling-against-method',
      sentence: '选举办法写的是实到会人数的半数（《村A第十三届选举办法》第十二条），裁定却按应到会。',
    });
  });

  it('writes both readings out', () => {
    const one = of({ 甲: 24 });
    expect('people' in one && one.people[0]?.tests.map(({ what, working, holds }) => [what, working, holds])).toEqual([
      ['甲，按应到会', '2 × 24 = 48 ≤ 50', false],
      ['甲，按实到会', '2 × 24 = 48 > 42', true],
    ]);
  });

  it('reduces its seats where half of the electors agree', () => {
    expect(judgeSeatReduction(25, 50, party.settings)).toMatchObject({ holds: true, working: '2 × 25 = 50 ≥ 50' });
    expect(judgeSeatReduction(24, 50, party.settings).holds).toBe(false);
  });
});
