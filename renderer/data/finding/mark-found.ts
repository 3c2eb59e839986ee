import { spelledBy, spokenWord } from '../../domain/hanzi/spoken-search';
import { searchForm } from '../../domain/fields/half-width';
import type { ListRow } from '../office-api';
import { wordsOf } from './ledger-lines';

/** The row with what the search found in the text it shows. Only the rows on their way to the screen are looked at. */
export function markFound(row: ListRow, text: string | undefined): ListRow {
  const words = wordsOf(text);
  if (words.length === 0) return row;
  const found = new Set(Object.values(row.cells).flatMap((cell) => foundIn(cell, words)));
  return found.size === 0 ? row : { ...row, found: [...found] };
}

function foundIn(cell: string, words: readonly string[]): readonly string[] {
  if (cell === '') return [];
  const form = searchForm(cell);
  return words.flatMap((word) => findIn(cell, form, word) ?? []);
}

function findIn(cell: string, form: string, word: string): string | undefined {
  const at = form.indexOf(word);
  // The two forms are alike but for widths and case; where they are not, nothing is marked.
  if (at >= 0) return form.length === cell.length ? cell.slice(at, at + word.length) : undefined;
  const spoken = spokenWord(word);
  return spoken === undefined ? undefined : spelledBy(cell, spoken);
}
