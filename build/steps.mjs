import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} chinese
 * @property {string} english
 * @property {readonly (readonly [string, ...string[]])[]} commands scripts for Node with their arguments
 * @property {boolean} [oneCore] keeps one core busy, so that another such step may run beside it
 * @property {Readonly<Record<string, string>>} [env]
 * @property {string} [counts] where the step's tool leaves its counts
 */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/** @typedef {Counts & { readonly step: Step, readonly seconds: number }} Outcome */

const lanes = 2;

/**
 * Runs the steps in order, neighbours that need one core side by side; begins nothing more after one that failed, names what
 * ran, and ends with one plain line of counts.
 * @param {readonly Step[]} steps
 */
export async function runSteps(steps) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const batch of batchesOf(steps)) {
    if (outcomes.some(({ failed }) => failed > 0)) break;
    outcomes.push(...(await runBatch(batch)));
  }
  const ran = outcomes.map(
    ({ step, failed, seconds }) => `${failed === 0 ? '✓' : '✗'} ${step.chinese} ${step.name} (${seconds} s)`,
  );
  const left = steps.filter((step) => !outcomes.some((outcome) => outcome.step === step));
  const notRun = left.map(({ chinese, name }) => `– ${chinese} ${name}（没有运行 not run）`);
  console.log(`\n${[...ran, ...notRun].join('\n')}\n`);
  console.log(closingLine(outcomes));
  process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
}

/**
 * Steps that need every core stand alone; those that need one stand together.
 * @param {readonly Step[]} steps
 * @returns {readonly (readonly Step[])[]}
 */
export function batchesOf(steps) {
  /** @type {Step[][]} */
  const batches = [];
  for (const step of steps) {
    const last = batches.at(-1);
    if (step.oneCore === true && last?.[0]?.oneCore === true) last.push(step);
    else batches.push([step]);
  }
  return batches;
}

/**
 * @param {readonly Step[]} steps
 * @returns {Promise<readonly Outcome[]>} of those that were begun
 */
async function runBatch(steps) {
  const waiting = [...steps];
  /** @type {Outcome[]} */
  const outcomes = [];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (outcomes.some(({ failed }) => failed > 0)) return;
      outcomes.push(await runStep(step, steps.length > 1));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

/** @param {readonly Counts[]} counts */
export function closingLine(counts) {
  const sum = (/** @type {(one: Counts) => number} */ of) => counts.reduce((total, one) => total + of(one), 0);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}

/**
 * @param {Step} step
 * @param {boolean} beside another step runs, so that what this one says is held back until it ends
 * @returns {Promise<Outcome>}
 */
async function runStep(step, beside) {
  const heading = `\n━━ ${step.chinese} · ${step.english}`;
  if (!beside) console.log(heading);
  if (step.counts !== undefined) rmSync(step.counts, { force: true });
  const begun = Date.now();
  /** @type {Buffer[]} */
  const said = [];
  let fine = true;
  for (const command of step.commands) fine &&= await runTool(command, step.env, beside ? said : undefined);
  if (beside) console.log(`${heading}\n${Buffer.concat(said).toString('utf8')}`);
  return { step, ...countsOf(step, fine), seconds: Math.round((Date.now() - begun) / 1000) };
}

/**
 * @param {readonly [string, ...string[]]} command
 * @param {Step['env']} env
 * @param {Buffer[] | undefined} said takes what the tool says; without it the tool speaks for itself
 * @returns {Promise<boolean>} whether it ended well
 */
function runTool([script, ...args], env, said) {
  return new Promise((done) => {
    const tool = spawn(process.execPath, [script, ...args], {
      stdio: said === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const hear = (/** @type {Buffer} */ chunk) => said?.push(chunk);
    tool.stdout?.on('data', hear);
    tool.stderr?.on('data', hear);
    tool.on('error', ({ message }) => {
      console.error(message);
      done(false);
    });
    tool.on('close', (code) => done(code === 0));
  });
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
