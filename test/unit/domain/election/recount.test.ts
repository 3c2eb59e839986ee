import { describe, expect, it } from 'vitest';
import { recount } from '../../../../renderer/domain/election/recount';
import type { ContestRecord, ElectionResult } from '../../../../renderer/domain/election/result-model';
import { recountByPacks } from '../../../../renderer/ledgers/elections/recount-by-packs';
import { rulesHash } from '../../../../renderer/sync/result-file';
import { branchOf50, villageOf921, villageResult, vote, ballot, contestRecord } from '../../../office/election-result';
import { contestOf, judged, marks, papers, people } from '../../../office/election-papers';
import { partyRules, villageRules } from '../../../office/election-rules';

const codes = (result: ElectionResult) => recountByPacks(result).recount.differences.map(({ code }) => code);

/** The same election with one post told differently. */
function withContest(result: ElectionResult, change: (record: ContestRecord) => ContestRecord, which: string): ElectionResult {
  return {
    ...result,
    votes: result.votes.map((one) => ({
      ...one,
      ballots: one.ballots.map((of) => ({
        ...of,
        contests: of.contests.map((record) => (record.contest.id === which ? change(record) : record)),
      })),
    })),
  };
}

describe('recounting an election from its sheets', () => {
  it('comes to what an honest village announced, and writes every test out', () => {
    const { recount: counted, lines } = recountByPacks(villageOf921());
    expect(counted.differences).toEqual([]);
    expect(counted.composition?.members.map(({ name, post }) => `${post} ${name}`)).toEqual([
      'director 甲',
      'member 丙',
      'member 丁',
      'member 戊',
    ]);
    expect(lines).toEqual([
      '村A第13届村民委员会选举（试用），选举日2026年11月18日',
      '规则：村民委员会选举规则第1版，《村A第十三届选举办法》2026年10月10日通过',
      '第1次投票 2026年11月18日',
      '  选票：主任、委员',
      '    印制＝发出＋剩余＋作废：561 + 370 + 0 = 931 = 931 ✓',
      '    发出＝签收：561 = 561 ✓',
      '    收回不多于发出：561 ≤ 561 ✓',
      '    收回不多于领票人数：561 ≤ 561 ✓',
      '    收回＝各票箱合计：561 = 561 ✓',
      '    领票不多于选民：561 ≤ 921 ✓',
      '    主任（应选1人）',
      '      参加投票的人数：2 × 561 = 1122 > 921 ✓，《村民委员会组织法》第18条',
      '      甲 330票：当选',
      '        甲：2 × 330 = 660 > 561 ✓，《村民委员会组织法》第18条',
      '      乙 215票：未当选',
      '        乙：2 × 215 = 430 ≤ 561 ✗，《村民委员会组织法》第18条',
      '      名额选满',
      '    委员（应选3人）',
      '      参加投票的人数：2 × 561 = 1122 > 921 ✓，《村民委员会组织法》第18条',
      '      丙 450票：当选',
      '        丙：2 × 450 = 900 > 561 ✓，《村民委员会组织法》第18条',
      '      丁 390票：当选',
      '        丁：2 × 390 = 780 > 561 ✓，《村民委员会组织法》第18条',
      '      戊 270票：未当选',
      '        戊：2 × 270 = 540 ≤ 561 ✗，《村民委员会组织法》第18条',
      '      己 180票：未当选',
      '        己：2 × 180 = 360 ≤ 561 ✗，《村民委员会组织法》第18条',
      '      不足1人，另行选举',
      '第2次投票 2026年11月25日',
      '  选票：另行选举委员',
      '    印制＝发出＋剩余＋作废：500 + 431 + 0 = 931 = 931 ✓',
      '    发出＝签收：500 = 500 ✓',
      '    收回不多于发出：500 ≤ 500 ✓',
      '    收回不多于领票人数：500 ≤ 500 ✓',
      '    收回＝各票箱合计：500 = 500 ✓',
      '    领票不多于选民：500 ≤ 921 ✓',
      '    委员（应选1人）',
      '      参加投票的人数：2 × 500 = 1000 > 921 ✓，建议：参照《河南省实施〈村民委员会组织法〉办法》第38条（地方规定）',
      '      戊 260票：当选',
      '        戊：3 × 260 = 780 ≥ 500 ✓，《村民委员会组织法》第18条',
      '      己 200票：达到规定票数，名额已满',
      '        己：3 × 200 = 600 ≥ 500 ✓，《村民委员会组织法》第18条',
      '      名额选满',
      '组成：',
      '  主任 甲 330票',
      '  委员 丙 450票',
      '  委员 丁 390票',
      '  委员 戊 260票',
      '结论：复算与公布的一致。',
    ]);
  });

  it('comes to what an honest branch announced, leaving a void vote out', () => {
    const { recount: counted, lines } = recountByPacks(branchOf50());
    expect(counted.differences).toEqual([]);
    expect(lines[2]).toBe('第1次投票 2026年11月18日：已宣布无效（收回多于发出）');
    expect(lines.join('\n')).toContain('丙，按应到会：2 × 30 = 60 > 50 ✓');
  });

  it('finds somebody announced who was not elected, and the other way round', () => {
    const other = withContest(villageOf921(), (one) => ({ ...one, announced: { elected: ['乙'], next: 'done' } }), 'director');
    expect(codes(other)).toEqual(['elected-differs']);
    const hidden = withContest(villageOf921(), (one) => ({ ...one, announced: { ...one.announced, next: 'done' } }), 'member');
    expect(codes(hidden)).toEqual(['next-differs']);
    expect(codes({ ...villageOf921(), members: [{ person: '乙', post: 'director' }] })).toEqual(['members-differ']);
  });

  it('finds a total that was touched on one sheet, and on both', () => {
    const one = withContest(
      villageOf921(),
      (record) => ({
        ...record,
        groups: record.groups.map((group, at) =>
          at === 0 ? { ...group, second: marks({ ballots: 187, invalid: 2, votes: { 甲: 121, 乙: 59 } }) } : group,
        ),
      }),
      'director',
    );
    expect(codes(one)).toContain('sheets-differ');
    const count = marks({ ballots: 187, invalid: 2, votes: { 甲: 60, 乙: 190 } });
    const both = withContest(
      villageOf921(),
      (record) => ({ ...record, groups: record.groups.with(0, { group: '第1组', first: count, second: count }) }),
      'director',
    );
    expect(codes(both)).toContain('votes-above-valid');
  });

  it('finds papers that do not add up, and a roll of another size', () => {
    expect(codes({ ...villageOf921(), roll: { count: 922, hash: 'A'.repeat(43) } })).toEqual(['paper-odd', 'paper-odd']);
    const director = contestOf('director', 1, people('甲', '乙'));
    const tooMany = villageResult([vote([ballot('主任', papers(921, 100, 101), [contestRecord(director, [])])])], 921);
    expect(codes(tooMany)).toContain('more-returned');
  });

  it('finds a round that does not follow from the one before', () => {
    const { votes } = villageOf921();
    const runoffTwice = { ...villageOf921(), votes: [...votes, ...votes.slice(1)] };
    expect(codes(runoffTwice)).toEqual(expect.arrayContaining(['round-unexpected', 'already-elected']));
    const [first] = votes;
    expect(codes({ ...villageOf921(), votes: first === undefined ? [] : [first, first] })).toContain('round-unexpected');
  });

  it('finds rules that were touched, and packs nobody knows', () => {
    const honest = villageOf921();
    if (honest.body === 'party') throw new Error();
    const easier = { ...honest.rules.settings.quorum, value: { num: 1, den: 10, strict: true } };
    const rules = { ...honest.rules, settings: { ...honest.rules.settings, quorum: easier } };
    expect(codes({ ...honest, rules, rulesHash: rulesHash(rules) })).toEqual(['rules-changed']);
    const said = {
      ...honest.rules.settings.quorum,
      value: easier.value,
      standing: 'adopted',
      source: '《村A第十三届选举办法》第1条',
    } as const;
    const adopted = { ...honest.rules, settings: { ...honest.rules.settings, quorum: said } };
    expect(codes({ ...honest, rules: adopted, rulesHash: rulesHash(adopted) })).toEqual(['against-the-law']);
    const later = { ...honest.rules, epoch: 2 };
    expect(codes({ ...honest, rules: later, rulesHash: rulesHash(later) })).toEqual(['pack-unknown']);
  });

  it('wants two different people to have signed', () => {
    expect(codes({ ...villageOf921(), signers: [{ account: 'a', name: '甲', duty: 'monitor' }] })).toEqual([
      'signature-missing',
    ]);
    const same = [
      { account: 'a', name: '甲', duty: 'monitor' },
      { account: 'a', name: '甲', duty: 'teller' },
    ] as const;
    expect(codes({ ...villageOf921(), signers: same })).toEqual(['same-signer']);
  });

  it('works nothing out where so few voted that a vote could be told', () => {
    const rules = partyRules();
    const secretary = contestOf('secretary', 1, people('甲', '乙'), { marking: 'each' });
    const told = contestRecord(secretary, [judged(4, { 甲: [4, 0], 乙: [0, 4] })], {
      announced: { elected: ['甲'], next: 'done' },
    });
    const few = (record: ContestRecord): ElectionResult => ({
      ...branchOf50(),
      body: 'party',
      rules,
      rulesHash: rulesHash(rules),
      votes: [vote([ballot('书记', papers(4, 4), [record], 4)])],
    });
    expect(codes(few(told))).toEqual(['too-few-to-show']);
    const withheld = recountByPacks(few({ ...told, groups: [] }));
    expect(withheld.recount.differences).toEqual([]);
    expect(withheld.lines.join('\n')).toContain('各人得票不公开，没有复算；公布当选：甲');
  });

  it('lets a vote without a quorum be held again', () => {
    const director = contestOf('director', 1, people('甲', '乙'));
    const once = (came: number) =>
      vote([ballot('主任', papers(921, came), [contestRecord(director, [marks({ ballots: came, votes: { 甲: came } })])])]);
    expect(recount(villageResult([once(400), once(500)], 921, villageRules())).differences).toEqual([]);
    expect(codes(villageResult([once(500), once(500)], 921, villageRules()))).toContain('round-unexpected');
  });

  it('counts thirteen villages in less than a second', () => {
    const villages = Array.from({ length: 13 }, villageOf921);
    const counted = villages.map((village) => recountByPacks(village).recount.differences);
    expect(counted.flat()).toEqual([]);
  });
});
