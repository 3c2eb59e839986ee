import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/**
 * The small server of the browser edition, run by plain Node from `npm start`. It lies beside the three bundles
 * in `out/` but is not packed: the desktop app has no server.
 */
export default defineConfig({
  publicDir: false,
  // Its libraries come with Node; anything else is bundled.
  ssr: { noExternal: true },
  build: {
    ssr: 'build/browser-edition.ts',
    target: 'node20',
    outDir: 'out/browser-edition',
    emptyOutDir: true,
    rollupOptions: {
      external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'cjs', entryFileNames: 'server.cjs' },
    },
  },
});
