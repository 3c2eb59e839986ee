import { describe, expect, it } from 'vitest';
import { judgePartyCandidateCount, judgeSecretaryCandidates } from '../../renderer/domain/election/candidates';
import type { Contest, Count } from '../../renderer/domain/election/counting/contest';
import { judgePapers } from '../../renderer/domain/election/counting/paper-count';
import { judgePartyContest, type MajorityRuling } from '../../renderer/domain/election/counting/party-contest';
import { judgeCount } from '../../renderer/domain/election/counting/sheet';
import { testLine } from '../../renderer/domain/election/counting/written-test';
import { judgeDue } from '../../renderer/domain/election/party-meeting';
import { findJointHead, jointHeadRatio } from '../../renderer/domain/election/superior-figures';
import { electionAims } from '../../renderer/rules/election-aims';
import { contestOf, judged, papers, people } from '../office/election-papers';
import { chosen, partyRules } from '../office/election-rules';

const rules = partyRules(chosen({ majorityBase: 'present' }));

function elects(contest: Contest, count: Count, due: number, present: number, ruling?: MajorityRuling) {
  return judgePartyContest({
    contest,
    count,
    due,
    present,
    rules: rules.settings,
    ...(ruling === undefined ? {} : { ruling }),
  });
}

/** What comes out for the first of two candidates for one seat. */
function outcome(votes: number, due: number, present: number, ruling?: MajorityRuling) {
  const one = contestOf('branchCommittee', 1, people('甲', '乙'), { marking: 'each' });
  const result = elects(one, judged(present, { 甲: [votes, present - votes], 乙: [0, present] }), due, present, ruling);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.people.find(({ person }) => person === '甲')?.outcome;
}

describe('a branch fills one seat between two candidates, 50 due, 8 on leave (K5)', () => {
  it('meets with 42 of 50', () => {
    const one = contestOf('branchCommittee', 1, people('甲', '乙'), { marking: 'each' });
    const result = elects(one, judged(42, { 甲: [26, 16], 乙: [16, 26] }), 50, 42);
    expect(result.ok && testLine(result.value.quorum)).toContain('5 × 42 = 210 ≥ 4 × 50 = 200 ✓');
  });

  it('elects with 26, not with 21, and lets nobody decide in between', () => {
    expect(outcome(26, 50, 42)).toBe('elected');
    expect(outcome(21, 50, 42)).toBe('tooFew');
    for (const votes of [22, 23, 24, 25]) expect(outcome(votes, 50, 42)).toBe('pending');
  });
});

describe('两推直选 of a community branch (K6)', () => {
  it('six of ten first candidates are enough for five seats', () => {
    expect(judgePartyCandidateCount(5, 6, rules.settings)).toEqual([]);
    expect(judgePartyCandidateCount(5, 5, rules.settings)[0]?.sentence).toContain('至少要6人');
  });

  it('the committee and then its secretary are elected on two ballots, each reconciled by itself', () => {
    const gate = { everySignatureOneBallot: false, source: rules.settings.overvoteScope.source };
    expect(judgePapers(papers(70, 63, 63, { signed: 63 }), gate).kind).toBe('open');
    expect(judgePapers(papers(70, 62, 61, { signed: 63 }), gate).kind).toBe('open');
    const six = people('甲', '乙', '丙', '丁', '戊', '己');
    const committee = contestOf('branchCommittee', 5, six, { marking: 'each' });
    const count = judged(63, { 甲: [60, 3], 乙: [58, 5], 丙: [55, 8], 丁: [50, 13], 戊: [45, 18], 己: [20, 43] });
    const first = elects(committee, count, 70, 63);
    const elected = first.ok ? first.value.elected : [];
    expect(elected).toEqual(['甲', '乙', '丙', '丁', '戊']);
    const candidates = people('甲', '己').map((one) => ({ ...one, votes: 0 }));
    const equal = partyRules(chosen({ majorityBase: 'present', secretaryExtra: 1 }));
    expect(judgeSecretaryCandidates(candidates, 1, elected, equal.settings)).toMatchObject([
      { code: 'not-elected-member', sentence: '己没有当选委员，不能作书记、副书记候选人。' },
    ]);
    const second = elects(
      contestOf('secretary', 1, people('甲', '乙'), { marking: 'each' }),
      judged(61, { 甲: [50, 11], 乙: [10, 50] }),
      70,
      63,
    );
    expect(second.ok && second.value.elected).toEqual(['甲']);
  });
});

