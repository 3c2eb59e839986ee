import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = 'renderer/rules/division-codes.ts';

/**
 * `node build/make-division-codes.mjs <folder>` writes which division codes were in force when, from the yearly lists of the
 * Ministry of Civil Affairs as tables (`201512.tsv`: source, revision, code, name). Names are not taken over.
 * @param {string} folder
 */
function makeDivisionCodes(folder) {
  /** @type {Map<string, { first: number, last: number }>} */
  const years = new Map();
  const files = readdirSync(folder)
    .filter((name) => /^\d{6}\.tsv$/.test(name))
    .sort();
  for (const name of files) {
    const year = Number(name.slice(0, 4));
    for (const code of codesIn(readFileSync(join(folder, name), 'utf8'))) {
      years.set(code, { first: years.get(code)?.first ?? year, last: year });
    }
  }
  writeFileSync(target, fileOf(linesOf(years), Number(files.at(-1)?.slice(0, 4))));
}

/** @param {string} table @returns {readonly string[]} codes below the province */
function codesIn(table) {
  return [...table.matchAll(/^\S+\t\d{6}\t(\d{6})\t/gm)].map(([, code = '']) => code).filter((code) => !code.endsWith('0000'));
}

/**
 * One line for each span of years; codes of one prefecture share its four digits: `1980-2019 1101:01,02`.
 * @param {ReadonlyMap<string, { readonly first: number, readonly last: number }>} years
 */
function linesOf(years) {
  /** @type {Map<string, Map<string, string[]>>} */
  const spans = new Map();
  for (const [code, { first, last }] of [...years].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const span = `${first}-${last}`;
    /** @type {Map<string, string[]>} */
    const prefectures = spans.get(span) ?? new Map();
    spans.set(span, prefectures.set(code.slice(0, 4), [...(prefectures.get(code.slice(0, 4)) ?? []), code.slice(4)]));
  }
  return [...spans]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([span, prefectures]) => `${span} ${[...prefectures].map(([four, two]) => `${four}:${two.join(',')}`).join(' ')}`);
}

/** @param {readonly string[]} lines @param {number} through */
function fileOf(lines, through) {
  return `import type { DivisionTable } from '../domain/election/division';

/**
 * Codes of counties and prefectures (GB/T 2260) with the first and last year in which the lists of the Ministry of Civil Affairs had
 * them. Made by \`build/make-division-codes.mjs\`. A code that is not here may be younger than the last list.
 */
export const divisionCodes: DivisionTable = {
  through: ${through},
  lines: \`
${lines.join('\n')}
\`,
};
`;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds the lists?');
makeDivisionCodes(folder);
