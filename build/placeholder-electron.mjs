import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark by which the fuse wire is found inside a real Electron executable, from `@electron/fuses`. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/**
 * A folder laid out like an unpacked Electron for Linux whose executable holds nothing but a fuse wire.
 * The app can be packed around it and the fuses read back, on a machine that cannot have the real one.
 * @param {string} folder
 */
export function writePlaceholderElectron(folder) {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'electron'), executableWithFuses());
  chmodSync(join(folder, 'electron'), 0o755);
  for (const file of ['chrome-sandbox', 'LICENSE', 'LICENSES.chromium.html', 'locales/zh-CN.pak']) {
    writeFileSync(join(folder, file), 'placeholder\n');
  }
}

function executableWithFuses() {
  const elf = Buffer.alloc(4096);
  elf.write('\x7fELF\x02\x01\x01', 'latin1');
  const wire = Buffer.from('10110011', 'latin1'); // each fuse the other way than the app wants it
  return Buffer.concat([elf, Buffer.from(sentinel, 'latin1'), Buffer.from([1, wire.length]), wire, Buffer.alloc(64)]);
}
