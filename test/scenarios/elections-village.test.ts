import { describe, expect, it } from 'vitest';
import { agreedCount } from '../../renderer/domain/election/counting/groups';
import { judgeContest } from '../../renderer/domain/election/counting/judge-contest';
import { judgePapers } from '../../renderer/domain/election/counting/paper-count';
import { judgePetition, judgeRecall } from '../../renderer/domain/election/counting/recall';
import { fewestReaching } from '../../renderer/domain/election/counting/share';
import { judgeCount } from '../../renderer/domain/election/counting/sheet';
import { testLine } from '../../renderer/domain/election/counting/written-test';
import type { Contest, Count } from '../../renderer/domain/election/counting/contest';
import type { FrozenRules } from '../../renderer/domain/election/frozen';
import type { CommitteeSettings } from '../../renderer/domain/election/settings';
import { perMille, perMilleText, sumTurnout } from '../../renderer/domain/election/superior-figures';
import { contestOf, marks, papers, people, twice } from '../office/election-papers';
import { residentsRules, villageRules } from '../office/election-rules';

const rules = villageRules();
const gate = { everySignatureOneBallot: true, source: rules.settings.paperLimit.source };

/** The result of one post where everybody who took a ballot gave it back. */
function count(contest: Contest, counted: Count, registered: number, of: FrozenRules<CommitteeSettings> = rules) {
  const result = judgeContest({ contest, count: counted, registered, issued: counted.ballots, rules: of.settings });
  if (!result.ok) throw new Error(result.error.map(({ sentence }) => sentence).join('\n'));
  return result.value;
}

describe('村A, 921 voters (K1)', () => {
  const stations = ['一号站', '二号站', '三号站'].map((box, at) => ({ box, returned: [300, 161, 100][at] ?? 0 }));
  const paper = papers(921, 561, 561, { boxes: stations });

  it('the boxes of three stations are brought together and the papers add up', () => {
    const { kind, sums } = judgePapers(paper, gate);
    expect(kind).toBe('open');
    expect(sums.map(({ working }) => working)).toContain('300 + 161 + 100 = 561 = 561');
    expect([paper.issued, paper.returned, paper.signed]).toEqual([561, 561, 561]);
  });

  it('the quorum holds, and a winner needs 281', () => {
    const director = contestOf('director', 1, people('甲', '乙'));
    const result = count(director, marks({ ballots: 561, votes: { 甲: 281, 乙: 280 } }), 921);
    expect(testLine(result.quorum)).toBe('参加投票的人数：2 × 561 = 1122 > 921 ✓，《村民委员会组织法》第18条');
    expect(result.elected).toEqual(['甲']);
    expect(result.people.flatMap(({ tests }) => tests).map(testLine)).toEqual([
      '甲：2 × 281 = 562 > 561 ✓，《村民委员会组织法》第18条',
      '乙：2 × 280 = 560 ≤ 561 ✗，《村民委员会组织法》第18条',
    ]);
    expect(fewestReaching(rules.settings.majority.value, 561)).toBe(281);
  });
});

describe('a village where 315 and 294 were called out of 605 valid ballots (K2)', () => {
  const director = contestOf('director', 1, people('甲', '乙'));
  const sheet = { ...marks({ ballots: 622, invalid: 17, votes: { 甲: 315, 乙: 294 } }), blank: 0 };

  it('is stopped before any majority is looked at', () => {
    expect(judgeCount(director, sheet, rules.settings)).toMatchObject([
      { code: 'votes-above-seats', sentence: '各人得票合计 609 票，多于有效票 605 张。' },
      { code: 'votes-above-choosing' },
    ]);
    const judged = judgeContest({ contest: director, count: sheet, registered: 622, issued: 622, rules: rules.settings });
    expect(judged.ok).toBe(false);
  });

  it('asks for a recount of that sheet, and not for other numbers', () => {
    const agreed = agreedCount(director, [twice(sheet, '第三组')], 622, rules.settings);
    const [refusal] = agreed.ok ? [] : agreed.error;
    expect(refusal?.sentence).toContain('第三组');
    expect(refusal?.whatToDo).toBe('请重新清点这一组；不得自行改数凑平。');
  });
});

describe('a recall in a village of 1639 (K3)', () => {
  const all = { registered: 1639, reasons: '长期不公开账目' };

  it('is asked for by enough voters', () => {
    const petition = judgePetition({ ...all, signatures: 345 }, rules.settings);
    expect(petition).toMatchObject({ holds: true, fewest: 328, refusals: [] });
    expect(petition.tests.map(testLine)).toEqual(['联名的选民：5 × 345 = 1725 ≥ 1639 ✓，《村民委员会组织法》第19条']);
    expect(judgePetition({ ...all, signatures: 327 }, rules.settings).refusals[0]?.sentence).toContain('至少要 328 人');
  });

  it('has no result, however many of the few who came agreed', () => {
    const vote = { registered: 1639, returned: 590, invalid: 0, inFavour: 509, against: 81, abstained: 0 };
    const result = judgeRecall(vote, rules.settings);
    expect(result.kind).toBe('noQuorum');
    expect(result.quorum?.working).toBe('2 × 590 = 1180 ≤ 1639');
    expect(result.majority).toBeUndefined();
    expect(fewestReaching(rules.settings.recallQuorum.value, 1639)).toBe(820);
    expect(perMilleText(perMille(509, 590))).toBe('86.3%');
  });
});

