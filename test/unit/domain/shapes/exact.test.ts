import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, differenceOf, halvesOf, productOf, sumOf } from '../../../../renderer/domain/shapes/exact';

/** A decimal as somebody writes it, with the hundredths it stands for. */
const hundredths = fc.integer({ min: -10_000_000, max: 10_000_000 });
const written = (value: number) => {
  const text = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
};

describe('exact sums', () => {
  it('add up what floating point would not', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    expect(sumOf(['18.4', '28.11', '13.5', '5', '29.4'])).toBe('94.41');
    expect(sumOf([])).toBe('0');
  });

  it('come to the same as whole hundredths, in any order', () => {
    fc.assert(
      fc.property(fc.array(hundredths), (values) => {
        const whole = values.reduce((sum, value) => sum + value, 0);
        expect(compareExact(sumOf(values.map(written)), written(whole))).toBe(0);
        expect(sumOf(values.map(written))).toBe(sumOf(values.toReversed().map(written)));
      }),
    );
  });

  it('take back what was added, and multiply as whole numbers do', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(compareExact(differenceOf(sumOf([written(a), written(b)]), written(b)), written(a))).toBe(0);
        expect(compareExact(productOf(written(a), written(b)), written(0))).toBe(Math.sign(a * b) + 0);
      }),
    );
    expect(productOf('87.5', '0.4')).toBe('35');
  });

  it('say half-days as days', () => {
    expect([halvesOf(0), halvesOf(1), halvesOf(37)]).toEqual(['0', '0.5', '18.5']);
  });
});
