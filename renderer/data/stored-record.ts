import type { FoldedRecord } from '../domain/ledger/record';

/** A folded record with the journal entries that hold its operations. */
export interface StoredRecord {
  readonly folded: FoldedRecord;
  readonly entries: readonly number[];
}
