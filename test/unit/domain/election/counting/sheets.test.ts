import { describe, expect, it } from 'vitest';
import { addUp, nameOf, type Contest, type Count } from '../../../../../renderer/domain/election/counting/contest';
import {
  agreedCount,
  differences,
  groupStanding,
  judgeSamePaper,
} from '../../../../../renderer/domain/election/counting/groups';
import { judgeCount } from '../../../../../renderer/domain/election/counting/sheet';
import type { CommitteeSettings, PartySettings } from '../../../../../renderer/domain/election/settings';
import { contestOf, judged, marks, people, twice } from '../../../../office/election-papers';
import { chosen, partyRules, villageRules } from '../../../../office/election-rules';

const rules = villageRules();
const byColumn = villageRules(chosen<CommitteeSettings>({ overvoteScope: 'column' }));
const party = partyRules();

const director = contestOf('director', 1, people('甲', '乙'), { writeIns: people('丙') });
const two = contestOf('member', 2, people('甲', '乙', '丙'));
const each = contestOf('branchCommittee', 2, people('甲', '乙', '丙'), { marking: 'each', writeIns: people('丁') });

const said = (contest: Contest, count: Count, of: Parameters<typeof judgeCount>[2] = rules.settings) =>
  judgeCount(contest, count, of).map(({ code, field }) => (field === undefined ? code : `${code} ${field}`));

describe('one sheet of single marks', () => {
  it('is right where every ballot is accounted for', () => {
    expect(said(director, marks({ ballots: 100, invalid: 5, votes: { 甲: 60, 乙: 30, 丙: 2 } }))).toEqual([]);
    expect(said(two, marks({ ballots: 100, invalid: 5, blank: 5, votes: { 甲: 90, 乙: 60, 丙: 30 } }))).toEqual([]);
    expect(said(director, marks({ ballots: 0, votes: {} }))).toEqual([]);
    expect(said(director, marks({ ballots: 10, invalid: 10, votes: {} }))).toEqual([]);
  });

  it('cannot have more void ballots than ballots', () => {
    expect(said(director, { ...marks({ ballots: 10, votes: {} }), invalid: 11 })).toEqual(['more-invalid invalid']);
    expect(
      judgeCount(director, { ...marks({ ballots: 10, votes: {} }), invalid: 8, voidColumns: 3 }, rules.settings)[0]?.sentence,
    ).toContain('11 张，多于本组选票 10 张');
  });

  it('cannot give somebody more votes than valid ballots', () => {
    const count = { ...marks({ ballots: 100, invalid: 5, votes: { 甲: 96 } }), blank: 0 };
    expect(said(director, count)).toEqual(['votes-above-valid 甲', 'votes-above-seats lines', 'votes-above-choosing lines']);
    expect(said(two, { ...marks({ ballots: 100, votes: { 甲: 100, 乙: 100 } }), blank: 0 })).toEqual([]);
  });

  it('cannot have more votes than seats allow, nor fewer than ballots that choose', () => {
    expect(said(director, { ...marks({ ballots: 100, votes: { 甲: 60, 乙: 41 } }), blank: 0 })).toEqual([
      'votes-above-seats lines',
      'votes-above-choosing lines',
    ]);
    const most = { ...marks({ ballots: 100, votes: { 甲: 70, 乙: 70, 丙: 61 } }), blank: 0 };
    expect(said(two, most)).toEqual(['votes-above-seats lines', 'votes-above-choosing lines']);
    expect(judgeCount(two, most, rules.settings)[0]?.sentence).toBe(
      '各人得票合计 201 票，多于2 × 100 = 200（每张最多选 2 人）。',
    );
    expect(said(director, { ...marks({ ballots: 100, votes: { 甲: 60, 乙: 39 } }), blank: 0 })).toEqual([
      'votes-missing lines',
    ]);
    expect(said(two, { ...marks({ ballots: 100, votes: { 甲: 50, 乙: 49 } }), blank: 0 })).toEqual(['votes-missing lines']);
  });

  it('wants the blank ballots counted, and holds the votes against those that are not', () => {
    const { blank: _, ...without } = marks({ ballots: 100, votes: { 甲: 60, 乙: 40 } });
    expect(said(director, without)).toEqual(['blank-missing blank']);
    expect(said(director, { ...without, blank: 101 })).toEqual(['blank-above-valid blank']);
    expect(said(director, { ...marks({ ballots: 100, votes: {} }), blank: 100 })).toEqual([]);
    expect(said(director, { ...marks({ ballots: 100, votes: { 甲: 60, 乙: 40 } }), blank: 1 })).toEqual([
      'votes-above-choosing lines',
    ]);
    // 91 of 90 ballots that choose cannot all choose 甲, though two times 90 votes would do.
    expect(said(two, { ...marks({ ballots: 100, votes: { 甲: 91, 乙: 20 } }), blank: 10 })).toEqual([
      'votes-above-choosing lines',
    ]);
  });

  it('knows its people and its numbers', () => {
    expect(said(director, marks({ ballots: 10, blank: 0, votes: { 甲: 5, 子: 5 } }))).toEqual(['person-unknown 子']);
    const line = { person: '甲', inFavour: 5 };
    expect(said(director, { ...marks({ ballots: 10, votes: {} }), blank: 0, lines: [line, line] })).toEqual([
      'person-twice 甲',
    ]);
    for (const odd of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(said(director, marks({ ballots: 10, blank: 0, votes: { 甲: odd } }))).toEqual(['not-a-count']);
      expect(said(director, { ...marks({ ballots: 10, votes: {} }), invalid: odd })).toEqual(['not-a-count']);
    }
    expect(said(each, judged(10, { 甲: [5, -1], 乙: [5, 5], 丙: [5, 5] }), party.settings)).toEqual(['not-a-count']);
  });

  it('has columns that are void alone only where the rules know such', () => {
    const count = { ...marks({ ballots: 10, votes: { 甲: 8 } }), blank: 0, voidColumns: 2 };
    expect(said(director, count)).toEqual(['column-void-not-allowed voidColumns']);
    expect(said(director, count, byColumn.settings)).toEqual([]);
    const women = contestOf('women', 1, people('甲', '乙'));
    expect(said(women, count)).toEqual([]);
    const counted = villageRules(chosen<CommitteeSettings>({ manInWomenColumn: 'counted' }));
    expect(said(women, count, counted.settings)).toEqual(['column-void-not-allowed voidColumns']);
    expect(judgeCount(director, count, rules.settings)[0]?.article).toBe(rules.settings.overvoteScope.source);
  });

  it('has names written in only where that is allowed', () => {
    const none = villageRules();
    const settings = { ...none.settings, writeIns: { ...none.settings.writeIns, value: false } };
    expect(said(director, marks({ ballots: 10, votes: { 甲: 8, 丙: 1 } }), settings)).toEqual(['write-ins-not-allowed lines']);
    expect(said(director, marks({ ballots: 10, votes: { 甲: 8, 丙: 0 } }), settings)).toEqual([]);
  });
});

