import { growthText, type CountedFigure } from './counted-figure';
import type { Exact, FigureSplit, FigureValue } from './figure';
import { exactText, figureText } from './figure-text';
import { judgeDenominators } from './reconciliation';

/** A table of figures as it is shown, printed, copied and written into a sheet: the same rows and lines everywhere. */
export interface FigureTable {
  readonly title: string;
  readonly period: string;
  /** Columns after the name of the figure. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureTableRow[];
  /** Whether the breakdowns add up, what is divided by what, and what each figure counts. */
  readonly reconciliation: readonly string[];
  readonly notes: readonly string[];
}

export interface FigureTableRow {
  readonly label: string;
  /** 0 for a figure, 1 for the name of a breakdown, 2 for one of its parts. */
  readonly depth: 0 | 1 | 2;
  readonly unit: string;
  readonly cells: readonly FigureTableCell[];
}

export interface FigureTableCell {
  readonly text: string;
  /** Absent where the text is no number, such as a rate or a sign that there is none. */
  readonly exact?: Exact;
}

export interface FigureTableInput {
  readonly title: string;
  readonly period: string;
  readonly figures: readonly CountedFigure[];
  /** Breakdowns stand under their figures; parts that came to nothing are left out. */
  readonly withSplits: boolean;
}

export function figureTable({ title, period, figures, withSplits }: FigureTableInput): FigureTable {
  const beside = besideOf(figures);
  return {
    title,
    period,
    columns: [period, ...beside.map(({ label }) => label)],
    rows: figures.flatMap((figure) => [
      rowOf(figure, beside),
      ...(withSplits ? figure.value.splits.flatMap((split) => splitRows(split, figure.value.unit, beside.length)) : []),
    ]),
    reconciliation: reconciliationOf(figures),
    notes: figures.flatMap(({ value }) => (value.note === undefined ? [] : [`${value.label}：${value.note}`])),
  };
}

/** One line for all that fit together, and each that does not; a table with no breakdown says so too. */
export function reconciliationOf(figures: readonly CountedFigure[]): readonly string[] {
  const splits = figures.flatMap(({ value }) => value.splits);
  const wrong = splits.filter(({ reconciliation }) => !reconciliation.holds);
  const mixed = judgeDenominators(
    figures.flatMap(({ value: { label, unit, ratio } }) =>
      ratio?.whole.exact === undefined || unit !== '%' ? [] : [{ label, whole: ratio.whole.exact }],
    ),
  );
  const overlapping = splits.filter(({ reconciliation }) => reconciliation.holds && reconciliation.sentence.includes('≠'));
  return [
    ...wrong.map(({ reconciliation }) => reconciliation.sentence),
    ...overlapping.map(({ reconciliation }) => reconciliation.sentence),
    ...(mixed === undefined ? [] : [`${mixed.sentence}${mixed.whatToDo}`]),
    ...(wrong.length > 0 ? [] : [fits(splits.length)]),
  ];
}

function fits(count: number): string {
  return count === 0 ? '本表没有分类，不需要核对合计。' : `已核对 ${String(count)} 项分类：分类合计与总数相符。`;
}

interface BesideColumn {
  readonly label: string;
  readonly cellOf: (figure: CountedFigure) => FigureTableCell;
}

function besideOf(figures: readonly CountedFigure[]): readonly BesideColumn[] {
  const columns: BesideColumn[] = [];
  if (figures.some(({ yearToDate }) => yearToDate !== undefined)) {
    columns.push({ label: '本年累计', cellOf: ({ yearToDate }) => cellOf(yearToDate) });
  }
  if (figures.some(({ lastYear }) => lastYear !== undefined)) {
    columns.push({ label: '上年同期', cellOf: ({ lastYear }) => cellOf(lastYear) });
    columns.push({ label: '同比', cellOf: (figure) => ({ text: growthText(figure) }) });
  }
  return columns;
}

function rowOf(figure: CountedFigure, beside: readonly BesideColumn[]): FigureTableRow {
  const { label, unit } = figure.value;
  return { label, depth: 0, unit, cells: [cellOf(figure.value), ...beside.map((column) => column.cellOf(figure))] };
}

function splitRows({ by, label, parts }: FigureSplit, unit: string, beside: number): readonly FigureTableRow[] {
  const blank = Array.from({ length: beside }, () => ({ text: '' }));
  const counted = parts.filter(({ exact }) => exact.value !== 0);
  // An office that counts only its own need not say so under every figure.
  if (counted.length === 0 || (by === '$office' && counted.length === 1)) return [];
  return [
    { label: `按${label}`, depth: 1, unit: '', cells: [{ text: '' }, ...blank] },
    ...counted.map((part): FigureTableRow => ({
      label: part.label,
      depth: 2,
      unit,
      cells: [{ text: exactText(part.exact, unit), exact: part.exact }, ...blank],
    })),
  ];
}

function cellOf(figure: FigureValue | undefined): FigureTableCell {
  if (figure === undefined) return { text: '' };
  const text = figureText(figure);
  // Of a rate both parts are shown, which is text.
  return figure.exact === undefined || figure.ratio !== undefined ? { text } : { text, exact: figure.exact };
}
