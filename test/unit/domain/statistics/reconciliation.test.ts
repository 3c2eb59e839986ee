import { describe, expect, it } from 'vitest';
import { percentOf } from '../../../../renderer/domain/statistics/exact';
import { exactText } from '../../../../renderer/domain/statistics/figure-text';
import { judgeDenominators, reconcile } from '../../../../renderer/domain/statistics/reconciliation';

const whole = (value: number) => ({ value, places: 0 });

/** A bulletin that a county really published (`ledgers.md` §0.3): the totals, and breakdowns that come to the same sums as its own. */
const bulletin = {
  taken: 4371,
  closed: 4368,
  byType: [1520, 987, 640, 512, 408, 300],
  byMonth: [1402, 1466, 1500],
  byChannel: [3010, 958, 400],
  bySatisfaction: [4100, 200, 68],
};

describe('the published bulletin', () => {
  const line = (label: string, parts: readonly number[]) =>
    reconcile({ label, unit: '件', total: whole(bulletin.taken), parts: parts.map(whole) });

  it('is told that its types come to 4 less than its total', () => {
    expect(line('受理诉求（按类别）', bulletin.byType)).toEqual({
      holds: false,
      sentence: '受理诉求（按类别）：分类合计 4367件 ≠ 总数 4371件，分类少 4件，请核对后再上报。',
    });
  });

  it('is told that months and channels come to what was closed, not to what was taken in', () => {
    expect(line('受理诉求（按月）', bulletin.byMonth).sentence).toContain('分类合计 4368件 ≠ 总数 4371件');
    expect(line('受理诉求（按渠道）', bulletin.byChannel).sentence).toContain('分类少 3件');
    const closed = { label: '办结（按满意度）', unit: '件', total: whole(bulletin.closed) };
    expect(reconcile({ ...closed, parts: bulletin.bySatisfaction.map(whole) })).toEqual({
      holds: true,
      sentence: '办结（按满意度）：分类合计 4368件 ＝ 总数 4368件。',
    });
  });

  it('may not put shares of 4371 and of 4368 into one table', () => {
    const refused = judgeDenominators([
      { label: '按渠道占比', whole: whole(bulletin.taken) },
      { label: '满意率', whole: whole(bulletin.closed) },
    ]);
    expect(refused?.sentence).toBe('同一张表里的比率用了不同的分母：“按渠道占比”除以 4371，“满意率”除以 4368。');
    expect(judgeDenominators([{ label: '办结率', whole: whole(4371) }])).toBeUndefined();
  });

  it('closed 99.93% of what it took in', () => {
    const rate = percentOf(whole(bulletin.closed), whole(bulletin.taken));
    expect(rate && exactText(rate, '%')).toBe('99.93%');
  });
});

it('says why several codes may come to more than the total, and still finds what is missing', () => {
  const input = { label: '课程', unit: '次', total: whole(3), overlap: 'severalCodes' as const };
  expect(reconcile({ ...input, parts: [2, 2].map(whole) }).holds).toBe(true);
  expect(reconcile({ ...input, parts: [1, 1].map(whole) }).holds).toBe(false);
});

it('adds up nothing that has no total', () => {
  expect(reconcile({ label: '物品', unit: '件', total: undefined, parts: [whole(1)] }).sentence).toBe(
    '物品：各项单位不同，不作合计。',
  );
});

it('rounds a rate half up and gives none of nothing', () => {
  // Published figures that the arithmetic was checked on (`mediation.md` §5).
  const rate = (part: number, of: number) => percentOf(whole(part), whole(of))?.value;
  expect([rate(6217, 6368), rate(410_942, 417_242), rate(5894, 5935)]).toEqual([9763, 9849, 9931]);
  expect(rate(1, 0)).toBeUndefined();
});
