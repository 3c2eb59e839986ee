/**
 * The import table of the house: which room may look into which.
 * `allowed` reads as the table does; everything that is not in a room's row is forbidden.
 */

const react = 'react(-dom)?';
const mui = '@mui/(material|icons-material)';
const emotion = '@emotion/(react|styled|cache)';

/**
 * @typedef {object} Room
 * @property {string} name
 * @property {string} from what belongs to the room
 * @property {string} [except] what lies under `from` but has a row of its own
 * @property {readonly string[]} rooms paths it may import
 * @property {readonly string[]} packages npm packages it may import, as patterns of their names
 * @property {boolean} [node] may import Node's own modules
 */

/** @type {readonly Room[]} */
const table = [
  {
    name: 'domain',
    from: '^renderer/domain/',
    except: '^renderer/domain/(calendar|hanzi)/',
    rooms: ['^renderer/domain/'],
    packages: [],
  },
  {
    name: 'domain-calendar',
    from: '^renderer/domain/calendar/',
    rooms: ['^renderer/domain/'],
    packages: ['temporal-polyfill'],
  },
  { name: 'domain-hanzi', from: '^renderer/domain/hanzi/', rooms: ['^renderer/domain/'], packages: ['pinyin-pro'] },
  { name: 'rules', from: '^renderer/rules/', rooms: ['^renderer/(rules|domain)/'], packages: [] },
  { name: 'ledgers', from: '^renderer/ledgers/', rooms: ['^renderer/(ledgers|rules|domain)/'], packages: [] },
  {
    name: 'sync',
    from: '^renderer/sync/',
    rooms: ['^renderer/(sync|domain)/'],
    packages: ['@noble/[^/]+', '@scure/[^/]+', 'age-encryption', 'canonicalize', 'zod'],
  },
  {
    name: 'data',
    from: '^renderer/data/',
    except: '^renderer/data/migrations/',
    rooms: ['^renderer/(data|sync|ledgers|rules|domain)/', '^electron/contract/'],
    packages: ['dexie', 'hucre', 'fflate', '@xmldom/xmldom', '@cantoo/pdf-lib'],
  },
  { name: 'data-migrations', from: '^renderer/data/migrations/', rooms: ['^renderer/data/migrations/'], packages: ['dexie'] },
  { name: 'ui', from: '^renderer/ui/', rooms: ['^renderer/ui/'], packages: [react, mui, emotion] },
  {
    name: 'forms',
    from: '^renderer/forms/',
    rooms: ['^renderer/(forms|ui|domain)/'],
    packages: [react, mui, emotion, 'react-hook-form', '@tanstack/react-virtual'],
  },
  { name: 'print', from: '^renderer/print/', rooms: ['^renderer/(print|domain)/'], packages: [react, 'docx'] },
  {
    name: 'features',
    from: '^renderer/features/',
    rooms: ['^renderer/(features|print|forms|ui|data|sync|ledgers|rules|domain)/', '^electron/contract/'],
    packages: [react, mui, '@mui/x-charts', emotion, 'react-hook-form', 'react-router', '@tanstack/[^/]+'],
  },
  {
    name: 'browser-host',
    from: '^renderer/host/',
    rooms: ['^renderer/(host|sync|domain)/', '^electron/contract/'],
    packages: [],
  },
  {
    name: 'app',
    from: '^renderer/(app/|main\\.tsx$)',
    rooms: ['^renderer/', '^electron/contract/'],
    packages: ['[^/]+', '@[^/]+/[^/]+'],
  },
  { name: 'contract', from: '^electron/contract/', rooms: ['^electron/contract/', '^renderer/domain/'], packages: [] },
  {
    name: 'main',
    from: '^electron/main/',
    rooms: ['^electron/(main|contract)/', '^renderer/domain/'],
    packages: ['electron', 'zod'],
    node: true,
  },
  { name: 'preload', from: '^electron/preload/', rooms: ['^electron/(preload|contract)/'], packages: ['electron'] },
];

const inPackages = '(^|/)node_modules/';

/** @param {Room} room @returns {import('dependency-cruiser').IRegularForbiddenRuleType} */
function rowOf(room) {
  const packages = room.packages.length === 0 ? [] : [`${inPackages}(${room.packages.join('|')})(/|$)`];
  /** @type {{ dependencyTypesNot?: 'core'[] }} */
  const node = room.node === true ? { dependencyTypesNot: ['core'] } : {};
  return {
    name: `${room.name}-row`,
    severity: 'error',
    comment: `${room.name} may import only what its row of the table names.`,
    from: { path: room.from, ...(room.except === undefined ? {} : { pathNot: room.except }) },
    to: { pathNot: [...room.rooms, ...packages], ...node },
  };
}

/** @type {import('dependency-cruiser').IRegularForbiddenRuleType[]} */
const forbidden = [
  ...table.map(rowOf),
  {
    name: 'rules-take-types-only',
    severity: 'error',
    comment: 'Packs are data: of the domain they know the shape, not the logic.',
    from: { path: '^renderer/rules/' },
    to: { path: '^renderer/domain/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'contract-by-type-only',
    severity: 'error',
    comment: 'The host arrives as an argument or through context; what it can do is known by its types.',
    from: { path: '^renderer/(data|features)/' },
    to: { path: '^electron/contract/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'migrations-take-types-only',
    severity: 'error',
    comment: 'A migration must not change when other code does.',
    from: { path: '^renderer/data/migrations/' },
    to: { path: inPackages, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'renderer-never-electron',
    severity: 'error',
    comment: 'The host arrives as an argument; only the contract is shared.',
    from: { path: '^renderer/' },
    to: { path: `^electron/(main|preload)/|${inPackages}electron/` },
  },
  {
    name: 'features-do-not-meet',
    severity: 'error',
    comment: 'What two features share belongs below them, or directly under renderer/features/.',
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/features/[^/]+/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'shared-feature-parts-stay-below',
    severity: 'error',
    from: { path: '^renderer/features/[^/]+$' },
    to: { path: '^renderer/features/[^/]+/' },
  },
  { name: 'renderer-never-node', severity: 'error', from: { path: '^renderer/' }, to: { dependencyTypes: ['core'] } },
  { name: 'nothing-imports-test', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
  { name: 'app-never-imports-build', severity: 'error', from: { path: '^(electron|renderer)/' }, to: { path: '^build/' } },
  { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-barrels-and-drawers',
    severity: 'error',
    comment: 'A file is named for what is in it.',
    from: {},
    to: {
      path: '/(index\\.tsx?$|(utils?|helpers?|lib)(/|\\.tsx?$))',
      pathNot: `${inPackages}|^renderer/(ledgers|sync)/index\\.ts$`,
    },
  },
];

const config = {
  forbidden,
  options: {
    // Types are imports too: a room must not even know another's shapes.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};

export default config;
