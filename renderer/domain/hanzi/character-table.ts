import { gb2312, radicals, readings, rest, runs, sequences, signs, standard, strokes } from './character-data';

/** What is known of one Han character. */
export interface Character {
  readonly char: string;
  /** Number of strokes. */
  readonly strokes: number;
  /** 康熙 radical, 1 to 214. */
  readonly radical: number;
  /** Strokes besides the radical. */
  readonly rest: number;
  /** 横 1 竖 2 撇 3 点 4 折 5, as on the mainland; undefined where no source says. */
  readonly sequence?: string;
  /** Place in 通用规范汉字表 (1 to 8105). */
  readonly standard?: number;
  /** `shan4`, the usual one first; empty where unknown. */
  readonly readings: readonly string[];
}

/** How many characters are known. */
export const characterCount = runs.reduce((sum, [, length]) => sum + length, 0);

export function findCharacter(char: string): Character | undefined {
  const at = placeOf(char.codePointAt(0) ?? 0);
  return at === undefined ? undefined : characterAt(at);
}

/** Every character of the table in the order of code points. */
export function* allCharacters(): Generator<Character> {
  for (let at = 0; at < characterCount; at += 1) yield characterAt(at);
}

/** GB/T 2312, what fonts such as 仿宋_GB2312 hold. */
export function inGb2312(char: string): boolean {
  return once('gb2312', () => new Set(Array.from(gb2312))).has(char);
}

/** A character of 通用规范汉字表. */
export function inStandardList(char: string): boolean {
  return standardPlaces().has(char);
}

export function readingsOf(char: string): readonly string[] {
  return readingsByCharacter().get(char) ?? [];
}

/** Characters with this syllable, tone included; those usually read so come first. */
export function readAs(syllable: string): { readonly usual: string; readonly also: string } {
  return lines().get(syllable) ?? { usual: '', also: '' };
}

/** Every syllable with its tone that some character has. */
export function syllables(): readonly string[] {
  return [...lines().keys()];
}

function characterAt(at: number): Character {
  const char = String.fromCodePoint(pointAt(at));
  const place = standardPlaces().get(char);
  const sequence = sequenceList()[at];
  return {
    char,
    strokes: numberAt(strokes, at),
    radical: radicalList()[at] ?? 0,
    rest: numberAt(rest, at),
    readings: readingsOf(char),
    ...(sequence === undefined || sequence === '' ? {} : { sequence }),
    ...(place === undefined ? {} : { standard: place }),
  };
}

function placeOf(point: number): number | undefined {
  let before = 0;
  for (const [first, length] of runs) {
    if (point >= first && point < first + length) return before + point - first;
    before += length;
  }
  return undefined;
}

function pointAt(at: number): number {
  let before = 0;
  for (const [first, length] of runs) {
    if (at < before + length) return first + at - before;
    before += length;
  }
  throw new Error(`the table has no place ${at}`);
}

function numberAt(column: string, at: number): number {
  return signs.indexOf(column.charAt(at));
}

const sequenceList = () => once('sequences', () => sequences.split(' '));

const standardPlaces = () => once('standard', () => new Map(Array.from(standard, (char, at) => [char, at + 1] as const)));

const radicalList = () =>
  once('radicals', () =>
    Uint8Array.from(
      radicals.split(' ').flatMap((run) => {
        const [radical = 0, length = 1] = run.split('*').map(Number);
        return Array.from({ length }, () => radical);
      }),
    ),
  );

const lines = () =>
  once(
    'lines',
    () =>
      new Map(
        readings.split('\n').map((line) => {
          const [syllable = '', usual = '', also = ''] = line.split('\t');
          return [syllable, { usual, also }] as const;
        }),
      ),
  );

const readingsByCharacter = () =>
  once('readings', () => {
    const found = new Map<string, string[]>();
    const note = (chars: string, syllable: string, usual: boolean) => {
      for (const char of chars) {
        const known = found.get(char);
        if (known === undefined) found.set(char, [syllable]);
        else if (usual) known.unshift(syllable);
        else known.push(syllable);
      }
    };
    for (const [syllable, { usual, also }] of lines()) {
      note(usual, syllable, true);
      note(also, syllable, false);
    }
    return found;
  });

interface Unpacked {
  gb2312: ReadonlySet<string>;
  sequences: readonly string[];
  standard: ReadonlyMap<string, number>;
  radicals: Uint8Array;
  lines: ReadonlyMap<string, { readonly usual: string; readonly also: string }>;
  readings: ReadonlyMap<string, readonly string[]>;
}

const unpacked: Partial<Unpacked> = {};

/** The columns are unpacked when they are first asked for: a window that sorts nothing pays nothing. */
function once<K extends keyof Unpacked>(name: K, unpack: () => Unpacked[K]): Unpacked[K] {
  const found: Unpacked[K] | undefined = unpacked[name];
  if (found !== undefined) return found;
  const made = unpack();
  unpacked[name] = made;
  return made;
}
