import type { HostError } from '../../electron/contract/host';
import { holidayLedger } from '../domain/calendar/holiday-record';
import type { JsonObject } from '../domain/json';
import { foldOperations } from '../domain/ledger/fold';
import type { Ledger } from '../domain/ledger/ledger';
import type { Frame, OperationLine } from '../domain/ledger/operation';
import type { FoldedRecord } from '../domain/ledger/record';
import { fail, ok, type Result } from '../domain/result';
import { sealEntry, sha256Base64Url, type JournalEntry, type Keyring } from '../sync';
import { Archive, framesOf, linesOfRecord } from './archive';
import { wholeBatches, type Arrival } from './batches';
import { chainAfter, emptyChain } from './chain';
import type { Chain, MetaRow, OfficeDatabase, SegmentRow } from './database';
import type { OfficeDeps } from './deps';
import { breathe } from './finding/breathe';
import type { Journal } from './journal';
import { FigureColumns } from './figures/figure-columns';
import { LineKeeper } from './line-keeper';
import { calendarWith } from './shapes/calendar-with';
import { Shelf } from './shelf';
import type { StoredRecord } from './stored-record';
import { WorkingSet } from './working-set';

export interface StorehouseParts {
  readonly deps: OfficeDeps;
  readonly office: string;
  readonly db: OfficeDatabase;
  readonly journal: Journal;
  readonly ring: Keyring;
}

/**
 * The open store: journal first, then the database in one strict transaction, then memory. "已保存" may be said once
 * `append` has answered.
 */
export class Storehouse {
  readonly set = new WorkingSet();
  readonly columns: FigureColumns;
  private readonly lines: LineKeeper;
  readonly archive: Archive;
  private readonly shelf: Shelf;
  /** The holidays this version came with, and those the office typed in. */
  calendar = calendarWith([]);
  private chainNow: Chain = emptyChain;
  /** Journal entries the database holds. */
  private applied = 0;
  private fellBehind = false;
  private skipped: Record<string, number> = {};
  /** Saves of late by their save id, so that a form that asks again after a crash is answered, not saved twice. */
  private readonly recentSaves = new Map<string, Frame>();

  constructor(private readonly parts: StorehouseParts) {
    this.archive = new Archive(parts.db, parts.ring);
    this.shelf = this.newShelf();
    this.columns = new FigureColumns(parts.deps.ledgers);
    this.lines = new LineKeeper(
      this.set,
      (kind) => this.ledger(kind),
      (id) => this.find(id),
      () => this.calendar,
    );
  }

  get chain(): Chain {
    return this.chainNow;
  }

  ledger(kind: string): Ledger | undefined {
    return this.parts.deps.ledgers.find((ledger) => ledger.kind === kind);
  }

  findSave(saveId: string): Frame | undefined {
    return this.recentSaves.get(saveId);
  }

  /** Whether there is such a record, without waiting for it. */
  knows(record: string): boolean {
    return this.shelf.knows(record);
  }

  find(record: string): Promise<StoredRecord | undefined> {
    return this.shelf.find(record);
  }

  /** All operations of one record that a key is at hand for. */
  async linesOf(record: string): Promise<readonly OperationLine[]> {
    const stored = await this.find(record);
    const entries = stored === undefined ? [] : await this.archive.entries(stored.entries);
    return entries.flatMap((entry) => linesOfRecord(entry, record));
  }

  /** Children of one record and ledger, deleted ones included, oldest first. */
  async childrenOf(parent: string, ledger?: string): Promise<readonly FoldedRecord[]> {
    const found = await Promise.all(this.set.childrenOf(parent, ledger).map((id) => this.find(id)));
    return found.flatMap((stored) => (stored === undefined ? [] : [stored.folded]));
  }

  /** How many live children of one kind a record has. */
  liveChildren(parent: string, ledger: string): number {
    return this.set.childrenOf(parent, ledger).filter((id) => this.set.find(id)?.deleted === false).length;
  }

