import { describe, expect, it } from 'vitest';
import {
  isUsualRepresentation,
  judgeHouseholdDelegates,
  judgeRepresentatives,
} from '../../../../renderer/domain/election/electorate';
import type { Voter } from '../../../../renderer/domain/election/voter';

const voter = (id: string, household: string): Voter => ({ id, name: id, group: '第一组', household, class: 'resident' });
const listed = [voter('甲', '1'), voter('乙', '1'), voter('丙', '2')];

describe('where not every voter votes', () => {
  it('a household sends one of its own voters', () => {
    const codes = (...delegates: readonly (readonly [string, string])[]) =>
      judgeHouseholdDelegates(
        delegates.map(([name, household]) => ({ voter: name, household })),
        listed,
      ).refusals.map(({ code }) => code);
    expect(codes(['甲', '1'], ['丙', '2'])).toEqual([]);
    expect(codes(['甲', '1'], ['乙', '1'])).toEqual(['household-twice']);
    expect(codes(['丙', '1'])).toEqual(['delegate-household']);
    expect(codes(['丁', '1'])).toEqual(['delegate-not-listed']);
    expect(judgeHouseholdDelegates([{ voter: '甲' }], listed)).toMatchObject({
      count: 1,
      refusals: [{ code: 'delegate-household' }],
    });
  });

  it('representatives are voters, each once', () => {
    const codes = (...names: readonly string[]) =>
      judgeRepresentatives(
        names.map((name) => ({ voter: name })),
        listed,
      ).refusals.map(({ code }) => code);
    expect(codes('甲', '乙')).toEqual([]);
    expect(codes('甲', '甲')).toEqual(['representative-twice']);
    expect(codes('丁')).toEqual(['delegate-not-listed']);
  });

  it('a representative stands for 20 to 50 households as a rule', () => {
    expect([
      isUsualRepresentation(20, 1),
      isUsualRepresentation(19, 1),
      isUsualRepresentation(100, 2),
      isUsualRepresentation(101, 2),
    ]).toEqual([true, false, true, false]);
    expect(isUsualRepresentation(0, 0)).toBe(false);
  });
});
