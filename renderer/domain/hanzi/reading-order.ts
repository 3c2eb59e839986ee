import { isHan } from './han';
import { nameReading, textReading, withoutTone } from './name-reading';
import { strokesOf } from './stroke-order';

/**
 * Order by pinyin, character by character: letters, then tone, then strokes, so that all 张 stand together. Two texts compare as
 * their keys do, code unit by code unit. Numbers come first and by their size, then letters, then Han characters.
 */
export function nameReadingKey(name: string, given?: string): string {
  return keyOf(name, nameReading(name, given));
}

/** The same for any text. */
export function textReadingKey(text: string): string {
  return keyOf(text, textReading(text));
}

function keyOf(text: string, syllables: readonly string[]): string {
  const parts: string[] = [];
  let digits = '';
  for (const [at, char] of Array.from(text).entries()) {
    if (/\d/.test(char)) {
      digits += char;
      continue;
    }
    parts.push(sized(digits), isHan(char) ? hanKey(char, syllables[at] ?? '') : `b${char.toLowerCase()}`);
    digits = '';
  }
  return parts.join('') + sized(digits);
}

/** `9` before `10`: how long a number is counts before its digits. */
function sized(digits: string): string {
  if (digits === '') return '';
  const plain = digits.replace(/^0+(?=\d)/, '');
  return `a${String(Math.min(plain.length, 99)).padStart(2, '0')}${plain}`;
}

const keys = new Map<string, string>();

function hanKey(char: string, syllable: string): string {
  const name = char + syllable;
  const known = keys.get(name);
  if (known !== undefined) return known;
  const tone = /[1-5]$/.exec(syllable)?.[0] ?? '6';
  const key = `h${withoutTone(syllable)} ${tone}${String(strokesOf(char) ?? 99).padStart(2, '0')}${char}`;
  keys.set(name, key);
  return key;
}