describe('社区A, all voters (K4)', () => {
  const three = contestOf('member', 3, people('甲', '乙', '丙', '丁'));
  const counted = marks({ ballots: 3118, votes: { 甲: 2694, 乙: 2756, 丙: 2677 } });

  it('elects all three by votes', () => {
    const result = count(three, counted, 3400, residentsRules());
    expect(result.elected).toEqual(['乙', '甲', '丙']);
    expect(fewestReaching(residentsRules().settings.majority.value, 3118)).toBe(1560);
    expect(perMilleText(perMille(3118, 3400))).toBe('91.7%');
  });

  it('stays within three votes a ballot', () => {
    expect(judgeCount(three, counted, residentsRules().settings)).toEqual([]);
    expect(2694 + 2756 + 2677).toBeLessThanOrEqual(3 * 3118);
  });
});

describe('five communities together (K7)', () => {
  it('are added up by people, and their turnout in tenths of a percent', () => {
    const five = [1200, 1188, 1100, 1200, 1200].map((registered, at) => ({
      registered,
      voters: [1063, 1050, 1000, 1075, 1075][at] ?? 0,
      directors: 1,
      deputies: 1,
      members: 5,
    }));
    const sum = sumTurnout(five);
    expect(sum).toMatchObject({ registered: 5888, voters: 5263, directors: 5, deputies: 5, members: 25, people: 35 });
    expect(perMilleText(sum.turnoutPerMille)).toBe('89.4%');
    expect(sum.people / five.length).toBe(7);
  });
});

describe('on the edge', () => {
  const director = contestOf('director', 1, people('甲', '乙'));

  it('exactly half of the voters is no quorum (B1)', () => {
    const result = count(director, marks({ ballots: 500, votes: { 甲: 400, 乙: 100 } }), 1000);
    expect(result.quorum).toMatchObject({ holds: false, working: '2 × 500 = 1000 ≤ 1000' });
    expect(result.next).toEqual({ kind: 'noQuorum' });
    expect(result.people.every(({ tests, outcome }) => tests.length === 0 && outcome === 'noResult')).toBe(true);
  });

  it('250 of 501 goes to a run-off, 251 is elected (B2)', () => {
    const short = count(director, marks({ ballots: 501, votes: { 甲: 250, 乙: 240 } }), 1000);
    expect(short).toMatchObject({ elected: [], next: { kind: 'runoff', seats: 1 } });
    const enough = count(director, marks({ ballots: 501, votes: { 甲: 251, 乙: 240 } }), 1000);
    expect(enough).toMatchObject({ elected: ['甲'], next: { kind: 'done' } });
  });

  it('exactly one third elects in a run-off (B3)', () => {
    const runoff = contestOf('director', 1, people('甲', '乙'), { round: 'runoff' });
    const third = count(runoff, marks({ ballots: 300, votes: { 甲: 100, 乙: 99 } }), 500);
    expect(third.elected).toEqual(['甲']);
    expect(third.people[0]?.tests.map(testLine)).toEqual(['甲：3 × 100 = 300 ≥ 300 ✓，《村民委员会组织法》第18条']);
    expect(count(runoff, marks({ ballots: 300, votes: { 甲: 99, 乙: 98 } }), 500).elected).toEqual([]);
  });

  it('two level for the second seat vote again, the first is elected (B4)', () => {
    const two = contestOf('member', 2, people('甲', '乙', '丙'));
    const result = count(two, marks({ ballots: 100, blank: 0, votes: { 甲: 70, 乙: 60, 丙: 60 } }), 120);
    expect(result.elected).toEqual(['甲']);
    expect(result.next).toEqual({ kind: 'revote', votes: [{ seats: 1, among: ['乙', '丙'] }] });
  });

  it('40 of 60 representatives are too few, 41 are enough (B5)', () => {
    const representatives = residentsRules('representatives');
    const at = (came: number) => count(director, marks({ ballots: came, votes: { 甲: came } }), 60, representatives).quorum;
    expect(at(40)).toMatchObject({ holds: false, working: '3 × 40 = 120 ≤ 2 × 60 = 120' });
    expect(at(41)).toMatchObject({ holds: true, working: '3 × 41 = 123 > 2 × 60 = 120' });
  });

  it('101 ballots back of 100 void the vote before anything is counted (B8)', () => {
    const { kind, refusals } = judgePapers(papers(200, 100, 101), gate);
    expect(kind).toBe('void');
    expect(refusals[0]?.sentence).toContain('收回 101 张，多于发出的 100 张');
    expect(refusals[0]?.article).toContain('第27条');
  });
});
