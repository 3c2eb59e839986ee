import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The stand-in's parts that do not run in the test's own process, compiled once per run of tests. */
export interface StandInBundle {
  /** File that the child process runs. */
  readonly machineSide: string;
  /** Source text of `in-page/*.ts`; each defines the global `StandIn`. */
  readonly pageWorld: string;
  readonly preloadWorld: string;
}

let bundle: Promise<StandInBundle> | undefined;

export function standInBundle(): Promise<StandInBundle> {
  bundle ??= makeBundle();
  return bundle;
}

async function makeBundle(): Promise<StandInBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'yuezhang-stand-in-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [machineSide, pageWorld, preloadWorld] = await Promise.all([
    compile('machine-side/entry.ts', folder, 'cjs'),
    compile('in-page/page-world.ts', folder, 'iife'),
    compile('in-page/preload-world.ts', folder, 'iife'),
  ]);
  return { machineSide, pageWorld: await readFile(pageWorld, 'utf8'), preloadWorld: await readFile(preloadWorld, 'utf8') };
}

async function compile(entry: string, folder: string, format: 'cjs' | 'iife'): Promise<string> {
  const fileName = `${entry.replace(/\W/g, '-')}.cjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: [format],
        name: 'StandIn',
        fileName: () => fileName,
      },
      rollupOptions: { external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)] },
    },
  });
  return join(folder, fileName);
}
