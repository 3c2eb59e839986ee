import { spawnSync } from 'node:child_process';
import { pack } from './packing.mjs';

/**
 * `npm run dist`: builds the app and makes the installers in dist/, for x64 and arm64. Needs a network, for Electron and
 * the packers' own tools. `npm run dist -- linux` or `-- windows` makes one platform only.
 */
async function dist() {
  const { status } = spawnSync(process.execPath, ['build/build.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; see above.');
  for (const platform of wishedPlatforms()) {
    const files = await pack({ platform, arches: ['x64', 'arm64'] });
    console.log(files.join('\n'));
  }
}

/** The Linux packers do not run on Windows. */
function wishedPlatforms() {
  const named = /** @type {const} */ (['windows', 'linux']).filter((platform) => process.argv.includes(platform));
  if (named.length > 0) return named;
  return process.platform === 'win32' ? /** @type {const} */ (['windows']) : /** @type {const} */ (['windows', 'linux']);
}

await dist();
