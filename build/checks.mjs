/**
 * The checks of `npm test`, in the order in which they begin: the slowest of those that need one core first, then what needs all.
 * Tools are called by their scripts, so that they run the same on each system and never from a network.
 */

const modules = 'node_modules';
const folders = ['electron', 'renderer', 'build', 'test'];

/** @param {string} project @param {readonly string[]} [more] @returns {readonly [string, ...string[]]} */
function vitest(project, more = []) {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${project}.json`];
  return [
    `${modules}/vitest/vitest.mjs`,
    'run',
    '--config',
    'build/vitest.config.ts',
    '--project',
    project,
    ...report,
    ...more,
  ];
}

/** @type {readonly import('./steps.mjs').Step[]} */
export const checks = [
  {
    name: 'lint',
    chinese: '写法',
    english: 'Lint',
    oneCore: true,
    commands: [[`${modules}/eslint/bin/eslint.js`, '-c', 'build/eslint.config.mjs', '--max-warnings=0', ...folders]],
  },
  {
    name: 'format',
    chinese: '格式',
    english: 'Formatting',
    oneCore: true,
    commands: [
      [
        `${modules}/prettier/bin/prettier.cjs`,
        '--config',
        'build/prettier.json',
        '--ignore-path',
        'build/prettierignore',
        '--check',
        '.',
      ],
    ],
  },
  { name: 'types', chinese: '类型', english: 'Types', oneCore: true, commands: [[`${modules}/typescript/bin/tsc`, '-b']] },
  {
    name: 'rooms',
    chinese: '房间界线',
    english: 'Room fences',
    oneCore: true,
    commands: [
      [`${modules}/dependency-cruiser/bin/dependency-cruise.mjs`, '--config', 'build/dependency-cruiser.mjs', ...folders],
    ],
  },
  {
    name: 'unused',
    chinese: '多余代码',
    english: 'Unused code',
    oneCore: true,
    commands: [[`${modules}/knip/bin/knip.js`, '--config', 'build/knip.json']],
  },
  { name: 'build', chinese: '构建', english: 'Build', oneCore: true, commands: [['build/build.mjs']] },
  {
    name: 'rules',
    chinese: '规则与情景测试',
    english: 'Unit, scenario, exchange and print tests',
    commands: [vitest('rules')],
    counts: 'test-results/rules.json',
  },
  {
    name: 'screens',
    chinese: '屏幕测试',
    english: 'Screen tests',
    commands: [vitest('screens')],
    counts: 'test-results/screens.json',
  },
  {
    name: 'packed',
    chinese: '打包测试',
    english: 'Packing tests',
    commands: [vitest('packed')],
    counts: 'test-results/packed.json',
  },
  {
    name: 'journeys',
    chinese: '走查测试',
    english: 'Journeys in a real browser',
    commands: [[`${modules}/@playwright/test/cli.js`, 'test', '--config', 'build/playwright.config.ts']],
    counts: 'test-results/journeys.json',
  },
];
