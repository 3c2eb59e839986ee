import type { CivilDate } from '../calendar/civil-date';
import type { Fields } from '../fields/field';
import type { RowValue } from '../fields/rows';
import type { AnswerSheet } from './answers';
import type { BallotSheet } from './ballots';
import type { ChecklistSheet } from './checklist';
import type { DaysSheet } from './days';
import type { GoodsSheet } from './goods';
import type { Schedule, Tone } from './mark';
import type { ScoreSheet } from './scores';

/** The tables that know more than rows. Adding one starts here; the compiler names the two registries that lack it. */
export interface SheetTypes {
  readonly checklist: ChecklistSheet;
  readonly scores: ScoreSheet;
  readonly goods: GoodsSheet;
  readonly days: DaysSheet;
  readonly ballots: BallotSheet;
  readonly answers: AnswerSheet;
}

export type SheetName = keyof SheetTypes;
export type Sheet = SheetTypes[SheetName];

/** Why a sheet cannot stand as it is filled in, and where. */
export interface SheetProblem {
  readonly row: string;
  readonly column?: string;
  readonly code: string;
  readonly sentence: string;
  readonly whatToDo: string;
}

/** One figure worked out from a sheet, such as the total or the progress. */
export interface Sum {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly tone?: Tone;
}

/** What each sheet has to offer, whatever it is. Rows may come from another office and hold anything. */
export interface SheetFaces<S> {
  /** What the compiler cannot see in the declaration. */
  check(sheet: S, columns: Fields): readonly string[];
  /** What a person reads for a row that is printed beforehand; `undefined` where rows are free. */
  rowLabel(sheet: S, id: string): string | undefined;
  /** A row as it is said in one line; by its columns where nothing is said here. */
  rowText?(row: RowValue, sheet: S): string;
  judge(rows: readonly RowValue[], sheet: S): readonly SheetProblem[];
  sums(rows: readonly RowValue[], sheet: S, today: CivilDate): readonly Sum[];
  /** What is to be said about the days that stand in it. */
  schedules(rows: readonly RowValue[], sheet: S): readonly Schedule[];
}