  /** Live children of a kind too many for a page, by the fields of them that are held in memory; in the order they were made. */
  keptOf(parent: string, ledger: string, except?: string): readonly JsonObject[] {
    return this.set
      .childrenOf(parent, ledger)
      .filter((id) => id !== except && this.set.find(id)?.deleted === false)
      .flatMap((id): readonly JsonObject[] => {
        const values = this.columns.find(id)?.values;
        return values === undefined ? [] : [values];
      });
  }

  /** Seals and journals entries one by one, then brings the database up to them. Nothing shows before both are done. */
  async append(
    entries: readonly JournalEntry[],
    known?: ReadonlyMap<string, FoldedRecord>,
  ): Promise<Result<readonly string[], HostError>> {
    if (this.fellBehind) return fail('out-of-step');
    const first = this.parts.journal.count;
    const sealed = await Promise.all(entries.map((entry, at) => this.seal(entry, first + at)));
    const arrivals: Arrival[] = [];
    for (const [at, entry] of entries.entries()) {
      const bytes = sealed[at] ?? new Uint8Array();
      const index = await this.parts.journal.append(bytes);
      if (!index.ok) return this.giveUp(arrivals, index.error);
      arrivals.push({ index: index.value, sealed: bytes, entry });
    }
    return this.follow(arrivals, known);
  }

  /** What the journal has taken of an unfinished batch counts as not having happened, but keeps its place. */
  private async giveUp(arrivals: readonly Arrival[], error: HostError): Promise<Result<readonly string[], HostError>> {
    if (error === 'out-of-step') this.fellBehind = true;
    const followed = await this.follow(wholeBatches(arrivals));
    return followed.ok ? fail(error) : followed;
  }

  /**
   * The database fails where the journal did not: nothing more is written until a start has compared the two, or the next
   * save would be numbered wrongly.
   */
  private async follow(
    arrivals: readonly Arrival[],
    known?: ReadonlyMap<string, FoldedRecord>,
  ): Promise<Result<readonly string[], HostError>> {
    try {
      return ok(await this.apply(arrivals, known));
    } catch {
      this.fellBehind = true;
      return fail('out-of-step');
    }
  }

  /** Brings pages, segments and memory up to these entries in one strict transaction. Returns the changed record ids. */
  async apply(arrivals: readonly Arrival[], known?: ReadonlyMap<string, FoldedRecord>): Promise<readonly string[]> {
    const last = arrivals.at(-1);
    if (last === undefined) return [];
    const changed = await this.refold(arrivals, known);
    const shelving = await this.shelf.prepare(changed);
    const chain = arrivals.reduce((before, { entry }) => chainAfter(before, entry, this.parts.deps.clock.now()), this.chainNow);
    const { db } = this.parts;
    const head = this.metaRow(last, chain);
    await db.transaction('rw', db.segments, db.pages, db.meta, async () => {
      await this.sameDatabase();
      await db.segments.put(segmentOf(arrivals));
      await db.pages.bulkPut([...shelving.rows]);
      await db.meta.put(head);
    });
    shelving.settle();
    this.applied = head.applied;
    this.chainNow = chain;
    this.rememberSaves(arrivals);
    for (const { folded } of changed) this.columns.put(folded);
    await this.lines.refresh(changed.map((record) => record.folded));
    if (changed.some(({ folded }) => folded.ledger === holidayLedger)) await this.reckonAnew();
    return changed.map((record) => record.folded.id);
  }

  /** Fills memory from the pages, or says that they cannot be trusted. */
  async load(head: MetaRow): Promise<'loaded' | 'damaged'> {
    this.chainNow = head.chain;
    this.applied = head.applied;
    this.skipped = { ...head.skipped };
    const records: FoldedRecord[] = [];
    for await (const page of this.shelf.load()) {
      if (page === 'damaged') return 'damaged';
      records.push(...page.records.map((record) => record.folded));
    }
    this.calendar = calendarWith(records);
    for (const record of records) this.columns.put(record);
    this.lines.fill(records);
    // Pinyin for the search is made while nobody waits for it.
    void this.set.prepare(breathe);
    return 'loaded';
  }

