import type { JsonValue } from '../domain/json';
import type { Schedule } from '../domain/shapes/mark';
import type { Ledger } from '../domain/ledger/ledger';
import { LedgerLines } from './finding/ledger-lines';
import type { SearchedText } from './finding/searched-text';
import type { LedgerOverview, ListPage, ListQuery, ListRow } from './office-api';

/** One record as lists, search and figures need it; the rest stays on its page. */
export interface Line extends ListRow {
  readonly ledger: string;
  readonly parent?: string;
  readonly deleted: boolean;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly schedules: readonly Schedule[];
  /** Never leaves the worker. */
  readonly search: SearchedText;
  /** Stored values of the sortable fields. */
  readonly sortValues: Readonly<Record<string, JsonValue>>;
}

/** What is held in memory while the office is open. Lists are answered from here alone (`decisions.md` 12). */
export class WorkingSet {
  private readonly lines = new Map<string, Line>();
  private readonly childrenByParent = new Map<string, Set<string>>();
  private readonly linesByLedger = new Map<string, LedgerLines>();
  private deletions = 0;

  put(line: Line): void {
    if ((this.lines.get(line.id)?.deleted ?? false) !== line.deleted) this.deletions += 1;
    this.lines.set(line.id, line);
    this.linesOf(line.ledger).put(line);
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
    return this.linesOf(ledger).ids();
  }

  /** Live records of one ledger; a record whose parent is deleted is deleted with it. */
  live(ledger: string): readonly Line[] {
    return this.linesOf(ledger).live();
  }

  /** @param identity whether the reader may look for parts of identity numbers */
  list({ from, count, ...asked }: ListQuery, ledger: Ledger, identity = false): ListPage {
    const found = this.linesOf(asked.ledger).find({ ...asked, identity }, ledger);
    return { total: found.total, rows: found.lines(from, count).map(rowOf) };
  }

  /** Makes ready what searches need, with pauses in between; of one ledger, or of all of them one after another. */
  async prepare(pause: () => Promise<void>, ledger?: string): Promise<void> {
    const wanted = ledger === undefined ? [...this.linesByLedger.values()] : [this.linesOf(ledger)];
    for (const lines of wanted) await lines.prepare(pause);
  }

  overview(ledgers: readonly Ledger[]): readonly LedgerOverview[] {
    return ledgers.map((ledger) => ({ ledger: ledger.kind, ...this.linesOf(ledger.kind).counts() }));
  }

  private linesOf(ledger: string): LedgerLines {
    const known = this.linesByLedger.get(ledger);
    if (known !== undefined) return known;
    const made = new LedgerLines(
      (line) => this.isGone(line),
      () => this.deletions,
    );
    this.linesByLedger.set(ledger, made);
    return made;
  }

  private isGone(line: Line): boolean {
    if (line.deleted) return true;
    const parent = line.parent === undefined ? undefined : this.lines.get(line.parent);
    return parent !== undefined && this.isGone(parent);
  }
}

function rowOf({ id, title, state, owner, conflict, cells, schedules }: Line): ListRow {
  return { id, title, owner, conflict, cells, schedules, ...(state === undefined ? {} : { state }) };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
