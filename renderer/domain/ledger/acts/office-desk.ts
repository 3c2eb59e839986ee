import type { WorkCalendar } from '../../calendar/working-days';
import type { Account, Duty } from '../../office/roles';
import type { HashName } from '../../fields/frozen';
import type { OfficeProfile } from '../../office/office';
import type { Refusal } from '../../refusal';
import type { JsonObject, JsonValue } from '../../json';
import type { FrozenPeriod } from '../../statistics/period-lock';
import type { Result } from '../../result';
import type { Sets } from '../changes';
import type { Ledger } from '../ledger';
import type { Act, Basis, Hash, OperationLine } from '../operation';
import type { FoldedRecord } from '../record';

/** An operation before it is stamped, salted and hashed. */
export interface OperationDraft {
  readonly ledger: Ledger;
  readonly record: string;
  readonly parent?: string;
  readonly act: Act;
  readonly step?: string;
  readonly undoes?: Hash;
  readonly eventAt?: string;
  readonly basis?: Basis;
  readonly sets: Sets;
}

/** Everything an act may look at: the office, the person, the day, and the records as they stand within this save. */
export interface Desk {
  readonly office: OfficeProfile;
  readonly account: Account;
  readonly duty: Duty;
  /** Local civil time, `YYYY-MM-DDTHH:mm`. */
  readonly now: string;
  readonly calendar: WorkCalendar;
  readonly findLedger: (kind: string) => Ledger | undefined;
  readonly findRecord: (id: string) => FoldedRecord | undefined;
  /** Children of one parent and ledger, deleted ones included, in order of (createdAt, id). */
  readonly childrenOf: (parent: string, ledger: string) => readonly FoldedRecord[];
  /** Live children of a kind too many for a page, by the fields of them that are held in memory. */
  readonly keptOf: (parent: string, ledger: string, except?: string) => readonly JsonObject[];
  /** Where a name stands by strokes. */
  readonly nameKey: (name: string, order: 'surname' | 'name') => string;
  /** Hash of a content that is settled, under its name. */
  readonly hashOf: (name: HashName, content: JsonValue) => Hash;
  /** Records of a ledger that the touched ones declare to look at, deleted ones included, in order of (createdAt, id). */
  readonly recordsOf?: (ledger: string) => readonly FoldedRecord[];
  /** Periods that reports of this office have frozen. */
  readonly frozen?: readonly FrozenPeriod[];
  /** What a step of a record writes besides what was typed, by record; worked out by the office before the rules are asked. */
  readonly effects?: ReadonlyMap<string, JsonObject>;
  /** Operations of a record, needed to take a step back. */
  readonly linesOf: (record: string) => readonly OperationLine[];
}

export type Planned = Result<OperationDraft, readonly Refusal[]>;

export function todayOf(desk: Desk): string {
  return desk.now.slice(0, 10);
}
