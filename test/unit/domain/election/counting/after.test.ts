import { describe, expect, it } from 'vitest';
import {
  judgeDoubtfulPapers,
  readBallot,
  voidBallotRules,
  type Entry,
  type Paper,
} from '../../../../../renderer/domain/election/counting/ballot';
import {
  judgeComposition,
  type CompositionInput,
  type ElectedPerson,
} from '../../../../../renderer/domain/election/counting/composition';
import { judgeContest } from '../../../../../renderer/domain/election/counting/judge-contest';
import { maySplitByGroup, publicResult } from '../../../../../renderer/domain/election/counting/disclosure';
import { judgePetition, judgeRecall } from '../../../../../renderer/domain/election/counting/recall';
import type { CommitteeSettings } from '../../../../../renderer/domain/election/settings';
import { contestOf, marks, people } from '../../../../office/election-papers';
import { chosen, residentsRules, villageRules } from '../../../../office/election-rules';

const rules = villageRules();

describe('a recall', () => {
  const vote = { registered: 100, returned: 60, invalid: 5, inFavour: 31, against: 20, abstained: 4 };

  it('passes by more than half of those who voted, the void ballots among them', () => {
    expect(judgeRecall(vote, rules.settings)).toMatchObject({ kind: 'passed', majority: { working: '2 × 31 = 62 > 60' } });
    expect(judgeRecall({ ...vote, inFavour: 30, against: 21 }, rules.settings).kind).toBe('notPassed');
    expect(judgeRecall({ ...vote, registered: 120 }, rules.settings).kind).toBe('noQuorum');
    expect(judgeRecall({ ...vote, registered: 119 }, rules.settings).kind).toBe('passed');
    expect(judgeRecall({ ...vote, registered: 90 }, residentsRules('representatives').settings).kind).toBe('noQuorum');
    expect(judgeRecall({ ...vote, registered: 89 }, residentsRules('representatives').settings).kind).toBe('passed');
  });

  it('has no result of figures that do not add up', () => {
    const codes = (more: object) =>
      judgeRecall({ ...vote, ...more }, rules.settings).refusals.map(({ code, field }) => [code, field]);
    expect(codes({ against: 19 })).toEqual([['not-adding-up', 'returned']]);
    expect(codes({ abstained: 5 })).toEqual([['not-adding-up', 'returned']]);
    expect(codes({ registered: 59 })).toEqual([['more-returned', 'returned']]);
    expect(codes({ registered: 60 })).toEqual([]);
    expect(codes({ invalid: -5 })).toEqual([['not-a-count', undefined]]);
    expect(codes({ invalid: 0.5 })).toEqual([['not-a-count', undefined]]);
    expect(judgeRecall({ ...vote, against: 19 }, rules.settings)).toEqual({ kind: 'wrong', refusals: [expect.anything()] });
  });

  it('is asked for by a fifth of the voters or a third of the representatives', () => {
    const petition = { registered: 100, signatures: 19, reasons: '长期不公开账目' };
    expect(judgePetition(petition, rules.settings)).toMatchObject({
      holds: false,
      fewest: 20,
      refusals: [{ code: 'petition-short' }],
    });
    expect(judgePetition({ ...petition, signatures: 20 }, rules.settings)).toMatchObject({ holds: true, refusals: [] });
    const with15 = (signatures: number) => ({ ...petition, representatives: { all: 45, signatures } });
    expect(judgePetition(with15(15), rules.settings)).toMatchObject({ holds: true, refusals: [] });
    expect(judgePetition(with15(15), rules.settings).tests.map(({ what, holds }) => [what, holds])).toEqual([
      ['联名的选民', false],
      ['联名的代表', true],
    ]);
    expect(judgePetition(with15(14), rules.settings).holds).toBe(false);
    expect(
      judgePetition({ ...petition, signatures: 20, reasons: ' ' }, rules.settings).refusals.map(({ code, field }) => [
        code,
        field,
      ]),
    ).toEqual([['petition-reasons', 'reasons']]);
    expect(judgePetition({ ...petition, signatures: 10 }, residentsRules().settings).holds).toBe(true);
  });
});

