import type { Answer, Empty, Host, InStore } from '../../electron/contract/host';

type OfHost = Pick<Host, 'journalOpen' | 'journalAppend' | 'journalRead' | 'setUpBegin' | 'slotsRead' | 'slotsWrite'>;

/** What the window asks of the worker that holds the origin's own disk. Blob writes are known to it by a word of the window's. */
export interface StoreCalls extends OfHost {
  blobBegin(input: InStore & { readonly word: string }): Answer<Empty>;
  blobWrite(input: { readonly word: string; readonly bytes: Uint8Array }): Answer<Empty>;
  /** Flushes, reads back, compares with the hash (base64url), and gives the blob its name. */
  blobCommit(input: { readonly word: string; readonly hash: string }): Answer<Empty>;
  blobAbort(input: { readonly word: string }): Answer<Empty>;
  blobFile(input: InStore & { readonly hash: string }): Answer<{ readonly file: File }>;
  /** All sealed files of a store, for a copy. */
  copyOut(input: InStore): Answer<{ readonly files: readonly StoredFile[] }>;
  /** Fills an empty store with the files of a backup and marks it as restored. */
  copyIn(input: InStore & { readonly files: readonly StoredFile[] }): Answer<Empty>;
}

/** A name below the folder of a store, as in a backup: `slots.json`, `journal/…`, `blobs/…`. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A message to the worker and its answer. */
export interface StoreCall {
  readonly id: number;
  readonly name: keyof StoreCalls;
  readonly input: unknown;
}
export interface StoreAnswer {
  readonly id: number;
  readonly result: unknown;
}
