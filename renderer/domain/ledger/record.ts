import type { Disclosure } from '../fields/field-kind';
import type { JsonObject, JsonValue } from '../json';
import type { Act, Actor, Basis, Cell, Hash } from './operation';
import type { Duty } from '../office/roles';
import type { StateEntry } from './state-entries';

/** A value nobody has replaced yet, with who wrote it. */
export interface Head {
  readonly op: Hash;
  readonly value: JsonValue;
  /** The heads its writer saw; a deletion names every head of the record it saw. */
  readonly pred: readonly Hash[];
  readonly office: string;
  readonly replica: string;
  readonly actor: Actor;
  readonly hlc: string;
}

/** The fold of a record's operations: equal sets of operations give equal records, in any order. */
export interface FoldedRecord {
  readonly id: string;
  readonly ledger: string;
  readonly ledgerVersion: number;
  readonly parent?: string;
  /** Office that owns the record: the one that created it. */
  readonly owner: string;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Winner first: highest (hlc, replica, hash). More than one head is a conflict. */
  readonly heads: Readonly<Record<Cell, readonly Head[]>>;
  /** Every state it came to stand in, in the order that was written; steps taken back left out. */
  readonly entered: readonly StateEntry[];
  /** Hashes of all operations, sorted. */
  readonly ops: readonly Hash[];
  /** Disclosure classes of which at least one part did not come along. */
  readonly withheld: readonly Disclosure[];
}

/** Two or more values for one cell that did not know of each other; shown, never settled by itself. */
export interface Conflict {
  readonly cell: Cell;
  readonly candidates: readonly Head[];
}

/** A record as screens, guards and papers see it: cells assembled to values, rows in order, conflicts apart. */
export interface RecordView {
  readonly id: string;
  readonly ledger: string;
  readonly ledgerVersion: number;
  readonly parent?: string;
  readonly owner: string;
  readonly state?: string;
  /** Who brought it into that state. */
  readonly stateBy?: Actor;
  readonly deleted: boolean;
  readonly values: JsonObject;
  /** Hashes of the heads of every cell: what a form saw, and hands back when it saves. */
  readonly seen: Readonly<Record<Cell, readonly Hash[]>>;
  readonly conflicts: readonly Conflict[];
  readonly withheld: readonly Disclosure[];
  readonly createdAt: string;
  readonly changedAt: string;
}

/** One line of the timeline. */
export interface HistoryEntry {
  readonly op: Hash;
  readonly act: Act;
  readonly step?: string;
  readonly actor: Actor;
  readonly duty: Duty;
  readonly office: string;
  /** Physical time of the hybrid clock, milliseconds since 1970. */
  readonly enteredAt: number;
  readonly eventAt?: string;
  readonly basis?: Basis;
  readonly undoes?: Hash;
  /** The cells written, with what stood there before as far as the writer saw it. */
  readonly changes: readonly { readonly cell: Cell; readonly value: JsonValue; readonly before?: JsonValue }[];
  readonly withheld: readonly Disclosure[];
}
