import type { WorkCalendar } from '../calendar/working-days';
import type { AroundRecord } from '../fields/around';
import type { JsonObject } from '../json';
import type { Refusal } from '../refusal';
import type { Account } from '../office/roles';
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
