import { rmSync } from 'node:fs';
import { build as buildApp } from 'electron-vite';
import { build as buildServer } from 'vite';
import { writeNotices } from './notices.mjs';

/** `npm run build`: the three bundles that ship, the browser edition's server, and the notices of what is in them. */
async function build() {
  rmSync('out/packages', { recursive: true, force: true });
  await buildApp({ configFile: 'build/electron.vite.config.ts' });
  await buildServer({ configFile: 'build/browser-edition.vite.config.ts' });
  writeNotices();
}

await build();
