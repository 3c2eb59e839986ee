// Writes the vectors anew: `node test/exchange/make-vectors.mjs`. Only while they are drafts; frozen ones are never rewritten.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { format } from 'prettier';

const folder = join(import.meta.dirname, 'vectors');
const { module } = await runnerImport(join(import.meta.dirname, 'vector-content.ts'));

await writeJson('facts.json', await module.vectorFacts());
await writeJson('cases.json', module.vectorCases);
for (const [name, bytes] of await module.vectorFiles()) writeFileSync(join(folder, name), bytes);

/** @param {string} name @param {unknown} value */
async function writeJson(name, value) {
  const text = await format(JSON.stringify(value), { parser: 'json', printWidth: 128 });
  writeFileSync(join(folder, name), text);
}
