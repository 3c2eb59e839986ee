import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractAll } from '@electron/asar';
import { checks } from './checks.mjs';
import { pack } from './packing.mjs';
import { writePlaceholderElectron } from './placeholder-electron.mjs';
import { libreOffice, prepareBrowser } from './prepare-browser.mjs';
import { closingLine, runSteps } from './steps.mjs';

/** How many examples each property test invents; an ordinary run takes 100. */
const runs = process.env['YUEZHANG_RUNS'] ?? '5000';

/** @typedef {import('./steps.mjs').Step} Step */

/**
 * `npm run test:long`: what ten minutes have no room for. Property tests with many more examples, mutation tests of the counting
 * rules, and the journeys once more on the files that were really packed. What cannot run counts as failed.
 */
async function testLong() {
  const browser = prepareBrowser([libreOffice]);
  if (browser === undefined) {
    console.log(closingLine([{ passed: 0, failed: 1 }]));
    process.exitCode = 1;
    return;
  }
  process.env['CHROMIUM'] = browser;
  await runSteps([check('build')]);
  if (process.exitCode !== 0) return;
  const folder = mkdtempSync(join(tmpdir(), 'yuezhang-long-'));
  await runSteps([longRules(), mutants(), packedJourneys(await extractPacked(folder))]);
  rmSync(folder, { recursive: true });
}

/** @returns {Step} */
function longRules() {
  return {
    ...check('rules'),
    chinese: `规则测试，每条 ${runs} 例`,
    english: `Property tests, ${runs} examples each`,
    env: { YUEZHANG_RUNS: runs },
  };
}

/**
 * Changes the counting rules of elections in one place after another; a test must notice at least 95 of 100. The report stays in
 * test-results/mutants.html.
 * @returns {Step}
 */
function mutants() {
  return {
    name: 'mutants',
    chinese: '改动计票规则，看测试能否发现',
    english: 'Mutation tests of the counting rules',
    commands: [
      ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'build/stryker.config.mjs', '--fileLogLevel', 'off'],
    ],
  };
}

/** @param {string} app @returns {Step} */
function packedJourneys(app) {
  return {
    ...check('journeys'),
    chinese: '用打包后的文件走查',
    english: 'Journeys on the packed files',
    env: { YUEZHANG_APP: app },
  };
}

/** @param {string} name @returns {Step} */
function check(name) {
  const found = checks.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No such check: ${name}`);
  return found;
}

/**
 * Packs the app around a placeholder for Electron and takes app.asar apart again.
 * @param {string} folder
 */
async function extractPacked(folder) {
  const dist = join(folder, 'dist');
  writePlaceholderElectron(join(folder, 'electron'));
  const changes = { directories: { output: dist, buildResources: 'build/icons' }, electronDist: join(folder, 'electron') };
  await pack({ platform: 'linux', targets: ['dir'], arches: ['x64'], changes });
  extractAll(join(dist, 'linux-unpacked/resources/app.asar'), join(folder, 'app'));
  return resolve(folder, 'app');
}

await testLong();
