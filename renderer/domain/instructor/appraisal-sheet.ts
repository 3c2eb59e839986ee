import type { JsonObject } from '../json';
import { countIn, decimalIn, rowsIn, textIn } from '../shapes/cells';
import type { Decimal } from '../shapes/exact';
import type { FigureRef } from '../statistics/figure';
import { isSnapshot, type Snapshot } from '../statistics/snapshot';
import {
  bandOf,
  demandShare,
  jointVote,
  recordScore,
  scoreText,
  totalScore,
  type AppraisalPreset,
  type IndicatorName,
  type Presets,
} from './appraisal';
import { countsIn, voteScore, type Grade, type Side } from '../review/votes';
import { divided, fraction, fromDecimal, isLess, lesserOf, one, sumOf, written, type Fraction } from '../shapes/fraction';
import { instructorKinds } from './kinds';
import { nameIn } from './values';

/** One indicator of the year: its share, what it was divided from, and the figures whose rows stand behind it. */
export interface IndicatorResult {
  readonly name: IndicatorName;
  readonly label: string;
  readonly full: Decimal;
  readonly rule: string;
  /** 办结 19/20、按期 18/19、满意 17/18; or that there was nothing to do. */
  readonly parts: string;
  readonly share: Fraction | undefined;
  /** Points of the full ones, two places. */
  readonly points: Decimal | undefined;
  readonly refs: readonly FigureRef[];
}

export interface AppraisalSheet {
  readonly preset: AppraisalPreset;
  readonly indicators: readonly IndicatorResult[];
  readonly record: Fraction | undefined;
  readonly sides: Readonly<Partial<Record<Side, Fraction>>>;
  readonly vote: Fraction | undefined;
  readonly organisation: Fraction | undefined;
  readonly total: Decimal | undefined;
  /** What the total would be called; people decide. */
  readonly band: Grade | undefined;
  /** Average days on post, where they are fewer than was expected. */
  readonly shortAttendance: Decimal | undefined;
}

/** Everything the table of an appraisal says, worked out from what its steps wrote down. */
export function sheetOf(values: JsonObject, presets: Presets): AppraisalSheet | undefined {
  const name = textIn(values, 'preset');
  const preset = Object.hasOwn(presets, name) ? presets[name]?.value : undefined;
  if (preset === undefined) return undefined;
  const indicators = indicatorsOf(values, preset);
  const shares = Object.fromEntries(
    indicators.flatMap((indicator) => (indicator.share === undefined ? [] : [[indicator.name, indicator.share]])),
  );
  const record = recordScore(shares, preset);
  const sides = sidesOf(values, preset);
  const vote = jointVote(sides, preset);
  const given = decimalIn(values, 'organisation');
  const organisation = given === undefined ? undefined : fromDecimal(given);
  const total = scoreText(totalScore({ record, vote, organisation }, preset));
  return {
    preset,
    indicators,
    record,
    sides,
    vote,
    organisation,
    total,
    band: total === undefined ? undefined : bandOf(total, preset),
    shortAttendance: shortAttendance(values),
  };
}

function sidesOf(values: JsonObject, preset: AppraisalPreset): AppraisalSheet['sides'] {
  const entries = (['residents', 'superior'] as const).flatMap((side) => {
    const counts = countsIn(values, 'votes', side);
    const score = counts && voteScore(counts, preset);
    return score === undefined ? [] : [[side, score] as const];
  });
  return Object.fromEntries(entries);
}

interface Counted {
  readonly parts: string;
  readonly share: Fraction | undefined;
  readonly refs: readonly FigureRef[];
}

function indicatorsOf(values: JsonObject, preset: AppraisalPreset): readonly IndicatorResult[] {
  const snapshot = values['figures'];
  const figures = snapshot !== undefined && isSnapshot(snapshot) ? snapshot : undefined;
  const count = countsOfVillage(figures, nameIn(values, 'village'));
  const counted: Readonly<Record<IndicatorName, Counted>> = {
    attendance: attendance(values),
    households: households(count),
    demands: demands(count, preset),
    tasks: tasks(values, count),
    reports: reports(values, count),
  };
  return preset.indicators.map(({ name, label, full, rule }) => {
    const { share, ...rest } = counted[name];
    const points = share === undefined ? undefined : written({ ...times(share, full) }, 2);
    return { name, label, full, rule, share, points, ...rest };
  });
}

function times(share: Fraction, full: Decimal): Fraction {
  const points = fromDecimal(full);
  return { over: share.over * points.over, under: share.under * points.under };
}

type Count = (ledger: string, figure: string, by?: string) => number | undefined;

/** A figure of this village out of the frozen ones of all; nought where the village is not in the table. */
function countsOfVillage(snapshot: Snapshot | undefined, village: string): Count {
  return (ledger, figure, by = 'village') => {
    const value = snapshot?.figures.find(({ value: { ref } }) => ref.ledger === ledger && ref.figure === figure)?.value;
    const split = value?.splits.find((one) => one.by === by);
    if (split === undefined) return undefined;
    return split.parts.find(({ key }) => key === village)?.exact.value ?? 0;
  };
}

