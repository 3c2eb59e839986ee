import { Dexie, type Table } from 'dexie';

/**
 * The database is an index that can be rebuilt from the journal at any time (`decisions.md` 12). Everything but the
 * columns below is sealed; the columns show counts and random ids only.
 */
export interface SegmentRow {
  /** Journal index of the first entry in the pack. */
  readonly first: number;
  readonly last: number;
  /** Sealed journal entries as they stand in the journal. */
  readonly entries: readonly Uint8Array[];
}

export interface PageRow {
  readonly id: string;
  /** Up to 64 folded records of one ledger, sealed under the key of its compartment. */
  readonly box: Uint8Array;
}

export interface DraftRow {
  readonly form: string;
  readonly savedAt: number;
  readonly box: Uint8Array;
}

export interface MetaRow {
  readonly key: 'head';
  readonly office: string;
  /** Journal entries the pages hold. */
  readonly applied: number;
  /** SHA-256 of the last applied sealed entry: tells a replaced journal from a continued one. */
  readonly digest: string;
  readonly chain: Chain;
  /** Compartments whose operations were left out because no key was at hand, with the first such entry. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** Where this replica's own frames stand. */
export interface Chain {
  readonly replica: string;
  readonly operations: number;
  readonly frames: number;
  readonly head: string | null;
  readonly hlc: string | null;
}

export class OfficeDatabase extends Dexie {
  declare readonly segments: Table<SegmentRow, number>;
  declare readonly pages: Table<PageRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(name: string) {
    // Relaxed durability would let a power cut take back what was shown as saved (`safety.md` §0.2).
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ segments: 'first', pages: 'id', drafts: 'form', meta: 'key' });
  }
}
