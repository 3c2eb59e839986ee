import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveStrokes } from './hanzi-strokes.mjs';

const target = 'renderer/domain/hanzi/character-data.ts';

/** One printable sign for each small number; no quote, no backslash, no space. */
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !'"\'\\`$'.includes(sign))
  .join('');

/**
 * `node build/make-hanzi.mjs <folder>` writes the character table of `renderer/domain/hanzi` from files that are fetched by hand; where
 * they come from and under which licence stands in the file it writes.
 * @param {string} folder
 */
function makeHanzi(folder) {
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');
  const sources = unihan(read('Unihan_IRGSources.txt'));
  const readings = unihan(read('Unihan_Readings.txt'));
  const standard = standardOrder(unihan(read('Unihan_OtherMappings.txt')));
  const points = [...sources.entries()].filter(([, of]) => of['kTotalStrokes'] !== undefined).map(([point]) => point);
  points.sort((one, other) => one - other);
  const counts = new Map(points.map((point) => [point, Number(first(sources.get(point)?.['kTotalStrokes']))]));
  const strokes = resolveStrokes({
    counts,
    conway: read('codepoint-character-sequence.txt'),
    cnchar: read('cnchar.order.min.js'),
  });
  writeFileSync(
    target,
    file({
      runs: runsOf(points),
      strokes: points.map((point) => sign(strokes.get(point)?.length ?? counts.get(point) ?? 0)).join(''),
      radicals: radicalRuns(points.map((point) => radicalOf(sources.get(point)?.['kRSUnicode']))),
      rest: points.map((point) => sign(Math.max(0, Number(first(sources.get(point)?.['kRSUnicode']).split('.')[1])))).join(''),
      sequences: points.map((point) => strokes.get(point) ?? '').join(' '),
      standard,
      gb2312: gb2312(),
      readings: readingLines(points, withVariants(points, readings, unihan(read('Unihan_Variants.txt')))),
    }),
  );
}

/**
 * @param {string} text
 * @returns {Map<number, Record<string, string>>} properties by code point
 */
function unihan(text) {
  /** @type {Map<number, Record<string, string>>} */
  const found = new Map();
  for (const line of text.split('\n')) {
    const [code = '', name = '', value = ''] = line.split('\t');
    if (!code.startsWith('U+')) continue;
    const point = Number.parseInt(code.slice(2), 16);
    found.set(point, { ...found.get(point), [name]: value });
  }
  return found;
}

/**
 * The 8105 characters of 通用规范汉字表 in its own order.
 * @param {Map<number, Record<string, string>>} mappings
 */
function standardOrder(mappings) {
  const places = [...mappings].flatMap(([point, { kTGH }]) =>
    kTGH === undefined ? [] : [{ point, place: Number(kTGH.split(':')[1]) }],
  );
  places.sort((one, other) => one.place - other.place);
  return String.fromCodePoint(...places.map(({ point }) => point));
}

/** Rows 16 to 87 of GB/T 2312, as the decoder of the standard library knows them. */
function gb2312() {
  const bytes = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes)).replace(/[^\p{Script=Han}]/gu, '');
}

/** @param {readonly number[]} points sorted */
function runsOf(points) {
  /** @type {[number, number][]} */
  const runs = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && point === run[0] + run[1]) run[1] += 1;
    else runs.push([point, 1]);
  }
  return runs;
}

/** @param {string | undefined} value */
function radicalOf(value) {
  // An apostrophe marks the simplified form of a radical; the radical is the same.
  return Number.parseInt(first(value), 10);
}

/** @param {readonly number[]} radicals 1 to 214 */
function radicalRuns(radicals) {
  /** @type {{ radical: number, length: number }[]} */
  const runs = [];
  for (const radical of radicals) {
    const run = runs.at(-1);
    if (run?.radical === radical) run.length += 1;
    else runs.push({ radical, length: 1 });
  }
  return runs.map(({ radical, length }) => `${radical}${length === 1 ? '' : `*${length}`}`).join(' ');
}

/**
 * One line for each syllable: those usually read so, then those also read so.
 * @param {readonly number[]} points
 * @param {Map<number, Record<string, string>>} readings
 */
