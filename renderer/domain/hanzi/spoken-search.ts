import { searchForm } from '../fields/half-width';
import { isHan } from './han';
import { allReadings, nameReading, textReading, withoutTone } from './name-reading';

/**
 * What a search in letters looks through for a name: every way to read it in full and by initials. A name of many characters with
 * many readings keeps the likeliest ones.
 */
export function spokenName(name: string, given?: string): string {
  const chars = Array.from(name);
  const here = nameReading(name, given);
  const ways = chars.map((char, at) => (isHan(char) ? spellings(char, here[at] ?? '') : [letters(char)]));
  return bothForms(combinations(ways));
}

/** The same for a line of text, as its words are read. */
export function spokenText(text: string): string {
  const syllables = textReading(text);
  return bothForms([Array.from(text, (char, at) => (isHan(char) ? withoutTone(syllables[at] ?? '') : letters(char)))]);
}

/** A typed word as the spoken text writes it, if it may be pinyin: `lü`, `lyu` and `lv` are the same, tones do not count. */
export function spokenWord(word: string): string | undefined {
  const spelled = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .replaceAll('ü', 'v')
    .replace(/lyu|^nyu/g, (spelling) => `${spelling.charAt(0)}v`)
    .replaceAll("'", '');
  return /^[a-z]+$/.test(spelled) ? spelled : undefined;
}

/**
 * The characters of a text that a typed word spells, in full or by initials, so that a list can mark them.
 */
export function spelledBy(text: string, word: string): string | undefined {
  const chars = Array.from(text);
  const ways = chars.map(everySpelling);
  for (const [at, own] of ways.entries()) {
    if (!own.some((spelling) => spelling.startsWith(word.charAt(0)))) continue;
    const length = initialsLength(ways, at, word) ?? syllablesLength(ways, at, word);
    if (length !== undefined) return chars.slice(at, at + length).join('');
  }
  return undefined;
}

type Ways = readonly (readonly string[])[];

function initialsLength(ways: Ways, from: number, word: string): number | undefined {
  for (let at = 0; at < word.length; at += 1) {
    if (ways[from + at]?.some((spelling) => spelling.startsWith(word.charAt(at))) !== true) return undefined;
  }
  return word.length;
}

/** How many characters from here the word spells out; the last may be half typed. */
function syllablesLength(ways: Ways, from: number, word: string): number | undefined {
  for (const spelling of ways[from] ?? []) {
    if (spelling.startsWith(word)) return 1;
    const more = word.startsWith(spelling) ? syllablesLength(ways, from + 1, word.slice(spelling.length)) : undefined;
    if (more !== undefined) return more + 1;
  }
  return undefined;
}

const everyKnown = new Map<string, readonly string[]>();

/** None for what is no Han character. */
function everySpelling(char: string): readonly string[] {
  const found = everyKnown.get(char);
  if (found !== undefined) return found;
  const made = isHan(char) ? spellings(char, '') : [];
  everyKnown.set(char, made);
  return made;
}

const known = new Map<string, readonly string[]>();

function spellings(char: string, here: string): readonly string[] {
  const key = char + here;
  const found = known.get(key) ?? [...new Set(allReadings(char, here).map(withoutTone))].filter((one) => one !== '');
  known.set(key, found);
  return found;
}

const mostWays = 12;

/** One spelling for each character, in every combination; the first readings come first. */
function combinations(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let found: readonly (readonly string[])[] = [[]];
  for (const choices of ways) {
    const longer = found.flatMap((before) => choices.map((choice) => [...before, choice]));
    found = longer.length > mostWays ? found.map((before) => [...before, choices[0] ?? '']) : longer;
  }
  return found;
}

/** A space keeps one spelling from running into the next. */
function bothForms(ways: readonly (readonly string[])[]): string {
  const full = ways.map((way) => way.join(''));
  const initials = ways.map((way) => way.map((part) => part.charAt(0)).join(''));
  return [...new Set([...full, ...initials])].join(' ');
}

/** What is no Han character is spoken as it stands, without its spaces. */
function letters(char: string): string {
  return searchForm(char);
}
