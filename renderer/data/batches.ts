import type { JournalEntry } from '../sync';

/** One sealed entry on its way into the database. */
export interface Arrival {
  readonly index: number;
  readonly sealed: Uint8Array;
  readonly entry: JournalEntry;
}

/** More entries of the same import must follow. */
export function insideBatch(entry: JournalEntry | undefined): boolean {
  return entry?.kind === 'received' && entry.part < entry.of;
}

/** An import that was cut off half-way counts as not having happened: its parts stay in the journal and bring nothing. */
export function wholeBatches(arrivals: readonly Arrival[]): readonly Arrival[] {
  const partsByBatch = new Map<string, number>();
  for (const { entry } of arrivals) {
    if (entry.kind === 'received') partsByBatch.set(entry.batch, (partsByBatch.get(entry.batch) ?? 0) + 1);
  }
  return arrivals.map((arrival) => {
    const { entry } = arrival;
    if (entry.kind !== 'received' || partsByBatch.get(entry.batch) === entry.of) return arrival;
    return { ...arrival, entry: { ...entry, frames: [] } };
  });
}
