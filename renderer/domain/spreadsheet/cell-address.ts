/** Row and column of a cell, both from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly first: CellAddress;
  readonly last: CellAddress;
}

/** What a sheet can hold (ECMA-376). */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** `B7` or `$B$7`; undefined for anything else, and for a place beyond the sheet. */
export function readAddress(text: string): CellAddress | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text.trim().toUpperCase());
  if (parts === null) return undefined;
  const [, letters = '', digits = ''] = parts;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row >= 1 && row <= mostRows && column <= mostColumns ? { row, column } : undefined;
}

export function addressText({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row}`;
}

export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? `${columnLetters((column - 1 - rest) / 26)}${letter}` : letter;
}

/** `A1:C3` or a single cell. */
export function readRange(text: string): CellRange | undefined {
  const [from = '', to = from] = text.split(':');
  const [first, last] = [readAddress(from), readAddress(to)];
  if (first === undefined || last === undefined) return undefined;
  return {
    first: { row: Math.min(first.row, last.row), column: Math.min(first.column, last.column) },
    last: { row: Math.max(first.row, last.row), column: Math.max(first.column, last.column) },
  };
}

export function contains({ first, last }: CellRange, { row, column }: CellAddress): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}