function readingLines(points, readings) {
  /** @type {Map<string, [string, string]>} */
  const bySyllable = new Map();
  for (const point of points) {
    syllablesOf(readings.get(point) ?? {}).forEach((syllable, at) => {
      const line = bySyllable.get(syllable) ?? ['', ''];
      line[at === 0 ? 0 : 1] += String.fromCodePoint(point);
      bySyllable.set(syllable, line);
    });
  }
  const lines = [...bySyllable].sort(([one], [other]) => (one < other ? -1 : 1));
  return lines.map(([syllable, [usual, also]]) => `${syllable}\t${usual}\t${also}`).join('\n');
}

/**
 * The usual reading first. Others come from the dictionaries of today; only a character that is in neither takes those of 汉语大字典.
 * @param {Record<string, string>} of
 */
function syllablesOf(of) {
  const today = [...markedIn(of['kTGHZ2013']), ...markedIn(of['kXHC1983'])];
  const usual = of['kMandarin'] === undefined ? [] : [first(of['kMandarin'])];
  const old = markedIn(of['kHanyuPinyin']);
  return [...new Set([...usual, ...(today.length > 0 ? today : old.slice(0, 3))].map(numbered))].filter(isSyllable);
}

/**
 * A form nobody has noted a reading for is read as the character it is a form of: 𠮷 as 吉.
 * @param {readonly number[]} points
 * @param {Map<number, Record<string, string>>} readings
 * @param {Map<number, Record<string, string>>} variants
 */
function withVariants(points, readings, variants) {
  const found = new Map(readings);
  for (const point of points) {
    if (syllablesOf(readings.get(point) ?? {}).length > 0) continue;
    const forms = variantNames.flatMap((name) => (variants.get(point)?.[name] ?? '').match(/(?<=U\+)[0-9A-F]+/g) ?? []);
    const read = forms.map((form) => readings.get(Number.parseInt(form, 16))).find((of) => syllablesOf(of ?? {}).length > 0);
    if (read !== undefined) found.set(point, read);
  }
  return found;
}

const variantNames = ['kZVariant', 'kSemanticVariant', 'kSimplifiedVariant', 'kTraditionalVariant', 'kSpoofingVariant'];

/** @param {string | undefined} value `036.140:chán,dān 064.090:dān` */
function markedIn(value) {
  return (value ?? '').split(' ').flatMap((place) => (place.split(':')[1] ?? '').split(',').filter((one) => one !== ''));
}

const tones = ['\u0304', '\u0301', '\u030c', '\u0300'];

/**
 * `shàn` as `shan4`, `lǚ` as `lü3`.
 * @param {string} marked
 */
function numbered(marked) {
  const parts = marked.normalize('NFD');
  const tone = tones.findIndex((mark) => parts.includes(mark)) + 1;
  const plain = parts.replace(/[\u0304\u0301\u030c\u0300]/g, '').normalize('NFC');
  return `${plain}${tone === 0 ? 5 : tone}`;
}

/** @param {string} syllable */
function isSyllable(syllable) {
  return /^[a-zü]+[1-5]$/.test(syllable);
}

/** @param {number} value */
function sign(value) {
  const found = signs[value];
  if (found === undefined) throw new Error(`no sign for ${value}`);
  return found;
}

/** @param {string | undefined} value */
function first(value) {
  return (value ?? '').split(' ')[0] ?? '';
}

/** @param {Record<string, string | [number, number][]>} columns */
function file(columns) {
  const head = `// Made by build/make-hanzi.mjs; not edited by hand. Sources and licences stand in LICENCES.md beside this file.\n\n/** The sign at place n stands for the number n. */\nexport const signs: string = ${JSON.stringify(signs)};\n`;
  const notes = /** @type {Record<string, string>} */ ({
    runs: 'First code point and length of each run; all columns below follow their order.',
    strokes: 'Number of strokes.',
    radicals: '康熙 radical, `9*4` for four characters in a row.',
    rest: 'Strokes besides the radical.',
    sequences: '横 1 竖 2 撇 3 点 4 折 5; empty where unknown.',
    standard: '通用规范汉字表 in its own order.',
    gb2312: 'GB/T 2312, both levels.',
    readings: 'Syllable, those usually read so, those also read so.',
  });
  const body = Object.entries(columns).map(([name, value]) => {
    const type = typeof value === 'string' ? 'string' : 'readonly (readonly [number, number])[]';
    return `\n/** ${notes[name] ?? ''} */\nexport const ${name}: ${type} =\n  ${JSON.stringify(value)};\n`;
  });
  return head + body.join('');
}

const folder = process.argv[2];
if (folder === undefined || !existsSync(folder)) throw new Error('Name the folder with the Unihan, Conway and cnchar files.');
makeHanzi(folder);
