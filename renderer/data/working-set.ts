import { searchForm } from '../domain/fields/half-width';
import type { JsonValue } from '../domain/json';
import type { Ledger } from '../domain/ledger/ledger';
import { compareValues } from '../domain/ledger/summary';
import type { LedgerOverview, ListPage, ListQuery, ListRow } from './office-api';

/** One record as lists, search and figures need it; the rest stays on its page. */
export interface Line extends ListRow {
  readonly ledger: string;
  readonly parent?: string;
  readonly deleted: boolean;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Lower case, half width; never leaves the worker. */
  readonly search: string;
  /** Stored values of the sortable fields. */
  readonly sortValues: Readonly<Record<string, JsonValue>>;
}

/** What is held in memory while the office is open. Lists are answered from here alone (`decisions.md` 12). */
export class WorkingSet {
  private readonly lines = new Map<string, Line>();
  private readonly childrenByParent = new Map<string, Set<string>>();
  private readonly idsByLedger = new Map<string, Set<string>>();

  put(line: Line): void {
    this.lines.set(line.id, line);
    add(this.idsByLedger, line.ledger, line.id);
    if (line.parent !== undefined) add(this.childrenByParent, line.parent, line.id);
  }

  find(id: string): Line | undefined {
    return this.lines.get(id);
  }

  /** Ids of all children of one record, deleted ones included, oldest first. */
  childrenOf(parent: string, ledger?: string): readonly string[] {
    return [...(this.childrenByParent.get(parent) ?? [])]
      .flatMap((id) => this.lines.get(id) ?? [])
      .filter((line) => ledger === undefined || line.ledger === ledger)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1))
      .map((line) => line.id);
  }

  idsOf(ledger: string): readonly string[] {
    return [...(this.idsByLedger.get(ledger) ?? [])];
  }

  /** Live records of one ledger; a record whose parent is deleted is deleted with it. */
  live(ledger: string): readonly Line[] {
    return this.idsOf(ledger).flatMap((id) => {
      const line = this.lines.get(id);
      return line !== undefined && !this.isGone(line) ? [line] : [];
    });
  }

  list(query: ListQuery, ledger: Ledger): ListPage {
    const text = searchForm(query.text ?? '');
    const words = text === '' ? [] : text.split(/\s+/);
    const found = this.live(query.ledger)
      .filter((line) => query.parent === undefined || line.parent === query.parent)
      .filter((line) => query.states === undefined || (line.state !== undefined && query.states.includes(line.state)))
      .filter((line) => query.conflicts !== true || line.conflict)
      .filter((line) => words.every((word) => line.search.includes(word)))
      .sort(orderOf(query, ledger));
    return { total: found.length, rows: found.slice(query.from, query.from + query.count).map(rowOf) };
  }

  overview(ledgers: readonly Ledger[]): readonly LedgerOverview[] {
    return ledgers.map((ledger) => {
      const lines = this.live(ledger.kind);
      const byState: Record<string, number> = {};
      for (const line of lines) if (line.state !== undefined) byState[line.state] = (byState[line.state] ?? 0) + 1;
      return { ledger: ledger.kind, total: lines.length, byState, conflicts: lines.filter((line) => line.conflict).length };
    });
  }

  private isGone(line: Line): boolean {
    if (line.deleted) return true;
    const parent = line.parent === undefined ? undefined : this.lines.get(line.parent);
    return parent !== undefined && this.isGone(parent);
  }
}

function orderOf(query: ListQuery, ledger: Ledger): (a: Line, b: Line) => number {
  const field = query.sort?.field ?? ledger.happenedOn;
  const sign = (query.sort?.descending ?? true) ? -1 : 1;
  return (a, b) => {
    const byField = field === undefined ? 0 : compareFilled(ledger, field, a, b, sign);
    return byField || -compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id);
  };
}

/** Records without a value come last whichever way the list is sorted. */
function compareFilled(ledger: Ledger, field: string, a: Line, b: Line, sign: number): number {
  const [x, y] = [a.sortValues[field], b.sortValues[field]];
  if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
  return sign * compareValues(ledger, field, x, y);
}

function rowOf({ id, title, state, owner, conflict, cells }: Line): ListRow {
  return { id, title, owner, conflict, cells, ...(state === undefined ? {} : { state }) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
