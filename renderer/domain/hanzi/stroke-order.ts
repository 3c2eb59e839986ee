import { findCharacter } from './character-table';
import { isHan } from './han';

/**
 * Order of names by strokes. Number of strokes first, then the strokes as they are written, 横竖撇点折 (GF 3002 笔顺, GF 3003 字序);
 * characters written with the same strokes stand as in 通用规范汉字表 (午 before 牛). A character whose strokes no source tells
 * stands behind the others of its number.
 *
 * Two customs are in use. 姓氏笔画 (political consultative conferences, Party congresses) leaves a place empty between surname and a
 * single given name, so that 田富 stands before 田大利. 姓名笔画 (people's congresses) leaves none: 田大利 (大, 3) before 田富 (富, 12).
 * In both, the first character counts, also of 欧阳 and other long surnames.
 */
export type StrokeOrder = 'surname' | 'name';

/** Two names compare as these texts do, code unit by code unit. */
export function strokeKey(name: string, order: StrokeOrder): string {
  const chars = Array.from(name.normalize('NFC')).filter((char) => !silent.test(char));
  const [surname, given, ...more] = chars;
  if (order === 'surname' && surname !== undefined && given !== undefined && more.length === 0) {
    return `${keyOf(surname)}${empty}${keyOf(given)}`;
  }
  return chars.map(keyOf).join('');
}

/** Number of strokes, as lists print it beside a name; undefined for what is no Han character. */
export function strokesOf(char: string): number | undefined {
  return findCharacter(char)?.strokes;
}

/** Points and spaces inside the names of minorities do not count. */
const silent = /[\s·•‧・.]/u;
/** Before every digit. */
const empty = ' ';

const keys = new Map<string, string>();

function keyOf(char: string): string {
  const known = keys.get(char);
  if (known !== undefined) return known;
  const key = makeKey(char);
  keys.set(char, key);
  return key;
}

function makeKey(char: string): string {
  const found = isHan(char) ? findCharacter(char) : undefined;
  // Letters and whatever else may stand in a name come behind all Han characters.
  if (found === undefined) return `x${char}`;
  const { strokes, sequence = '9', standard = 9999 } = found;
  return `${String(strokes).padStart(2, '0')}${sequence}/${String(standard).padStart(4, '0')}${char}`;
}