describe('one sheet on which every candidate is judged', () => {
  it('adds up for each of them, and has write-ins only where somebody was marked against', () => {
    expect(said(each, judged(40, { 甲: [30, 10], 乙: [20, 15], 丙: [20, 10] }, { 丁: 10 }), party.settings)).toEqual([]);
    const missing = judged(40, { 甲: [30, 10], 乙: [20, 15] });
    expect(said(each, missing, party.settings)).toEqual(['not-adding-up 丙']);
    const [first, ...others] = judged(40, { 甲: [30, 10], 乙: [20, 15], 丙: [20, 10] }).lines;
    const wrong = { ...missing, lines: first === undefined ? [] : [{ ...first, inFavour: 31 }, ...others] };
    expect(judgeCount(each, wrong, party.settings)[0]?.sentence).toBe(
      '甲：赞成 31 + 不赞成 10 + 弃权 0 = 41，不等于有效票 40 张。',
    );
    expect(said(each, judged(40, { 甲: [30, 1], 乙: [20, 1], 丙: [20, 1] }, { 丁: 4 }), party.settings)).toEqual([
      'write-ins-above-against lines',
    ]);
    const anywhere = partyRules(chosen<PartySettings>({ writeInsWhereAgainst: false }));
    expect(said(each, judged(40, { 甲: [30, 1], 乙: [20, 1], 丙: [20, 1] }, { 丁: 4 }), anywhere.settings)).toEqual([]);
    // Where marks alone are counted nobody is marked against, and the rule has nothing to say.
    expect(
      said({ ...director, writeIns: people('丙') }, marks({ ballots: 10, votes: { 甲: 8, 丙: 2 } }), party.settings),
    ).toEqual([]);
  });

  it('cannot have more votes in favour than seats', () => {
    expect(said(each, judged(40, { 甲: [30, 10], 乙: [30, 10], 丙: [21, 19] }), party.settings)).toEqual([
      'votes-above-seats lines',
    ]);
  });
});

