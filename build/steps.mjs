import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} chinese
 * @property {string} english
 * @property {readonly (readonly [string, ...string[]])[]} commands scripts for Node with their arguments
 * @property {Readonly<Record<string, string>>} [env]
 * @property {string} [counts] where the step's tool leaves its counts
 */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Runs the steps in order, stops at the first that fails, names what ran, and ends with one plain line of counts.
 * @param {readonly Step[]} steps
 */
export function runSteps(steps) {
  /** @type {Counts[]} */
  const counts = [];
  /** @type {string[]} */
  const ran = [];
  let failed = false;
  for (const step of steps) {
    const outcome = runStep(step);
    counts.push(outcome);
    ran.push(`${outcome.failed === 0 ? '✓' : '✗'} ${step.chinese} ${step.name} (${outcome.seconds} s)`);
    failed = outcome.failed > 0;
    if (failed) break;
  }
  const left = steps.slice(ran.length).map(({ chinese, name }) => `– ${chinese} ${name}（没有运行 not run）`);
  console.log(`\n${[...ran, ...left].join('\n')}\n`);
  console.log(closingLine(counts));
  process.exitCode = failed ? 1 : 0;
}

/** @param {readonly Counts[]} counts */
export function closingLine(counts) {
  const sum = (/** @type {(one: Counts) => number} */ of) => counts.reduce((total, one) => total + of(one), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}

/**
 * @param {Step} step
 * @returns {Counts & { readonly seconds: number }}
 */
function runStep(step) {
  console.log(`\n━━ ${step.chinese} · ${step.english}`);
  if (step.counts !== undefined) rmSync(step.counts, { force: true });
  const begun = Date.now();
  const fine = step.commands.every((command) => runTool(command, step.env));
  return { ...countsOf(step, fine), seconds: Math.round((Date.now() - begun) / 1000) };
}

/**
 * @param {readonly [string, ...string[]]} command
 * @param {Step['env']} env
 */
function runTool([script, ...args], env = {}) {
  const { status, error } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

/**
 * A step that failed is never counted as none failed, whatever its tool wrote down.
 * @param {Step} step
 * @param {boolean} fine whether its tools ended well
 * @returns {Counts}
 */
function countsOf({ counts }, fine) {
  const found =
    counts === undefined || !existsSync(counts) ? { passed: 0, failed: 0 } : readCounts(readFileSync(counts, 'utf8'));
  const silent = counts !== undefined && found.passed + found.failed === 0;
  return { passed: found.passed, failed: fine && !silent ? found.failed : Math.max(1, found.failed) };
}

/**
 * @typedef {object} VitestReport
 * @property {number} numTotalTests
 * @property {number} numPassedTests
 * @property {boolean} success
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>} stats
 * @property {readonly unknown[]} errors
 */

/**
 * Reads the counts of Vitest's or Playwright's JSON report. A test that was skipped did not pass: it counts as failed.
 * @param {string} report
 * @returns {Counts}
 */
export function readCounts(report) {
  /** @type {VitestReport | PlaywrightReport} */
  const found = JSON.parse(report);
  if ('stats' in found) {
    const { expected, unexpected, flaky, skipped } = found.stats;
    return { passed: expected, failed: unexpected + flaky + skipped + found.errors.length };
  }
  const { numPassedTests, numTotalTests, success } = found;
  return { passed: numPassedTests, failed: Math.max(numTotalTests - numPassedTests, success ? 0 : 1) };
}
