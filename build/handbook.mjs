import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** Where the handbook goes; it is made anew from the declarations, so it is never edited and not committed. */
const folder = 'out/handbook';

/**
 * The two modules of the app that are run here; what a ledger is only they know.
 * @typedef {{ handbookFiles: (ledgers: unknown) => readonly { name: string, text: string }[] }} Generator
 * @typedef {{ allLedgers: unknown }} Declarations
 */

/** `npm run handbook`: one page per ledger, from its declaration. The declarations are TypeScript, so Vite loads them. */
async function handbook() {
  /** @type {{ module: Generator }} */
  const generator = await runnerImport('./renderer/domain/handbook/handbook-files.ts', { logLevel: 'warn' });
  /** @type {{ module: Declarations }} */
  const declarations = await runnerImport('./renderer/ledgers/index.ts', { logLevel: 'warn' });
  const files = generator.module.handbookFiles(declarations.module.allLedgers);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  console.log(`手册已写入 ${folder}，共 ${files.length} 页。 The handbook is in ${folder}, ${files.length} pages.`);
}

await handbook();
