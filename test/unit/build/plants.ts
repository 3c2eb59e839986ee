import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** One file that breaks one row of the import table. */
export interface Plant {
  readonly file: string;
  readonly imports: string;
  readonly rule: string;
}

/** What the planted imports point at: one harmless file in each room. */
const targets = [
  'renderer/domain/target.ts',
  'renderer/ledgers/target.ts',
  'renderer/data/target.ts',
  'renderer/ui/target.ts',
  'renderer/forms/target.ts',
  'renderer/forms/index.ts',
  'renderer/forms/utils/text.ts',
  'renderer/features/home/target.ts',
  'renderer/host/target.ts',
  'renderer/app/target.ts',
  'electron/contract/target.ts',
  'electron/main/target.ts',
  'electron/preload/target.ts',
  'build/target.ts',
  'test/target.ts',
];

const to = (room: string) => `import { target } from '${room}/target';`;
const bare = (name: string) => `import '${name}';`;
const plant = (file: string, imports: string, rule: string): Plant => ({ file, imports, rule });

export const plants: readonly Plant[] = [
  plant('renderer/domain/planted-data.ts', to('../data'), 'domain-row'),
  plant('renderer/domain/planted-type.ts', `import type { Target } from '../app/target';`, 'domain-row'),
  plant('renderer/domain/planted-package.ts', bare('temporal-polyfill'), 'domain-row'),
  plant('renderer/domain/planted-react.ts', bare('react'), 'domain-row'),
  plant('renderer/domain/calendar/planted-package.ts', bare('zod'), 'domain-calendar-row'),
  plant('renderer/rules/planted-ledger.ts', to('../ledgers'), 'rules-row'),
  plant('renderer/rules/planted-logic.ts', to('../domain'), 'rules-take-types-only'),
  plant('renderer/ledgers/planted-form.ts', to('../forms'), 'ledgers-row'),
  plant('renderer/sync/planted-dexie.ts', bare('dexie'), 'sync-row'),
  plant('renderer/sync/planted-react.ts', bare('react'), 'sync-row'),
  plant('renderer/sync/planted-node.ts', bare('node:fs'), 'renderer-never-node'),
  plant('renderer/data/planted-react.ts', bare('react'), 'data-row'),
  plant('renderer/data/planted-feature.ts', to('../features/home'), 'data-row'),
  plant('renderer/data/planted-electron.ts', bare('electron'), 'renderer-never-electron'),
  plant('renderer/data/migrations/planted-domain.ts', to('../../domain'), 'data-migrations-row'),
  plant(
    'renderer/data/migrations/planted-value.ts',
    `import Dexie from 'dexie';\nexport const opened = Dexie;`,
    'migrations-take-types-only',
  ),
  plant('renderer/ui/planted-data.ts', to('../data'), 'ui-row'),
  plant('renderer/ui/planted-ledger.ts', to('../ledgers'), 'ui-row'),
  plant('renderer/forms/planted-data.ts', to('../data'), 'forms-row'),
  plant('renderer/forms/planted-ledger.ts', to('../ledgers'), 'forms-row'),
  plant('renderer/print/planted-mui.ts', bare('@mui/material'), 'print-row'),
  plant('renderer/print/planted-ui.ts', to('../ui'), 'print-row'),
  plant('renderer/features/record/planted-neighbour.ts', to('../home'), 'features-do-not-meet'),
  plant('renderer/features/planted-shared.ts', to('./home'), 'shared-feature-parts-stay-below'),
  plant('renderer/features/record/planted-app.ts', to('../../app'), 'features-row'),
  plant('renderer/features/record/planted-main.ts', to('../../../electron/main'), 'renderer-never-electron'),
  plant('renderer/features/record/planted-contract.ts', to('../../../electron/contract'), 'contract-by-type-only'),
  plant('renderer/data/planted-contract.ts', to('../../electron/contract'), 'contract-by-type-only'),
  plant('renderer/host/planted-data.ts', to('../data'), 'browser-host-row'),
  plant('renderer/app/planted-preload.ts', to('../../electron/preload'), 'renderer-never-electron'),
  plant('renderer/app/planted-node.ts', bare('node:path'), 'renderer-never-node'),
  plant('renderer/main.tsx', to('../electron/main'), 'renderer-never-electron'),
  plant('electron/contract/planted-main.ts', to('../main'), 'contract-row'),
  plant('electron/main/planted-renderer.ts', to('../../renderer/data'), 'main-row'),
  plant('electron/main/planted-package.ts', bare('dexie'), 'main-row'),
  plant('electron/preload/planted-main.ts', to('../main'), 'preload-row'),
  plant('electron/preload/planted-node.ts', bare('node:fs'), 'preload-row'),
  plant('electron/main/planted-test.ts', to('../../test'), 'nothing-imports-test'),
  plant('electron/main/planted-build.ts', to('../../build'), 'app-never-imports-build'),
  plant('renderer/domain/planted-nowhere.ts', bare('./nowhere'), 'no-unresolved'),
  plant('renderer/domain/planted-ring.ts', `import { ring } from './ring';\nexport const planted = ring;`, 'no-cycles'),
  plant('renderer/forms/planted-barrel.ts', bare('./index'), 'no-barrels-and-drawers'),
  plant('renderer/forms/planted-drawer.ts', bare('./utils/text'), 'no-barrels-and-drawers'),
];

/** Imports the table allows; none of them may be reported. */
export const allowed: readonly Omit<Plant, 'rule'>[] = [
  { file: 'renderer/domain/calendar/fair.ts', imports: bare('temporal-polyfill') },
  { file: 'renderer/rules/fair.ts', imports: `import type { Target } from '../domain/target';` },
  { file: 'renderer/sync/fair.ts', imports: bare('age-encryption') },
  {
    file: 'renderer/data/fair.ts',
    imports: `${bare('dexie')}\n${to('../ledgers')}\nimport type { Target } from '../../electron/contract/target';`,
  },
  {
    file: 'renderer/features/home/fair.ts',
    imports: `import { target } from './target';\nimport { target as form } from '../../forms/target';`,
  },
  { file: 'electron/main/fair.ts', imports: `${bare('node:fs')}\n${bare('zod')}\n${bare('electron')}\n${to('../contract')}` },
  { file: 'electron/preload/fair.ts', imports: `${bare('electron')}\n${to('../contract')}` },
];

/** A house of empty rooms with all plants in it. Packages resolve as in the real one. */
export function plantedHouse(): string {
  const house = mkdtempSync(join(tmpdir(), 'yuezhang-fences-'));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  for (const file of targets)
    write(house, file, `export interface Target { readonly name: string }\nexport const target = 1;\n`);
  write(house, 'renderer/domain/ring.ts', `import { planted } from './planted-ring';\nexport const ring = planted;\n`);
  for (const { file, imports } of [...plants, ...allowed]) write(house, file, `${imports}\n`);
  return house;
}

function write(house: string, file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}
