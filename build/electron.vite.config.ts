import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { bundledPackages } from './bundled-packages';

// Electron 45 is Chromium 156 and the Node 24 line.
const chromium = 'chrome156';
const node = 'node24';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/** The three bundles that ship: machine side, bridge and office. Every library is bundled, so app.asar needs no node_modules. */
export default defineConfig({
  main: {
    plugins: [bundledPackages('main')],
    build: {
      target: node,
      externalizeDeps: false,
      rollupOptions: { input: 'electron/main/main.ts', output: { format: 'cjs', entryFileNames: 'main.cjs' } },
    },
  },
  preload: {
    plugins: [bundledPackages('preload')],
    build: {
      target: node,
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      rollupOptions: { input: 'electron/preload/preload.ts', output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    // The desktop app asks Electron for its version; a browser has nobody to ask.
    define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
    plugins: [react(), bundledPackages('renderer')],
    // The machine side puts a fresh nonce in place of this word in each response.
    html: { cspNonce: '__NONCE__' },
    worker: { format: 'es', plugins: () => [bundledPackages('renderer-worker')] },
    build: {
      target: chromium,
      minify: true,
      // `data:` fonts and pictures would need wider rules in the content security policy.
      assetsInlineLimit: 0,
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});
