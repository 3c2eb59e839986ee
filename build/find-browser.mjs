import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Machine What the search looks at; a test hands in its own.
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform
 * @property {(path: string) => boolean} exists
 */

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'chrome',
];

/**
 * An installed Chrome, Edge or Chromium: the one a person names first, then the command path, then the usual places.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findBrowser(machine = { env: process.env, platform: process.platform, exists: existsSync }) {
  return candidates(machine).find((path) => machine.exists(path));
}

/** @param {Machine} machine */
function candidates({ env, platform }) {
  return [...named(env), ...onCommandPath(env, platform), ...usualPlaces(env, platform)];
}

/** @param {Machine['env']} env */
function named(env) {
  return [env['CHROMIUM'], env['CHROME_PATH']].filter((path) => path !== undefined && path !== '').map(String);
}

/** @param {Machine['env']} env @param {string} platform */
function onCommandPath(env, platform) {
  const folders = (env['PATH'] ?? env['Path'] ?? '')
    .split(platform === 'win32' ? ';' : delimiter)
    .filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

/** @param {Machine['env']} env @param {string} platform */
function usualPlaces(env, platform) {
  if (platform === 'win32') return windowsPlaces(env);
  if (platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
}

/** @param {Machine['env']} env */
function windowsPlaces(env) {
  const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ];
  return roots.flatMap((root) => programs.map((program) => `${root}\\${program}`));
}
