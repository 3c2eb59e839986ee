/** What a line is sorted by; undefined for a line without a value, which comes last whichever way the list is sorted. */
export type SortKey = string | number | undefined;

export interface Ordering {
  readonly keyOf: (place: number) => SortKey;
  readonly compareKeys: (a: SortKey, b: SortKey) => number;
  /** Between lines with equal keys. */
  readonly compareEqual: (a: number, b: number) => number;
}

/** More changed lines than this are sorted anew; fewer are taken out and put back one by one. */
const mostMoves = 64;

/**
 * The places of a ledger in one order. Keys are made once for each line, lines with the same key are sorted as one, and a save moves
 * one line and sorts nothing.
 */
export class Order {
  private places: Int32Array = new Int32Array(0);
  private readonly keys: SortKey[] = [];
  private readonly changed = new Set<number>();

  constructor(private readonly ordering: Ordering) {}

  touch(place: number): void {
    this.changed.add(place);
  }

  /**
   * All places in this order.
   * @param count how many places there are
   * @param base all of them in the order of `compareEqual`; the order of equal ones is taken from there
   */
  sorted(count: number, base: () => Int32Array): Int32Array {
    for (let place = this.keys.length; place < count; place += 1) this.changed.add(place);
    if (this.changed.size > 0) this.bringUp(base);
    return this.places;
  }

  private bringUp(base: () => Int32Array): void {
    for (const place of this.changed) this.keys[place] = this.ordering.keyOf(place);
    if (this.changed.size > mostMoves) this.places = this.sortAll(base());
    else this.putBack();
    this.changed.clear();
  }

  private sortAll(base: Int32Array): Int32Array {
    const placesByKey = new Map<SortKey, number[]>();
    for (const place of base) {
      const key = this.keys[place];
      const group = placesByKey.get(key);
      if (group === undefined) placesByKey.set(key, [place]);
      else group.push(place);
    }
    const sorted = new Int32Array(base.length);
    let at = 0;
    for (const keys of this.keysInOrder([...placesByKey.keys()])) {
      const places = keys.flatMap((key) => placesByKey.get(key) ?? []);
      if (keys.length > 1) places.sort((a, b) => this.ordering.compareEqual(a, b));
      for (const place of places) sorted[at++] = place;
    }
    return sorted;
  }

  /** Different keys may still compare as equal, such as two tables with the same number of rows; they are sorted as one. */
  private keysInOrder(keys: readonly SortKey[]): readonly (readonly SortKey[])[] {
    const groups: SortKey[][] = [];
    for (const key of [...keys].sort((a, b) => this.compareKeys(a, b))) {
      const group = groups.at(-1);
      if (group !== undefined && this.compareKeys(group[0], key) === 0) group.push(key);
      else groups.push([key]);
    }
    return groups;
  }

  private compareKeys(a: SortKey, b: SortKey): number {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
    return this.ordering.compareKeys(a, b);
  }

  /** All that changed is taken out first: a search among places of which some stand wrongly would go astray. */
  private putBack(): void {
    const sorted = new Int32Array(this.keys.length);
    let count = 0;
    for (const place of this.places) if (!this.changed.has(place)) sorted[count++] = place;
    for (const place of this.changed) {
      const at = this.placeFor(place, sorted.subarray(0, count));
      sorted.copyWithin(at + 1, at, count);
      sorted[at] = place;
      count += 1;
    }
    this.places = sorted;
  }

  private placeFor(place: number, others: Int32Array): number {
    let [low, high] = [0, others.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(others[middle] ?? 0, place) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(a: number, b: number): number {
    return this.compareKeys(this.keys[a], this.keys[b]) || this.ordering.compareEqual(a, b);
  }
}
