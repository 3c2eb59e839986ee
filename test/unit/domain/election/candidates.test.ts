import { describe, expect, it } from 'vitest';
import {
  judgeCandidateCount,
  judgePartyCandidateCount,
  judgeSecretaryCandidates,
  judgeWithdrawal,
  orderCandidates,
  replaceWithdrawn,
  type Candidate,
} from '../../../../renderer/domain/election/candidates';
import {
  judgeForm,
  judgeVetting,
  mustChoosePost,
  rankNominees,
  type NominationForm,
} from '../../../../renderer/domain/election/nomination';
import { judgeBranchSize, judgePartyHelpers } from '../../../../renderer/domain/election/party-meeting';
import { findRelation } from '../../../../renderer/domain/election/relatives';
import type { CommitteeSettings, PartySettings } from '../../../../renderer/domain/election/settings';
import { twoPush, type Recommendation, type TwoPushInput } from '../../../../renderer/domain/election/two-push';
import {
  judgeMobileBoxes,
  judgeScribes,
  judgeWorkers,
  type MobileBox,
  type Worker,
} from '../../../../renderer/domain/election/voting-day';
import { judgeMeeting, judgePartyVote } from '../../../../renderer/domain/election/meeting';
import { strokeKey } from '../../../../renderer/domain/hanzi/stroke-order';
import { villageLocalRules } from '../../../../renderer/rules/election-village-local';
import { chosen, electionDay, partyRules, residentsRules, villageRules } from '../../../office/election-rules';

const rules = villageRules().settings;
const roll = new Map(['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子'].map((name) => [name, name]));
const seats = { director: 1, deputy: 1, member: 3 };

