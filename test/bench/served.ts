import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type BrowserServer, serveBrowserEdition } from '../../build/browser-server';
import { openContent } from '../../electron/main/content';

/** The built app as the browser edition serves it, on any free port. */
export function serveApp(): Promise<BrowserServer> {
  return serve('out/renderer');
}

/** One of the pages beside this file, built and served exactly as the app is: same server, same policy. */
export async function servePage(
  name: 'bare-save' | 'mui-shell' | 'papers' | 'register' | 'spreadsheets',
): Promise<BrowserServer> {
  const outDir = mkdtempSync(join(tmpdir(), `yuezhang-${name}-`));
  await build({
    configFile: false,
    root: join('test/bench/pages', name),
    logLevel: 'error',
    html: { cspNonce: '__NONCE__' },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome156', assetsInlineLimit: 0 },
  });
  return serve(outDir);
}

function serve(folder: string): Promise<BrowserServer> {
  const content = openContent({
    folder,
    list: (each) =>
      readdirSync(each, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
    read: (file) => readFile(file),
    randomBytes,
  });
  return serveBrowserEdition(content, 0);
}
