import { Arch, build, Platform } from 'electron-builder';
import config from './electron-builder.config.cjs';

/**
 * @typedef {object} Wish
 * @property {'linux' | 'windows'} platform
 * @property {readonly string[]} [targets] the platform's own where none are named
 * @property {readonly ('x64' | 'arm64')[]} arches
 * @property {import('electron-builder').Configuration} [changes] e.g. another output folder
 */

/**
 * Packs what `npm run build` left in out/.
 * @param {Wish} wish
 * @returns {Promise<readonly string[]>} the files made
 */
export function pack({ platform, targets = [], arches, changes = {} }) {
  const system = platform === 'linux' ? Platform.LINUX : Platform.WINDOWS;
  return build({
    targets: system.createTarget([...targets], ...arches.map((name) => Arch[name])),
    config: { ...forPlatform(platform), ...changes },
    publish: 'never',
  });
}

/**
 * On Linux the product's name becomes a folder under /opt, where only plain letters are safe; menus show 新乐章 all the same.
 * @param {Wish['platform']} platform
 * @returns {import('electron-builder').Configuration}
 */
function forPlatform(platform) {
  const all = /** @type {import('electron-builder').Configuration} */ (config);
  return platform === 'linux' ? { ...all, productName: 'Yuezhang' } : all;
}
