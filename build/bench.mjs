import { checks } from './checks.mjs';
import { prepareBrowser } from './prepare-browser.mjs';
import { runSteps } from './steps.mjs';

/** `npm run bench`: speed as medians and as ratios to the same work done raw in the same run, held to the goals. */
async function bench() {
  const browser = prepareBrowser();
  if (browser === undefined) {
    process.exitCode = 1;
    return;
  }
  process.env['CHROMIUM'] = browser;
  const build = checks.filter(({ name }) => name === 'build');
  await runSteps([
    ...build,
    {
      name: 'bench',
      chinese: '速度',
      english: 'Speed',
      commands: [['node_modules/@playwright/test/cli.js', 'test', '--config', 'build/bench.config.ts']],
    },
  ]);
}

await bench();
