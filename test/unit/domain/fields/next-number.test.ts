import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNumber } from '../../../../renderer/domain/fields/next-number';

describe('the next number', () => {
  it('goes on where the last one stood, with the same words around it', () => {
    expect(nextNumber(['样调〔2026〕12号', '样调〔2026〕9号'], '2026')).toBe('样调〔2026〕13号');
    expect(nextNumber(['样调字[2026]第007号'], '2026')).toBe('样调字[2026]第008号');
    expect(nextNumber(['2026-0112'], '2026')).toBe('2026-0113');
  });

  it('begins anew in a new year', () => {
    expect(nextNumber(['样调〔2026〕12号'], '2027')).toBe('样调〔2027〕1号');
  });

  it('is unknown while none was used', () => {
    expect(nextNumber([], '2026')).toBeUndefined();
    expect(nextNumber(['甲乙丙'], '2026')).toBeUndefined();
  });

  it('was never used before', () => {
    const number = fc.record({ year: fc.integer({ min: 2020, max: 2030 }), at: fc.integer({ min: 1, max: 9999 }) });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), fc.integer({ min: 2020, max: 2030 }), (used, year) => {
        const known = used.filter((one) => one.year <= year).map((one) => `样调〔${String(one.year)}〕${String(one.at)}号`);
        fc.pre(known.length > 0);
        expect(known).not.toContain(nextNumber(known, String(year)));
      }),
    );
  });
});
