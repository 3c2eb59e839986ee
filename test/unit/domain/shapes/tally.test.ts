import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeCounts,
  maySeeSheet,
  pileOf,
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

describe('a vote counted in piles', () => {
  const piles = { pile: ['post', 'group'], totals: ['ballots', 'invalid'], lines: { rows: 'lines', name: 'name' } };
  const pileSheet = (id: string, teller: string, at: number, group: string, votes: number) =>
    sheet(id, teller, at, {
      post: 'member',
      group,
      ballots: 50,
      invalid: 0,
      lines: [
        { id: 'l1', name: '甲', inFavour: votes },
        { id: 'l2', name: '乙', inFavour: 3 },
      ],
    });

  it('tells one pile from another, and who is behind a line by the name', () => {
    const [one, other] = [pileSheet('a', 't1', 1, '第一组', 40), pileSheet('b', 't2', 2, '第一组', 41)];
    expect(pileOf(piles, one.values)).toBe(pileOf(piles, other.values));
    expect(pileOf(piles, one.values)).not.toBe(pileOf(piles, pileSheet('c', 't1', 3, '第二组', 1).values));
    const { differing, agreed } = standingOf(piles, [one, other]);
    expect(differing).toEqual([{ field: 'lines', row: '甲' }]);
    expect(agreed).toBeUndefined();
  });

  it('agrees in every total, whatever the order of the lines', () => {
    const one = pileSheet('a', 't1', 1, '第一组', 40);
    const other = pileSheet('b', 't2', 2, '第一组', 40);
    const turned = { ...other, values: { ...other.values, lines: [...(other.values['lines'] as [])].reverse() } };
    expect(standingOf(piles, [one, turned]).agreed).toMatchObject({ group: '第一组', ballots: 50 });
  });

  it('leaves the judgement of its figures to the checks of its ledger', () => {
    expect(judgeCounts(piles, { ballots: 1, lines: [{ id: 'l1', name: '甲', inFavour: 99 }] })).toEqual([]);
  });
});
