import { Fragment } from 'react';

interface MarkedTextProps {
  readonly text: string;
  /** Pieces of the text that a search found. */
  readonly found: readonly string[] | undefined;
}

/** A cell with what was looked for marked. */
export function MarkedText({ text, found = [] }: MarkedTextProps) {
  if (found.length === 0) return text;
  return piecesOf(text, found).map(({ piece, marked }, at) =>
    marked ? <mark key={at}>{piece}</mark> : <Fragment key={at}>{piece}</Fragment>,
  );
}

interface Piece {
  readonly piece: string;
  readonly marked: boolean;
}

function piecesOf(text: string, found: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  for (let next = firstIn(rest, found); next !== undefined; next = firstIn(rest, found)) {
    if (next.at > 0) pieces.push({ piece: rest.slice(0, next.at), marked: false });
    pieces.push({ piece: next.word, marked: true });
    rest = rest.slice(next.at + next.word.length);
  }
  return rest === '' ? pieces : [...pieces, { piece: rest, marked: false }];
}

/** The leftmost of the words, the longest of those that begin there. */
function firstIn(text: string, words: readonly string[]): { readonly at: number; readonly word: string } | undefined {
  return words
    .map((word) => ({ at: word === '' ? -1 : text.indexOf(word), word }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
}
