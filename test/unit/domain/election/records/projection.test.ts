import { describe, expect, it } from 'vitest';
import { projectionOf, type ProjectionInput } from '../../../../../renderer/domain/election/records/projection';

const ballot = {
  registered: 60,
  marking: 'marks',
  contests: [{ id: 'director', post: 'director', seats: 1 }],
  candidates: [
    { id: 'a', post: 'director', name: '陈一' },
    { id: 'b', post: 'director', name: '卫二' },
  ],
};
const input: ProjectionInput = { title: '选举选票', state: 'voting', values: ballot, tests: [], piles: [] };
const papers = {
  printed: 60,
  stations: [{ id: 's', place: '村委会', signed: 52, issued: 52, unused: 8, spoiled: 0, returned: 51 }],
  returned: 51,
};
const pile = { post: '主任', group: '第一组', handedIn: 1, agreed: false, differs: false };

describe('what the room sees', () => {
  it('is the ballot while people vote', () => {
    const { standing, parts } = projectionOf(input);
    expect(standing).toBe('正在投票');
    expect(parts).toEqual([{ label: '选票', lines: ['主任（应选1人）：陈一、卫二', '有权投票 60 人'] }]);
  });

  it('is how far the counting is, and never what a teller counted', () => {
    const piles = [pile, { ...pile, group: '第二组', handedIn: 2, agreed: true }, { ...pile, group: '第三组', differs: true }];
    const { parts } = projectionOf({ ...input, state: 'counting', piles });
    expect(parts.map(({ lines }) => lines)).toEqual([
      ['主任，第一组：一份已交，等另一份', '主任，第二组：两份计票单一致 ✓', '主任，第三组：两份计票单不一致，重新清点'],
    ]);
  });

  it('says that a result is none before it is signed and announced', () => {
    const tests = ['陈一 30 票，当选'];
    expect(projectionOf({ ...input, state: 'counted', tests }).standing).toContain('当场公布以前不是正式结果');
    const announced = projectionOf({
      ...input,
      state: 'announced',
      tests,
      values: { ...ballot, ...papers, announcedOn: '2026-11-18' },
    });
    expect(announced.standing).toBe('2026年11月18日公布');
    expect(announced.parts).toContainEqual({ label: '收发票核对', lines: ['发出 52 张，收回 51 张，未收回 1 张，各项相符 ✓'] });
    expect(announced.parts).toContainEqual({ label: '各职位', lines: tests });
  });

  it('gives the reason of a void vote, and no result', () => {
    const values = { ...ballot, voidOn: '2026-11-18', voidReason: '收回多于发出' };
    const shown = projectionOf({ ...input, state: 'void', tests: ['陈一 30 票'], values });
    expect(shown.standing).toBe('2026年11月18日宣布本次投票无效：收回多于发出');
    expect(JSON.stringify(shown)).not.toContain('30 票');
  });
});
