import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import house from '../../../build/eslint.config.mjs';

// The compiler's part is left out, so that a planted text needs no file of its own.
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: house.map(withoutTypes) });

describe('the house rules of ESLint', () => {
  it.each([
    ['the clock in domain', 'renderer/domain/planted.ts', 'export const now = Date.now();', 'no-restricted-properties'],
    ['today in domain', 'renderer/domain/planted.ts', 'export const now = new Date();', 'no-restricted-globals'],
    ['chance in domain', 'renderer/domain/planted.ts', 'export const dice = Math.random();', 'no-restricted-properties'],
    ['fresh ids in domain', 'renderer/domain/planted.ts', 'export const id = crypto.randomUUID();', 'no-restricted-globals'],
    ['the page in domain', 'renderer/domain/planted.ts', 'export const page = document.title;', 'no-restricted-globals'],
    ['the window in a ledger', 'renderer/ledgers/planted.ts', 'export const page = window;', 'no-restricted-globals'],
    ['the network in domain', 'renderer/domain/planted.ts', `export const page = fetch('x');`, 'no-restricted-globals'],
    ['the clock in data', 'renderer/data/planted.ts', 'export const now = Date.now();', 'no-restricted-properties'],
    ['today in a feature', 'renderer/features/home/planted.tsx', 'export const now = new Date();', 'no-restricted-syntax'],
    [
      'chance on a screen',
      'renderer/features/home/planted.tsx',
      'export const dice = Math.random();',
      'no-restricted-properties',
    ],
    ['chance in the machine', 'electron/main/planted.ts', 'export const dice = Math.random();', 'no-restricted-properties'],
    [
      'raw HTML on a screen',
      'renderer/features/home/planted.tsx',
      'export const page = <p dangerouslySetInnerHTML={{ __html: x }} />;',
      'no-restricted-syntax',
    ],
    ['unsealed storage', 'renderer/features/home/planted.tsx', `localStorage.setItem('name', 'x');`, 'no-restricted-globals'],
    ['the network in the machine', 'electron/main/planted.ts', `export { get } from 'node:https';`, 'no-restricted-imports'],
    [
      'the network by electron',
      'electron/main/planted.ts',
      `import { net } from 'electron';\nexport const x = net;`,
      'no-restricted-imports',
    ],
    ['fetching in the machine', 'electron/main/host/planted.ts', `export const page = fetch('x');`, 'no-restricted-globals'],
    [
      'a second window factory',
      'electron/main/host/planted.ts',
      'export const window = new BrowserWindow({});',
      'no-restricted-syntax',
    ],
    ['opening programs', 'electron/main/planted.ts', `shell.openExternal('x');`, 'no-restricted-syntax'],
    ['a default export', 'renderer/forms/planted.ts', 'export default 1;', 'no-restricted-syntax'],
    ['electron in plain Node', 'test/unit/planted.ts', `export { app } from 'electron';`, 'no-restricted-imports'],
    ['a skipped test', 'test/unit/planted.test.ts', `it.skip('x', () => undefined);`, 'no-restricted-syntax'],
    [
      'a rule switched off without a reason',
      'renderer/domain/planted.ts',
      '// eslint-disable-next-line no-eval\nexport const x = 1;',
      'house/reasons',
    ],
  ])('refuse %s', async (_what, filePath, text, rule) => {
    expect(await broken(filePath, text)).toContain(rule);
  });

  it.each([
    ['the window factory', 'electron/main/window.ts', 'export const window = new BrowserWindow({});'],
    ['a civil date in app', 'renderer/app/planted.ts', 'export const now = new Date();'],
    [
      'a rule switched off with a reason',
      'renderer/app/planted.ts',
      '// eslint-disable-next-line no-eval -- shown in a test\neval("1");',
    ],
  ])('let %s pass', async (_what, filePath, text) => {
    expect(await broken(filePath, text)).toEqual([]);
  });
});

async function broken(filePath: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? ['not linted'];
}

function withoutTypes(part: Linter.Config): Linter.Config {
  const rules = Object.entries(part.rules ?? {}).filter(([name]) => !name.startsWith('@typescript-eslint/'));
  const { parserOptions, ...options } = part.languageOptions ?? {};
  const languageOptions =
    parserOptions === undefined ? options : { ...options, parserOptions: { ecmaFeatures: { jsx: true } } };
  return { ...part, rules: Object.fromEntries(rules), languageOptions };
}
