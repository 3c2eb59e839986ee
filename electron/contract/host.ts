import type { Result } from '../../renderer/domain/result';

/**
 * Everything a window may ask of the machine: one method, one input object, one Result. The machine keeps only
 * ciphertext; paths are chosen by the machine side and never come from a window.
 */
export interface Host {
  about(input: Empty): Answer<About>;

  /** Opens the store's journal, sets a torn tail aside, and says where it stands. */
  journalOpen(input: InStore): Answer<JournalHead>;
  /** Appends one sealed entry and flushes it to disk before it answers. `index` is the entry's number, from 0. */
  journalAppend(input: InStore & { readonly index: number; readonly entry: Uint8Array }): Answer<{ readonly index: number }>;
  /** Some entries from `from` on, at least one where there is one, in chunks of about 1 MiB. */
  journalRead(input: InStore & { readonly from: number }): Answer<{ readonly entries: readonly Uint8Array[] }>;

  /**
   * Makes a store ready for a set-up and marks it until its first key slots are written. The journal of an earlier set-up that
   * never came to them is set aside; any other journal, and key slots, are refused with `not-empty`.
   */
  setUpBegin(input: InStore): Answer<Empty>;
  /** The key slots beside the journal, null where no office was set up. */
  slotsRead(input: InStore): Answer<StoredSlots>;
  /** Replaces the slots file by temporary name, flush and rename. `renewed` also takes away the mark a restore left. */
  slotsWrite(input: InStore & { readonly text: string; readonly renewed?: true }): Answer<Empty>;

  /** A sealed blob under the hash of its sealed bytes. Written through a transfer, flushed before the operation names it. */
  blobBegin(input: InStore & { readonly size: number }): Answer<Transfer>;
  blobCommit(input: { readonly transfer: string; readonly hash: string }): Answer<Empty>;
  blobOpen(input: InStore & { readonly hash: string }): Answer<Transfer & { readonly size: number }>;

  /** The person chooses where a file goes; nothing is there under its final name until `fileCommit`. */
  fileBegin(input: { readonly purpose: FilePurpose; readonly suggestedName: string; readonly size: number }): Answer<Transfer>;
  /** Flushes, reads back, compares with `sha256` (hex) of all bytes, renames. */
  fileCommit(input: { readonly transfer: string; readonly sha256: string }): Answer<SavedFile>;
  /** The person chooses a file to read. */
  fileOpen(input: { readonly purpose: FilePurpose }): Answer<Transfer & { readonly name: string; readonly size: number }>;

  /** The next bytes of a file or blob being written. At most 1 MiB. */
  transferWrite(input: { readonly transfer: string; readonly bytes: Uint8Array }): Answer<Empty>;
  /** Bytes of an opened file or blob; empty at its end. At most 1 MiB. */
  transferRead(input: { readonly transfer: string; readonly offset: number }): Answer<{ readonly bytes: Uint8Array }>;
  /** Gives up: a file being written leaves nothing behind, an opened one is closed. */
  transferAbort(input: { readonly transfer: string }): Answer<Empty>;

  /** Copies the sealed store to a folder the person chooses; needs no key. */
  backupRun(input: InStore): Answer<SavedFile>;
  /** Puts a backup the person chooses into an empty store and marks it as restored. */
  backupRestore(input: InStore): Answer<Empty>;

  /**
   * Makes the PDF of a paper's static HTML, to be read like a file. The same HTML saved right afterwards is the very same file.
   * `refused` by a machine that cannot make one, such as a browser.
   */
  paperPdf(input: { readonly html: string }): Answer<Transfer & { readonly size: number }>;
  /** Static HTML of a paper to a PDF at a place the person chooses; no place where only a print window could be opened. */
  paperToPdf(input: { readonly html: string; readonly suggestedName: string }): Answer<SavedFile>;
  /** Static HTML of a paper to the system's print dialog. */
  paperToPrinter(input: { readonly html: string }): Answer<Empty>;

  /**
   * Shows static HTML to everybody in the room, in a second window that runs no script and holds no key, on another screen where
   * there is one. Shown again, the same window takes the new page. `refused` by a machine that has one window, such as a browser.
   */
  projectorShow(input: { readonly html: string }): Answer<Empty>;
  /** Changes what an open projector shows. Where nobody opened one, or somebody closed it, nothing happens and `open` is false. */
  projectorFollow(input: { readonly html: string }): Answer<{ readonly open: boolean }>;
  projectorClose(input: Empty): Answer<Empty>;

  /** Shows a file just written in its folder. */
  showSaved(input: { readonly file: string }): Answer<Empty>;
}

export type Answer<T> = Promise<Result<T, HostError>>;

export type Empty = Readonly<Record<string, never>>;

/** The office's own data, or one of the offices of the sample, each in a folder of its own. */
export const storeNames = ['office', 'sample-room', 'sample-street', 'sample-instructor', 'sample-village'] as const;
export type StoreName = (typeof storeNames)[number];
export type SampleStore = Exclude<StoreName, 'office'>;

export interface InStore {
  readonly store: StoreName;
}

export interface About {
  readonly edition: 'desktop' | 'browser';
  readonly version: string;
}

export interface JournalHead {
  /** Whole entries in the journal. */
  readonly count: number;
  /** Bytes of a torn last entry that were set aside, 0 on a quiet day. */
  readonly torn: number;
}

export interface StoredSlots {
  readonly text: string | null;
  /** The store came from a backup and has not been given a new replica id yet. */
  readonly restored: boolean;
  /** There are no slots, because a set-up never came to them: nobody can open what its journal holds. */
  readonly unfinished?: true;
}

export interface Transfer {
  readonly transfer: string;
}

/** `file` names the written file to `showSaved`; `place` is what a person reads. */
export interface SavedFile {
  readonly file: string;
  readonly place: string;
  /** Handed to a browser's download, which nobody can read back. */
  readonly unchecked?: true;
}

/** `result` is a signed result of an election, `double` a question or an answer between two villages; `spreadsheet`, `csv`, `document` (Word) and `bound` (PDF) are written; `table` and `form` are chosen to be read, each of either kind. */
export const filePurposes = [
  'exchange',
  'card',
  'paper-key',
  'double',
  'result',
  'spreadsheet',
  'csv',
  'document',
  'bound',
  'table',
  'form',
] as const;
export type FilePurpose = (typeof filePurposes)[number];

/** Codes only; the feature that shows one words it. */
export const hostErrors = [
  'cancelled',
  'no-space',
  'read-only',
  'write-failed',
  'read-failed',
  'verify-failed',
  'too-large',
  'not-found',
  'not-empty',
  'not-a-backup',
  'out-of-step',
  'damaged',
  'busy',
  'print-failed',
  'refused',
] as const;
export type HostError = (typeof hostErrors)[number];

/** The same names at run time; a missing or extra one does not compile. */
const names = {
  about: true,
  journalOpen: true,
  journalAppend: true,
  journalRead: true,
  setUpBegin: true,
  slotsRead: true,
  slotsWrite: true,
  blobBegin: true,
  blobCommit: true,
  blobOpen: true,
  fileBegin: true,
  fileCommit: true,
  fileOpen: true,
  transferWrite: true,
  transferRead: true,
  transferAbort: true,
  backupRun: true,
  backupRestore: true,
  paperPdf: true,
  paperToPdf: true,
  paperToPrinter: true,
  projectorShow: true,
  projectorFollow: true,
  projectorClose: true,
  showSaved: true,
} satisfies Record<keyof Host, true>;
export type HostMethod = keyof Host;
export const hostMethods = Object.keys(names) as readonly HostMethod[];
