import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/**
 * What journeys need on this machine: a browser, Chinese fonts for the pictures, pdftotext for the papers.
 * @typedef {object} Need
 * @property {string} what for people
 * @property {string} debian the Debian packages that bring it
 * @property {() => boolean} present
 */

/** @type {readonly Need[]} */
const needs = [
  {
    what: 'Chrome、Edge 或 Chromium 浏览器 (a Chrome, Edge or Chromium browser)',
    debian: 'chromium',
    present: () => findBrowser() !== undefined,
  },
  { what: '中文字体 (Chinese fonts)', debian: 'fonts-noto-cjk', present: hasChineseFonts },
  {
    what: 'pdftotext、pdftoppm 与 pdffonts (poppler-utils)',
    debian: 'poppler-utils',
    present: () => ['pdftotext', 'pdftoppm', 'pdffonts'].every((program) => runs(program, ['-v'])),
  },
];

/**
 * What only the long run needs: an office suite that is not ours, to open what we write.
 * @type {Need}
 */
export const libreOffice = {
  what: 'LibreOffice（soffice）',
  debian: 'libreoffice-writer libreoffice-calc',
  present: () => runs('soffice', ['--version']),
};

/**
 * Finds the browser for the journeys. On Debian as root it installs what is missing, and says so first; elsewhere it says what to install.
 * @param {readonly Need[]} [more] needed besides
 * @returns {string | undefined} the browser, undefined where something is missing
 */
export function prepareBrowser(more = []) {
  const all = [...needs, ...more];
  const missing = all.filter(({ present }) => !present());
  if (missing.length > 0) obtain(missing);
  const still = all.filter(({ present }) => !present());
  if (still.length === 0) return findBrowser();
  console.error(`走查测试需要先安装 · Journeys need, please install: ${still.map(({ what }) => what).join('；')}`);
  console.error('浏览器装在别处时，请用环境变量 CHROMIUM 指明 · If the browser lives elsewhere, name it in CHROMIUM.');
  return undefined;
}

/** @param {readonly Need[]} missing */
function obtain(missing) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const packages = missing.flatMap(({ debian }) => debian.split(' '));
  console.log(
    `走查测试需要以下软件包，现在用 apt-get 安装 · Journeys need these packages, installing with apt-get: ${packages.join(' ')}`,
  );
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** @param {readonly string[]} args */
function apt(args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Windows and macOS bring their own. */
function hasChineseFonts() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** @param {string} program @param {readonly string[]} args */
function runs(program, args) {
  return spawnSync(program, args).error === undefined;
}
