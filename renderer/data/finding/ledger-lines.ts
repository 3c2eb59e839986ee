import type { Ledger } from '../../domain/ledger/ledger';
import { compareUnits } from '../../domain/fields/collation';
import { searchForm } from '../../domain/fields/half-width';
import type { NameOrder } from '../../domain/hanzi/name-order';
import type { LedgerOverview, ListQuery } from '../office-api';
import type { Line } from '../working-set';
import { Order } from './order';
import { orderOfField, type FieldOrder } from './sort-key';
import { WordFinder } from './word-finder';

/** What a list asks for, and whether its reader may look for parts of identity numbers. */
export interface Sought extends Omit<ListQuery, 'from' | 'count'> {
  readonly identity: boolean;
}

/** The lines a question found, a page at a time. */
export interface Found {
  readonly total: number;
  readonly lines: (from: number, count: number) => readonly Line[];
}

/**
 * The lines of one ledger, ready to be searched and sorted. What a question needs is made when it is first asked and kept until the
 * lines it rests on change: the next page of a list costs nothing.
 */
export class LedgerLines {
  private readonly lines: Line[] = [];
  private readonly places = new Map<string, number>();
  private readonly orders = new Map<string, Order>();
  private readonly words = new WordFinder((place) => this.lineAt(place).search);
  private answer: { readonly question: string; readonly places: Int32Array } | undefined;
  private livingLines: { readonly deletions: number; readonly living: Uint8Array } | undefined;

  constructor(
    private readonly isGone: (line: Line) => boolean,
    /** Grows with every deletion in any ledger, because a child goes with its parent. */
    private readonly deletions: () => number,
  ) {}

  put(line: Line): void {
    const place = this.places.get(line.id) ?? this.lines.length;
    const before = this.lines[place];
    this.places.set(line.id, place);
    this.lines[place] = line;
    this.forget();
    for (const order of this.orders.values()) order.touch(place);
    if (before !== undefined && sameSearch(before, line)) return;
    this.words.touch(place);
  }

  ids(): readonly string[] {
    return this.lines.map((line) => line.id);
  }

  live(): readonly Line[] {
    const living = this.living();
    return this.lines.filter((_, place) => living[place] === 1);
  }

  /** How many live lines there are, in which states, and how many hold values to settle. */
  counts(): Omit<LedgerOverview, 'ledger'> {
    const live = this.live();
    const byState: Record<string, number> = {};
    for (const { state } of live) if (state !== undefined) byState[state] = (byState[state] ?? 0) + 1;
    return { total: live.length, byState, conflicts: live.filter((line) => line.conflict).length };
  }

  /** What fits, in the order asked for. */
  find(sought: Sought, ledger: Ledger): Found {
    const question = `${JSON.stringify(sought)} ${this.deletions()}`;
    if (this.answer?.question !== question) this.answer = { question, places: this.answerTo(sought, ledger) };
    const { places } = this.answer;
    return {
      total: places.length,
      lines: (from, count) => Array.from(places.subarray(from, from + count), (place) => this.lineAt(place)),
    };
  }

  /** Makes ready what a search in letters needs, with pauses. */
  prepare(pause: () => Promise<void>): Promise<void> {
    return this.words.prepare(pause);
  }

  private answerTo(sought: Sought, ledger: Ledger): Int32Array {
    const candidates = this.holding(wordsOf(sought.text), sought.identity);
    const fits = filterOf(sought);
    const found = new Int32Array(this.lines.length);
    const order = this.orderBy(sought.sort, ledger);
    let count = 0;
    // By index: an iterator over a hundred thousand places costs more than the search.
    for (let at = 0; at < order.length; at += 1) {
      const place = order[at] ?? 0;
      if (candidates[place] === 1 && (fits === undefined || fits(this.lineAt(place)))) found[count++] = place;
    }
    return found.subarray(0, count);
  }

  /** Marks the living lines that hold every word. */
  private holding(words: readonly string[], identity: boolean): Uint8Array {
    const candidates = Uint8Array.from(this.living());
    for (const word of words) {
      const found = this.words.find(word, identity, this.lines.length);
      for (let place = 0; place < candidates.length; place += 1)
        candidates[place] = (candidates[place] ?? 0) & (found[place] ?? 0);
    }
    return candidates;
  }

  private orderBy(sort: ListQuery['sort'], ledger: Ledger): Int32Array {
    const { field = ledger.happenedOn, descending = true, by = 'pinyin' } = sort ?? {};
    const name = `${field ?? ''} ${by} ${descending}`;
    const order = this.orders.get(name) ?? this.makeOrder(ledger, field, by, descending ? -1 : 1);
    this.orders.set(name, order);
    return order.sorted(this.lines.length, () => this.newestFirst());
  }

  private makeOrder(ledger: Ledger, field: string | undefined, by: NameOrder, sign: 1 | -1): Order {
    const { keyOf, compareKeys } = field === undefined ? unsorted : orderOfField(ledger, field, by);
    return new Order({
      keyOf: (place) => keyOf(this.lineAt(place).sortValues[field ?? '']),
      compareKeys: (a, b) => sign * compareKeys(a, b),
      compareEqual: (a, b) => compareAges(this.lineAt(a), this.lineAt(b)),
    });
  }

  /** Lines mostly come in the order they were made, which this sort knows how to use. */
  private newestFirst(): Int32Array {
    return Int32Array.from(this.lines.keys()).sort((a, b) => compareAges(this.lineAt(a), this.lineAt(b)));
  }

  private living(): Uint8Array {
    const deletions = this.deletions();
    if (this.livingLines?.deletions === deletions && this.livingLines.living.length === this.lines.length) {
      return this.livingLines.living;
    }
    const living = Uint8Array.from(this.lines, (line) => (this.isGone(line) ? 0 : 1));
    this.livingLines = { deletions, living };
    return living;
  }

  private lineAt(place: number): Line {
    const line = this.lines[place];
    if (line === undefined) throw new Error(`no line stands at ${place}`);
    return line;
  }

  private forget(): void {
    this.answer = undefined;
    this.words.forget();
  }
}

/** The words of a search, each of which a line must hold. */
export function wordsOf(text: string | undefined): readonly string[] {
  const form = searchForm(text ?? '');
  return form === '' ? [] : [...new Set(form.split(' '))];
}

const unsorted: FieldOrder = { keyOf: () => undefined, compareKeys: () => 0 };

/** What a line must be besides holding the words; undefined where nothing is asked. */
function filterOf({ parent, states, conflicts }: Sought): ((line: Line) => boolean) | undefined {
  if (parent === undefined && states === undefined && conflicts !== true) return undefined;
  return (line) =>
    (parent === undefined || line.parent === parent) &&
    (states === undefined || (line.state !== undefined && states.includes(line.state))) &&
    (conflicts !== true || line.conflict);
}

/** The newest first, whichever way the list is sorted. */
function compareAges(a: Line, b: Line): number {
  return compareUnits(b.createdAt, a.createdAt) || compareUnits(a.id, b.id);
}

function sameSearch({ search: a }: Line, { search: b }: Line): boolean {
  return a.words === b.words && a.identity === b.identity && JSON.stringify(a.spoken) === JSON.stringify(b.spoken);
}
