import { beforeAll, describe, expect, it } from 'vitest';
import { electionKinds } from '../../renderer/domain/election/kinds';
import { electionPapers } from '../office/election-printed';
import type { MemoryDesk } from '../office/memory-desk';

const year = { first: '2026-01-01', last: '2026-12-31' };
const october = { first: '2026-10-01', last: '2026-10-31' };

describe('the return of a village of 121 voters that voted in November', () => {
  let desk: MemoryDesk;
  beforeAll(() => {
    const place = electionPapers().recordFor('election-whole-report');
    if (place === undefined) throw new Error('the village has no result');
    desk = place.desk;
  });
  const figure = (name: string, bounds = year) => desk.figure({ ledger: electionKinds.election, figure: name }, bounds);
  const count = (name: string, bounds = year) => figure(name, bounds).exact?.value;

  it('counts how the committee was formed, and the seats', () => {
    expect([count('formed'), count('committee-seats'), count('seats-director'), count('seats-member')]).toEqual([1, 5, 1, 2]);
    expect(figure('formed').splits.map(({ by }) => by)).toContain('formedBy');
  });

  it('counts voters of the list that was posted last, and those who took part in the first vote that stands', () => {
    expect([count('registered'), count('registered-women'), count('registered-minorities'), count('voters')]).toEqual([
      121, 60, 0, 100,
    ]);
    expect(figure('turnout').ratio).toMatchObject({ part: { exact: { value: 100 } }, whole: { exact: { value: 121 } } });
  });

  it('counts the announcement in its own month, and the hand-over once it was done', () => {
    expect([count('announced'), count('announced', october), count('registered', october)]).toEqual([1, 0, 0]);
    expect(count('handed-over')).toBe(0);
  });
});
