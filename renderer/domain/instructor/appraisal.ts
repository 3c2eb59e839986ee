import type { Grade, Side, VoteScheme } from '../review/votes';
import { compareExact, type Decimal } from '../shapes/exact';
import { add, divided, fromDecimal, sumOf, times, written, type Fraction } from '../shapes/fraction';
import type { Practice } from './practice';

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
export interface AppraisalPreset extends VoteScheme {
  readonly label: string;
  /** Shares of the three layers; together 1. */
  readonly shares: { readonly record: Decimal; readonly vote: Decimal; readonly organisation: Decimal };
  readonly sides: Readonly<Record<Side, Decimal>>;
  readonly indicators: readonly Indicator[];
  /** Shares of 办结率, 按期率 and 满意率 within the indicator of demands. */
  readonly demandShares: { readonly finished: Decimal; readonly inTime: Decimal; readonly satisfied: Decimal };
  /** Lowest total of each grade, highest first; a hint for people. */
  readonly bands: readonly { readonly from: Decimal; readonly grade: Grade }[];
}

export type Presets<N extends string = string> = Readonly<Record<N, Practice<AppraisalPreset>>>;

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
  return of === undefined ? undefined : times(of, hundred);
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

const hundred: Fraction = { over: 100n, under: 1n };
