import type { JsonObject, JsonValue } from '../json';
import type { Duty } from '../office/roles';
import type { Cell, Hash } from './operation';

/**
 * What a person wants to happen to a record. The office turns the intents of one save into operations of one frame,
 * or refuses them all. `values` hold whole fields; a field set to null is emptied.
 */
export type Intent = CreateIntent | EditIntent | StepIntent | UndoIntent | ResolveIntent | DeleteIntent;

export interface CreateIntent {
  readonly act: 'create';
  readonly ledger: string;
  /** UUIDv4 minted by the form, so that children in the same save can name their parent. */
  readonly record: string;
  readonly parent?: string;
  readonly values: JsonObject;
  readonly eventAt?: string;
}

export interface EditIntent {
  readonly act: 'edit';
  readonly record: string;
  readonly values: JsonObject;
  /** `RecordView.seen` of the record the form was opened on. */
  readonly seen: Readonly<Record<Cell, readonly Hash[]>>;
  readonly eventAt?: string;
}

export interface StepIntent {
  readonly act: 'step';
  readonly record: string;
  readonly step: string;
  readonly values: JsonObject;
  readonly seen: Readonly<Record<Cell, readonly Hash[]>>;
  readonly eventAt: string;
}

/** Takes back the last step; refused once something later leans on it. */
export interface UndoIntent {
  readonly act: 'undo';
  readonly record: string;
  readonly operation: Hash;
  readonly reason: string;
}

/** Settles a conflict by naming the value that holds; all heads become its predecessors. */
export interface ResolveIntent {
  readonly act: 'resolve';
  readonly record: string;
  readonly cell: Cell;
  readonly value: JsonValue;
}

export interface DeleteIntent {
  readonly act: 'delete';
  readonly record: string;
  readonly reason: string;
}

/** One save: everything in it happens or nothing does. */
export interface Save {
  /** UUIDv4 reserved by the form's draft; saving it twice gives the first result again. */
  readonly saveId: string;
  readonly duty: Duty;
  readonly intents: readonly Intent[];
}
