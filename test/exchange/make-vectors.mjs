// Writes the vectors anew: `node test/exchange/make-vectors.mjs`. Only while they are drafts; frozen ones are never rewritten.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { format } from 'prettier';

const folder = join(import.meta.dirname, 'vectors');
const imported = await runnerImport(join(import.meta.dirname, 'vector-content.ts'));
const vectors = /** @type {{ readonly module: typeof import('./vector-content.ts') }} */ (imported).module;

await writeJson('facts.json', await vectors.vectorFacts());
await writeJson('cases.json', vectors.vectorCases);
for (const [name, bytes] of await vectors.vectorFiles()) writeFileSync(join(folder, name), bytes);

/** @param {string} name @param {unknown} value */
async function writeJson(name, value) {
  const text = await format(JSON.stringify(value), { parser: 'json', printWidth: 128 });
  writeFileSync(join(folder, name), text);
}
