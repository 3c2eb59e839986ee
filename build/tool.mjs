import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/**
 * The two modules of the app that are run here; what a result file is, and how it is counted, only they know.
 * @typedef {{ ok: true, value: { result: unknown, key: string } } | { ok: false, error: { sentence: string, whatToDo: string } }} Opened
 * @typedef {{ openResultFile: (bytes: Uint8Array) => Promise<Opened> }} ResultFile
 * @typedef {{ recount: { differences: readonly unknown[] }, lines: readonly string[] }} Recounted
 * @typedef {{ recountByPacks: (result: unknown) => Recounted }} Recounting
 */

const usage = `用法 Usage:
  npm run tool -- recount <选举结果文件>
      按文件里的计票单重新计算，逐项写出检验。
      Works the result of an election out again from its tally sheets and writes out every test.`;

/** `npm run tool -- recount <file>`: 0 where the recount comes to what was announced, 1 where not, 2 where nothing was asked. */
async function tool() {
  const [what, file] = process.argv.slice(2);
  if (what === 'recount' && file !== undefined) return recountFile(file);
  console.log(usage);
  return 2;
}

/** @param {string} file @returns {Promise<number>} */
async function recountFile(file) {
  /** @type {{ module: ResultFile }} */
  const files = await runnerImport('./renderer/sync/result-file.ts', { logLevel: 'warn' });
  const opened = await files.module.openResultFile(new Uint8Array(readFileSync(file)));
  if (!opened.ok) {
    console.log(`${opened.error.sentence}${opened.error.whatToDo}。`);
    return 1;
  }
  /** @type {{ module: Recounting }} */
  const counting = await runnerImport('./renderer/ledgers/elections/recount-by-packs.ts', { logLevel: 'warn' });
  const { recount, lines } = counting.module.recountByPacks(opened.value.result);
  console.log(`签名有效。签名公钥 ${opened.value.key}，是否属于该单位，请与其名片核对。`);
  for (const line of lines) console.log(line);
  return recount.differences.length === 0 ? 0 : 1;
}

process.exitCode = await tool();
