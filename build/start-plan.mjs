import { posix, win32 } from 'node:path';

/** Fixed, because a browser keeps the office's data per address, port included. */
export const port = 17860;
export const address = `http://127.0.0.1:${port}/`;
export const downloadSeconds = 60;

/**
 * @typedef {object} Machine What the plan looks at; a test hands in its own.
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform as `process.platform` names it
 * @property {boolean} root whether the person is the administrator of a Unix machine
 * @property {string} electronFolder the installed npm package `electron`
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => string} read
 */

/**
 * The executable of an Electron that is already here: the folder a person named, or the one the npm package unpacked.
 * The package itself is never imported: outside Electron it only starts a download and throws.
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function findRuntime(machine) {
  return [namedRuntime(machine), unpackedRuntime(machine)].find((path) => path !== undefined && machine.exists(path));
}

/** @param {Machine} machine */
function namedRuntime({ env, platform }) {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined || folder === '') return undefined;
  return pathsOf(platform).join(folder, executable(platform));
}

/** @param {Machine} machine */
function unpackedRuntime({ platform, electronFolder, exists, read }) {
  const paths = pathsOf(platform);
  const note = paths.join(electronFolder, 'path.txt');
  return exists(note) ? paths.join(electronFolder, 'dist', read(note).trim()) : undefined;
}

/** @param {string} platform */
function executable(platform) {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** @param {string} platform */
function pathsOf(platform) {
  return platform === 'win32' ? win32 : posix;
}

/**
 * The environment of the download. A named folder without an Electron in it would only confuse the installer.
 * @param {Machine} machine
 */
export function downloadEnvironment({ env }) {
  const { ELECTRON_OVERRIDE_DIST_PATH: _named, ELECTRON_SKIP_BINARY_DOWNLOAD: _skip, ...rest } = env;
  return rest;
}

/**
 * @typedef {{ readonly kind: 'done' } | { readonly kind: 'timeout' } | { readonly kind: 'failed', readonly output: string }} DownloadOutcome
 */

/**
 * Why there is no runtime, as half a sentence.
 * @param {DownloadOutcome} outcome
 */
export function whyNoRuntime(outcome) {
  if (outcome.kind === 'timeout') return `${downloadSeconds} 秒内没有下载完`;
  if (outcome.kind === 'done') return '下载完了，但里面没有可运行的程序';
  if (/ENOTFOUND|EAI_AGAIN/.test(outcome.output)) return '查不到下载地址，可能没有接入网络';
  if (/ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|fetch failed/i.test(outcome.output)) return '连不上下载地址';
  const status = /(?:status(?: code)?|Response code):? (\d{3})/i.exec(outcome.output)?.[1];
  if (status !== undefined) return `下载地址答复 ${status}`;
  return `下载没有成功（${firstLine(outcome.output)}）`;
}

/** @param {string} text */
function firstLine(text) {
  return (
    text
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '') ?? '没有说明原因'
  ).slice(0, 120);
}

/**
 * Electron without its sandbox is for trial only, but as root Chromium starts in no other way.
 * @param {Machine} machine
 */
export function runtimeArguments({ platform, root }) {
  return platform === 'linux' && root ? ['.', '--no-sandbox'] : ['.'];
}

/**
 * Why the app did not open. One that ran for a while and then fell over did open: another edition with another, empty office
 * would only frighten the person.
 * @param {{ readonly code: number | null, readonly seconds: number }} end
 * @returns {string | undefined}
 */
export function whyNotOpened({ code, seconds }) {
  return code === 0 || seconds > 15 ? undefined : `Electron 没有正常运行（退出码 ${code ?? '无'}）`;
}

/**
 * Whether a window can be shown at all.
 * @param {Pick<Machine, 'env' | 'platform'>} machine
 */
export function hasDesktop({ env, platform }) {
  return (
    platform !== 'linux' || [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '')
  );
}

/**
 * The command that opens the default browser, where there is one.
 * @param {Pick<Machine, 'env' | 'platform'>} machine
 * @returns {readonly [string, ...string[]] | undefined}
 */
export function browserCommand(machine) {
  if (machine.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  if (machine.platform === 'darwin') return ['open', address];
  return hasDesktop(machine) ? ['xdg-open', address] : undefined;
}

/**
 * Whether the bundles must be built again.
 * @param {{ readonly builtAt: number | undefined, readonly newestSource: number }} times milliseconds, undefined where nothing was built
 */
export function mustBuild({ builtAt, newestSource }) {
  return builtAt === undefined || builtAt < newestSource;
}

/**
 * Who answers on our port: nobody, another window of ours, or a stranger.
 * @param {string | undefined} page what the port answered, undefined where nobody listens
 * @returns {'free' | 'ours' | 'foreign'}
 */
export function whoAnswers(page) {
  if (page === undefined) return 'free';
  return /<title>[^<]*新乐章/.test(page) ? 'ours' : 'foreign';
}
