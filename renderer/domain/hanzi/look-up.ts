import { allCharacters, findCharacter, readAs, syllables, type Character } from './character-table';
import { isAllHan } from './han';
import { withoutTone } from './name-reading';
import { madeOf } from './parts';

/** One way to look for a character that cannot be typed. */
export type LookUp =
  /** `U+20BB7`, pinyin with or without tone, strokes as 1 to 5 (横竖撇点折), or its parts (钅宏). */
  | { readonly by: 'typed'; readonly typed: string }
  /** 康熙 radical and the strokes besides it. */
  | { readonly by: 'radical'; readonly radical: number; readonly rest?: number };

/** What fits, the usual characters first; none where nothing does or nothing was asked. */
export function lookUpCharacters(question: LookUp): readonly Character[] {
  return [...found(question)].sort(byUse);
}

function found(question: LookUp): Iterable<Character> {
  if (question.by === 'radical') return ofRadical(question.radical, question.rest);
  const typed = question.typed.trim().normalize('NFC').toLowerCase();
  const point = /^(?:u\+)?([0-9a-f]{4,6})$/.exec(typed)?.[1];
  if (/^[1-5]{2,}$/.test(typed)) return [...written(typed), ...(point === undefined ? [] : atPoint(point))];
  if (point !== undefined && (/\d/.test(point) || typed.startsWith('u+'))) return atPoint(point);
  if (/^[a-zü]+[1-5]?$/.test(typed)) return read(typed.replaceAll('v', 'ü'));
  return ofParts(typed);
}

function atPoint(hex: string): readonly Character[] {
  const point = Number.parseInt(hex, 16);
  const character = point <= 0x10ffff ? findCharacter(String.fromCodePoint(point)) : undefined;
  return character === undefined ? [] : [character];
}

function read(typed: string): readonly Character[] {
  const wanted = withoutTone(typed);
  const fitting = syllables().filter((one) => (/\d$/.test(typed) ? one === typed : withoutTone(one) === wanted));
  const chars = fitting.map(readAs).flatMap(({ usual, also }) => [...Array.from(usual), ...Array.from(also)]);
  return [...new Set(chars)].flatMap((char) => findCharacter(char) ?? []);
}

/** Those written exactly so, or that begin so. */
function* written(strokes: string): Generator<Character> {
  for (const one of allCharacters()) if (one.sequence?.startsWith(strokes) === true) yield one;
}

function* ofRadical(radical: number, rest: number | undefined): Generator<Character> {
  for (const one of allCharacters()) {
    if (one.radical === radical && (rest === undefined || one.rest === rest)) yield one;
  }
}

function ofParts(typed: string): readonly Character[] {
  const parts = typed.replace(/[\u2ff0-\u2fff\s+＋]/g, '');
  if (!isAllHan(parts)) return [];
  const chars = Array.from(parts).length === 1 ? [parts] : madeOf(parts);
  return chars.flatMap((char) => findCharacter(char) ?? []);
}

function byUse(a: Character, b: Character): number {
  return (a.standard ?? 9999) - (b.standard ?? 9999) || a.strokes - b.strokes || (a.char < b.char ? -1 : 1);
}