describe('a nomination', () => {
  const form = (more: Partial<NominationForm> = {}): NominationForm => ({
    serial: '1',
    source: { kind: 'voters', nominators: ['甲'] },
    names: [{ person: '乙', post: 'director' }],
    ...more,
  });
  const codes = (one: NominationForm, of = rules) => judgeForm(one, { seats, roll, rules: of }).map(({ code }) => code);

  it('comes from the Party organisation or from voters, in a community from ten together', () => {
    expect(codes(form())).toEqual([]);
    expect(codes(form({ source: { kind: 'party' } }))).toEqual([]);
    expect(codes(form({ source: { kind: 'voters', nominators: [] } }))).toEqual(['too-few-nominators']);
    expect(codes(form({ source: { kind: 'voters', nominators: ['外人'] } }))).toEqual(['not-on-roll']);
    const ten = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];
    const residents = residentsRules().settings;
    expect(codes(form({ source: { kind: 'voters', nominators: ten } }), residents)).toEqual([]);
    expect(codes(form({ source: { kind: 'voters', nominators: [...ten.slice(1), '乙'] } }), residents)).toEqual([
      'too-few-nominators',
    ]);
    expect(codes(form({ byProxy: true }))).toEqual(['nominated-by-proxy']);
    expect(codes(form({ source: { kind: 'self', person: '乙' } }))).toEqual(['self-nomination']);
    expect(
      codes(
        form({ source: { kind: 'self', person: '乙' } }),
        villageRules(chosen<CommitteeSettings>({ noCandidateMode: true })).settings,
      ),
    ).toEqual([]);
  });

  it('names no more people than seats, nobody twice, and only voters', () => {
    const members = (...names: readonly string[]) =>
      form({ names: names.map((person) => ({ person, post: 'member' as const })) });
    expect(codes(members('乙', '丙', '丁'))).toEqual([]);
    expect(codes(members('乙', '丙', '丁', '戊'))).toEqual(['too-many-names']);
    expect(codes(form({ names: [{ person: '乙', post: 'women' }] }))).toEqual(['too-many-names']);
    expect(
      codes(
        form({
          names: [
            { person: '乙', post: 'director' },
            { person: '乙', post: 'member' },
          ],
        }),
      ),
    ).toEqual(['two-posts']);
    expect(codes(members('外人'))).toEqual(['not-on-roll']);
  });

  it('is ranked by votes of voters; the Party’s recommendation is kept apart', () => {
    const forms = [
      form({
        names: [
          { person: '乙', post: 'member' },
          { person: '丙', post: 'member' },
        ],
      }),
      form({
        names: [
          { person: '丙', post: 'member' },
          { person: '乙', post: 'director' },
        ],
      }),
      form({
        source: { kind: 'party' },
        names: [
          { person: '丁', post: 'director' },
          { person: '乙', post: 'member' },
        ],
      }),
    ];
    const ranked = rankNominees(forms, { seats, roll, rules });
    expect(ranked.map(({ person, post, votes, byParty }) => [post, person, votes, byParty])).toEqual([
      ['director', '乙', 1, false],
      ['director', '丁', 0, true],
      ['member', '丙', 2, false],
      ['member', '乙', 1, true],
    ]);
    expect(mustChoosePost(ranked)).toEqual(['乙']);
    const henan = villageRules({}, villageLocalRules[3]).settings;
    const added = rankNominees(forms, { seats, roll, rules: henan });
    expect(added.find(({ person, post }) => person === '乙' && post === 'member')?.votes).toBe(2);
    expect(added.find(({ person, post }) => person === '乙' && post === 'director')?.votes).toBe(1);
  });

  it('brings the votes that many forms counted together came to', () => {
    const counted = form({
      source: { kind: 'counted' },
      names: [
        { person: '乙', post: 'director', votes: 120 },
        { person: '乙', post: 'member', votes: 30 },
        { person: '丙', post: 'member', votes: 75 },
      ],
    });
    // More names than seats, and one of them for two posts: that is what a count of many forms looks like.
    expect(judgeForm(counted, { seats, roll, rules }).map(({ code }) => code)).toEqual([]);
    const ranked = rankNominees([counted, form({ names: [{ person: '丙', post: 'member' }] })], { seats, roll, rules });
    expect(ranked.map(({ person, post, votes }) => [post, person, votes])).toEqual([
      ['director', '乙', 120],
      ['member', '丙', 76],
      ['member', '乙', 30],
    ]);
  });

  it('is vetted in every point of the law', () => {
    const answers = { expelled: false, criminal: false, clanOrGang: false, religion: false };
    const vetted = (more: object) =>
      judgeVetting({ person: '乙', name: '乙', answers, decidedOn: '2026-11-05', ...more }, rules).map(({ code }) => code);
    expect(vetted({})).toEqual([]);
    expect(vetted({ answers: { ...answers, criminal: true } })).toEqual(['barred']);
    expect(vetted({ answers: {} })).toEqual(['bar-unasked', 'bar-unasked', 'bar-unasked', 'bar-unasked']);
    expect(vetted({ decidedOn: undefined })).toEqual(['vetting-open']);
  });
});

