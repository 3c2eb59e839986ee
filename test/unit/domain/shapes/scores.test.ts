import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, scoreFaces, totalOf, type ScoreSheet } from '../../../../renderer/domain/shapes/scores';
import { compareExact } from '../../../../renderer/domain/shapes/exact';

const sheet: ScoreSheet = {
  shape: 'scores',
  items: {
    name: 'test.scores',
    source: '测试',
    items: {
      a: { role: 'item', label: '甲项', full: '60' },
      b: { role: 'item', label: '乙项', full: '100', weight: '0.4' },
      more: { role: 'bonus', label: '加分', full: '8' },
      other: { role: 'bonus', label: '再加分', full: '8' },
      gate: { role: 'gate', label: '重大事故' },
    },
  },
  caps: { bonus: '10', total: '105', failedGate: '59' },
  bands: [
    { from: '90', label: '优' },
    { from: '0', label: '一般' },
  ],
};

describe('a score sheet', () => {
  it('weights its items and keeps bonus and total under their caps', () => {
    const rows = [
      { id: 'a', assessed: '55.5' },
      { id: 'b', assessed: '99.9' },
      { id: 'more', assessed: '7.25' },
      { id: 'other', assessed: '6' },
    ];
    expect(totalOf(rows, sheet, 'assessed')).toEqual({ base: '95.46', bonus: '10', total: '105', failedGates: [] });
    expect(totalOf(rows, sheet, 'self')).toBeUndefined();
  });

  it('lets a failed gate decide, and only in the assessment', () => {
    const rows = [
      { id: 'a', self: '60', assessed: '60', reason: '' },
      { id: 'b', self: '100', assessed: '100' },
      { id: 'gate', failed: true },
    ];
    expect(totalOf(rows, sheet, 'assessed')).toMatchObject({ total: '59', failedGates: ['重大事故'] });
    expect(totalOf(rows, sheet, 'self')).toMatchObject({ total: '100', failedGates: [] });
  });

  it('shows both totals, and the band as a hint only', () => {
    const rows = [{ id: 'a', self: '60', assessed: '50', reason: '材料不全' }];
    expect(scoreFaces.sums(rows, sheet, '2026-11-23').map(({ label, text }) => [label, text])).toEqual([
      ['自评总分', '60 分'],
      ['考核总分', '50 分'],
      ['按所列标准', '一般（供参考，由人确定）'],
    ]);
    expect(bandOf('90', sheet)).toBe('优');
  });

  it('refuses more points than an item has, fewer than none, and a difference nobody explains', () => {
    const codes = (row: Record<string, string>) => scoreFaces.judge([{ id: 'a', ...row }], sheet).map(({ code }) => code);
    expect(codes({ self: '60.01' })).toEqual(['points-out-of-bounds']);
    expect(codes({ assessed: '-0.5' })).toEqual(['points-out-of-bounds']);
    expect(codes({ self: '60', assessed: '58' })).toEqual(['difference-reason']);
    expect(codes({ self: '60', assessed: '58', reason: '缺一次' })).toEqual([]);
    expect(codes({ self: '60', assessed: '60.00' })).toEqual([]);
  });

  it('never exceeds its cap, whatever is given and in whatever order', () => {
    const points = fc
      .integer({ min: 0, max: 6000 })
      .map((value) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`);
    fc.assert(
      fc.property(points, points, points, (a, b, more) => {
        const rows = [
          { id: 'a', assessed: a },
          { id: 'b', assessed: b },
          { id: 'more', assessed: more },
        ];
        const total = totalOf(rows, sheet, 'assessed')?.total ?? '';
        expect(compareExact(total, '105')).toBeLessThanOrEqual(0);
        expect(totalOf(rows.toReversed(), sheet, 'assessed')?.total).toBe(total);
      }),
    );
  });
});
