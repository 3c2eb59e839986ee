import type { JsonObject } from '../json';
import type { Check, CheckInput, Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { decimalIn, linkIn, rowsIn, textIn } from '../shapes/cells';
import { compareExact, type Decimal } from '../shapes/exact';
import { add, divided, fromDecimal, nought, sumOf, times, written, type Fraction } from '../shapes/fraction';
import { layers, schemeIn, type Layer, type ReviewScheme } from './scheme';
import { countsIn, gradeNames, grades, judgeVote, sideNames, takenVotesOf, voteScore, type Grade, type Side } from './votes';

/** What a review came to by its scheme: 0 to 100, two places, rounded only here. */
export interface ReviewScores extends Readonly<Partial<Record<Layer, Decimal>>> {
  readonly total?: Decimal;
  /** What the total would be called; people decide. */
  readonly hint?: Grade;
}

/** A layer nobody brought leaves the total open. */
export function reviewScores(values: JsonObject, scheme: ReviewScheme): ReviewScores {
  const exact = {
    indicators: indicatorScore(values),
    residents: sideScore(values, 'residents', scheme),
    superior: sideScore(values, 'superior', scheme),
  };
  const shown = layers.flatMap((layer) => {
    const score = exact[layer];
    return score === undefined ? [] : [[layer, written(score, 2)] as const];
  });
  const total = totalOf(exact, scheme);
  const hint = total === undefined ? undefined : scheme.bands.find(({ from }) => compareExact(total, from) >= 0)?.grade;
  return {
    ...Object.fromEntries(shown),
    ...(total === undefined ? {} : { total }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Points of all indicators against their full ones; nothing before each is assessed. */
function indicatorScore(values: JsonObject): Fraction | undefined {
  const rows = rowsIn(values['scores']);
  const given = rows.flatMap((row) => decimalIn(row, 'assessed') ?? []);
  if (given.length < rows.length) return undefined;
  const of = divided(sumOf(given.map(fromDecimal)), sumOf(rows.map((row) => fromDecimal(decimalIn(row, 'full') ?? '0'))));
  return of && times(of, fromDecimal('100'));
}

function sideScore(values: JsonObject, side: Side, scheme: ReviewScheme): Fraction | undefined {
  const counts = countsIn(values, 'votes', side);
  return counts && voteScore(counts, scheme);
}

function totalOf(exact: Readonly<Record<Layer, Fraction | undefined>>, { shares }: ReviewScheme): Decimal | undefined {
  let total = nought;
  for (const layer of layers) {
    if (compareExact(shares[layer], '0') === 0) continue;
    const score = exact[layer];
    if (score === undefined) return undefined;
    total = add(total, times(score, fromDecimal(shares[layer])));
  }
  return written(times(total, { over: 1n, under: 100n }), 2);
}

const votes = { residentsVote: 'residents', superiorVote: 'superior' } as const satisfies Record<string, Side>;

/** A vote that counts is there, confirmed, of its own side, and large enough. */
export const reviewVotesConfirmed: Guard = ({ values, parent, linked }) => {
  const scheme = schemeIn(parent?.values ?? {});
  return Object.entries(votes).flatMap(([field, side]) => {
    const id = linkIn(values, field);
    const vote = id === undefined ? undefined : linked(id);
    if (vote !== undefined) return judgeVote(field, side, vote);
    const counts = scheme !== undefined && compareExact(scheme.shares[side], '0') > 0;
    return counts ? [missingVote(field, side)] : [];
  });
};

function missingVote(field: string, side: Side): Refusal {
  const name = sideNames[side];
  return {
    code: 'vote-missing',
    field,
    sentence: `办法规定${name}占比重，还没有选这次测评。`,
    whatToDo: `请先在“民主测评”里登记${name}，两位计票人一致后由监票人确认。`,
  };
}

/** Totals of the votes, as two tellers came to them. */
export const takenReviewVotes = takenVotesOf(votes);

/** The scores that stand, written with every save: the scheme is locked, so they follow from the record alone. */
export function followingScores({ values, parent }: Pick<CheckInput, 'values' | 'parent'>): JsonObject {
  const scheme = schemeIn(parent?.values ?? {});
  if (scheme === undefined) return {};
  const { indicators, residents, superior, total, hint } = reviewScores(values, scheme);
  return {
    indicatorScore: indicators ?? null,
    residentsScore: residents ?? null,
    superiorScore: superior ?? null,
    total: total ?? null,
    hint: hint === undefined ? null : `${gradeNames[hint]}（按办法的分数线，由人确定）`,
  };
}

/** No more than the full points of a line, and a word where both sides differ. */
export const scoresInBounds: Check = ({ values, act }) =>
  act === 'delete' ? [] : rowsIn(values['scores']).flatMap((row) => judgeLine(row));

function judgeLine(row: JsonObject): readonly Refusal[] {
  const [item, full] = [textIn(row, 'item'), decimalIn(row, 'full') ?? '0'];
  const sides = { self: '自评', assessed: '考核' } as const;
  const given = Object.entries(sides).flatMap(([column, name]) => {
    const points = decimalIn(row, column);
    return points === undefined ? [] : [{ name, points }];
  });
  const outside = given.find(({ points }) => compareExact(points, full) > 0 || compareExact(points, '0') < 0);
  if (outside !== undefined) {
    return [
      {
        code: 'points-out-of-bounds',
        field: 'scores',
        sentence: `“${item}”满分 ${full} 分，${outside.name}填的是 ${outside.points} 分。`,
        whatToDo: '请填 0 到满分之间的分数。',
      },
    ];
  }
  const [self, assessed] = given;
  if (self === undefined || assessed === undefined || compareExact(self.points, assessed.points) === 0) return [];
  if (textIn(row, 'reason').trim() !== '') return [];
  return [
    {
      code: 'difference-reason',
      field: 'scores',
      sentence: `“${item}”自评 ${self.points} 分，考核 ${assessed.points} 分，没有写说明。`,
      whatToDo: '请在这一行写明差异的原因。',
    },
  ];
}

/** Every line is assessed before a grade is proposed. */
export const reviewIsScored: Guard = ({ values }) =>
  values['total'] !== undefined
    ? []
    : [
        {
          code: 'not-scored',
          field: 'scores',
          sentence: '还有指标没有考核分，或者测评没有计入，算不出总分。',
          whatToDo: '请填齐各项考核分；比重是 0 的部分不用填。',
        },
      ];

/** Whoever decides higher than the hint says why; nothing is decided by the program. */
export const reasonAboveReviewHint: Guard = ({ values, parent }) => {
  const scheme = schemeIn(parent?.values ?? {});
  const hint = scheme && reviewScores(values, scheme).hint;
  const grade = grades.find((one) => one === values['grade']);
  if (hint === undefined || grade === undefined || grades.indexOf(grade) >= grades.indexOf(hint)) return [];
  if (textIn(values, 'gradeReason').trim() !== '') return [];
  return [
    {
      code: 'above-hint',
      field: 'gradeReason',
      sentence: `按办法的分数线是“${gradeNames[hint]}”，拟定的是“${gradeNames[grade]}”，没有写理由。`,
      whatToDo: '等次由人定；高于分数线的请写明理由。',
    },
  ];
};

/** A review is made only by a scheme that was adopted. */
export const schemeWasAdopted: Check = ({ act, parent }) =>
  act !== 'create' || parent === undefined || parent.state === 'adopted'
    ? []
    : [
        {
          code: 'scheme-open',
          sentence: '考核办法还没有通过，不能按它考核。',
          whatToDo: '请先办“通过办法”；通过以后比重、分值、指标不再改。',
        },
      ];
