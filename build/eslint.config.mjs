import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const exportsByName = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: the name then reads the same everywhere.',
};
const chance = {
  object: 'Math',
  property: 'random',
  message: 'Randomness is passed in, and comes from crypto.getRandomValues.',
};
const clock = [
  { object: 'Date', property: 'now', message: 'Time is passed in, so that a test can be any day of the year.' },
  { object: 'Temporal', property: 'Now', message: 'Time is passed in, so that a test can be any day of the year.' },
  { object: 'performance', property: 'now', message: 'Time is passed in.' },
];
const today = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Time is passed in, so that a test can be any day of the year.',
};
const hiddenTests = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme|skipIf|runIf|fails)$/]',
  message: 'A test runs or is taken away; none is skipped.',
};
const openingPrograms = {
  selector: 'MemberExpression[property.name=/^(openExternal|openPath|openItem)$/]',
  message: 'Nothing opens external programs.',
};
const rawHtml = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Nothing typed is ever run as HTML.' },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: 'Nothing typed is ever run as HTML.' },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Nothing typed is ever run as HTML.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name=document]',
    message: 'Nothing typed is ever run as HTML.',
  },
];
const windowFactory = {
  selector: "NewExpression[callee.name='BrowserWindow'], NewExpression[callee.property.name='BrowserWindow']",
  message: 'Windows come from window.ts, with its settings.',
};

const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'];
const networkImports = {
  paths: [
    ...network
      .flatMap((name) => [name, `node:${name}`])
      .map((name) => ({ name, message: 'The machine side is silent on the network.' })),
    { name: 'electron', importNames: ['net'], message: 'The machine side is silent on the network.' },
  ],
};
const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'The office is silent on the network.',
}));
const storage = ['localStorage', 'sessionStorage'].map((name) => ({
  name,
  message: 'What a person typed is kept sealed, by the office worker only.',
}));

const impureGlobals = [
  ...[
    'window',
    'document',
    'self',
    'globalThis',
    'navigator',
    'location',
    'history',
    'indexedDB',
    'process',
    'Buffer',
    'require',
  ],
  ...[
    'crypto',
    'performance',
    'Date',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'console',
    'Worker',
    'alert',
    'confirm',
    'prompt',
  ],
].map((name) => ({ name, message: 'domain is pure: time, ids, randomness and the world are passed in.' }));

/**
 * A comment that switches a rule off says why on the same line.
 * @type {import('eslint').Rule.RuleModule}
 */
const reasons = {
  meta: { type: 'problem', schema: [], messages: { missing: 'Say why after “--”, on the same line.' } },
  create(context) {
    return {
      Program() {
        const silencing = context.sourceCode
          .getAllComments()
          .filter(({ value }) => /^\s*(eslint-disable|@ts-(ignore|expect-error|nocheck))/.test(value));
        const bare = silencing.filter(({ value }) => !/--\s*\S+|@ts-expect-error\s+\S+/.test(value));
        for (const { loc } of bare) if (loc) context.report({ loc, messageId: 'missing' });
      },
    };
  },
};

const typed = ['**/*.{ts,tsx,mjs}'];
const app = ['electron/**/*.{ts,tsx}', 'renderer/**/*.{ts,tsx}'];

export default defineConfig([
  { ignores: ['node_modules/', 'out/', 'dist/', 'test-results/'] },
  js.configs.recommended,
  {
    name: 'all code',
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { reasons } } },
    rules: {
      'house/reasons': 'error',
      'no-undef': 'off', // the compiler knows every name
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', exportsByName],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Papers and labels use the full-width space.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipJSXText: true }],
      // Hosts, kinds and tools are plain objects; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // An async method of an interface may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    name: 'the app',
    files: app,
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', chance],
      'no-restricted-globals': ['error', ...networkGlobals, ...storage],
    },
  },
  {
    name: 'the machine',
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', networkImports],
      'no-restricted-syntax': ['error', exportsByName, openingPrograms, windowFactory],
    },
  },
  {
    name: 'the window factory',
    files: ['electron/main/window.ts'],
    rules: { 'no-restricted-syntax': ['error', exportsByName, openingPrograms] },
  },
  {
    name: 'the office',
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'no-restricted-syntax': ['error', exportsByName, ...rawHtml],
      // Advice for React's compiler, which is not used here.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    // It hands over the text size, the one setting that a screen keeps before an office is open.
    name: 'the entry',
    files: ['renderer/main.tsx'],
    rules: { 'no-restricted-globals': ['error', ...networkGlobals] },
  },
  {
    name: 'rooms that are given the time',
    files: ['renderer/{domain,ledgers,rules,sync,data,forms,print,features}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': ['error', chance, ...clock],
      'no-restricted-syntax': ['error', exportsByName, ...rawHtml, today],
    },
  },
  {
    name: 'pure rooms',
    files: ['renderer/{domain,ledgers,rules}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...networkGlobals, ...storage, ...impureGlobals] },
  },
  {
    name: 'tests',
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', exportsByName, hiddenTests] },
  },
  {
    name: 'outside Electron',
    files: ['test/**/*.{ts,tsx}', 'build/**/*.{ts,mjs}'],
    rules: {
      'no-restricted-imports': [
        'error',
        // In plain Node the package only starts a download and throws.
        { paths: [{ name: 'electron', allowTypeImports: true, message: 'Plain Node must not import electron.' }] },
      ],
    },
  },
  {
    name: 'plain scripts',
    files: ['build/**/*.mjs'],
    rules: {
      // The compiler checks what JSDoc says of parsed JSON; these two do not see it.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    name: 'configurations that their tools read by default export',
    files: ['build/*.config.{ts,mjs}', 'build/dependency-cruiser.mjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    name: 'CommonJS that its tool demands',
    files: ['build/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { process: 'readonly' } },
  },
]);
