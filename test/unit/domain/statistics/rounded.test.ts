import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTyped } from '../../../../renderer/domain/fields/registry';
import type { Exact } from '../../../../renderer/domain/statistics/figure';
import { exactText } from '../../../../renderer/domain/statistics/figure-text';
import { ratePhrase, roundedText, type Rounding } from '../../../../renderer/domain/statistics/rounded';
import { context, fields } from '../fields/examples';

const whole = (value: number): Exact => ({ value, places: 0 });
const places = [10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000] as const;

function rounded(exact: Exact, unit: string, to: (typeof places)[number], word: '余' | '多' = '余'): string {
  return roundedText(exact, unit, { as: 'rounded', to, word });
}

describe('a number as an article writes it', () => {
  it.each([
    [whole(83), '起', 10, '80余起'],
    [{ value: 1235, places: 1 }, '天', 10, '120余天'],
    [whole(237), '个', 100, '200余个'],
    [whole(3012), '份', 1000, '3000余份'],
    [whole(10_250), '册', 10_000, '1万余册'],
    [{ value: 27_350_000, places: 2 }, '元', 10_000, '27万余元'],
    [{ value: 13_400_000, places: 2 }, '元', 100_000, '10余万元'],
    [{ value: 1_530_000, places: 2 }, '元', 1000, '15000余元'],
    [whole(300_000_001), '元', 100_000_000, '3亿余元'],
  ] as const)('says of %j %s', (exact, unit, to, phrase) => {
    expect(rounded(exact, unit, to)).toBe(phrase);
  });

  it('puts 多 where the office writes 多', () => {
    expect(rounded(whole(237), '个', 100, '多')).toBe('200多个');
    expect(rounded({ value: 6_345_000_000, places: 2 }, '元', 10_000_000, '多')).toBe('6000多万元');
  });

  it('adds nothing to a number that is exactly so', () => {
    expect(rounded(whole(80), '起', 10)).toBe('80起');
    expect(rounded({ value: 1200, places: 1 }, '天', 10)).toBe('120天');
    expect(rounded({ value: 27_000_000, places: 2 }, '元', 10_000)).toBe('27万元');
  });

  it('prints what is smaller than the place exactly, and nought as nought', () => {
    expect(rounded(whole(9), '台', 10)).toBe('9台');
    expect(rounded(whole(0), '台', 10)).toBe('0台');
    expect(rounded({ value: 999_999, places: 2 }, '元', 10_000)).toBe('9999.99元');
  });

  it('is exact unless somebody asked otherwise', () => {
    expect(roundedText(whole(439), '台', { as: 'exact' })).toBe('439台');
    expect(exactText({ value: 1235, places: 1 }, '天')).toBe('123.5天');
  });

  it('never says more than is true, and says 余 exactly where something was cut off', () => {
    const number = fc.record({ value: fc.nat(2 ** 50), places: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(number, fc.constantFrom(...places), fc.constantFrom('余' as const, '多' as const), (exact, to, word) => {
        const rounding: Rounding = { as: 'rounded', to, word };
        const text = roundedText(exact, '个', rounding);
        const said = Number(text.replace(/[万亿余多个]/g, '')) * (text.includes('亿') ? 1e8 : text.includes('万') ? 1e4 : 1);
        const truth = exact.value / 10 ** exact.places;
        const isCut = text.includes(word);
        expect(said).toBeLessThanOrEqual(truth);
        expect(isCut).toBe(said < truth);
        expect(truth - said).toBeLessThan(to);
      }),
    );
  });
});

describe('a rate as an article writes it', () => {
  it('is above ninety only where it is', () => {
    expect(ratePhrase({ value: 9333, places: 2 })).toBe('90%以上');
    expect(ratePhrase({ value: 9000, places: 2 })).toBe('90%');
    expect(ratePhrase({ value: 10_000, places: 2 })).toBe('100%');
    expect(ratePhrase({ value: 750, places: 2 })).toBe('7.50%');
  });
});

it.each(['80余', '80余人', '200多', '约80', '近百', '27万余'])('is never taken as input: %s', (typed) => {
  expect(parseTyped(fields.count, typed, context).ok).toBe(false);
  expect(parseTyped(fields.amount, typed, context).ok).toBe(false);
  expect(parseTyped(fields.decimal, typed, context).ok).toBe(false);
});
