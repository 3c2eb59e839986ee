import type { Disclosure } from '../fields/field-kind';
import type { JsonValue } from '../json';
import type { Duty } from '../office/roles';

/** SHA-256, base64url without padding, 43 characters. */
export type Hash = string;

/**
 * The place of one value in a record: `field`, `field/rowId/column`, `field/rowId/$row` (the row's order number, or null when the
 * row is removed), or a reserved cell: `$state`, `$deleted`, `$reason`.
 */
export type Cell = string;

/** How many heads one write may name; a line that names as many still travels. */
export const mostHeads = 20_000;

/** One written value, with the heads of the cell its writer saw. A value is replaced only by one that names it in `pred`. */
export interface CellWrite {
  readonly value: JsonValue;
  readonly pred: readonly Hash[];
}

/** The values of one operation that share a disclosure class. Withheld or erased parts leave their commitment behind. */
export interface Part {
  /** 16 random bytes, base64url. */
  readonly salt: string;
  readonly set: Readonly<Record<Cell, CellWrite>>;
}

export type Act = 'create' | 'edit' | 'step' | 'undo' | 'resolve' | 'delete' | 'note';

/** Pack, epoch and article a legal step rests on (`decisions.md` 19). */
export interface Basis {
  readonly pack: string;
  readonly epoch: number;
  readonly article: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** One save of one record, never changed afterwards (`decisions.md` 1). Its hash is over this object alone. */
export interface Operation {
  readonly v: 1;
  /** Office id of the writer. */
  readonly office: string;
  /** The installation that wrote it. */
  readonly replica: string;
  /** Counts the operations of the replica from 1. */
  readonly seq: number;
  /** Hybrid logical clock, `mmmmmmmmmmmmm-cccc`; orders for display, never decides. */
  readonly hlc: string;
  readonly actor: Actor;
  readonly duty: Duty;
  readonly ledger: string;
  readonly ledgerVersion: number;
  /** UUIDv4. */
  readonly record: string;
  /** Record id of the parent, the same in every operation of a child. */
  readonly parent?: string;
  readonly act: Act;
  readonly step?: string;
  /** Hash of the operation an undo takes back. */
  readonly undoes?: Hash;
  /** When it happened, where that is not when it was typed: `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. */
  readonly eventAt?: string;
  readonly basis?: Basis;
  /** Commitment of each part: SHA-256 over tag, salt and canonical part. */
  readonly parts: Readonly<Partial<Record<Disclosure, Hash>>>;
}

/** An operation as it travels and is stored: its hash, the operation, and those parts that came along. */
export interface OperationLine {
  readonly hash: Hash;
  readonly op: Operation;
  readonly parts: Readonly<Partial<Record<Disclosure, Part>>>;
}

/** All operations of one save, applied whole or not at all. `hash` is over the header; frames of one replica form a chain. */
export interface FrameHeader {
  readonly v: 1;
  readonly office: string;
  readonly replica: string;
  /** Counts the frames of the replica from 1. */
  readonly seq: number;
  readonly prevHash: Hash | null;
  /** Made by the form before it saves, so that a retry after a crash cannot save twice. */
  readonly saveId: string;
  readonly ops: readonly Hash[];
}

export interface Frame {
  readonly hash: Hash;
  readonly header: FrameHeader;
  /** At home all of them; in an exchange file those that travel. Order as in the header. */
  readonly lines: readonly OperationLine[];
}
