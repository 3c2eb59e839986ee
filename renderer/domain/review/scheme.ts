import type { JsonObject } from '../json';
import type { Check, Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { decimalIn, rowsIn, textIn } from '../shapes/cells';
import { compareExact, sumOf as sumOfExact, type Decimal } from '../shapes/exact';
import { grades, type Grade, type VoteScheme } from './votes';

/** How a committee is reviewed: what an office adopted for itself, never law. */
export interface ReviewScheme extends VoteScheme {
  /** Parts of a hundred. A part of nought is left out. */
  readonly shares: Readonly<Record<Layer, Decimal>>;
  /** Lowest total of each grade, highest first; a hint for people. */
  readonly bands: readonly { readonly from: Decimal; readonly grade: Grade }[];
}

/** What a total is made of. */
export type Layer = 'indicators' | 'residents' | 'superior';
export const layers = ['indicators', 'residents', 'superior'] as const satisfies readonly Layer[];

/** Fields of a scheme that hold the share of each layer, the points of each grade, and the lowest total of each. */
export const shareFields = { indicators: 'shareIndicators', residents: 'shareResidents', superior: 'shareSuperior' } as const;
export const pointFields = {
  excellent: 'pointsExcellent',
  competent: 'pointsCompetent',
  basic: 'pointsBasic',
  poor: 'pointsPoor',
} as const;
export const bandFields = { excellent: 'fromExcellent', competent: 'fromCompetent', basic: 'fromBasic' } as const;

/** Nothing while a number is missing. */
export function schemeIn(values: JsonObject): ReviewScheme | undefined {
  const shares = decimalsIn(values, shareFields);
  const points = decimalsIn(values, pointFields);
  const from = decimalsIn(values, bandFields);
  if (shares === undefined || points === undefined || from === undefined) return undefined;
  return {
    shares,
    points,
    divisor: textIn(values, 'divisor') === 'returned' ? 'returned' : 'expressed',
    bands: grades.map((grade) => ({ grade, from: grade === 'poor' ? '0' : from[grade] })),
  };
}

function decimalsIn<K extends string>(
  values: JsonObject,
  fields: Readonly<Record<K, string>>,
): Readonly<Record<K, Decimal>> | undefined {
  const names = Object.keys(fields) as K[]; // Object.keys forgets the keys it was given
  const entries = names.flatMap((name) => {
    const value = decimalIn(values, fields[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === names.length ? (Object.fromEntries(entries) as Record<K, Decimal>) : undefined; // each name is there
}

/** A scheme is adopted only once its parts make a hundred and its grades stand in order. */
export const schemeIsWhole: Guard = ({ values }) => {
  const scheme = schemeIn(values);
  if (scheme === undefined)
    return [wrong('scheme-short', 'shareIndicators', '还有没填的比重、分值或者分数线。', '请填齐再通过。')];
  return [...judgeShares(scheme), ...judgeOrder(scheme), ...judgeIndicators(scheme, values)];
};

const settled: readonly string[] = [
  ...Object.values(shareFields),
  ...Object.values(pointFields),
  ...Object.values(bandFields),
  'divisor',
  'indicators',
];

/** What was adopted is not changed while committees are reviewed by it. */
export const schemeStandsFast: Check = ({ act, before, values }) => {
  if (act !== 'edit' || before?.['inForce'] !== true) return [];
  const changed = settled.find((name) => JSON.stringify(values[name] ?? null) !== JSON.stringify(before[name] ?? null));
  if (changed === undefined) return [];
  return [
    wrong(
      'scheme-adopted',
      changed,
      '办法已经通过，比重、分值、分数线和指标不能再改。',
      '确需修改的，请另立一份办法重新通过。',
    ),
  ];
};

function judgeShares({ shares }: ReviewScheme): readonly Refusal[] {
  const sum = sumOfExact(layers.map((layer) => shares[layer]));
  const below = layers.some((layer) => compareExact(shares[layer], '0') < 0);
  if (compareExact(sum, '100') === 0 && !below) return [];
  const parts = layers.map((layer) => shares[layer]).join(' + ');
  return [
    wrong(
      'shares',
      'shareIndicators',
      `三部分比重 ${parts} = ${sum}，应当合计 100，每部分不小于 0。`,
      '请改成合计 100；不用的部分填 0。',
    ),
  ];
}

function judgeOrder({ points, bands }: ReviewScheme): readonly Refusal[] {
  const given = grades.map((grade) => points[grade]);
  return [
    ...(isFalling(given)
      ? []
      : [wrong('points', 'pointsExcellent', '各等次的分值没有从高到低。', '请按优秀、称职、基本称职、不称职从高到低填写。')]),
    ...(isFalling(bands.map(({ from }) => from))
      ? []
      : [wrong('bands', 'fromExcellent', '各等次的分数线没有从高到低。', '请按优秀、称职、基本称职从高到低填写。')]),
  ];
}

function isFalling(numbers: readonly Decimal[]): boolean {
  return numbers.every((number, at) => at === 0 || compareExact(numbers[at - 1] ?? '0', number) > 0);
}

function judgeIndicators({ shares }: ReviewScheme, values: JsonObject): readonly Refusal[] {
  const rows = rowsIn(values['indicators']);
  const worthless = rows.find((row) => compareExact(decimalIn(row, 'full') ?? '0', '0') <= 0);
  if (worthless !== undefined) {
    const item = textIn(worthless, 'item');
    return [wrong('indicator-points', 'indicators', `“${item}”的满分不大于 0。`, '请填大于 0 的满分，或者删去这一项。')];
  }
  if (compareExact(shares.indicators, '0') === 0 || rows.length > 0) return [];
  return [wrong('indicators', 'indicators', '量化指标占比重，却没有列出指标。', '请列出各项指标和满分，或者把比重改成 0。')];
}

function wrong(code: string, field: string, sentence: string, whatToDo: string): Refusal {
  return { code, field, sentence, whatToDo };
}