describe('on the edge of the Party rules', () => {
  it('40 of 50 may meet, 39 may not (B6)', () => {
    expect(outcome(30, 50, 40)).toBe('elected');
    expect(outcome(30, 50, 39)).toBe('noResult');
  });

  it('25, 28 and 31 of 60 due and 50 present are not elected, undecided, elected (B7)', () => {
    expect([25, 28, 31].map((votes) => outcome(votes, 60, 50))).toEqual(['tooFew', 'pending', 'elected']);
  });

  it('and what is undecided cites both readings and the method, until somebody rules by it', () => {
    const one = contestOf('branchCommittee', 1, people('甲', '乙'), { marking: 'each' });
    const count = judged(50, { 甲: [28, 22], 乙: [22, 28] });
    const open = elects(one, count, 60, 50);
    const next = open.ok ? open.value.next : undefined;
    expect(next).toMatchObject({ kind: 'ruling', refusal: { article: '《村A第十三届选举办法》第十二条' } });
    const sentence = next?.kind === 'ruling' ? next.refusal.sentence : '';
    expect(sentence).toContain('甲，按应到会 2 × 28 = 56 ≤ 60 ✗，甲，按实到会 2 × 28 = 56 > 50 ✓');
    const ruling = { base: 'present', clause: '第十二条', by: '总监票人', decidedOn: '2026-11-18' } as const;
    const ruled = elects(one, count, 60, 50, ruling);
    expect(ruled.ok && ruled.value.elected).toEqual(['甲']);
    const against = elects(one, count, 60, 50, { ...ruling, base: 'due' });
    expect(against.ok ? [] : against.error.map(({ code }) => code)).toEqual(['ruling-against-method']);
  });

  it('five written in where four were marked against is refused (B12)', () => {
    const one = contestOf('branchCommittee', 1, people('甲', '乙'), { marking: 'each', writeIns: people('丙') });
    const count = judged(40, { 甲: [30, 2], 乙: [5, 2] }, { 丙: 5 });
    expect(judgeCount(one, count, rules.settings)).toMatchObject([
      {
        code: 'write-ins-above-against',
        sentence: '另选他人 5 票，多于不赞成 4 票；只有不赞成的才能另选（建议：只在不赞成处另选他人；弃权的不能另选）。',
      },
    ]);
    expect(judgeCount(one, judged(40, { 甲: [30, 2], 乙: [5, 2] }, { 丙: 4 }), rules.settings)).toEqual([]);
  });

  it('members are left out of 应到会 only with reason, approval and the meeting’s vote', () => {
    const member = (name: string, more: object = {}) => ({ person: name, name, standing: 'full' as const, ...more });
    const excluded = { reason: 'bedridden', approval: '街工委〔2026〕12号', meetingVote: '赞成30人' } as const;
    const { due, refusals } = judgeDue(
      [
        member('甲'),
        member('乙', { exclusion: excluded }),
        member('丙', { exclusion: { ...excluded, approval: '' } }),
        { ...member('丁'), standing: 'probationary' },
      ],
      rules.settings,
    );
    expect(due).toBe(2);
    expect(refusals.map(({ code }) => code)).toEqual(['due-approval']);
    const settings = { ...rules.settings, dueExclusions: { ...rules.settings.dueExclusions, value: ['abroad' as const] } };
    const [refusal] = judgeDue([member('乙', { exclusion: excluded })], settings).refusals;
    expect(refusal?.sentence).toContain('“长期卧床、患病不能到会”不在规定的情形之内');
  });
});

describe('一肩挑 of a street (B13)', () => {
  it('counts a community only when both results are signed', () => {
    const one = (community: string, signed: boolean) => ({
      community,
      party: { signed, secretary: '甲' },
      committee: { signed: true, director: '甲' },
    });
    const aim = electionAims.figures.jointHeadPercent;
    expect(jointHeadRatio([one('社区A', false)], aim)).toEqual({
      numerator: 0,
      denominator: 0,
      pending: 1,
      reachesAim: undefined,
      withoutDeputy: [],
    });
    expect([findJointHead(one('社区A', false)), findJointHead(one('社区B', true))]).toEqual([undefined, true]);
    const { community, committee, party } = one('社区C', true);
    expect(findJointHead({ community, party, committee: { ...committee, director: '乙' } })).toBe(false);
    expect(jointHeadRatio([one('社区A', false), one('社区B', true)], aim)).toMatchObject({
      numerator: 1,
      denominator: 1,
      pending: 1,
      reachesAim: true,
      withoutDeputy: ['社区B'],
    });
  });
});