/** The mean over the months of what was there of what was expected, never more than all of it. */
function attendance(values: JsonObject): Counted {
  const months = rowsIn(values['months']).flatMap((row) => {
    const [there, expected] = [decimalIn(row, 'onPost'), decimalIn(row, 'expected')];
    const share =
      there === undefined || expected === undefined ? undefined : divided(fromDecimal(there), fromDecimal(expected));
    return share === undefined ? [] : [lesserOf(share, one)];
  });
  const mean = divided(sumOf(months), { over: BigInt(months.length), under: 1n });
  return {
    parts: months.length === 0 ? '没有报送的月考勤表' : `${months.length} 个月平均 ${percentText(mean)}`,
    share: mean,
    refs: [{ ledger: instructorKinds.month, figure: 'on-post-days' }],
  };
}

function households(count: Count): Counted {
  const [visited, all] = [count(instructorKinds.visit, 'households'), count(instructorKinds.card, 'households', 'name')];
  return {
    parts: `走访 ${visited ?? 0} 户，共 ${all ?? 0} 户`,
    share: capped(visited, all),
    refs: [{ ledger: instructorKinds.visit, figure: 'households' }],
  };
}

function demands(count: Count, preset: AppraisalPreset): Counted {
  const demand = (figure: string) => count(instructorKinds.demand, figure);
  const [taken, finished, inTime] = [demand('appraised-taken'), demand('appraised-finished'), demand('appraised-in-time')];
  const [satisfied, rated] = [demand('appraised-satisfied'), demand('appraised-rated')];
  const rates = { finished: capped(finished, taken), inTime: capped(inTime, finished), satisfied: capped(satisfied, rated) };
  return {
    parts: `办结 ${finished ?? 0}/${taken ?? 0}，按期 ${inTime ?? 0}/${finished ?? 0}，满意 ${satisfied ?? 0}/${rated ?? 0}`,
    share: demandShare(rates, preset),
    refs: ['appraised-taken', 'appraised-finished', 'appraised-in-time', 'appraised-satisfied', 'appraised-rated'].map(
      (figure) => ({
        ledger: instructorKinds.demand,
        figure,
      }),
    ),
  };
}

/** Tasks by their day, and lines of the transition by theirs. */
function tasks(values: JsonObject, count: Count): Counted {
  const due = (count(instructorKinds.task, 'due') ?? 0) + (countIn(values, 'transitionDue') ?? 0);
  const done = (count(instructorKinds.task, 'in-time') ?? 0) + (countIn(values, 'transitionInTime') ?? 0);
  return {
    parts: due === 0 ? '本期没有应完成的' : `按期 ${done}/${due}`,
    share: capped(done, due),
    refs: [
      { ledger: instructorKinds.task, figure: 'due' },
      { ledger: instructorKinds.task, figure: 'in-time' },
    ],
  };
}

function reports(values: JsonObject, count: Count): Counted {
  const due = countIn(values, 'reportsDue');
  const inTime = count(instructorKinds.report, 'monthly-in-time');
  return {
    parts: `按时 ${inTime ?? 0}/${due ?? 0}`,
    share: capped(inTime, due),
    refs: [{ ledger: instructorKinds.report, figure: 'monthly-in-time' }],
  };
}

/** Finished in this period what came in before may be more than all of it; no share is above one. */
function capped(part: number | undefined, whole: number | undefined): Fraction | undefined {
  if (part === undefined || whole === undefined) return undefined;
  const share = fraction(part, whole);
  return share === undefined ? undefined : lesserOf(share, one);
}

function percentText(share: Fraction | undefined): string {
  return share === undefined ? '—' : `${written({ over: share.over * 100n, under: share.under }, 2)}%`;
}

function shortAttendance(values: JsonObject): Decimal | undefined {
  const months = rowsIn(values['months']).flatMap((row) => {
    const [there, expected] = [decimalIn(row, 'onPost'), decimalIn(row, 'expected')];
    return there === undefined || expected === undefined
      ? []
      : [{ there: fromDecimal(there), expected: fromDecimal(expected) }];
  });
  const many = { over: BigInt(months.length), under: 1n };
  const [there, expected] = [
    divided(sumOf(months.map((m) => m.there)), many),
    divided(sumOf(months.map((m) => m.expected)), many),
  ];
  return there !== undefined && expected !== undefined && isLess(there, expected) ? written(there, 1) : undefined;
}

/** One line for each indicator, as the page and the paper say it: 在岗：12 个月平均 98.00%，29.40 分（满分 30）. */
export function indicatorText(sheet: AppraisalSheet | undefined): string | undefined {
  return sheet?.indicators
    .map(({ label, parts, points, full }) =>
      points === undefined ? `${label}：${parts}，不计入（满分 ${full}）` : `${label}：${parts}，${points} 分（满分 ${full}）`,
    )
    .join('\n');
}