describe('two sheets of one pile', () => {
  const count = marks({ ballots: 10, votes: { 甲: 6, 乙: 4 } });

  it('say where they differ and never by how much', () => {
    const other = { ...count, invalid: 1, voidColumns: 1, blank: 2, ballots: 11, lines: [{ person: '甲', inFavour: 7 }] };
    expect(differences(count, other)).toEqual([
      { field: 'ballots' },
      { field: 'invalid' },
      { field: 'voidColumns' },
      { field: 'blank' },
      { person: '甲' },
      { person: '乙' },
    ]);
    const standing = groupStanding(director, { group: '第一组', first: count, second: other }, rules.settings);
    expect(JSON.stringify(standing)).not.toMatch(/\d/);
    expect(standing).toMatchObject({
      kind: 'differing',
      refusal: { sentence: '第一组的两份计票单在选票张数、无效票、本栏无效、空白票、甲、乙处不一致。' },
    });
  });

  it('are the same whatever the order, and where nobody is written as nought', () => {
    expect(differences(count, { ...count, lines: [...count.lines].reverse() })).toEqual([]);
    expect(differences(count, { ...count, lines: [...count.lines, { person: '丙', inFavour: 0 }] })).toEqual([]);
    expect(differences(count, { ...count, lines: [...count.lines, { person: '丙', inFavour: 1 }] })).toEqual([
      { person: '丙' },
    ]);
    const full = judged(10, { 甲: [6, 4] });
    const [line = { person: '甲', inFavour: 6 }] = full.lines;
    expect(differences(full, { ...full, lines: [{ ...line, against: 3 }] })).toEqual([{ person: '甲' }]);
    expect(differences(full, { ...full, lines: [{ ...line, abstained: 3 }] })).toEqual([{ person: '甲' }]);
    expect(differences(full, { ...full, lines: [{ person: '甲', inFavour: 6, against: 4 }] })).toEqual([]);
  });

  it('wait for one another, and are judged once they agree', () => {
    expect(groupStanding(director, { group: '一' }, rules.settings)).toEqual({ kind: 'waiting', missing: 2 });
    expect(groupStanding(director, { group: '一', first: count }, rules.settings)).toEqual({ kind: 'waiting', missing: 1 });
    expect(groupStanding(director, { group: '一', second: count }, rules.settings)).toEqual({ kind: 'waiting', missing: 1 });
    expect(groupStanding(director, twice(count), rules.settings)).toEqual({ kind: 'counted', count });
    expect(groupStanding(director, twice({ ...count, invalid: 1 }), rules.settings)).toMatchObject({ kind: 'wrong' });
  });
});

describe('all groups together', () => {
  const count = marks({ ballots: 10, votes: { 甲: 6, 乙: 4 } });
  const agreed = (groups: Parameters<typeof agreedCount>[1], returned: number) => {
    const result = agreedCount(director, groups, returned, rules.settings);
    return result.ok ? result.value : result.error.map(({ code, field }) => `${code} ${field ?? ''}`);
  };

  it('add up name by name', () => {
    const other = marks({ ballots: 12, invalid: 1, votes: { 乙: 5, 丙: 6 } });
    expect(agreed([twice(count), twice(other, '第二组')], 22)).toEqual({
      ballots: 22,
      invalid: 1,
      voidColumns: 0,
      blank: 0,
      lines: [
        { person: '甲', inFavour: 6 },
        { person: '乙', inFavour: 9 },
        { person: '丙', inFavour: 6 },
      ],
    });
    const full = judged(10, { 甲: [6, 3] }, { 丁: 1 });
    expect(addUp([full, full])).toEqual({
      ballots: 20,
      invalid: 0,
      voidColumns: 0,
      lines: [
        { person: '甲', inFavour: 12, against: 6, abstained: 2 },
        { person: '丁', inFavour: 2 },
      ],
    });
    expect(addUp([{ ...full, voidColumns: 2 }, full])).toMatchObject({ voidColumns: 2 });
    expect(addUp([full, { ...count, blank: 3 }])).toMatchObject({ blank: 3 });
    expect(addUp([{ ...full, lines: [{ person: '甲', inFavour: 1, against: 2 }] }]).lines).toEqual([
      { person: '甲', inFavour: 1, against: 2, abstained: 0 },
    ]);
  });

  it('must be all counted, and as many as came back', () => {
    expect(agreed([twice(count), { group: '第二组', first: count }], 20)).toEqual(['sheet-waiting 第二组']);
    expect(agreed([twice(count)], 11)).toEqual(['ballots-not-returned ballots']);
    expect(agreed([{ group: '一', first: count, second: { ...count, blank: 1 } }], 10)).toEqual(['sheets-differ 一']);
    expect(agreed([], 0)).toEqual(['blank-missing blank']);
  });

  it('are mixed where one is so small that it tells how its voters chose', () => {
    const small = marks({ ballots: 4, votes: { 甲: 4 } });
    expect(agreed([twice(count), twice(small, '第二组')], 14)).toEqual(['group-too-small 第二组']);
    expect(agreed([twice(small)], 4)).toMatchObject({ ballots: 4 });
    expect(agreed([twice(marks({ ballots: 5, votes: { 甲: 5 } })), twice(count)], 15)).toMatchObject({ ballots: 15 });
  });

  it('of two posts on one ballot have the same ballots and the same void ones', () => {
    const pair = (second: Count) =>
      judgeSamePaper([
        { contest: director, count },
        { contest: two, count: second },
      ]).map(({ code, field }) => [code, field]);
    expect(pair({ ...count, blank: 3 })).toEqual([]);
    expect(pair({ ...count, ballots: 11 })).toEqual([['posts-differ', 'member']]);
    expect(pair({ ...count, invalid: 1 })).toEqual([['posts-differ', 'member']]);
    expect(judgeSamePaper([])).toEqual([]);
  });

  it('name people as the ballot does', () => {
    expect(nameOf(director, '甲')).toBe('甲');
    expect(nameOf(director, '子')).toBe('子');
    const named = contestOf('director', 1, [{ person: 'p1', name: '甲' }], { writeIns: [{ person: 'p2', name: '乙' }] });
    expect([nameOf(named, 'p1'), nameOf(named, 'p2')]).toEqual(['甲', '乙']);
  });
});
