import { compareExact, type Decimal } from '../shapes/exact';
import { add, divided, fraction, fromDecimal, sumOf, times, written, type Fraction } from './fraction';
import type { Practice } from './practice';

export const gradeNames = { excellent: '优秀', competent: '称职', basic: '基本称职', poor: '不称职' } as const;
export type Grade = keyof typeof gradeNames;
export const grades = Object.keys(gradeNames) as readonly Grade[]; // Object.keys forgets the keys it was given

/** Both sides of the vote: villagers and the two committees, town and district. */
export type Side = 'residents' | 'superior';

/** Indicators worked out from records, each a share between nothing and all. */
export type IndicatorName = 'attendance' | 'households' | 'demands' | 'tasks' | 'reports';

export interface Indicator {
  readonly name: IndicatorName;
  readonly label: string;
  readonly full: Decimal;
  /** How its share is worked out, in one line. */
  readonly rule: string;
}

/** A way of appraising: data with its source, to be chosen or replaced by an office. */
export interface AppraisalPreset {
  readonly label: string;
  /** Shares of the three layers; together 1. */
  readonly shares: { readonly record: Decimal; readonly vote: Decimal; readonly organisation: Decimal };
  readonly sides: Readonly<Record<Side, Decimal>>;
  readonly points: Readonly<Record<Grade, Decimal>>;
  /** `expressed`: those who voted for a grade; `returned`: every ballot that came back. */
  readonly divisor: 'expressed' | 'returned';
  readonly indicators: readonly Indicator[];
  /** Shares of 办结率, 按期率 and 满意率 within the indicator of demands. */
  readonly demandShares: { readonly finished: Decimal; readonly inTime: Decimal; readonly satisfied: Decimal };
  /** Lowest total of each grade, highest first; a hint for people. */
  readonly bands: readonly { readonly from: Decimal; readonly grade: Grade }[];
}

export type Presets<N extends string = string> = Readonly<Record<N, Practice<AppraisalPreset>>>;

/** Ballots of one side: totals only. */
export type VoteCounts = Readonly<Record<Grade | 'none' | 'invalid', number>>;

/** 0 to 100; nothing where nobody voted. */
export function voteScore(counts: VoteCounts, preset: Pick<AppraisalPreset, 'points' | 'divisor'>): Fraction | undefined {
  const expressed = grades.reduce((sum, grade) => sum + counts[grade], 0);
  const divisor = preset.divisor === 'expressed' ? expressed : expressed + counts.none + counts.invalid;
  const points = sumOf(grades.map((grade) => times(whole(counts[grade]), fromDecimal(preset.points[grade]))));
  return divided(points, whole(divisor));
}

/** Both sides by their shares; a side nobody asked leaves the vote without a result. */
export function jointVote(
  sides: Readonly<Partial<Record<Side, Fraction>>>,
  preset: Pick<AppraisalPreset, 'sides'>,
): Fraction | undefined {
  const { residents, superior } = sides;
  if (residents === undefined || superior === undefined) return undefined;
  return add(times(residents, fromDecimal(preset.sides.residents)), times(superior, fromDecimal(preset.sides.superior)));
}

/** 0 to 100 from the shares of all indicators; one that has no share (nothing to divide by) leaves its points out of both sides. */
export function recordScore(
  shares: Readonly<Partial<Record<IndicatorName, Fraction>>>,
  { indicators }: Pick<AppraisalPreset, 'indicators'>,
): Fraction | undefined {
  const known = indicators.flatMap(({ name, full }) => {
    const share = shares[name];
    return share === undefined ? [] : [{ share, full: fromDecimal(full) }];
  });
  const full = sumOf(known.map((one) => one.full));
  const points = sumOf(known.map((one) => times(one.share, one.full)));
  const of = divided(points, full);
  return of === undefined ? undefined : times(of, whole(100));
}

/** Shares of 办结率, 按期率 and 满意率 as the preset weighs them; a rate of nothing leaves its weight out. */
export function demandShare(
  rates: {
    readonly finished?: Fraction | undefined;
    readonly inTime?: Fraction | undefined;
    readonly satisfied?: Fraction | undefined;
  },
  { demandShares }: Pick<AppraisalPreset, 'demandShares'>,
): Fraction | undefined {
  const names = ['finished', 'inTime', 'satisfied'] as const;
  const known = names.flatMap((name) => {
    const rate = rates[name];
    return rate === undefined ? [] : [{ rate, share: fromDecimal(demandShares[name]) }];
  });
  const shares = sumOf(known.map(({ share }) => share));
  return divided(sumOf(known.map(({ rate, share }) => times(rate, share))), shares);
}

export interface Layers {
  readonly record?: Fraction | undefined;
  readonly vote?: Fraction | undefined;
  readonly organisation?: Fraction | undefined;
}

/** The total; nothing while a layer that counts is not there yet. */
export function totalScore(layers: Layers, { shares }: Pick<AppraisalPreset, 'shares'>): Fraction | undefined {
  const names = (['record', 'vote', 'organisation'] as const).filter((name) => compareExact(shares[name], '0') > 0);
  const parts = names.flatMap((name) => {
    const layer = layers[name];
    return layer === undefined ? [] : [times(layer, fromDecimal(shares[name]))];
  });
  return parts.length === names.length ? sumOf(parts) : undefined;
}

/** As the table prints it: two places, half up, rounded only here. */
export function scoreText(score: Fraction | undefined): Decimal | undefined {
  return score === undefined ? undefined : written(score, 2);
}

/** What a total would be called by the bands; people decide. */
export function bandOf(total: Decimal, { bands }: Pick<AppraisalPreset, 'bands'>): Grade | undefined {
  return bands.find(({ from }) => compareExact(total, from) >= 0)?.grade;
}

/** How many may be 优秀: a share of those appraised, rounded down. */
export function excellentCap(appraised: number, sharePercent: number): number {
  return Math.floor((appraised * sharePercent) / 100);
}

/** Totals that share the last place within the cap: the program names them and chooses nobody. */
export function tiesAtCap(totals: readonly Decimal[], cap: number): number {
  const sorted = [...totals].sort((a, b) => compareExact(b, a));
  const [last, next] = [sorted[cap - 1], sorted[cap]];
  if (cap <= 0 || last === undefined || next === undefined || compareExact(last, next) !== 0) return 0;
  return sorted.filter((total) => compareExact(total, last) === 0).length;
}

function whole(value: number): Fraction {
  return fraction(value) ?? { over: 0n, under: 1n };
}