describe('who forms the committee', () => {
  const one = (name: string, post: ElectedPerson['post'], votes: number, sex: 'female' | 'male' = 'male'): ElectedPerson => ({
    person: name,
    name,
    post,
    votes,
    sex,
  });
  const elected = [
    one('甲', 'director', 300),
    one('乙', 'deputy', 280),
    one('丙', 'member', 270, 'female'),
    one('丁', 'member', 260),
  ];
  const seats = { director: 1, deputy: 1, member: 2 };
  const of = (more: Partial<CompositionInput> = {}) =>
    judgeComposition({ elected, seats, kinships: [], runoffHeld: false, rules: rules.settings, ...more });

  it('are all elected where nothing stands against it', () => {
    expect(of()).toEqual({ members: elected, givingWay: [], level: [], open: {}, mayStayVacant: false, refusals: [] });
  });

  it('wants a woman', () => {
    const men = elected.map((person) => ({ ...person, sex: 'male' as const }));
    expect(of({ elected: men }).refusals).toMatchObject([{ code: 'no-woman', article: '《村民委员会组织法》第8条' }]);
    expect(of({ elected: men }).refusals[0]?.sentence).toContain('4 人中妇女 0 人，至少要 1 人');
  });

  it('wants three to seven seats', () => {
    const codes = (of: object, member: number) =>
      judgeComposition({
        elected,
        seats: { director: 1, member },
        kinships: [],
        runoffHeld: false,
        rules: rules.settings,
        ...of,
      }).refusals.map(({ code }) => code);
    expect(codes({}, 1)).toContain('committee-size');
    expect(
      judgeComposition({ elected, seats: { director: 1, member: 1 }, kinships: [], runoffHeld: false, rules: rules.settings })
        .refusals[0]?.sentence,
    ).toContain('应当 3 至 7 人');
    expect(codes({}, 2)).not.toContain('committee-size');
    expect(codes({}, 6)).not.toContain('committee-size');
    expect(codes({}, 7)).toContain('committee-size');
    expect(codes({ seats: { director: 1, deputy: 1, member: 2, women: 1 } }, 0)).not.toContain('committee-size');
    const open = {
      ...rules.settings,
      committeeMembers: { ...rules.settings.committeeMembers, value: { least: 3, most: null } },
    };
    expect(codes({ rules: open }, 9)).not.toContain('committee-size');
  });

  it('keeps the higher of two posts of one person', () => {
    const twice = of({ elected: [...elected.slice(0, 3), one('甲', 'member', 400)] });
    expect(twice.members.map(({ person, post }) => `${post} ${person}`)).toEqual(['director 甲', 'deputy 乙', 'member 丙']);
    expect(twice.givingWay).toMatchObject([
      { person: '甲', post: 'member', refusal: { code: 'two-posts', sentence: '甲同时当选主任和委员，只任主任。' } },
    ]);
    expect(twice.open).toEqual({ member: 1 });
  });

  it('keeps of two relatives the higher post, then more votes, and asks the voters where both are level', () => {
    const kin = (of1: string, relative: string) => [{ of: of1, relative, relation: 'spouse' as const }];
    const posts = of({ kinships: kin('丙', '甲') });
    expect(posts.givingWay).toMatchObject([
      { person: '丙', refusal: { code: 'relatives-elected', article: rules.settings.relativesRule.source } },
    ]);
    expect(posts.givingWay[0]?.refusal.sentence).toContain('丙与甲（其配偶）同时当选，保留甲的主任');
    expect(posts.members.map(({ person }) => person)).toEqual(['甲', '乙', '丁']);
    expect(posts.refusals.map(({ code }) => code)).toEqual(['no-woman', 'seats-open']);
    const popular = elected.map((person) => (person.name === '丙' ? { ...person, votes: 999 } : person));
    expect(of({ elected: popular, kinships: kin('丙', '甲') }).givingWay.map(({ person }) => person)).toEqual(['丙']);
    const votes = of({ kinships: kin('丙', '丁') });
    expect(votes.givingWay.map(({ person }) => person)).toEqual(['丁']);
    const level = of({ elected: elected.map((person) => ({ ...person, votes: 270 })), kinships: kin('丙', '丁') });
    expect(level).toMatchObject({ level: [['丙', '丁']], givingWay: [], members: { length: 4 } });
    const women = [...elected.slice(0, 2), one('丁', 'member', 270), one('丙', 'women', 270, 'female')];
    expect(
      of({ elected: women, seats: { director: 1, deputy: 1, member: 1, women: 1 }, kinships: kin('丙', '丁') }).level,
    ).toEqual([['丁', '丙']]);
    const womanFirst = [...elected.slice(0, 2), one('丁', 'member', 270), one('丙', 'women', 271, 'female')];
    expect(
      of({ elected: womanFirst, seats: { director: 1, deputy: 1, member: 1, women: 1 }, kinships: kin('丙', '丁') }).givingWay,
    ).toMatchObject([{ person: '丁' }]);
  });

  it('may leave seats vacant only after a run-off, and only as the rules say', () => {
    const short = { elected: elected.slice(0, 3) };
    expect(of(short)).toMatchObject({ open: { member: 1 }, mayStayVacant: false, refusals: [{ code: 'seats-open' }] });
    expect(of(short).refusals[0]?.sentence).toBe('还有 1 个名额没有选出。');
    expect(of({ ...short, runoffHeld: true })).toMatchObject({ open: { member: 1 }, mayStayVacant: true, refusals: [] });
    const two = of({ elected: [elected[0], elected[2]].flatMap((person) => person ?? []), runoffHeld: true });
    expect(two.mayStayVacant).toBe(false);
    expect(two.refusals[0]?.sentence).toContain('也不符合可以暂缺的条件');
    expect(of({ runoffHeld: true }).mayStayVacant).toBe(false);
    const none = villageRules(chosen<CommitteeSettings>({ vacancy: null }));
    expect(of({ ...short, runoffHeld: true, rules: none.settings }).mayStayVacant).toBe(false);
    const withDirector = villageRules(chosen<CommitteeSettings>({ vacancy: { elected: 4, withDirector: true } }));
    const five = { seats: { director: 1, deputy: 1, member: 3 }, runoffHeld: true, rules: withDirector.settings };
    expect(of(five).mayStayVacant).toBe(true);
    const headless = [...elected.slice(1), one('戊', 'member', 255)];
    expect(of({ ...five, elected: headless })).toMatchObject({ open: { director: 1 }, mayStayVacant: false });
  });
});

