import type { JsonObject } from '../../json';
import { countIn, rowsIn, textIn } from '../../shapes/cells';
import type { ClosedSheet } from '../../shapes/tally';
import type { Contest, Count, Line } from '../counting/contest';
import type { Group } from '../counting/groups';
import { wholeIn } from './whole-in';

/** One teller's totals of one pile for one post. */
export function countFrom(values: JsonObject, contest: Pick<Contest, 'marking'>): Count {
  const blank = contest.marking === 'marks' ? { blank: wholeIn(values, 'blank') } : {};
  return {
    ballots: wholeIn(values, 'ballots'),
    invalid: wholeIn(values, 'invalid'),
    voidColumns: wholeIn(values, 'voidColumns'),
    ...blank,
    lines: rowsIn(values['lines']).map((row) => lineFrom(row, contest)),
  };
}

function lineFrom(row: JsonObject, { marking }: Pick<Contest, 'marking'>): Line {
  const [person, inFavour] = [textIn(row, 'name'), wholeIn(row, 'inFavour')];
  if (marking === 'marks') return { person, inFavour };
  return { person, inFavour, against: countIn(row, 'against') ?? 0, abstained: countIn(row, 'abstained') ?? 0 };
}

/** A pile of ballots, and how many times all of them have been counted from the start. */
export interface Pile {
  readonly group: string;
  readonly pass: number;
}

/** The totals of a sheet as its record keeps them. */
export function sheetValues(contest: Contest, { group, pass }: Pile, count: Count): JsonObject {
  const { ballots, invalid, voidColumns, blank, lines } = count;
  return {
    contest: contest.post,
    group,
    pass,
    ballots,
    invalid,
    voidColumns,
    ...(blank === undefined ? {} : { blank }),
    // Named by their place, so that both tellers' lines bear the same ids.
    lines: lines.map(({ person, ...counts }, at) => ({ id: `l${at + 1}`, name: person, ...counts })),
  };
}

/** The two sheets of every pile of a post; the last of each teller counts. */
export function groupsOf(
  contest: Contest,
  { piles, pass }: { readonly piles: readonly string[]; readonly pass: number },
  sheets: readonly ClosedSheet[],
): readonly Group[] {
  return piles.map((group) => {
    const own = sheets.filter(
      ({ values }) => values['contest'] === contest.post && values['group'] === group && wholeIn(values, 'pass') === pass,
    );
    const [first, second] = latestOfEach(own).map(({ values }) => countFrom(values, contest));
    return { group, ...(first === undefined ? {} : { first }), ...(second === undefined ? {} : { second }) };
  });
}

function latestOfEach(sheets: readonly ClosedSheet[]): readonly ClosedSheet[] {
  const byTeller = new Map<string, ClosedSheet>();
  for (const sheet of [...sheets].sort((a, b) => (a.closedAt < b.closedAt ? -1 : 1))) byTeller.set(sheet.teller.id, sheet);
  return [...byTeller.values()];
}
