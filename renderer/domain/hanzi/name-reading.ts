import { pinyin } from 'pinyin-pro';
import { readingsOf } from './character-table';
import { isAllHan } from './han';

/**
 * How a name is read, one syllable with its tone for each character: 单田芳 is `shan4 tian2 fang1`. Surnames have readings of their own
 * (单 仇 区 查 解 尉迟 万俟); given names are read as their characters usually are. What is no Han character stands as it is.
 * @param given the reading a person typed, with a space between syllables; it counts where it has one for each character
 */
export function nameReading(name: string, given?: string): readonly string[] {
  const chars = Array.from(name);
  const typed = given === undefined ? [] : typedReading(given);
  if (typed.length === chars.length) return typed;
  const surname = surnameReading(chars);
  return chars.map((char, at) => surname[at] ?? usualReading(char));
}

/** `Shàn Tián fang1` as it is kept here. */
function typedReading(given: string): readonly string[] {
  const syllables = given.trim().toLowerCase().split(/\s+/).map(withNumber);
  return syllables.every(isSyllable) ? syllables : [];
}

/** U+0304 and so on, first to fourth tone. */
const tones = ['\u0304', '\u0301', '\u030c', '\u0300'];

function withNumber(syllable: string): string {
  const parts = syllable.normalize('NFD');
  const tone = tones.findIndex((mark) => parts.includes(mark)) + 1;
  const plain = parts
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .replaceAll('v', 'ü');
  return tone === 0 ? (/\d$/.test(plain) ? plain : `${plain}5`) : `${plain}${tone}`;
}

/** Every way one character may be read, the one inside a name first. */
export function allReadings(char: string, here: string): readonly string[] {
  return [...new Set([here, ...readingsOf(char)])];
}

/** How a text is read, words such as 重庆 included. */
export function textReading(text: string): readonly string[] {
  const chars = Array.from(text);
  if (!chars.some(hasSpellings)) return chars.map(usualReading);
  const syllables = pinyin(text, { type: 'array', toneType: 'num', toneSandhi: false });
  // The package gives one entry for each character; a text it counts otherwise is read character by character.
  if (syllables.length !== chars.length) return chars.map(usualReading);
  return chars.map((char, at) => (isSyllable(syllables[at]) ? fit(syllables[at]) : usualReading(char)));
}

const spelled = new Map<string, boolean>();

/** Whether words decide over how the character is spelled; for the others the slow look at words is spared. */
function hasSpellings(char: string): boolean {
  const known = spelled.get(char);
  if (known !== undefined) return known;
  const found = new Set(readingsOf(char).map(withoutTone)).size > 1;
  spelled.set(char, found);
  return found;
}

/** `shan4` as `shan`, `lü3` as `lv`, as it is typed. */
export function withoutTone(syllable: string): string {
  return syllable.replace(/[0-5]$/, '').replaceAll('ü', 'v');
}

const usual = new Map<string, string>();

/** The package knows what is usual today better than the table, which knows more characters. */
function usualReading(char: string): string {
  const known = usual.get(char);
  if (known !== undefined) return known;
  const [syllable] = pinyin(char, { type: 'array', toneType: 'num' });
  const found = isSyllable(syllable) ? fit(syllable) : (readingsOf(char)[0] ?? char);
  usual.set(char, found);
  return found;
}

const surnames = new Map<string, readonly string[]>();

/** Readings of the first one or two characters, where they are a surname. */
function surnameReading(chars: readonly string[]): readonly string[] {
  const [first = '', second = ''] = chars;
  const surname = doubleSurnames.has(first + second) ? first + second : first;
  const known = surnames.get(surname);
  if (known !== undefined) return known;
  const found = readSurname(surname);
  surnames.set(surname, found);
  return found;
}

function readSurname(surname: string): readonly string[] {
  if (!isAllHan(surname)) return [];
  const own = ownReadings.get(surname);
  if (own !== undefined) return own;
  const syllables = pinyin(surname, { surname: 'head', type: 'array', toneType: 'num', toneSandhi: false });
  return syllables.every(isSyllable) ? syllables.map(fit) : [];
}

const doubleSurnames = new Set(
  '欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 令狐 慕容 司徒 夏侯 东方 独孤 南宫 宇文 长孙 轩辕 端木 百里 呼延 第五 申屠 太史 公冶 澹台 濮阳 淳于 单于 钟离 拓跋 赫连 万俟 闻人 闾丘 鲜于 司空 亓官 仲孙 宗政 公羊 颛孙 漆雕 乐正 夹谷 宰父 谷梁 段干 东郭 南门 羊舌 微生 左丘 西门 梁丘'.split(
    ' ',
  ),
);

/** 现代汉语词典, where the package reads otherwise. */
const ownReadings: ReadonlyMap<string, readonly string[]> = new Map([['单于', ['chan2', 'yu2']]]);

function isSyllable(syllable: string | undefined): syllable is string {
  return syllable !== undefined && /^[a-zü]+[0-5]$/.test(syllable);
}

/** The package writes the neutral tone as 0, the table as 5. */
function fit(syllable: string): string {
  return syllable.replace(/0$/, '5');
}
