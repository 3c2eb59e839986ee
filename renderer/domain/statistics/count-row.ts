import type { JsonObject } from '../json';
import type { StateEntry } from '../ledger/state-entries';

/** One live record as figures need it: the values they name, the states it came to stand in, and whose it is. */
export interface CountRow {
  readonly id: string;
  readonly owner: string;
  readonly parent?: string;
  readonly state?: string;
  readonly values: JsonObject;
  readonly entered: readonly StateEntry[];
}
