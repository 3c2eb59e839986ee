import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  demandShare,
  excellentCap,
  jointVote,
  recordScore,
  scoreText,
  tiesAtCap,
  totalScore,
} from '../../../../renderer/domain/instructor/appraisal';
import { voteScore, type VoteCounts } from '../../../../renderer/domain/review/votes';
import { fraction, fromDecimal, written } from '../../../../renderer/domain/shapes/fraction';
import { appraisalPresets } from '../../../../renderer/rules/instructor-appraisal';

const [pA, pB, pC] = (['P-A', 'P-B', 'P-C'] as const).map((name) => appraisalPresets[name].value);
if (pA === undefined || pB === undefined || pC === undefined) throw new Error('no presets');

/** The test vector of `ledgers.md` A9: 60 issued, 58 back, 2 invalid, 1 without a view. */
const village: VoteCounts = { excellent: 30, competent: 18, basic: 6, poor: 1, none: 1, invalid: 2 };
const street: VoteCounts = { excellent: 6, competent: 5, basic: 1, poor: 0, none: 0, invalid: 0 };
const [residents, superior] = [voteScore(village, pC), voteScore(street, pC)];
const vote = jointVote({ ...(residents && { residents }), ...(superior && { superior }) }, pC);
const share = (written: string) => fromDecimal(written);
const demands = demandShare({ finished: share('0.95'), inTime: share('0.90'), satisfied: share('0.96') }, pC);
const record = recordScore(
  {
    attendance: share('0.98'),
    households: share('0.92'),
    ...(demands && { demands }),
    tasks: share('0.9'),
    reports: share('1'),
  },
  pC,
);
const organisation = share('90');

describe('the year in figures', () => {
  it('comes to 91.51 by the mixed preset and to 87.70 by the two votes, as worked out by hand', () => {
    expect(residents && written(residents, 4)).toBe('87.2727');
    expect(superior && written(superior, 4)).toBe('88.3333');
    expect(vote && written(vote, 5)).toBe('87.69697');
    expect(demands && written(demands, 3)).toBe('0.937');
    expect(record && written(record, 2)).toBe('94.41');
    expect(scoreText(totalScore({ record, vote, organisation }, pC))).toBe('91.51');
    expect(scoreText(totalScore({ vote }, pA))).toBe('87.70');
  });

  it('gives the second preset its 70, 20 and 10', () => {
    // 0.7 × 94.41 + 0.2 × 87.69697 + 0.1 × 90
    expect(scoreText(totalScore({ record, vote, organisation }, pB))).toBe('92.63');
  });

  it('gives no total while a layer that counts is missing', () => {
    expect(totalScore({ record, organisation }, pC)).toBeUndefined();
    expect(jointVote({ ...(residents && { residents }) }, pC)).toBeUndefined();
  });

  it('divides by all ballots that came back where a place does so', () => {
    const all = voteScore(village, { ...pC, divisor: 'returned' });
    expect(all && written(all, 4)).toBe('82.7586');
  });

  it('leaves an indicator out where there was nothing to do, on both sides', () => {
    const without = recordScore({ attendance: share('1'), reports: share('1') }, pC);
    expect(scoreText(without)).toBe('100.00');
    expect(recordScore({}, pC)).toBeUndefined();
    expect(demandShare({}, pC)).toBeUndefined();
  });

  it('is the same exact number whatever the order it is added up in', () => {
    const names = ['attendance', 'households', 'demands', 'tasks', 'reports'] as const;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 5, maxLength: 5 }),
        (parts) => {
          const shares = Object.fromEntries(names.map((name, at) => [name, fraction(...(parts[at] ?? [0, 1]))]));
          const turned = { ...pC, indicators: pC.indicators.toReversed() };
          expect(scoreText(recordScore(shares, turned))).toBe(scoreText(recordScore(shares, pC)));
        },
      ),
    );
  });
});

describe('grades', () => {
  it('are hinted at by bands and never above 100', () => {
    expect(['90', '89.99', '75', '60', '59.99', '0'].map((total) => bandOf(total, pC))).toEqual([
      'excellent',
      'competent',
      'competent',
      'basic',
      'poor',
      'poor',
    ]);
  });

  it('have a cap on 优秀 that is rounded down, and name a tie at it without breaking it', () => {
    expect([10, 20, 25].map((share) => excellentCap(13, share))).toEqual([1, 2, 3]);
    expect(tiesAtCap(['95.00', '92.10', '92.10', '88.00'], 2)).toBe(2);
    expect(tiesAtCap(['95.00', '92.10', '92.00'], 2)).toBe(0);
    expect(tiesAtCap(['95.00'], 2)).toBe(0);
  });
});

describe('a fraction', () => {
  it('is rounded half up and only when it is written', () => {
    expect(['0.005', '0.0049999', '-0.005', '-0.0051', '1.995', '12'].map((number) => written(fromDecimal(number), 2))).toEqual(
      ['0.01', '0.00', '0.00', '-0.01', '2.00', '12.00'],
    );
  });

  it('is as near to the number as its places allow', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 9999 }), (over, under) => {
        const exact = fraction(over, under);
        const text = exact === undefined ? 'NaN' : written(exact, 3);
        expect(Math.abs(Number(text) - over / under)).toBeLessThanOrEqual(0.0005 + 1e-9);
      }),
    );
  });
});
