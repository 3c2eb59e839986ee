import { join } from 'node:path';
import { type Host, type StoreName, storeNames } from '../../contract/host';
import { type Journal, journalOn } from './journal';
import { nodeDisk } from './node-disk';

/** Where each store lies, and its journal. */
export interface Stores {
  folderOf(store: StoreName): string;
  journalOf(store: StoreName): Journal;
  /** Lets go of the files it keeps open. */
  close(): Promise<void>;
  readonly methods: Pick<Host, 'journalOpen' | 'journalAppend' | 'journalRead'>;
}

export function storesIn(profile: string): Stores {
  const folderOf = (store: StoreName) => join(profile, store);
  const journals = new Map(storeNames.map((store) => [store, journalOn(nodeDisk(join(folderOf(store), 'journal')))]));
  const journalOf = (store: StoreName) => {
    const journal = journals.get(store);
    if (journal === undefined) throw new Error(`No store is called ${store}`);
    return journal;
  };
  return {
    folderOf,
    journalOf,
    close: async () => {
      for (const journal of journals.values()) await journal.close();
    },
    methods: {
      journalOpen: ({ store }) => journalOf(store).open(),
      journalAppend: ({ store, index, entry }) => journalOf(store).append(index, entry),
      journalRead: ({ store, from }) => journalOf(store).read(from),
    },
  };
}
