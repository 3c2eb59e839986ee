/**
 * What stands in one cell. Text stays text whatever it looks like: an identity number never becomes 1.23E+17, and `=1+1` is no
 * formula. Amounts are in 元, dates the number of their day (`day-number.ts`).
 */
export type SheetCell = string | number | null;

/** How a column of numbers reads; `digits` is text that a program must not take for a number. */
export const cellFormats = ['text', 'digits', 'whole', 'decimal', 'amount', 'date', 'dateTime'] as const;
export type CellFormat = (typeof cellFormats)[number];

export interface SheetColumn {
  readonly label: string;
  readonly format: CellFormat;
  /** In characters of the usual face; a Chinese character takes two. */
  readonly width: number;
}

/** A table as it leaves: the header is its first row and stays in view. */
export interface SheetTable {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A name a sheet may bear in every office program: at most 31 characters, none of `[]:*?/\`, no apostrophe at its ends. */
export function sheetName(label: string): string {
  const kept = label
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return cutTo(kept, 31) || '表格';
}

/** Counted in UTF-16 units as the programs do, never through the middle of a character. */
function cutTo(text: string, units: number): string {
  let cut = '';
  for (const character of text) {
    if (cut.length + character.length > units) break;
    cut += character;
  }
  return cut.trim();
}
