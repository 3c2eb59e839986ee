import type { PeriodBounds } from '../../domain/calendar/period';
import type { CountedFigure } from '../../domain/statistics/counted-figure';
import type { FigureRef, FigureValue } from '../../domain/statistics/figure';
import type { FigureTable } from '../../domain/statistics/figure-table';
import type { Beside } from '../../domain/statistics/report';
import type { ReportingPeriod } from '../../domain/statistics/reporting-period';
import type { ListRow, Reply } from '../office-api';

/** What a window may ask of the figures. */
export interface FiguresApi {
  /** Figures of one period, in the order they were asked for; one that is not declared is refused by name. */
  figures(input: FiguresQuery): Reply<FiguresAnswer>;
  /** One figure over several periods, for a line through a year. */
  figureTrend(input: {
    readonly ref: FigureRef;
    readonly periods: readonly ReportingPeriod[];
  }): Reply<readonly { readonly period: string; readonly value: FigureValue }[]>;
  /** Which records a figure, or one part of its breakdown, came from. */
  figureRows(input: FigureRowsQuery): Reply<FigureRows>;
  /** A table as it is handed in, with the records it lists. */
  figureSheet(input: SheetQuery): Reply<FilledSheet>;
  /** Whether a frozen report still says what it said, and what the office would count today. */
  reportCheck(input: { readonly record: string }): Reply<ReportCheck>;
}

export interface SheetQuery {
  readonly ledger: string;
  readonly sheet: string;
  readonly period: ReportingPeriod;
}

/** A sheet of one period: its table where it has one, and its lists. */
export interface FilledSheet {
  readonly title: string;
  readonly period: string;
  readonly source: string;
  /** Whose own sheet it is. */
  readonly person?: string;
  readonly table?: FigureTable;
  readonly lists: readonly FilledList[];
}

export interface FilledList {
  readonly title: string;
  /** `width` is a share of the page. */
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

export interface FiguresQuery {
  readonly refs: readonly FigureRef[];
  readonly period: ReportingPeriod;
  /** Which breakdowns are wanted of each figure that declares them; all where left out. */
  readonly splits?: readonly string[];
  readonly beside?: readonly Beside[];
}

export interface FiguresAnswer {
  readonly period: string;
  readonly bounds: PeriodBounds;
  readonly figures: readonly CountedFigure[];
}

export interface FigureRowsQuery {
  readonly ref: FigureRef;
  readonly period: ReportingPeriod;
  readonly part?: { readonly by: string; readonly key: string };
  readonly from: number;
  readonly count: number;
}

export interface FigureRows {
  readonly total: number;
  readonly rows: readonly (ListRow & { readonly ledger: string; readonly parent?: string })[];
}

export interface ReportCheck {
  /** The stored hash is the hash of what stands there. */
  readonly hashHolds: boolean;
  /** Figures that would come out differently today: what arrived late, or was put right since. */
  readonly moved: readonly { readonly label: string; readonly frozen: string; readonly now: string }[];
}