  /** Other holidays move due days of any ledger. */
  private async reckonAnew(): Promise<void> {
    const records: FoldedRecord[] = [];
    for await (const page of this.shelf.load()) {
      if (page !== 'damaged') records.push(...page.records.map((record) => record.folded));
    }
    this.calendar = calendarWith(records);
    this.lines.fill(records);
  }

  /** Entries of the last hundred journal indices, for the answer to a save that is asked for again. */
  async rememberRecent(applied: number): Promise<void> {
    const from = Math.max(0, applied - 100);
    const indices = Array.from({ length: applied - from }, (_, offset) => from + offset);
    const entries = await this.archive.entries(indices);
    this.rememberSaves(entries.map((entry) => ({ entry })));
  }

  noteSkipped(compartment: string, index: number): void {
    this.skipped[compartment] = Math.min(index, this.skipped[compartment] ?? index);
  }

  private async sameDatabase(): Promise<void> {
    const head = await this.parts.db.meta.get('head');
    if ((head?.applied ?? 0) !== this.applied) throw new Error('the database is not the one that was opened');
  }

  private async refold(
    arrivals: readonly Arrival[],
    known: ReadonlyMap<string, FoldedRecord> | undefined,
  ): Promise<readonly StoredRecord[]> {
    const fresh = new Map<string, { readonly lines: OperationLine[]; readonly entries: Set<number> }>();
    for (const { index, entry } of arrivals) {
      for (const line of framesOf(entry).flatMap((frame) => frame.lines)) {
        const group = fresh.get(line.op.record) ?? { lines: [], entries: new Set<number>() };
        group.lines.push(line);
        group.entries.add(index);
        fresh.set(line.op.record, group);
      }
    }
    const changed: StoredRecord[] = [];
    for (const [record, { lines, entries }] of fresh) {
      if (this.ledger(lines[0]?.op.ledger ?? '') === undefined) continue;
      const stored = await this.find(record);
      const folded = known?.get(record) ?? foldOperations([...(stored ? await this.linesOf(record) : []), ...lines]);
      changed.push({ folded, entries: [...new Set([...(stored?.entries ?? []), ...entries])] });
    }
    return changed;
  }

  private rememberSaves(arrivals: readonly { readonly entry: JournalEntry }[]): void {
    for (const { entry } of arrivals) {
      if (entry.kind === 'frame') this.recentSaves.set(entry.frame.header.saveId, entry.frame);
    }
  }

  private metaRow(last: Arrival, chain: Chain): MetaRow {
    return {
      key: 'head',
      office: this.parts.office,
      applied: last.index + 1,
      digest: sha256Base64Url(last.sealed),
      chain,
      skipped: { ...this.skipped },
    };
  }

  private seal(entry: JournalEntry, index: number): Promise<Uint8Array> {
    const { ring, deps } = this.parts;
    return sealEntry({ entry, index, ring, compartmentOf: compartmentIn(deps.ledgers), random: deps.random });
  }

  private newShelf(): Shelf {
    const { db, ring, deps } = this.parts;
    const compartmentOf = compartmentIn(deps.ledgers);
    return new Shelf({ db, ring, compartmentOf, random: deps.random, newId: deps.newId });
  }
}

/** A ledger this version does not know is kept under the general key. */
export function compartmentIn(ledgers: readonly Ledger[]) {
  return (kind: string) => ledgers.find((ledger) => ledger.kind === kind)?.compartment ?? 'general';
}

function segmentOf(arrivals: readonly Arrival[]): SegmentRow {
  const [first, last] = [arrivals[0], arrivals.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a segment holds at least one entry');
  return { first: first.index, last: last.index, entries: arrivals.map((arrival) => arrival.sealed) };
}
