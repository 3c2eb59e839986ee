import type { Host } from '../../electron/contract/host';
import { limits } from '../../electron/contract/limits';
import { fail, ok } from '../../renderer/domain/result';
import type { Machine, MemoryStore } from './memory-machine';

type StoreMethods = 'journalOpen' | 'journalAppend' | 'journalRead' | 'setUpBegin' | 'slotsRead' | 'slotsWrite';

/** Journal and key slots of the memory host. */
export function memoryStores({ stores, disk }: Machine): Pick<Host, StoreMethods> {
  const open = new Set<string>();
  return {
    journalOpen: async ({ store }) => {
      const { journal, torn } = stores[store];
      open.add(store);
      stores[store].torn = 0;
      return ok({ count: journal.length, torn });
    },
    journalAppend: async ({ store, index, entry }) => {
      const { journal } = stores[store];
      if (entry.length === 0 || entry.length > limits.entry) return fail('refused');
      if (!open.has(store) || index !== journal.length) return fail('out-of-step');
      if (disk.full) return fail('no-space');
      journal.push(entry.slice());
      return ok({ index });
    },
    journalRead: async ({ store, from }) => {
      if (!open.has(store)) return fail('out-of-step');
      return ok({ entries: chunkFrom(stores[store].journal, from) });
    },
    setUpBegin: async ({ store }) => {
      setAsideUnfinished(stores[store]);
      if (stores[store].slots !== null || stores[store].journal.length > 0) return fail('not-empty');
      if (disk.full) return fail('no-space');
      stores[store].unfinished = true;
      return ok({});
    },
    slotsRead: async ({ store }) => {
      const { slots, restored, unfinished } = stores[store];
      return ok({ text: slots, restored, ...(unfinished ? { unfinished } : {}) });
    },
    slotsWrite: async ({ store, text, renewed }) => {
      if (disk.full) return fail('no-space');
      const restored = stores[store].restored && renewed !== true;
      Object.assign(stores[store], { slots: text, restored, unfinished: false });
      return ok({});
    },
  };
}

/** Entries that nobody can open are kept, out of the way of a new set-up or a restore. */
export function setAsideUnfinished({ unfinished, journal, aside }: MemoryStore): void {
  if (unfinished) aside.push(...journal.splice(0));
}

/** Entries of about a chunk together, at least one where there is one. */
function chunkFrom(journal: readonly Uint8Array[], from: number): readonly Uint8Array[] {
  const entries: Uint8Array[] = [];
  let size = 0;
  for (const entry of journal.slice(from)) {
    if (entries.length > 0 && size + entry.length > limits.chunk) break;
    entries.push(entry.slice());
    size += entry.length;
  }
  return entries;
}
