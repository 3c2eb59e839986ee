/** Lines whose texts are joined into one string; a save joins one such piece anew. */
const linesPerPiece = 2048;
/** Words hold no line break, so that none is found across two lines. */
const between = '\n';

interface Piece {
  readonly text: string;
  /** Where in `text` the line after each one begins. */
  readonly ends: Int32Array;
}

/**
 * One searchable text for each line of a ledger. A plain scan over long joined strings beats every index there is, finds any part of
 * a number and needs no upkeep (`performance.md`).
 */
export class TextColumn {
  private readonly pieces: (Piece | undefined)[] = [];
  private count = 0;

  /**
   * @param textOf the text of the line at a place; asked when its piece is joined
   * @param plain whether all of it is ASCII, so that it may lie in memory byte by byte, where a scan is twice as fast
   */
  constructor(
    private readonly textOf: (place: number) => string,
    private readonly plain = false,
  ) {}

  /** The line at this place is new or has changed. */
  touch(place: number): void {
    this.count = Math.max(this.count, place + 1);
    this.pieces[Math.floor(place / linesPerPiece)] = undefined;
  }

  /** Marks every place whose text holds the word. */
  mark(word: string, found: Uint8Array): void {
    for (let piece = 0; piece * linesPerPiece < this.count; piece += 1) {
      markIn(this.piece(piece), word, found, piece * linesPerPiece);
    }
  }

  /** The same, looking only at lines that are marked in `among`: what a longer word can be found in was found for a shorter one. */
  markAmong(word: string, among: Uint8Array, found: Uint8Array): void {
    for (let place = among.indexOf(1); place >= 0; place = among.indexOf(1, place + 1)) {
      if (this.lineText(place).includes(word)) found[place] = 1;
    }
  }

  /** Joins what changed, piece by piece, with a pause after each, so that whoever waits for the worker gets a turn. */
  async join(pause: () => Promise<void>): Promise<void> {
    for (let piece = 0; piece * linesPerPiece < this.count; piece += 1) {
      if (this.pieces[piece] !== undefined) continue;
      this.piece(piece);
      await pause();
    }
  }

  private lineText(place: number): string {
    const { text, ends } = this.piece(Math.floor(place / linesPerPiece));
    const line = place % linesPerPiece;
    return text.slice(line === 0 ? 0 : ends[line - 1], ends[line]);
  }

  private piece(at: number): Piece {
    const known = this.pieces[at];
    if (known !== undefined) return known;
    const made = this.makePiece(at * linesPerPiece, Math.min(this.count, (at + 1) * linesPerPiece));
    this.pieces[at] = made;
    return made;
  }

  private makePiece(from: number, to: number): Piece {
    const texts = Array.from({ length: to - from }, (_, offset) => this.textOf(from + offset));
    const ends = new Int32Array(texts.length);
    let end = 0;
    texts.forEach((text, at) => {
      end += text.length + between.length;
      ends[at] = end;
    });
    const text = texts.join(between);
    return { text: this.plain ? byteByByte(text) : text, ends };
  }
}

/** Pieces cut from Chinese text keep two bytes for each letter, and so does what is joined from them; decoded bytes do not. */
function byteByByte(text: string): string {
  return new TextDecoder('latin1').decode(new TextEncoder().encode(text));
}

/** One find is enough for a line: the scan goes on behind it. */
function markIn({ text, ends }: Piece, word: string, found: Uint8Array, before: number): void {
  let line = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, ends[line])) {
    while ((ends[line] ?? text.length + 1) <= at) line += 1;
    found[before + line] = 1;
  }
}
