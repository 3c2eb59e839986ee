import type { Host } from '../../electron/contract/host';
import { limits } from '../../electron/contract/limits';
import { fail, ok } from '../../renderer/domain/result';
import type { Machine } from './memory-machine';

type StoreMethods = 'journalOpen' | 'journalAppend' | 'journalRead' | 'slotsRead' | 'slotsWrite';

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
    slotsRead: async ({ store }) => ok({ text: stores[store].slots, restored: stores[store].restored }),
    slotsWrite: async ({ store, text }) => {
      if (disk.full) return fail('no-space');
      stores[store].slots = text;
      stores[store].restored = false;
      return ok({});
    },
  };
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
