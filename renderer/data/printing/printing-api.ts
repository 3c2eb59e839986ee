import type { DossierView } from '../../domain/paper/dossier';
import type { Reply } from '../office-api';

/** Papers bound into files, and many papers at once. */
export interface PrintingApi {
  /** What a file holds and lacks; null for a record that is not bound. */
  dossier(input: { readonly record: string }): Reply<DossierView | null>;
  /**
   * Puts finished pages behind each other into one PDF. With `stamps`, a PDF with one number a page, each numbered page carries
   * the next of them. `starts` is the first page number of each numbered part.
   */
  bindPages(input: BindInput): Reply<BoundPages>;
  /** How many pages each paper of one PDF takes, by the named places where they begin. */
  countPages(input: {
    readonly bytes: Uint8Array;
    readonly marks: readonly string[];
  }): Reply<{ readonly pages: readonly number[] }>;
}

export interface BindInput {
  readonly parts: readonly BindPart[];
  readonly stamps?: Uint8Array;
}

/** `pages` counts sheets that exist on paper only: numbers are left free for them. */
export type BindPart =
  | { readonly label: string; readonly numbered: boolean; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly label: string; readonly numbered: boolean; readonly pages: number };

export interface BoundPages {
  readonly bytes: Uint8Array;
  /** By part: its first page number and how many pages it has. */
  readonly parts: readonly { readonly first: number; readonly pages: number }[];
  /** Numbered pages altogether. */
  readonly total: number;
}

/** What is kept of a paper that was printed. */
export interface PrintedPaper {
  readonly record: string;
  readonly template: string;
  readonly version: number;
  /** SHA-256 of the document, hex. */
  readonly hash: string;
  /** More was left out than the paper itself asks for. */
  readonly covers?: 'personal';
  /** Why nothing was left out. */
  readonly reason?: string;
}
