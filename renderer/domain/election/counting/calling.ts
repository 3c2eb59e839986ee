import { peopleOf, type Contest, type Line, type Named } from './contest';

/** What may be called of one person from one ballot. */
export type Mark = 'inFavour' | 'against' | 'abstained';

export const markLabels: Readonly<Record<Mark, string>> = { inFavour: '赞成', against: '不赞成', abstained: '弃权' };

/** One box of a tally sheet in which 正 are drawn. */
export interface Box {
  readonly person: string;
  readonly mark: Mark;
}

/** Totals of one pile while they are called. No ballot and no order is kept but the very last call, to take a slip of the finger back. */
export interface Calling {
  readonly totals: Readonly<Record<string, number>>;
  readonly last?: Box;
}

export const nothingCalled: Calling = { totals: {} };

/** The marks of a contest: only votes, or for each candidate all three. */
export function marksOf({ marking }: Pick<Contest, 'marking'>, onBallot: boolean): readonly Mark[] {
  return marking === 'each' && onBallot ? ['inFavour', 'against', 'abstained'] : ['inFavour'];
}

export function isOnBallot({ candidates }: Pick<Contest, 'candidates'>, { person }: Named): boolean {
  return candidates.some((one) => one.person === person);
}

export function totalIn({ totals }: Calling, { person, mark }: Box): number {
  return totals[boxKey(person, mark)] ?? 0;
}

export function callOne(calling: Calling, box: Box): Calling {
  return { totals: { ...calling.totals, [boxKey(box.person, box.mark)]: totalIn(calling, box) + 1 }, last: box };
}

/** Takes the last call back, once. */
export function takeBack({ totals, last }: Calling): Calling {
  if (last === undefined) return { totals };
  const left = Math.max(0, totalIn({ totals }, last) - 1);
  return { totals: { ...totals, [boxKey(last.person, last.mark)]: left } };
}

/** A total that was counted again by hand. */
export function setTotal({ totals }: Calling, { person, mark }: Box, total: number): Calling {
  return { totals: { ...totals, [boxKey(person, mark)]: Math.max(0, total) } };
}

/** The lines of the sheet, everybody in the order of the ballot. */
export function calledLines(contest: Contest, calling: Calling): readonly Line[] {
  return peopleOf(contest).map((one) => {
    const of = (mark: Mark) => totalIn(calling, { person: one.person, mark });
    const inFavour = of('inFavour');
    return contest.marking === 'each' && isOnBallot(contest, one)
      ? { person: one.person, inFavour, against: of('against'), abstained: of('abstained') }
      : { person: one.person, inFavour };
  });
}

/** What was called of all people together. */
export function calledSum({ totals }: Calling): number {
  return Object.values(totals).reduce((sum, total) => sum + total, 0);
}

function boxKey(person: string, mark: Mark): string {
  return `${mark} ${person}`;
}
