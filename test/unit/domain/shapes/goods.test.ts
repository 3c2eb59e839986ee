import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxAmount } from '../../../../renderer/domain/fields/amount';
import { closedCodeList } from '../../../../renderer/domain/fields/code-list';
import { goodsFaces, quantitiesOf, valueOf, worthOf, type GoodsSheet } from '../../../../renderer/domain/shapes/goods';

const kinds = closedCodeList({
  name: 'test.goods',
  label: '物品',
  source: '测试',
  codes: { rice: { label: '大米' }, oil: { label: '油' } },
});
const sheet: GoodsSheet = { shape: 'goods', kinds, units: { rice: '袋', oil: '桶' } };

describe('things and money', () => {
  it('are added by kind, each in its own unit, and valued together', () => {
    const rows = [
      { id: '1', what: 'rice', quantity: 20, unitValue: 5050, value: 101000 },
      { id: '2', what: 'oil', quantity: 3, value: 20000 },
      { id: '3', what: 'rice', quantity: 1, value: 5000 },
    ];
    expect(goodsFaces.sums(rows, sheet, '2026-11-23').map(({ label, text }) => `${label}${text}`)).toEqual([
      '大米21袋',
      '油3桶',
      '金额合计1260.00元',
    ]);
    expect(goodsFaces.judge(rows, sheet)).toEqual([]);
  });

  it('refuse a value that is not quantity times unit value', () => {
    expect(
      goodsFaces.judge([{ id: '1', what: 'oil', quantity: 2, unitValue: 100, value: 201 }], sheet).map(({ column }) => column),
    ).toEqual(['value']);
  });

  it('want a unit for each kind', () => {
    expect(goodsFaces.check({ ...sheet, units: { rice: '袋' } }, {})).toEqual(['test.goods.oil: has no counting unit']);
  });

  it('come to the same in any order and lose nothing', () => {
    const row = fc.record({ what: fc.constantFrom('rice', 'oil'), quantity: fc.nat(9999), value: fc.nat(1_000_000_000) });
    fc.assert(
      fc.property(fc.array(row), (list) => {
        const rows = list.map((one, at) => ({ id: String(at), ...one }));
        expect(valueOf(rows)).toBe(valueOf(rows.toReversed()));
        const all = [...quantitiesOf(rows).values()].reduce((sum, count) => sum + count, 0);
        expect(all).toBe(list.reduce((sum, { quantity }) => sum + quantity, 0));
      }),
    );
    expect(worthOf(1_000_000_000, maxAmount)).toBeUndefined();
  });
});
