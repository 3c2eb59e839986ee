import type { JsonObject } from '../json';
import type { GuardInput } from '../ledger/guard';
import type { RecordView } from '../ledger/record';
import type { Refusal } from '../refusal';
import { countIn, linkIn, rowsIn, textIn } from '../shapes/cells';
import type { Decimal } from '../shapes/exact';
import { divided, fraction, fromDecimal, sumOf, times, type Fraction } from '../shapes/fraction';

export const gradeNames = { excellent: '优秀', competent: '称职', basic: '基本称职', poor: '不称职' } as const;
export type Grade = keyof typeof gradeNames;
export const grades = Object.keys(gradeNames) as readonly Grade[]; // Object.keys forgets the keys it was given

/** Both sides of a vote: those who live there, and those above. */
export type Side = 'residents' | 'superior';

export const sideNames = { residents: '群众评', superior: '组织评' } as const satisfies Record<Side, string>;

/** Ballots of one side: totals only. */
export type VoteCounts = Readonly<Record<Grade | 'none' | 'invalid', number>>;

/** What each grade is worth, and by how many ballots it is divided: `expressed` those for a grade, `returned` all that came back. */
export interface VoteScheme {
  readonly points: Readonly<Record<Grade, Decimal>>;
  readonly divisor: 'expressed' | 'returned';
}

/** 0 to 100; nothing where nobody voted. */
export function voteScore(counts: VoteCounts, { points, divisor }: VoteScheme): Fraction | undefined {
  const expressed = grades.reduce((sum, grade) => sum + counts[grade], 0);
  const ballots = divisor === 'expressed' ? expressed : expressed + counts.none + counts.invalid;
  const sum = sumOf(grades.map((grade) => times(whole(counts[grade]), fromDecimal(points[grade]))));
  return divided(sum, whole(ballots));
}

/** Why a vote that is pointed to cannot be taken over: not confirmed, of the other side, or so small that a voter could be told from it. */
export function judgeVote(field: string, side: Side, vote: RecordView): readonly Refusal[] {
  const wrong = (code: string, sentence: string, whatToDo: string): readonly Refusal[] => [{ code, field, sentence, whatToDo }];
  if (vote.state !== 'confirmed') {
    return wrong('vote-open', '这次测评还没有确认结果。', '请先由两位计票人各自计票，一致后由监票人确认。');
  }
  if (textIn(vote.values, 'side') !== side)
    return wrong('vote-side', '选的测评是另一方面的。', '请分别选群众一方和组织一方的测评。');
  if (rowsIn(vote.values['options']).length === 0) {
    return wrong('vote-small', '这次测评有效票不足 5 张，没有分等次的结果。', '请扩大测评范围重新测评，不能由几张票定分。');
  }
  return [];
}

/** Totals of a confirmed vote as a row of a table. */
export function voteRow(side: Side, vote: RecordView): JsonObject {
  const counts = new Map(rowsIn(vote.values['options']).map((row) => [row.id, countIn(row, 'votes') ?? 0]));
  const options = [...grades, 'none' as const].map((option) => [option, counts.get(option) ?? 0] as const);
  return { id: side, invalid: countIn(vote.values, 'invalid') ?? 0, ...Object.fromEntries(options) };
}

/** What a step writes that takes the totals of votes over: by the field of each link and its side. */
export function takenVotesOf(links: Readonly<Record<string, Side>>): (input: GuardInput) => JsonObject {
  return ({ values, linked }) => ({
    votes: Object.entries(links).flatMap(([field, side]) => {
      const id = linkIn(values, field);
      const vote = id === undefined ? undefined : linked(id);
      return vote === undefined ? [] : [{ ...voteRow(side, vote), side: sideNames[side] }];
    }),
  });
}

/** The totals of one side in such a table. */
export function countsIn(values: JsonObject, table: string, side: Side): VoteCounts | undefined {
  const row = rowsIn(values[table]).find(({ id }) => id === side);
  if (row === undefined) return undefined;
  const count = (column: string) => countIn(row, column) ?? 0;
  return {
    excellent: count('excellent'),
    competent: count('competent'),
    basic: count('basic'),
    poor: count('poor'),
    none: count('none'),
    invalid: count('invalid'),
  };
}

function whole(value: number): Fraction {
  return fraction(value) ?? { over: 0n, under: 1n };
}
