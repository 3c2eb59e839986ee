import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const listFolder = 'out/packages';
const noticesFile = 'out/THIRD-PARTY-NOTICES.md';

/**
 * @typedef {object} BundledPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression as the package states it
 * @property {string} text the full licence text, empty where the package ships none
 */

/** Fonts that ship with the renderer, and where their licence lies. Made by `fonts/make-fonts.py`. */
export const shippedFonts = [
  {
    name: 'Noto Serif CJK SC, Noto Sans CJK SC (as Yuezhang Song, More, Title, Hei)',
    files: ['song', 'more', 'title', 'hei'],
    licence: 'OFL-1.1',
    text: 'renderer/public/fonts/noto-cjk.txt',
  },
  {
    name: 'Hanazono, HanaMinB (as Yuezhang Rare)',
    files: ['rare'],
    licence: 'Hanazono Font License',
    text: 'renderer/public/fonts/hanazono.txt',
  },
  {
    name: 'BabelStone Han (as Yuezhang Latest)',
    files: ['latest'],
    licence: 'Arphic Public License',
    text: 'renderer/public/fonts/babelstone.txt',
  },
];

/** Data that is bundled with the code; each names its sources and their licences. */
const shippedData = [{ name: 'Character table (strokes, radicals, readings)', text: 'renderer/domain/hanzi/LICENCES.md' }];

/** Writes the notices that ship beside app.asar, from the packages whose code got into a bundle and the fonts beside them. */
export function writeNotices() {
  const packages = bundledPackages();
  writeFileSync(noticesFile, noticesText(packages));
  return packages;
}

/** Every package in the shipped bundles, once per version, by name. */
export function bundledPackages() {
  const folders = readdirSync(listFolder).flatMap(
    (list) => /** @type {string[]} */ (JSON.parse(readFileSync(join(listFolder, list), 'utf8'))),
  );
  const packages = new Map([...new Set(folders)].map(readPackage).map((found) => [`${found.name} ${found.version}`, found]));
  return [...packages.entries()].sort(([one], [other]) => one.localeCompare(other, 'en')).map(([, found]) => found);
}

/**
 * @param {string} folder
 * @returns {BundledPackage}
 */
function readPackage(folder) {
  /** @type {{ name: string, version: string, license?: string }} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name: manifest.name, version: manifest.version, licence: manifest.license ?? '', text: licenceText(folder) };
}

/** @param {string} folder */
function licenceText(folder) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file));
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

/** @param {readonly BundledPackage[]} packages */
function noticesText(packages) {
  const entries = packages.map(
    ({ name, version, licence, text }) => `## ${name} ${version}\n\n${licence}\n\n${indented(text)}\n`,
  );
  const fonts = shippedFonts.map(
    ({ name, licence, text }) => `## ${name}\n\n${licence}\n\n${indented(readFileSync(text, 'utf8').trim())}\n`,
  );
  const data = shippedData.map(({ name, text }) => `## ${name}\n\n${indented(readFileSync(text, 'utf8').trim())}\n`);
  const electron = 'Electron and Chromium carry their own notices in `LICENSE.electron.txt` and `LICENSES.chromium.html`.';
  return `# Third-party notices · 第三方许可\n\n新乐章 contains code of the packages, the fonts and the data below. ${electron}\n\n${[...entries, ...fonts, ...data].join('\n')}`;
}

/** @param {string} text */
function indented(text) {
  return text.replace(/^(?=.)/gm, '    ');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!existsSync(listFolder)) throw new Error('Run `npm run build` first: the notices come from what was bundled.');
  console.log(`${writeNotices().length} packages → ${noticesFile}`);
}