describe('candidates', () => {
  const one = (name: string, votes: number, more: Partial<Candidate> = {}): Candidate => ({
    person: name,
    name,
    votes,
    ...more,
  });

  it('are more than seats, and as many more as the province says', () => {
    const count = (post: 'director' | 'member' | 'women', of: number, candidates: number, by = rules) =>
      judgeCandidateCount(post, of, candidates, by).map(({ code }) => code);
    expect(count('director', 1, 1)).toEqual(['too-few-candidates']);
    expect(count('director', 1, 2)).toEqual([]);
    expect(count('director', 1, 9)).toEqual([]);
    const shanghai = villageRules({}, villageLocalRules[1]).settings;
    expect(count('director', 1, 3, shanghai)).toEqual(['candidates-outside-range']);
    expect(count('member', 3, 6, shanghai)).toEqual([]);
    expect(count('women', 1, 5, shanghai)).toEqual(['candidates-outside-range']);
    expect(judgeCandidateCount('director', 1, 3, shanghai)[0]?.sentence).toContain('应当多1人');
    const more = villageRules(
      chosen<CommitteeSettings>({
        extraCandidates: { director: { least: 2, most: null }, deputy: { least: 1, most: 1 }, member: { least: 1, most: 2 } },
      }),
    );
    expect(count('director', 1, 2, more.settings)).toEqual(['candidates-outside-range']);
  });

  it('of the Party are a fifth more, rounded up, and one at least', () => {
    const party = partyRules().settings;
    const enough = (k: number, n: number) => judgePartyCandidateCount(k, n, party).length === 0;
    expect([
      enough(5, 6),
      enough(5, 5),
      enough(6, 7),
      enough(6, 8),
      enough(1, 2),
      enough(10, 12),
      enough(11, 13),
      enough(11, 14),
    ]).toEqual([true, false, false, true, true, true, false, true]);
    const equal = partyRules(chosen<PartySettings>({ secretaryExtra: 0 })).settings;
    expect(judgeSecretaryCandidates([one('甲', 0)], 1, ['甲', '乙'], equal)).toEqual([]);
    expect(judgeSecretaryCandidates([one('甲', 0), one('乙', 0)], 1, ['甲', '乙'], equal).map(({ code }) => code)).toEqual([
      'secretary-candidates',
    ]);
  });

  it('stand by votes, by strokes or by the superior’s order; strokes decide between equals', () => {
    const list = [one('王五', 5, { rank: 2 }), one('丁一', 5, { rank: 3 }), one('周三', 9, { rank: 1 })];
    const order = (by: 'votes' | 'surnameStrokes' | 'nameStrokes' | 'approved') =>
      orderCandidates({ candidates: list, order: by, strokeKey }).map(({ name }) => name);
    expect(order('votes')).toEqual(['周三', '丁一', '王五']);
    expect(order('surnameStrokes')).toEqual(['丁一', '王五', '周三']);
    expect(order('approved')).toEqual(['周三', '王五', '丁一']);
    const tian = [one('田富', 0), one('田大利', 0)];
    expect(orderCandidates({ candidates: tian, order: 'surnameStrokes', strokeKey })[0]?.name).toBe('田富');
    expect(orderCandidates({ candidates: tian, order: 'nameStrokes', strokeKey })[0]?.name).toBe('田大利');
    expect(
      orderCandidates({ candidates: [one('甲', 0), one('乙', 0, { rank: 1 })], order: 'approved', strokeKey })[0]?.name,
    ).toBe('乙');
  });

  it('who withdraw in time are replaced by the next in votes', () => {
    const list = [one('甲', 9), one('乙', 8, { withdrawnOn: '2026-11-14' })];
    const reserves = [one('丙', 5), one('丁', 7), one('戊', 9, { withdrawnOn: '2026-11-10' })];
    expect(replaceWithdrawn(list, reserves)).toMatchObject({
      candidates: [{ name: '甲' }, { name: '丁' }],
      came: [{ name: '丁' }],
      missing: 0,
    });
    expect(replaceWithdrawn(list, [])).toMatchObject({ candidates: [{ name: '甲' }], missing: 1 });
    const days = { listPosted: '2026-11-12', electionDay };
    const late = (withdrawnOn: string, of = rules) => judgeWithdrawal(one('乙', 8, { withdrawnOn }), days, of).length > 0;
    expect([late('2026-11-15'), late('2026-11-16')]).toEqual([false, true]);
    const henan = villageRules({}, villageLocalRules[3]).settings;
    expect([late('2026-11-15', henan), late('2026-11-16', henan)]).toEqual([false, true]);
    expect(late('2026-11-17', villageRules(chosen<CommitteeSettings>({ withdrawal: null })).settings)).toBe(false);
    expect(judgeWithdrawal(one('甲', 9), days, rules)).toEqual([]);
  });
});

