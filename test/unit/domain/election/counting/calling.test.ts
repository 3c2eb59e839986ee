import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calledLines,
  calledSum,
  callOne,
  marksOf,
  nothingCalled,
  setTotal,
  takeBack,
  totalIn,
  type Box,
  type Calling,
} from '../../../../../renderer/domain/election/counting/calling';
import type { Contest } from '../../../../../renderer/domain/election/counting/contest';

const contest: Contest = {
  id: 'member',
  label: '委员',
  post: 'member',
  seats: 2,
  round: 'first',
  marking: 'each',
  candidates: ['甲', '乙'].map((name) => ({ person: name, name })),
  writeIns: [{ person: '丙', name: '丙' }],
};
const boxes: readonly Box[] = [
  { person: '甲', mark: 'inFavour' },
  { person: '甲', mark: 'against' },
  { person: '乙', mark: 'abstained' },
  { person: '丙', mark: 'inFavour' },
];
const call = (calls: readonly Box[]): Calling => calls.reduce(callOne, nothingCalled);

describe('a pile that is called', () => {
  it('keeps totals and the very last call, and nothing of the order before it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...boxes), { minLength: 1 }), (calls) => {
        const last = calls.at(-1);
        const forward = call(calls);
        const sorted = call([...calls].sort((a, b) => (`${a.person}${a.mark}` < `${b.person}${b.mark}` ? -1 : 1)));
        expect(forward.totals).toEqual(sorted.totals);
        expect(calledSum(forward)).toBe(calls.length);
        expect(Object.keys(forward)).toEqual(['totals', 'last']);
        expect(forward.last).toEqual(last);
      }),
    );
  });

  it('takes one slip of the finger back, once', () => {
    const [first, second] = boxes as readonly [Box, Box];
    const calling = takeBack(call([first, first, second]));
    expect(calledLines(contest, calling)[0]).toEqual({ person: '甲', inFavour: 2, against: 0, abstained: 0 });
    expect(takeBack(calling)).toEqual(calling);
  });

  it('gives people written in votes alone, and candidates all three marks in the order of the ballot', () => {
    expect(calledLines(contest, call(boxes))).toEqual([
      { person: '甲', inFavour: 1, against: 1, abstained: 0 },
      { person: '乙', inFavour: 0, against: 0, abstained: 1 },
      { person: '丙', inFavour: 1 },
    ]);
  });

  it('never falls below nothing', () => {
    const [box] = boxes as readonly [Box];
    expect(calledSum(setTotal(nothingCalled, box, -3))).toBe(0);
    expect(calledSum(takeBack({ totals: {}, last: box }))).toBe(0);
  });

  it('has a box for each mark of a candidate where all three are counted, otherwise one', () => {
    expect(marksOf(contest, true)).toEqual(['inFavour', 'against', 'abstained']);
    expect(marksOf(contest, false)).toEqual(['inFavour']);
    expect(marksOf({ marking: 'marks' }, true)).toEqual(['inFavour']);
    expect(calledLines({ ...contest, marking: 'marks' }, call(boxes))[0]).toEqual({ person: '甲', inFavour: 1 });
  });

  it('leaves the others as they stand where one total is counted again by hand', () => {
    const [first, second] = boxes as readonly [Box, Box];
    const calling = setTotal(call([first, first, second]), second, 5);
    expect(calledSum(calling)).toBe(7);
    expect(totalIn(calling, first)).toBe(2);
    expect(totalIn(setTotal(calling, first, -1), first)).toBe(0);
  });
});
