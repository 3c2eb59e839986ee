/** Marks that never begin a line; they share the last square of the line before. */
const closing = new Set('，。、；：？！）》」』”’…·,.;:?!)');

/**
 * Lines of squares as a school or an office fills them in: two squares free before each paragraph, one character a square, two half-width
 * ones in one. Lines left over stay empty.
 */
export function laySquares(text: string, columns: number, lines: number): readonly (readonly string[])[] {
  const filled = text === '' ? [] : text.split('\n').flatMap((paragraph) => layParagraph(paragraph, columns));
  const missing = Math.max(0, lines - filled.length);
  return [...filled, ...Array.from({ length: missing }, () => [])].map((line) => filledUp(line, columns));
}

function layParagraph(paragraph: string, columns: number): readonly (readonly string[])[] {
  const lines: string[][] = [['', '']];
  for (const piece of piecesOf(paragraph)) {
    const line = lines.at(-1) ?? [];
    if (line.length < columns) line.push(piece);
    else if (closing.has(piece)) line.push((line.pop() ?? '') + piece);
    else lines.push([piece]);
  }
  return lines;
}

/** What stands in one square each. */
function piecesOf(paragraph: string): readonly string[] {
  return paragraph.match(/[\x21-\x7e]{1,2}|[^\S\n]|\S/gu) ?? [];
}

function filledUp(line: readonly string[], columns: number): readonly string[] {
  return [...line, ...Array.from({ length: columns - line.length }, () => '')];
}
