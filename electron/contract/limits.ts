import type { FilePurpose } from './host';

const mebibyte = 1024 * 1024;

/** Sizes both sides of the contract hold to; more than this is refused before anything is written. */
export const limits = {
  /** Bytes of one `transferWrite` or `transferRead`. */
  chunk: mebibyte,
  /** Bytes of one sealed journal entry. */
  entry: 64 * mebibyte,
  /** Characters of the key slots file. */
  slots: mebibyte,
  /** Bytes of one sealed blob. */
  blob: 1024 * mebibyte,
  /** Characters of one paper's static HTML. */
  html: 20 * mebibyte,
} as const;

/** Bytes of a file on the stick, by what it is for. */
export const fileLimits = {
  exchange: 2048 * mebibyte,
  card: mebibyte,
  'paper-key': mebibyte,
  double: 32 * mebibyte,
  result: 16 * mebibyte,
  spreadsheet: 256 * mebibyte,
  csv: 256 * mebibyte,
  document: 64 * mebibyte,
  bound: 1024 * mebibyte,
  table: 256 * mebibyte,
  form: 32 * mebibyte,
} as const satisfies Record<FilePurpose, number>;

/**
 * A name any stick and any system can carry: at most 40 ASCII characters, no device name of Windows. It shows neither
 * place nor person, so it needs no Chinese.
 */
export const suggestedNamePattern = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?$/i;
