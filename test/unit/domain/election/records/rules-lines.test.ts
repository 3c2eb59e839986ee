import { describe, expect, it } from 'vitest';
import { valueText } from '../../../../../renderer/domain/election/records/rules-lines';

describe('a rule as people say it', () => {
  it.each([
    [{ years: 3 }, '3年'],
    [{ years: null }, '到下届选举结束'],
    [{ side: 'beforeElection', days: 3 }, '选举日前3日'],
    [{ elected: 3, withDirector: false }, '选出3人以上，不要求有主任'],
    [{ num: 1, den: 2, strict: true }, '超过1/2'],
  ])('%o', (value, said) => {
    expect(valueText(value)).toBe(said);
  });
});
