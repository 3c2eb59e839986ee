import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeCounts,
  maySeeSheet,
  refuseSheet,
  standingOf,
  unreturned,
  type ClosedSheet,
} from '../../../../renderer/domain/shapes/tally';

const part = { issued: 'issued', returned: 'returned', invalid: 'invalid', valid: 'valid', options: 'options', seats: 1 };
const counts = (yes: number, no: number) => ({
  issued: 60,
  returned: 58,
  invalid: 3,
  valid: 55,
  options: [
    { id: 'yes', votes: yes },
    { id: 'no', votes: no },
  ],
});
const sheet = (id: string, teller: string, at: number, values: ClosedSheet['values']): ClosedSheet => ({
  id,
  teller: { id: teller, name: teller },
  closedAt: String(at),
  values,
});
const codes = (values: ClosedSheet['values']) => judgeCounts(part, values).map(({ code }) => code);

describe('the counts of a tally sheet', () => {
  it('must add up', () => {
    expect(codes(counts(30, 25))).toEqual([]);
    expect(codes({ ...counts(30, 25), returned: 61, valid: 58 })).toEqual(['more-returned']);
    expect(codes({ ...counts(30, 25), invalid: 2 })).toEqual(['not-adding-up']);
    expect(codes(counts(56, 0))).toContain('option-above-valid');
    expect(codes(counts(30, 26))).toEqual(['votes-above-seats']);
    expect(unreturned(part, counts(30, 25))).toBe(2);
  });

  it('hold for every honest count', () => {
    const honest = fc
      .record({ yes: fc.nat(400), no: fc.nat(400), blank: fc.nat(50), invalid: fc.nat(50), away: fc.nat(50) })
      .map(({ yes, no, blank, invalid, away }) => ({
        valid: yes + no + blank,
        invalid,
        returned: yes + no + blank + invalid,
        issued: yes + no + blank + invalid + away,
        options: [
          { id: 'yes', votes: yes },
          { id: 'no', votes: no },
        ],
      }));
    fc.assert(fc.property(honest, (values) => codes(values).length === 0 && (unreturned(part, values) ?? -1) >= 0));
  });

  it('may go to as many options as there are seats', () => {
    const options = [
      { id: 'yes', votes: 55 },
      { id: 'no', votes: 50 },
    ];
    expect(judgeCounts({ ...part, seats: 2 }, { ...counts(0, 0), options })).toEqual([]);
  });
});

describe('two tellers', () => {
  const first = sheet('1', 'a', 1, counts(30, 25));
  const wrong = sheet('2', 'b', 2, counts(29, 25));
  const again = sheet('3', 'b', 3, counts(30, 25));

  it('see nothing of each other until both came to the same', () => {
    expect(maySeeSheet(standingOf(part, [first]), first, 'b')).toBe(false);
    const differing = standingOf(part, [first, wrong]);
    expect([
      maySeeSheet(differing, first, 'b'),
      maySeeSheet(differing, wrong, 'a'),
      maySeeSheet(differing, wrong, 'b'),
    ]).toEqual([false, false, true]);
    const agreed = standingOf(part, [first, wrong, again]);
    expect([maySeeSheet(agreed, first, 'b'), maySeeSheet(agreed, again, 'a'), maySeeSheet(agreed, wrong, 'a')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are told where they differ, not by how much', () => {
    const { differing, agreed } = standingOf(part, [first, wrong]);
    expect(differing).toEqual([{ field: 'options', row: 'yes' }]);
    expect(agreed).toBeUndefined();
    expect(standingOf(part, [again, wrong, first]).agreed).toEqual(counts(30, 25));
  });

  it('hand in one sheet each, and another only where they differ', () => {
    const refused = (sheets: readonly ClosedSheet[], who: string) =>
      refuseSheet(standingOf(part, sheets), who).map(({ code }) => code);
    expect(refused([], 'a')).toEqual([]);
    expect(refused([first], 'a')).toEqual(['tally-own']);
    expect(refused([first], 'b')).toEqual([]);
    expect(refused([first, wrong], 'a')).toEqual([]);
    expect(refused([first, wrong], 'c')).toEqual(['tally-full']);
    expect(refused([first, again], 'b')).toEqual(['tally-agreed']);
  });
});