describe('what is shown of a result', () => {
  const director = contestOf('director', 1, people('甲', '乙'));
  const shown = (ballots: number) => {
    const count = marks({ ballots, votes: { 甲: ballots } });
    const result = judgeContest({ contest: director, count, registered: ballots, issued: ballots, rules: rules.settings });
    if (!result.ok) throw new Error();
    return publicResult(result.value, ballots, rules.settings.disclosureLimit);
  };

  it('is who was elected alone where so few voted that a choice could be told', () => {
    expect(shown(4)).toEqual({
      contest: 'director',
      people: [
        { person: '甲', name: '甲', outcome: 'elected' },
        { person: '乙', name: '乙', outcome: 'tooFew' },
      ],
      withheld: '有效票少于 5 张，不公开各人得票（建议：有效票太少、能推知个人选择的，不公开各人得票）。',
    });
    expect(shown(5).people[0]).toEqual({ person: '甲', name: '甲', outcome: 'elected', votes: 5 });
    expect(shown(5)).not.toHaveProperty('withheld');
  });

  it('is split by group for all groups or for none', () => {
    const group = (ballots: number) => marks({ ballots, votes: { 甲: ballots } });
    expect(maySplitByGroup([group(50), group(5)], rules.settings.disclosureLimit)).toBe(true);
    expect(maySplitByGroup([group(50), group(4)], rules.settings.disclosureLimit)).toBe(false);
  });
});