describe('两推', () => {
  const counted = (votes: Record<string, number>): Recommendation => ({
    valid: 100,
    votes: Object.entries(votes).map(([person, count]) => ({ person, votes: count })),
  });
  const push = (
    members: Record<string, number>,
    masses: Record<string, number>,
    more: Partial<TwoPushInput> = {},
    formula: PartySettings['formula'] = 'topOfEach',
  ) =>
    twoPush({
      seats: 3,
      wanted: 4,
      members: counted(members),
      masses: counted(masses),
      rules: partyRules(chosen<PartySettings>({ formula })).settings,
      ...more,
    });

  it('A: three in common are joined by the better of the two fourth places', () => {
    const { outcome, steps } = push({ 甲: 90, 乙: 80, 丙: 70, 丁: 60 }, { 乙: 95, 甲: 85, 丙: 75, 戊: 50, 丁: 20 });
    expect(outcome).toEqual({ kind: 'list', people: ['甲', '乙', '丙', '丁'] });
    expect(steps.map(({ what }) => what)).toContain('两次推荐重合3人');
    const level = push({ 甲: 90, 乙: 80, 丙: 70, 丁: 60 }, { 乙: 95, 甲: 85, 丙: 75, 戊: 60 });
    expect(level.outcome).toEqual({ kind: 'tied', people: ['丁', '戊'], places: 1, chosen: ['甲', '乙', '丙'] });
    expect(push({ 甲: 9, 乙: 8, 丙: 7 }, { 甲: 9, 乙: 8, 丙: 7 }).outcome).toEqual({
      kind: 'short',
      people: ['甲', '乙', '丙'],
      missing: 1,
    });
    expect(push({ 甲: 9, 乙: 8, 丙: 7, 丁: 5 }, { 甲: 9, 乙: 8, 丙: 7, 丁: 1 }, { wanted: 5 }).outcome).toMatchObject({
      kind: 'short',
      missing: 1,
    });
    expect(push({ 甲: 9, 乙: 8, 丙: 7, 丁: 5, 戊: 4 }, { 甲: 9, 乙: 8, 丙: 7, 丁: 1, 戊: 0 }, { wanted: 5 }).outcome).toEqual({
      kind: 'list',
      people: ['甲', '乙', '丙', '丁', '戊'],
    });
  });

  it('A: two in common give four, fewer are voted down by the members', () => {
    expect(push({ 甲: 9, 乙: 8, 丙: 7 }, { 甲: 9, 乙: 8, 丁: 7 }).outcome).toEqual({
      kind: 'list',
      people: ['甲', '乙', '丙', '丁'],
    });
    expect(push({ 甲: 9, 乙: 8, 丙: 7 }, { 甲: 9, 丁: 8, 戊: 7 }).outcome).toEqual({
      kind: 'voteDown',
      people: ['甲', '乙', '丙', '丁', '戊'],
      to: 4,
    });
    expect(push({ 甲: 9, 乙: 8, 丙: 7 }, { 丁: 9, 戊: 8, 己: 7 }).outcome).toMatchObject({ kind: 'voteDown', to: 4 });
    expect(push({ 甲: 9, 乙: 8, 丙: 7, 丁: 7 }, { 甲: 9, 乙: 8, 戊: 7 }).outcome).toEqual({
      kind: 'tied',
      people: ['丙', '丁'],
      places: 1,
      chosen: ['甲', '乙'],
    });
  });

  it('B: both recommendations must reach the share, inclusive or not as adopted', () => {
    const members = { 甲: 90, 乙: 80, 丙: 70, 丁: 50, 戊: 40 };
    const masses = { 甲: 90, 乙: 60, 丙: 55, 丁: 51, 戊: 99 };
    const strict = push(members, masses, {}, 'halfOfBoth');
    expect(strict.outcome).toEqual({ kind: 'short', people: ['甲', '乙', '丙'], missing: 1 });
    const inclusive = partyRules(
      chosen<PartySettings>({ formula: 'halfOfBoth', formulaShare: { num: 1, den: 2, strict: false } }),
    ).settings;
    expect(push(members, masses, { rules: inclusive }).outcome).toEqual({ kind: 'list', people: ['甲', '乙', '丙', '丁'] });
  });

  it('C: a panel keeps so many, the committee votes among them', () => {
    const panel = { ...counted({ 甲: 90, 乙: 80, 丙: 70, 丁: 60 }), keep: 3 };
    const of = (more: Partial<TwoPushInput>) => push({}, {}, { wanted: 2, panel, ...more }, 'panelThenCommittee').outcome;
    expect(of({})).toEqual({ kind: 'decide', people: ['甲', '乙', '丙'], to: 2 });
    expect(of({ committee: counted({ 丙: 9, 乙: 8, 甲: 2, 丁: 20 }) })).toEqual({ kind: 'list', people: ['丙', '乙'] });
    expect(of({ committee: counted({ 丙: 9, 乙: 8, 甲: 8 }) })).toMatchObject({
      kind: 'tied',
      people: ['乙', '甲'],
      chosen: ['丙'],
    });
    expect(of({ committee: counted({ 丙: 9 }) })).toEqual({ kind: 'short', people: ['丙'], missing: 1 });
    expect(of({ panel: { ...counted({ 甲: 9, 乙: 9 }), keep: 1 } })).toMatchObject({ kind: 'tied' });
    expect(push({}, {}, { wanted: 2 }, 'panelThenCommittee').outcome).toEqual({ kind: 'short', people: [], missing: 2 });
  });

  it('D: both rankings are shown side by side, and never added up', () => {
    const { outcome, steps } = push({ 甲: 9, 乙: 8 }, { 丙: 9, 甲: 8 }, {}, 'combined');
    expect(outcome).toEqual({ kind: 'decide', people: ['甲', '乙', '丙'], to: 4 });
    expect(steps.map(({ people }) => people)).toEqual([
      ['甲', '乙'],
      ['丙', '甲'],
    ]);
  });
});

