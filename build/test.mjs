import { checks } from './checks.mjs';
import { prepareBrowser } from './prepare-browser.mjs';
import { closingLine, runSteps } from './steps.mjs';

/**
 * `npm test`: everything. `npm test -- --only format,types` runs parts, by the names in `checks.mjs`.
 * The browser is looked for first, so that nobody waits minutes to hear that journeys cannot run.
 */
async function test() {
  const wished = wishedChecks();
  const browser = wished.some(({ name }) => name === 'journeys') ? prepareBrowser() : '';
  if (browser === undefined) return refuse('走查测试不能运行 · The journeys cannot run.');
  if (browser !== '') {
    console.log(`浏览器 · Browser: ${browser}`);
    process.env['CHROMIUM'] = browser;
  }
  return runSteps(wished);
}

function wishedChecks() {
  const at = process.argv.indexOf('--only');
  if (at === -1) return checks;
  const names = (process.argv[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0)
    throw new Error(`No such check: ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`);
  return checks.filter(({ name }) => names.includes(name));
}

/** @param {string} why */
function refuse(why) {
  console.error(why);
  console.log(closingLine([{ passed: 0, failed: 1 }]));
  process.exitCode = 1;
}

await test();
