import type { OperationLine } from '../domain/ledger/operation';
import { openEntry, type JournalEntry, type Keyring } from '../sync';
import type { OfficeDatabase, SegmentRow } from './database';

const entriesPerPack = 500;
const bytesPerPack = 1024 * 1024;
/** Packs are joined only when this many lie about; an unlock should not read the whole archive for a few. */
const packsBeforeMerge = 256;
const openEntriesKept = 16;

/** The sealed journal entries kept in the database, so that history and refolding need no reading of the journal. */
export class Archive {
  /** Entries opened of late: an import leaves many records in one entry, and they are read one after the other. */
  private readonly opened = new Map<number, JournalEntry>();
  private lastPack: SegmentRow | undefined;

  constructor(
    private readonly db: OfficeDatabase,
    private readonly ring: Keyring,
  ) {}

  /** The entries of these journal indices, opened; a damaged one throws, because the caller rebuilds then. */
  async entries(indices: readonly number[]): Promise<readonly JournalEntry[]> {
    const opened: JournalEntry[] = [];
    for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
      opened.push(this.opened.get(index) ?? (await this.open(index)));
    }
    return opened;
  }

  private async open(index: number): Promise<JournalEntry> {
    const bytes = await this.sealed(index);
    const entry = bytes && (await openEntry({ bytes, index, ring: this.ring }));
    if (entry === undefined || !entry.ok) throw new DamagedArchive(index);
    this.opened.set(index, entry.value.entry);
    const oldest = this.opened.size > openEntriesKept ? this.opened.keys().next().value : undefined;
    if (oldest !== undefined) this.opened.delete(oldest);
    return entry.value.entry;
  }

  private async sealed(index: number): Promise<Uint8Array | undefined> {
    const known = this.lastPack !== undefined && this.lastPack.first <= index && index <= this.lastPack.last;
    if (!known) this.lastPack = await this.db.segments.where('first').belowOrEqual(index).last();
    const row = this.lastPack;
    return row === undefined || row.last < index ? undefined : row.entries[index - row.first];
  }

  /** Joins the small packs that single saves leave, so that their number stays small over the years. */
  async merge(): Promise<void> {
    if ((await this.db.segments.count()) < packsBeforeMerge) return;
    const rows = await this.db.segments.toArray();
    const packs = rows.reduce<SegmentRow[][]>(intoPacks, []).filter((pack) => pack.length > 1);
    this.lastPack = undefined;
    for (const pack of packs) await this.db.transaction('rw', this.db.segments, () => this.replace(pack));
  }

  private async replace(pack: readonly SegmentRow[]): Promise<void> {
    const [first, last] = [pack[0], pack.at(-1)];
    if (first === undefined || last === undefined) return;
    await this.db.segments.bulkDelete(pack.map((row) => row.first));
    await this.db.segments.put({ first: first.first, last: last.last, entries: pack.flatMap((row) => row.entries) });
  }
}

/** Entry `index` is missing or does not open: the database is to be rebuilt from the journal. */
export class DamagedArchive extends Error {
  constructor(readonly index: number) {
    super(`journal entry ${String(index)} does not open from the database`);
  }
}

function intoPacks(packs: SegmentRow[][], row: SegmentRow): SegmentRow[][] {
  const pack = packs.at(-1);
  const both = [...(pack ?? []), row].flatMap((one) => one.entries);
  const follows = pack?.at(-1)?.last === row.first - 1;
  const fits = both.length <= entriesPerPack && both.reduce((sum, entry) => sum + entry.length, 0) <= bytesPerPack;
  if (pack !== undefined && follows && fits) pack.push(row);
  else packs.push([row]);
  return packs;
}

/** The operations of one record in an entry, whoever wrote them. */
export function linesOfRecord(entry: JournalEntry, record: string): readonly OperationLine[] {
  return framesOf(entry).flatMap((frame) => frame.lines.filter((line) => line.op.record === record));
}

export function framesOf(entry: JournalEntry) {
  if (entry.kind === 'frame') return [entry.frame];
  return entry.kind === 'received' ? entry.frames : [];
}
