import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layCells } from '../../../renderer/print/lay-cells';

const cell = (label: string, span?: number) => (span === undefined ? { label, value: '' } : { label, value: '', span });

describe('laying the cells of a ruled form', () => {
  it('gives what is left of a row to its last cell', () => {
    expect(layCells([cell('a'), cell('b', 3), cell('c')], 4).map((row) => row.map(({ label, span }) => [label, span]))).toEqual(
      [[['a', 3]], [['b', 3]], [['c', 3]]],
    );
  });

  it('fills every row exactly and loses no cell, whatever spans are asked for', () => {
    const spans = fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), { maxLength: 20 });
    fc.assert(
      fc.property(spans, fc.constantFrom(2, 4, 6), (asked, columns) => {
        const rows = layCells(
          asked.map((span, index) => cell(String(index), span)),
          columns,
        );
        expect(rows.flat().map(({ label }) => label)).toEqual(asked.map((_, index) => String(index)));
        for (const row of rows) expect(row.reduce((sum, { span }) => sum + 1 + span, 0)).toBe(columns);
      }),
    );
  });
});
