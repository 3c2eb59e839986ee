import { describe, expect, it } from 'vitest';
import { rollUpOf, sumOf, type RollUpVillage } from '../../../../renderer/domain/instructor/roll-up';
import type { FigureTable } from '../../../../renderer/domain/statistics/figure-table';

function village(name: string, value: number | undefined, given: Partial<RollUpVillage> = {}): RollUpVillage {
  return {
    village: name,
    source: 'frozen',
    onPost: true,
    exactOf: () => (value === undefined ? undefined : { value, places: 0 }),
    ...given,
  };
}

function firstColumn(table: FigureTable | undefined): readonly (readonly [string, string])[] {
  return table?.rows.map(({ label, cells }) => [label, cells[0]?.text ?? '']) ?? [];
}

describe('the roll-up of a district', () => {
  it('sums all villages and takes the mean over those on post only', () => {
    const lines = [village('石桥村', 10), village('柳塘村', 5), village('东坡村', 4, { onPost: false })];
    const { tables, onPost } = rollUpOf(lines, '2026年6月');
    expect(onPost).toBe(2);
    expect(firstColumn(tables[0])).toEqual([
      ['石桥村', '10'],
      ['柳塘村', '5'],
      ['东坡村', '4'],
      ['合计', '19'],
      ['平均（在岗 2 名）', '7.5'],
    ]);
    expect(tables[0]?.reconciliation[0]).toContain('不按村数');
  });

  it('marks villages without a frozen report, and leaves empty what nobody said', () => {
    const lines = [village('石桥村', undefined, { source: 'counted' }), village('柳塘村', undefined)];
    const { tables, notFrozen } = rollUpOf(lines, '2026年6月');
    expect(notFrozen).toEqual(['石桥村']);
    expect(firstColumn(tables[0])).toEqual([
      ['石桥村（未报）', '—'],
      ['柳塘村', '—'],
      ['合计', '—'],
      ['平均（在岗 2 名）', '—'],
    ]);
    expect(tables[0]?.reconciliation[1]).toBe('石桥村还没有报送，按已经收到的记录计，会变动。');
  });

  it('adds figures of different places without rounding', () => {
    const parts = [
      { value: 205, places: 1 },
      { value: 3, places: 0 },
    ];
    expect(sumOf(parts)).toEqual({ value: 235, places: 1 });
    expect(sumOf([])).toBeUndefined();
  });
});