describe('reading one paper', () => {
  const director = contestOf('director', 1, people('甲', '乙'));
  const member = contestOf('member', 2, people('丙', '丁', '戊'));
  const women = contestOf('women', 1, people('己女'));
  const contests = [director, member, women];
  const entry = (contest: string, person: string | undefined, more: Partial<Entry> = {}): Entry => ({
    contest,
    ...(person === undefined ? {} : { person }),
    writtenIn: false,
    chosen: true,
    ...more,
  });
  const column = villageRules(chosen<CommitteeSettings>({ overvoteScope: 'column', samePersonTwice: 'columns' }));
  const read = (entries: readonly Entry[], of = rules.settings, more: Partial<Paper> = {}) => {
    const reading = readBallot({ extraMarks: false, entries, ...more }, contests, of);
    if (reading.kind === 'void') return `void: ${reading.refusal.code}`;
    return reading.columns.map((one) => (one.void === undefined ? one.chosen.join('') : one.void.code));
  };

  it('counts fewer names, none at all, and names written in with a mark', () => {
    expect(read([entry('director', '甲'), entry('member', '丙')])).toEqual(['甲', '丙', '']);
    expect(read([])).toEqual(['', '', '']);
    expect(read([entry('director', '甲', { chosen: false })])).toEqual(['', '', '']);
    expect(read([entry('director', '庚', { writtenIn: true })])).toEqual(['庚', '', '']);
    expect(read([entry('director', '庚', { writtenIn: true, chosen: false })])).toEqual(['', '', '']);
    const without = { ...rules.settings, writeInNeedsMark: { ...rules.settings.writeInNeedsMark, value: false } };
    expect(read([entry('director', '庚', { writtenIn: true, chosen: false })], without)).toEqual(['庚', '', '']);
    const none = { ...without, writeIns: { ...rules.settings.writeIns, value: false } };
    expect(read([entry('director', '庚', { writtenIn: true })], none)).toEqual(['', '', '']);
    expect(read([entry('director', '甲')], none)).toEqual(['甲', '', '']);
    expect(read([entry('member', '丙'), entry('member', '丙')])).toEqual(['', '丙', '']);
  });

  it('is void with too many names, as a whole or for the post', () => {
    const over = [entry('director', '甲'), entry('director', '乙'), entry('member', '丙')];
    expect(read(over)).toBe('void: overvote');
    expect(read(over, column.settings)).toEqual(['overvote', '丙', '']);
    // A name nobody can tell takes a place all the same.
    expect(read([entry('director', '甲'), entry('director', undefined, { writtenIn: true })])).toBe('void: overvote');
  });

  it('is void with one person for two posts, as a whole or for both posts', () => {
    const twice = [entry('director', '甲'), entry('member', '甲', { writtenIn: true }), entry('women', '己')];
    expect(read(twice)).toBe('void: same-person-twice');
    expect(read(twice, column.settings)).toEqual(['same-person-twice', 'same-person-twice', '己']);
    expect(read([entry('director', undefined, { writtenIn: true }), entry('member', undefined, { writtenIn: true })])).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('is void with a signature or a sign, where the rules say so', () => {
    expect(read([entry('director', '甲')], rules.settings, { extraMarks: true })).toBe('void: marked');
    const counted = { ...rules.settings, markedBallot: { ...rules.settings.markedBallot, value: 'counted' as const } };
    expect(read([entry('director', '甲')], counted, { extraMarks: true })).toEqual(['甲', '', '']);
  });

  it('has a void column of women with a man in it', () => {
    const man = [entry('women', '庚', { writtenIn: true, sex: 'male' }), entry('director', '甲')];
    expect(read(man)).toEqual(['甲', '', 'man-in-women-column']);
    expect(read([entry('women', '庚', { writtenIn: true, sex: 'female' })])).toEqual(['', '', '庚']);
    expect(read([entry('director', '庚', { writtenIn: true, sex: 'male' })])).toEqual(['庚', '', '']);
    const counted = { ...rules.settings, manInWomenColumn: { ...rules.settings.manInWomenColumn, value: 'counted' as const } };
    expect(read(man, counted)).toEqual(['甲', '', '庚']);
  });

  it('counts a nickname where one can tell who is meant', () => {
    const nickname = [entry('director', '庚', { writtenIn: true, inexact: true })];
    expect(read(nickname)).toEqual(['庚', '', '']);
    const strict = { ...rules.settings, nicknames: { ...rules.settings.nicknames, value: 'void' as const } };
    expect(read(nickname, strict)).toEqual(['', '', '']);
    expect(read([entry('director', '庚', { writtenIn: true })], strict)).toEqual(['庚', '', '']);
  });

  it('is read by rules that are posted beforehand and follow what was adopted', () => {
    const posted = voidBallotRules(rules.settings);
    expect(posted).toHaveLength(9);
    expect(posted.join('')).toContain('能够认定是谁的有效');
    expect(posted[0]).toContain('整张选票无效');
    expect(posted[1]).toContain('整张选票无效');
    const other = voidBallotRules(column.settings);
    expect(other[0]).toContain('该职位无效');
    expect(other[1]).toContain('这两个职位无效');
    const off = voidBallotRules({
      ...rules.settings,
      markedBallot: { ...rules.settings.markedBallot, value: 'counted' },
      writeIns: { ...rules.settings.writeIns, value: false },
      nicknames: { ...rules.settings.nicknames, value: 'void' },
      manInWomenColumn: { ...rules.settings.manInWomenColumn, value: 'counted' },
    });
    expect(off).toHaveLength(6);
    expect(off.join('')).toContain('不得另选他人');
    expect(off.join('')).toContain('姓名写得不准确的，该项无效');
    expect(off.join('')).not.toContain('画“○”');
    expect(
      voidBallotRules({ ...rules.settings, writeInNeedsMark: { ...rules.settings.writeInNeedsMark, value: false } }),
    ).toHaveLength(8);
  });

  it('waits for the committee where it is hard to read', () => {
    const doubt = { group: '第二组', question: '两个名字中间画○' };
    const votes = { inFavour: 3, against: 2 };
    const codes = (more: object) => judgeDoubtfulPapers([{ ...doubt, ...more }]).map(({ code }) => code);
    expect(codes({})).toEqual(['doubt-open']);
    expect(codes({ decision: 'void' })).toEqual(['doubt-votes']);
    expect(codes({ decision: 'void', votes })).toEqual([]);
    expect(codes({ decision: 'counts', votes: { inFavour: 2, against: 2 } })).toEqual(['doubt-votes']);
  });
});
