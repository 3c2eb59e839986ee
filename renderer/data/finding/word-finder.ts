import { spokenWord } from '../../domain/hanzi/spoken-search';
import { isPlain, plainParts, spokenForms, type SearchedText } from './searched-text';
import { TextColumn } from './text-column';

/** Lines whose pinyin is made without a pause: a few milliseconds. */
const linesPerPause = 200;

/** How many answers to words are kept: those of the search that is being typed. */
const mostWords = 8;

/** Lines are looked through one by one where they are fewer than one in so many; otherwise the plain scan is quicker. */
const fewOf = 8;

/** Finds words in the texts of a ledger's lines, by their letters and by how their Chinese is read. */
export class WordFinder {
  private readonly words = new TextColumn((place) => this.searchAt(place).words);
  private readonly identity = new TextColumn((place) => this.searchAt(place).identity);
  /** Letters, figures and signs of the texts. */
  private readonly plain = new TextColumn((place) => plainParts(this.searchAt(place).words), true);
  /** Everything the names and texts are read as. */
  private readonly spoken = new TextColumn((place) => this.spokenAt(place), true);
  private readonly spokenTexts: (string | undefined)[] = [];
  /** Places whose pinyin is still to be made. */
  private readonly unspoken = new Set<number>();
  private readonly foundByWord = new Map<string, Uint8Array>();

  constructor(private readonly searchAt: (place: number) => SearchedText) {}

  /** The texts of the line at this place are new or have changed. */
  touch(place: number): void {
    this.spokenTexts[place] = undefined;
    this.unspoken.add(place);
    for (const column of [this.words, this.identity, this.plain, this.spoken]) column.touch(place);
  }

  /** Some line has changed, and with it what was found. */
  forget(): void {
    this.foundByWord.clear();
  }

  /** Makes the pinyin of all lines, with pauses; a search before it is through makes what it lacks by itself. */
  async prepare(pause: () => Promise<void>): Promise<void> {
    let made = 0;
    for (const place of this.unspoken) {
      this.spokenAt(place);
      made += 1;
      if (made % linesPerPause === 0) await pause();
    }
    for (const column of [this.words, this.plain, this.spoken]) await column.join(pause);
  }

  /** Marks, of so many lines, those that hold the word. */
  find(word: string, identity: boolean, lines: number): Uint8Array {
    const key = wordKey(word, identity);
    const known = this.foundByWord.get(key);
    if (known !== undefined) return known;
    const found = new Uint8Array(lines);
    this.markWord(word, identity, found);
    const [oldest] = this.foundByWord.keys();
    if (this.foundByWord.size >= mostWords && oldest !== undefined) this.foundByWord.delete(oldest);
    this.foundByWord.set(key, found);
    return found;
  }

  private markWord(word: string, identity: boolean, found: Uint8Array): void {
    const among = this.foundOfBeginning(word, identity);
    const mark = (column: TextColumn, what: string) =>
      among === undefined ? column.mark(what, found) : column.markAmong(what, among, found);
    mark(isPlain(word) ? this.plain : this.words, word);
    // Readings hold no figures that the texts themselves do not hold as well.
    if (isPlain(word) && /[^\d]/.test(word)) mark(this.spoken, word);
    const spoken = spokenWord(word);
    if (spoken !== undefined && spoken !== word) mark(this.spoken, spoken);
    if (identity && /^[\dx]+$/.test(word)) mark(this.identity, word);
  }

  /** What the word was found in when fewer of its letters were typed, if that is little enough to be looked through line by line. */
  private foundOfBeginning(word: string, identity: boolean): Uint8Array | undefined {
    for (let length = word.length - 1; length > 0; length -= 1) {
      const beginning = word.slice(0, length);
      const found = this.foundByWord.get(wordKey(beginning, identity));
      if (found === undefined || !holdsAllOf(beginning, word)) continue;
      return countIn(found) * fewOf < found.length ? found : undefined;
    }
    return undefined;
  }

  private spokenAt(place: number): string {
    const known = this.spokenTexts[place];
    if (known !== undefined) return known;
    const made = plainParts(spokenForms(this.searchAt(place)));
    this.spokenTexts[place] = made;
    this.unspoken.delete(place);
    return made;
  }
}

function wordKey(word: string, identity: boolean): string {
  return `${word} ${identity}`;
}

/** Whether every line that holds the word holds its beginning too, however each of them is read. */
function holdsAllOf(beginning: string, word: string): boolean {
  if (isPlain(beginning) !== isPlain(word)) return false;
  const [whole, part] = [spokenWord(word), spokenWord(beginning)];
  return whole === undefined || (part !== undefined && whole.startsWith(part));
}

function countIn(found: Uint8Array): number {
  let count = 0;
  for (let place = 0; place < found.length; place += 1) count += found[place] ?? 0;
  return count;
}