describe('who works on the day', () => {
  const worker = (name: string, work: Worker['work'], place = '一号站'): Worker => ({ person: name, name, work, place });
  const context = {
    candidates: [{ person: '甲', name: '甲' }],
    kinships: [
      { of: '乙', relative: '甲', relation: 'child' as const },
      { of: '甲', relative: '丙', relation: 'grandparent' as const },
    ],
    roll,
    electionDay,
    rules,
  };

  it('is no candidate and none of their near relatives', () => {
    const monitors = ['丁', '戊', '己'].map((name) => worker(name, 'monitor'));
    expect(judgeWorkers(monitors, ['一号站'], context)).toEqual([]);
    expect(judgeWorkers([...monitors, worker('甲', 'teller')], ['一号站'], context).map(({ code }) => code)).toEqual([
      'worker-candidate',
    ]);
    const [related] = judgeWorkers([...monitors, worker('乙', 'caller')], ['一号站'], context);
    expect(related?.sentence).toContain('乙任唱票人，但候选人甲是其子女');
    // Grandparents may work, but not write for others.
    expect(judgeWorkers([...monitors, worker('丙', 'guide')], ['一号站'], context)).toEqual([]);
    expect(judgeScribes([{ voter: '丁', scribe: '丙', scribeName: '丙' }], context).map(({ code }) => code)).toEqual([
      'worker-related',
    ]);
    expect(judgeScribes([{ voter: '丁', scribe: '甲', scribeName: '甲' }], context).map(({ code }) => code)).toEqual([
      'worker-candidate',
    ]);
    expect(judgeScribes([{ voter: '丁', scribe: '戊', scribeName: '戊' }], context)).toEqual([]);
    expect([
      findRelation(context.kinships, '甲', '乙'),
      findRelation(context.kinships, '丙', '甲'),
      findRelation(context.kinships, '乙', '丙'),
    ]).toEqual(['parent', 'grandchild', undefined]);
  });

  it('is three monitors at each station', () => {
    expect(
      judgeWorkers(
        ['丁', '戊'].map((name) => worker(name, 'monitor')),
        ['一号站', '二号站'],
        context,
      ).map(({ sentence }) => sentence),
    ).toEqual([expect.stringContaining('一号站只有监票人2人，至少要3人'), expect.stringContaining('二号站只有监票人0人')]);
  });

  it('carries a mobile box only where the method has them, with crew, consent, posting and reasons', () => {
    const box: MobileBox = {
      id: 'L1',
      route: '东片',
      approvedOn: '2026-11-10',
      postedOn: '2026-11-12',
      voters: [{ person: '丁', reason: '卧床' }],
    };
    const crew = ['戊', '己', '庚'].map((name) => worker(name, 'boxCrew', 'L1'));
    const allowed = { ...context, rules: villageRules(chosen<CommitteeSettings>({ mobileBoxes: true })).settings };
    const codes = (boxes: readonly MobileBox[], of = allowed, workers = crew) =>
      judgeMobileBoxes(boxes, workers, of).map(({ code }) => code);
    expect(codes([])).toEqual([]);
    expect(codes([box], context)).toEqual(['no-mobile-boxes']);
    expect(codes([box])).toEqual([]);
    expect(codes([box], allowed, crew.slice(1))).toEqual(['box-crew']);
    const { approvedOn: _, ...unapproved } = box;
    expect(codes([unapproved])).toEqual(['box-approval']);
    expect(codes([{ ...box, postedOn: electionDay }])).toEqual(['box-posting']);
    expect(codes([{ ...box, route: ' ' }])).toEqual(['box-route']);
    expect(codes([{ ...box, voters: [{ person: '外人', reason: '卧床' }] }])).toEqual(['box-voter']);
    expect(codes([{ ...box, voters: [{ person: '丁', reason: ' ' }] }])).toEqual(['box-reason']);
    expect(codes([box, { ...box, id: 'L2' }], allowed, [...crew, ...crew.map((one) => ({ ...one, place: 'L2' }))])).toEqual([
      'box-twice',
      'box-twice',
    ]);
    const free = villageRules(chosen<CommitteeSettings>({ mobileBoxes: true, boxApproval: false })).settings;
    expect(codes([unapproved], { ...context, rules: free })).toEqual([]);
  });

  it('at a Party meeting is no candidate', () => {
    const party = partyRules().settings;
    const helper = (work: 'monitor' | 'scribe') =>
      judgePartyHelpers([{ person: '甲', name: '甲', work }], ['甲'], party).map(({ code }) => code);
    expect([helper('monitor'), helper('scribe')]).toEqual([['helper-candidate'], ['helper-candidate']]);
    expect(judgePartyHelpers([{ person: '乙', name: '乙', work: 'monitor' }], ['甲'], party)).toEqual([]);
    expect(judgeBranchSize(6, true, party).map(({ code }) => code)).toEqual(['branch-too-small']);
    expect([judgeBranchSize(7, true, party), judgeBranchSize(3, false, party)]).toEqual([[], []]);
  });
});

describe('meetings', () => {
  it('decide by their own rules, never by those of elections', () => {
    const holds = (kind: 'assembly' | 'households' | 'representatives', present: number, inFavour: number, of = rules) =>
      judgeMeeting(kind, { members: 60, present, inFavour }, of).map((test) => test.holds);
    expect(holds('representatives', 40, 21)).toEqual([true, true]);
    expect(holds('representatives', 39, 20)).toEqual([false, true]);
    expect(holds('assembly', 30, 20)).toEqual([false, true]);
    expect(holds('households', 40, 20)).toEqual([true, false]);
    expect(holds('households', 31, 16, residentsRules().settings)).toEqual([true, true]);
    const party = (present: number, inFavour: number) =>
      judgePartyVote({ members: 60, present, inFavour }, partyRules().settings).map((test) => test.holds);
    expect([party(30, 30), party(31, 31), party(29, 29)]).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });
});
