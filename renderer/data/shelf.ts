import type { Compartment } from '../domain/ledger/ledger';
import { openBox, sealBox, type Keyring } from '../sync';
import type { OfficeDatabase, PageRow } from './database';
import { decodeJson, encodeJson } from './encoding';
import type { StoredRecord } from './stored-record';

const recordsPerPage = 64;
const pagesInCache = 96;
const schema = 2;

export interface ShelfDeps {
  readonly db: OfficeDatabase;
  readonly ring: Keyring;
  readonly compartmentOf: (ledger: string) => Compartment;
  readonly random: (bytes: number) => Uint8Array<ArrayBuffer>;
  readonly newId: () => string;
}

interface Page {
  readonly ledger: string;
  readonly records: readonly StoredRecord[];
}

/** What a save is about to write: rows for the transaction, and the bookkeeping to do once it is through. */
export interface Shelving {
  readonly rows: readonly PageRow[];
  readonly settle: () => void;
}

/** Folded records in sealed pages of one ledger each. Sealing is done before the transaction opens (`decisions.md` 11). */
export class Shelf {
  private readonly pageByRecord = new Map<string, string>();
  private readonly openPageByLedger = new Map<string, { readonly id: string; readonly count: number }>();
  private readonly cache = new Map<string, Page>();
  /** Counts the writes of each page, so that a slow reader cannot put an older one back. */
  private readonly writes = new Map<string, number>();

  constructor(private readonly deps: ShelfDeps) {}

  /** Reads every page a key is at hand for; damaged pages are named, so that the caller can rebuild. */
  async *load(): AsyncGenerator<{ readonly records: readonly StoredRecord[] } | 'damaged'> {
    for (const row of await this.deps.db.pages.toArray()) {
      const page = await this.open(row);
      if (page === 'no-key') continue;
      if (page === 'damaged') {
        yield 'damaged';
        return;
      }
      this.note(row.id, page);
      yield { records: page.records };
    }
  }

  knows(record: string): boolean {
    return this.pageByRecord.has(record);
  }

  async find(record: string): Promise<StoredRecord | undefined> {
    const id = this.pageByRecord.get(record);
    const page = id === undefined ? undefined : await this.page(id);
    return page?.records.find((one) => one.folded.id === record);
  }

  /** Seals the pages that the changed records stand on or come to stand on. */
  async prepare(changed: readonly StoredRecord[]): Promise<Shelving> {
    const pages = new Map<string, Page>();
    const openPages = new Map(this.openPageByLedger);
    for (const record of changed) {
      const id = this.pageByRecord.get(record.folded.id) ?? this.roomFor(record.folded.ledger, openPages, pages);
      const page = pages.get(id) ?? (await this.page(id)) ?? { ledger: record.folded.ledger, records: [] };
      const others = page.records.filter((one) => one.folded.id !== record.folded.id);
      pages.set(id, { ledger: page.ledger, records: [...others, record] });
    }
    const rows = await Promise.all([...pages].map(([id, page]) => this.seal(id, page)));
    return { rows, settle: () => pages.forEach((page, id) => this.note(id, page)) };
  }

  private roomFor(
    ledger: string,
    openPages: Map<string, { readonly id: string; readonly count: number }>,
    pages: ReadonlyMap<string, Page>,
  ): string {
    const open = openPages.get(ledger);
    const count = open === undefined ? recordsPerPage : (pages.get(open.id)?.records.length ?? open.count);
    const id = open === undefined || count >= recordsPerPage ? this.deps.newId() : open.id;
    openPages.set(ledger, { id, count: id === open?.id ? count + 1 : 1 });
    return id;
  }

  private note(id: string, page: Page): void {
    this.writes.set(id, (this.writes.get(id) ?? 0) + 1);
    for (const record of page.records) this.pageByRecord.set(record.folded.id, id);
    if (page.records.length < recordsPerPage) this.openPageByLedger.set(page.ledger, { id, count: page.records.length });
    this.remember(id, page);
  }

  private remember(id: string, page: Page): void {
    this.cache.delete(id);
    this.cache.set(id, page);
    const oldest = this.cache.size > pagesInCache ? this.cache.keys().next().value : undefined;
    if (oldest !== undefined) this.cache.delete(oldest);
  }

  private async page(id: string): Promise<Page | undefined> {
    const cached = this.cache.get(id);
    if (cached !== undefined) {
      this.remember(id, cached);
      return cached;
    }
    const written = this.writes.get(id);
    const row = await this.deps.db.pages.get(id);
    const page = row === undefined ? undefined : await this.open(row);
    if (this.writes.get(id) !== written) return this.page(id);
    if (page === undefined || page === 'no-key' || page === 'damaged') return undefined;
    this.remember(id, page);
    return page;
  }

  private async seal(id: string, page: Page): Promise<PageRow> {
    const key = this.deps.ring.current.get(this.deps.compartmentOf(page.ledger));
    if (key === undefined) throw new Error(`no key at hand to seal a page of ${page.ledger}`);
    const box = await sealBox({ key, table: 'pages', row: id, schema, bytes: encodeJson(page), random: this.deps.random });
    return { id, box };
  }

  private async open(row: PageRow): Promise<Page | 'no-key' | 'damaged'> {
    const opened = await openBox({ ring: this.deps.ring, table: 'pages', row: row.id, schema, box: row.box });
    // What opens under our own key was written here by `seal`.
    return opened.ok ? decodeJson<Page>(opened.value) : opened.error;
  }
}
