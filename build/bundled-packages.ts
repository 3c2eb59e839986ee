import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where each bundle leaves the list of packages that really got into it; `notices.mjs` reads them. */
const listFolder = 'out/packages';

/** Writes down the folders of all npm packages whose code is in a bundle, as the source of the third-party notices. */
export function bundledPackages(bundle: string): Plugin {
  const folders = new Set<string>();
  return {
    name: 'yuezhang:bundled-packages',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk') packageFolders(file.moduleIds).forEach((folder) => folders.add(folder));
      }
      mkdirSync(listFolder, { recursive: true });
      writeFileSync(join(listFolder, `${bundle}.json`), JSON.stringify([...folders].sort(), null, 2));
    },
  };
}

function packageFolders(moduleIds: readonly string[]): readonly string[] {
  return moduleIds.flatMap((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? []);
}
