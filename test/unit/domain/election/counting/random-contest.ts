import fc from 'fast-check';
import { readBallot, type Paper } from '../../../../../renderer/domain/election/counting/ballot';
import type { Contest, Count } from '../../../../../renderer/domain/election/counting/contest';
import type { FrozenRules } from '../../../../../renderer/domain/election/frozen';
import type { CommitteeSettings } from '../../../../../renderer/domain/election/settings';
import type { NaivePaper } from '../../../../office/naive-count';

/** An invented ballot with two columns, and the papers that came back. */
export interface RandomVote {
  readonly contests: readonly [Contest, Contest];
  readonly papers: readonly NaivePaper[];
  /** Where the pile is divided. */
  readonly cuts: readonly number[];
  readonly registered: number;
  readonly unreturned: number;
}

const people = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'];

/**
 * Few people and few papers, and most voters of one of two or three minds, so that level votes, exact halves and exact thirds are common,
 * and somebody is elected.
 */
export const randomVote: fc.Arbitrary<RandomVote> = fc
  .record({
    seats: fc.integer({ min: 1, max: 4 }),
    extra: fc.integer({ min: 0, max: 2 }),
    ballots: fc.integer({ min: 0, max: 24 }),
    spare: fc.integer({ min: 0, max: 13 }),
    unreturned: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ seats, extra, ballots, spare, unreturned }) =>
    fc.record({
      contests: fc.constant([contest('director', 1, 2), contest('member', seats, seats + extra + 1)] as const),
      papers: fc
        .oneof(fc.array(slate(seats), { minLength: 2, maxLength: 3 }), fc.constant(everybodyButOne(seats)))
        .chain((minds) => fc.array(randomPaper(seats, minds), { minLength: ballots, maxLength: ballots })),
      cuts: fc.array(fc.integer({ min: 0, max: ballots }), { maxLength: 2 }),
      registered: fc.constant(ballots + unreturned + spare),
      unreturned: fc.constant(unreturned),
    }),
  );

type Columns = NaivePaper['columns'];

function slate(seats: number): fc.Arbitrary<Columns> {
  return fc.tuple(
    fc.subarray(['子', '丑'], { minLength: 1, maxLength: 1 }),
    fc.shuffledSubarray(people.slice(0, seats + 1), { minLength: seats, maxLength: seats }),
  );
}

/** Every mind leaves out another of the people, so that all of them come near one another. */
function everybodyButOne(seats: number): readonly Columns[] {
  const some = people.slice(0, seats + 1);
  return some.map((left) => [['子'], some.filter((one) => one !== left)]);
}

function randomPaper(seats: number, minds: readonly Columns[]): fc.Arbitrary<NaivePaper> {
  const anything = fc.tuple(
    fc.uniqueArray(fc.constantFrom('子', '丑', '甲'), { maxLength: 2 }),
    fc.uniqueArray(fc.constantFrom(...people.slice(0, seats + 3)), { maxLength: seats + 1 }),
  );
  return fc.record({
    marked: fc.integer({ min: 0, max: 29 }).map((one) => one === 0),
    columns: fc.oneof({ arbitrary: fc.constantFrom(...minds), weight: 15 }, { arbitrary: anything, weight: 2 }),
  });
}

export function contest(
  post: 'director' | 'member',
  seats: number,
  candidates: number,
  round: Contest['round'] = 'first',
): Contest {
  const all = post === 'director' ? ['子', '丑', '甲'] : people;
  const named = all.map((name) => ({ person: name, name }));
  return {
    id: post,
    label: post === 'director' ? '主任' : '委员',
    post,
    seats,
    round,
    marking: 'marks',
    candidates: named.slice(0, candidates),
    writeIns: named.slice(candidates),
  };
}

/** The same papers as the app reads them one after another into a sheet. */
export function sheetOf(
  contests: readonly Contest[],
  column: number,
  papers: readonly NaivePaper[],
  { settings }: FrozenRules<CommitteeSettings>,
): Count {
  const own = contests[column];
  if (own === undefined) throw new Error('no such column');
  const readings = papers.map((paper) => readBallot(described(paper, contests), contests, settings));
  const columns = readings.flatMap((reading) =>
    reading.kind === 'void' ? [] : reading.columns.filter(({ contest: id }) => id === own.id),
  );
  const counting = columns.filter((one) => one.void === undefined);
  return {
    ballots: papers.length,
    invalid: readings.filter(({ kind }) => kind === 'void').length,
    voidColumns: columns.length - counting.length,
    blank: counting.filter(({ chosen }) => chosen.length === 0).length,
    lines: [...own.candidates, ...own.writeIns].map(({ person }) => ({
      person,
      inFavour: counting.filter(({ chosen }) => chosen.includes(person)).length,
    })),
  };
}

function described({ marked, columns }: NaivePaper, contests: readonly Contest[]): Paper {
  return {
    extraMarks: marked,
    entries: columns.flatMap((names, at) =>
      names.map((person) => ({
        contest: contests[at]?.id ?? '',
        person,
        writtenIn: contests[at]?.candidates.every((one) => one.person !== person) ?? true,
        chosen: true,
      })),
    ),
  };
}
