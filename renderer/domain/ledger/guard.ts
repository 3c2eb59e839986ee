import type { WorkCalendar } from '../calendar/working-days';
import type { AroundRecord } from '../fields/around';
import type { JsonObject } from '../json';
import type { Refusal } from '../refusal';
import type { Account, Duty } from '../office/roles';
import type { FrozenPeriod } from '../statistics/period-lock';
import type { RecordView } from './record';

/** What a guard may look at. Values already hold what the step's form is about to save. */
export interface GuardInput {
  readonly record: RecordView;
  readonly values: JsonObject;
  /** Live children of one ledger, oldest first. */
  readonly childrenOf: (ledger: string) => readonly RecordView[];
  /** The record it belongs to, with all live records in it; none for a record of its own. */
  readonly parent?: AroundRecord;
  /** Records of other ledgers this one points to. */
  readonly linked: (record: string) => RecordView | undefined;
  /** Live records of a ledger this one declares to look at, oldest first. */
  readonly recordsOf: (ledger: string) => readonly RecordView[];
  readonly account: Account;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly calendar: WorkCalendar;
  /** When the step happened, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. */
  readonly eventAt: string;
}

/**
 * A named pure function that judges a step when a person takes it, never when operations are merged
 * (`decisions.md` 5). Every sentence it returns is shown.
 */
export type Guard = (input: GuardInput) => readonly Refusal[];

/** What a check may look at: the values as they will stand, and what lies around the record. */
export interface CheckInput extends Pick<GuardInput, 'values' | 'recordsOf' | 'today' | 'calendar'> {
  readonly act: 'create' | 'edit' | 'step' | 'delete';
  /** Nothing while the record is being made. */
  readonly before: JsonObject | undefined;
  readonly record: string;
  /** With the values of all live records in it. */
  readonly parent: (RecordView & AroundRecord) | undefined;
  /** Live records of the same ledger under the same parent, without the record itself. */
  readonly siblings: readonly RecordView[];
  /** Their values, also where they are too many for a page and only some fields of them are at hand. */
  readonly siblingValues: readonly JsonObject[];
  /** Live records of another ledger under the same parent. */
  readonly besides: (ledger: string) => readonly RecordView[];
  /** Periods that reports of this office have frozen. */
  readonly frozen: readonly FrozenPeriod[];
  /** This office. */
  readonly office: string;
  /** It is only tried out: what it makes says so. */
  readonly onTrial: boolean;
  readonly duty: Duty;
  /** Where a name stands by strokes, as a text to compare; brought by the office, because its table is large. */
  readonly nameKey: NameKey;
}

export type NameKey = (name: string, order: 'surname' | 'name') => string;

/** A named pure function that judges values whenever a person makes, changes or deletes a record, beyond what each field says by itself. */
export type Check = (input: CheckInput) => readonly Refusal[];
