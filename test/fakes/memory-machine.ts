import { type StoreName, storeNames } from '../../electron/contract/host';
import type { MemoryDrive } from './memory-drive';

/** What the parts of the memory host share. */
export interface Machine {
  readonly answers: Answers;
  readonly drive: MemoryDrive;
  /** The PC's own disk; a test may fill it. */
  readonly disk: { full: boolean };
  /** What lies on the PC's disk; a test may look into it and damage it. */
  readonly stores: Readonly<Record<StoreName, MemoryStore>>;
  readonly papers: Paper[];
  /** Places of the files just written, by the word the window knows them by. */
  readonly saved: Map<string, string>;
}

/** A name, `null` for a person who cancels. Left undefined, a suggested name is taken and nothing is opened. */
export interface Answers {
  save: string | null | undefined;
  open: string | null | undefined;
  folder: string | null | undefined;
}

export interface MemoryStore {
  journal: Uint8Array[];
  /** Bytes of a torn tail the next `journalOpen` reports. */
  torn: number;
  slots: string | null;
  restored: boolean;
  /** A set-up began and has not come to its key slots. */
  unfinished: boolean;
  /** Entries of set-ups that never ended. */
  readonly aside: Uint8Array[];
  readonly blobs: Map<string, Uint8Array>;
}

/** `name` is null for a paper that went to the printer. */
export interface Paper {
  readonly html: string;
  readonly name: string | null;
}

/** Remembers a written file under a word that is no path, as the real machine does. */
export function savedFile({ saved }: Machine, place: string): { readonly file: string; readonly place: string } {
  const file = `saved-${saved.size + 1}`;
  saved.set(file, place);
  return { file, place };
}

export function emptyStores(): Record<StoreName, MemoryStore> {
  const [office, room, street, instructor, village] = storeNames;
  return {
    [office]: emptyStore(),
    [room]: emptyStore(),
    [street]: emptyStore(),
    [instructor]: emptyStore(),
    [village]: emptyStore(),
  };
}

function emptyStore(): MemoryStore {
  return { journal: [], torn: 0, slots: null, restored: false, unfinished: false, aside: [], blobs: new Map() };
}
