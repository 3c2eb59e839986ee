import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type BrowserServer, serveBrowserEdition } from '../../../build/browser-server';
import { openContent } from '../../../electron/main/content';

/** A page that holds nothing but the browser's host, served as the browser edition is: same server, same policy. */
export async function servePage(folder: string): Promise<BrowserServer> {
  const source = join(folder, 'source');
  const built = join(folder, 'built');
  const entry = fileURLToPath(new URL('page.ts', import.meta.url));
  await mkdir(source, { recursive: true });
  await writeFile(
    join(source, 'index.html'),
    `<!doctype html><title>host</title><body><script type="module" src="${entry}"></script>`,
  );
  await build({
    configFile: false,
    root: source,
    logLevel: 'error',
    define: { 'import.meta.env.VITE_VERSION': '"1.2.3"' },
    worker: { format: 'es' },
    build: { outDir: built, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  const content = openContent({
    folder: built,
    list: (each) =>
      readdirSync(each, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
    read: (file) => readFile(file),
    randomBytes,
  });
  return serveBrowserEdition(content, 0);
}
