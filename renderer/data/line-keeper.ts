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
    for (const record of records) {
      if (record.parent === undefined) continue;
      const siblings = childrenByParent.get(record.parent);
      if (siblings === undefined) childrenByParent.set(record.parent, [record]);
      else siblings.push(record);
    }
    for (const record of records) this.put(record, valuesIn(childrenByParent.get(record.id) ?? []));
  }

  /** The changed records, and the parents whose computed columns may have moved with them. */
  async refresh(changed: readonly FoldedRecord[]): Promise<void> {
    for (const record of changed) this.put(record, () => []);
    const parents = changed.flatMap((record) => (record.parent === undefined ? [] : [record.parent]));
    for (const id of new Set([...changed.map((record) => record.id), ...parents])) {
      const stored = await this.find(id);
      const children = await Promise.all(this.set.childrenOf(id).map((child) => this.find(child)));
      if (stored !== undefined) this.put(stored.folded, valuesIn(children.flatMap((child) => child?.folded ?? [])));
    }
  }

  private put(record: FoldedRecord, childrenOf: ChildValues): void {
    const ledger = this.findLedger(record.ledger);
    if (ledger === undefined) return;
    this.set.put(lineOf(ledger, record, { childrenOf, findLedger: this.findLedger, calendar: this.calendar() }));
  }
}

function valuesIn(children: readonly FoldedRecord[]): ChildValues {
  const live = children.map(viewRecord).filter((child) => !child.deleted);
  return (ledger) => live.filter((child) => child.ledger === ledger).map((child) => child.values);
}
