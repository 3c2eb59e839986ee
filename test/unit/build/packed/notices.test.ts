import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../../../build/notices.mjs';

/** Licences that may be shipped inside an Apache-2.0 app with their notice. */
const fitting = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'MIT AND ISC', '(MIT OR Apache-2.0)'];

describe('what got into the bundles', () => {
  const packages = bundledPackages();

  it('is known by name', () => {
    expect(packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'dexie', '@mui/material', 'zod']),
    );
  });

  it.each(packages)('$name $version has a fitting licence and its text', ({ licence, text }) => {
    expect(fitting).toContain(licence);
    expect(text.length).toBeGreaterThan(100);
  });

  it('stands in the notices that ship', () => {
    const notices = readFileSync('out/THIRD-PARTY-NOTICES.md', 'utf8');
    for (const { name, version } of packages) expect(notices).toContain(`## ${name} ${version}\n`);
  });
});
