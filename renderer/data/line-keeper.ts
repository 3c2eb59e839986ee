import type { WorkCalendar } from '../domain/calendar/working-days';
import type { JsonObject } from '../domain/json';
import type { Ledger } from '../domain/ledger/ledger';
import type { FoldedRecord } from '../domain/ledger/record';
import { viewRecord } from '../domain/ledger/view';
import { lineOf } from './line-of';
import type { StoredRecord } from './stored-record';
import type { WorkingSet } from './working-set';

/** Values of the live children of one record, by their ledger. */
type ChildValues = (ledger: string) => readonly JsonObject[];

/** Keeps the working set's lines true, computed columns included, which look at a record's children. */
export class LineKeeper {
  constructor(
    private readonly set: WorkingSet,
    private readonly findLedger: (kind: string) => Ledger | undefined,
    private readonly find: (record: string) => Promise<StoredRecord | undefined>,
    private readonly calendar: () => WorkCalendar,
  ) {}

  /** All lines at once, at the start. */
  fill(records: readonly FoldedRecord[]): void {
    const childrenByParent = new Map<string, FoldedRecord[]>();
    const byId = new Map(records.map((record) => [record.id, record]));
    for (const record of records) {
      if (record.parent === undefined || this.isMany(record.ledger)) continue;
      const siblings = childrenByParent.get(record.parent);
      if (siblings === undefined) childrenByParent.set(record.parent, [record]);
      else siblings.push(record);
    }
    for (const record of records) {
      const parent = record.parent === undefined ? undefined : byId.get(record.parent);
      this.put(record, valuesIn(childrenByParent.get(record.id) ?? []), parent);
    }
  }

  /** The changed records, and the parents whose computed columns may have moved with them. */
  async refresh(changed: readonly FoldedRecord[]): Promise<void> {
    for (const record of changed) this.put(record, () => []);
    const parents = changed.flatMap((record) => (record.parent === undefined ? [] : [record.parent]));
    const again = changed.filter(({ ledger }) => this.looksAround(ledger)).map((record) => record.id);
    for (const id of new Set([...again, ...parents])) {
      const stored = await this.find(id);
      if (stored === undefined) continue;
      const found = await Promise.all(this.childrenShown(stored.folded).map((child) => this.find(child)));
      const children = found.flatMap((child) => child?.folded ?? []);
      const parent = stored.folded.parent === undefined ? undefined : await this.find(stored.folded.parent);
      this.put(stored.folded, valuesIn(children), parent?.folded);
      // What a case becomes may shield whom it is about.
      for (const child of children)
        if (this.findLedger(child.ledger)?.shield !== undefined) await this.putAlone(child, stored.folded);
    }
  }

  /** A line takes nothing from children that have a register of their own: there may be thousands. */
  private childrenShown({ id, ledger }: FoldedRecord): readonly string[] {
    const kinds = this.findLedger(ledger)?.children ?? [];
    const shown = kinds.filter((kind) => !this.isMany(kind));
    return shown.length === kinds.length ? this.set.childrenOf(id) : shown.flatMap((kind) => this.set.childrenOf(id, kind));
  }

  private isMany(kind: string): boolean {
    return this.findLedger(kind)?.parent?.many !== undefined;
  }

  /** Whether a line of this ledger takes anything from around its record. */
  private looksAround(kind: string): boolean {
    const ledger = this.findLedger(kind);
    return ledger === undefined || ledger.children !== undefined || ledger.shield !== undefined;
  }

  private async putAlone(record: FoldedRecord, parent: FoldedRecord): Promise<void> {
    const children = await Promise.all(this.set.childrenOf(record.id).map((child) => this.find(child)));
    this.put(record, valuesIn(children.flatMap((child) => child?.folded ?? [])), parent);
  }

  private put(record: FoldedRecord, childrenOf: ChildValues, above?: FoldedRecord): void {
    const ledger = this.findLedger(record.ledger);
    if (ledger === undefined) return;
    const parent = above === undefined || ledger.shield === undefined ? undefined : viewRecord(above);
    this.set.put(lineOf(ledger, record, { childrenOf, findLedger: this.findLedger, calendar: this.calendar(), parent }));
  }
}

function valuesIn(children: readonly FoldedRecord[]): ChildValues {
  const live = children.map(viewRecord).filter((child) => !child.deleted);
  return (ledger) => live.filter((child) => child.ledger === ledger).map((child) => child.values);
}
