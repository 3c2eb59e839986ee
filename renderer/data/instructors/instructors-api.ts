import type { Board } from '../../domain/instructor/board';
import type { BookName } from '../../domain/instructor/books';
import type { BookRecord } from '../../domain/instructor/diary';
import type { RollUp } from '../../domain/instructor/roll-up';
import type { Backlog, Heat } from '../../domain/instructor/temperature';
import type { Period } from '../../domain/calendar/period';
import type { Decimal } from '../../domain/shapes/exact';
import type { FigureRef } from '../../domain/statistics/figure';
import type { FigureTable } from '../../domain/statistics/figure-table';
import type { ReportingPeriod } from '../../domain/statistics/reporting-period';
import type { Nothing, Reply } from '../office-api';

/** What a window may ask about resident instructors. Answers are about villages and matters; none compares people. */
export interface InstructorsApi {
  /** Villages at a glance, from the office's own records and from files received. */
  instructorBoard(input: Nothing): Reply<Board>;
  /** Thirteen lines and their sum for a month, from frozen reports where there are some. */
  instructorRollUp(input: { readonly month: Period }): Reply<RollUp>;
  /** Demands of a period as hotlines count them, with 感温 and 减压 of a month. */
  instructorDemands(input: DemandTablesQuery): Reply<DemandTables>;
  /** Appraisals of a year as one table. */
  instructorAppraisals(input: { readonly year: string }): Reply<AppraisalTable>;
  /** Records of several ledgers in a period, formatted and masked, for a paper that is more than one record. */
  instructorBook(input: BookQuery): Reply<Book>;
  /** What others wrote on entries of this office and was not answered yet, newest first. */
  instructorNotes(input: Nothing): Reply<readonly NoteToAnswer[]>;
}

export interface NoteToAnswer {
  /** The entry it speaks of. */
  readonly record: string;
  readonly entry: string;
  readonly note: string;
}

export interface DemandTablesQuery {
  readonly period: ReportingPeriod;
  /** The month whose topics are looked at. */
  readonly month: Period;
  readonly village?: string;
}

export interface DemandTables {
  readonly hotline: FigureTable;
  readonly handling: FigureTable;
  readonly heat: Heat;
  readonly backlog: Backlog;
}

export interface AppraisalTable {
  readonly rows: readonly AppraisalRow[];
  /** How many may be 优秀, and by which rule. */
  readonly cap: { readonly most: number; readonly appraised: number; readonly share: number; readonly source: string };
  /** Totals that share the last place within the cap; 0 where there is no tie. */
  readonly tied: number;
  readonly chosenExcellent: number;
}

export interface AppraisalRow {
  readonly record: string;
  readonly number: string;
  readonly village: string;
  /** Masked. */
  readonly name: string;
  readonly state: string;
  readonly preset: string;
  readonly period: ReportingPeriod | undefined;
  readonly scores: {
    readonly residents?: Decimal;
    readonly superior?: Decimal;
    readonly vote?: Decimal;
    readonly record?: Decimal;
    readonly organisation?: Decimal;
    readonly total?: Decimal;
  };
  readonly indicators: readonly AppraisalIndicator[];
  /** What the table hints at, with its source; people decide. */
  readonly hint?: string;
  readonly grade?: string;
}

/** One indicator with the figures whose rows stand behind it. */
export interface AppraisalIndicator {
  readonly label: string;
  readonly parts: string;
  readonly points?: Decimal;
  readonly full: Decimal;
  readonly refs: readonly (FigureRef & { readonly label: string })[];
}

export interface BookQuery {
  readonly book: BookName;
  readonly period: Period;
  readonly village?: string;
  /** An unmasked book needs a reason, which is kept. */
  readonly full?: { readonly reason: string };
}

export interface Book {
  readonly office: string;
  readonly printedOn: string;
  readonly covers: 'personal' | 'nothing';
  readonly records: readonly BookRecord[];
}

export const instructorMethods = {
  instructorBoard: true,
  instructorRollUp: true,
  instructorDemands: true,
  instructorAppraisals: true,
  instructorBook: true,
  instructorNotes: true,
} satisfies Record<keyof InstructorsApi, true>;
