import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fewestReaching,
  reaches,
  roundedUp,
  shareText,
  type Share,
} from '../../../../../renderer/domain/election/counting/share';
import { testLine, writeTest } from '../../../../../renderer/domain/election/counting/written-test';

const half: Share = { num: 1, den: 2, strict: true };
const third: Share = { num: 1, den: 3, strict: false };
const twoThirds: Share = { num: 2, den: 3, strict: true };

describe('a share of a whole', () => {
  it('过 leaves exactly the share out, 不少于 lets it in', () => {
    expect([reaches(half, 500, 1000), reaches(half, 501, 1000), reaches(half, 500, 999)]).toEqual([false, true, true]);
    expect([reaches(third, 99, 300), reaches(third, 100, 300)]).toEqual([false, true]);
    expect([reaches(twoThirds, 40, 60), reaches(twoThirds, 41, 60)]).toEqual([false, true]);
    expect([reaches(half, 0, 0), reaches(third, 0, 0)]).toEqual([false, true]);
  });

  it('is exact beyond what a computer counts exactly in fractions', () => {
    const large = 9_007_199_254_740_991;
    expect(reaches(half, (large - 1) / 2, large - 1)).toBe(false);
    expect(reaches({ num: 2, den: 3, strict: false }, 6_004_799_503_160_661, 9_007_199_254_740_991)).toBe(true);
    expect(reaches({ num: 2, den: 3, strict: false }, 6_004_799_503_160_660, 9_007_199_254_740_991)).toBe(false);
  });

  it('names the fewest that reach it, and one fewer does not', () => {
    expect([
      fewestReaching(half, 561),
      fewestReaching(half, 560),
      fewestReaching(third, 301),
      fewestReaching(third, 300),
    ]).toEqual([281, 281, 101, 100]);
    expect([roundedUp(1, 5, 5), roundedUp(1, 5, 6), roundedUp(1, 5, 1)]).toEqual([1, 2, 1]);
    const share = fc.record({ num: fc.integer({ min: 1, max: 9 }), den: fc.integer({ min: 1, max: 9 }), strict: fc.boolean() });
    fc.assert(
      fc.property(share, fc.nat(100_000), (one, whole) => {
        const fewest = fewestReaching(one, whole);
        expect(reaches(one, fewest, whole)).toBe(true);
        expect(fewest === 0 || !reaches(one, fewest - 1, whole)).toBe(true);
      }),
    );
  });

  it('is said as the rule says it', () => {
    expect([half, { ...half, strict: false }, third, twoThirds, { num: 4, den: 5, strict: false }].map(shareText)).toEqual([
      '过半数',
      '不少于二分之一',
      '不少于三分之一',
      '超过三分之二',
      '不少于五分之四',
    ]);
    expect(shareText({ num: 1, den: 20, strict: false })).toBe('不少于20分之一');
    expect(shareText({ num: 2, den: 2, strict: true })).toBe('超过二分之二');
  });
});

describe('a test written out', () => {
  const line = (share: Share, part: number, whole: number) =>
    testLine(writeTest({ what: '甲', share, part, whole, source: '第18条' }));

  it('says what was multiplied, what is true of it, and where the rule stands', () => {
    expect(line(half, 257, 501)).toBe('甲：2 × 257 = 514 > 501 ✓，第18条');
    expect(line(half, 250, 500)).toBe('甲：2 × 250 = 500 ≤ 500 ✗，第18条');
    expect(line(third, 100, 300)).toBe('甲：3 × 100 = 300 ≥ 300 ✓，第18条');
    expect(line(third, 99, 300)).toBe('甲：3 × 99 = 297 < 300 ✗，第18条');
    expect(line(twoThirds, 41, 60)).toBe('甲：3 × 41 = 123 > 2 × 60 = 120 ✓，第18条');
    expect(line({ num: 1, den: 1, strict: false }, 5, 5)).toBe('甲：5 ≥ 5 ✓，第18条');
  });
});
