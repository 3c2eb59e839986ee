import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPackages, shippedFonts } from '../../../../build/notices.mjs';

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

describe('the fonts that ship', () => {
  it('are all named in the notices with their licences', () => {
    const notices = readFileSync('out/THIRD-PARTY-NOTICES.md', 'utf8');
    const files = readdirSync('out/renderer/fonts').filter((name) => name.endsWith('.woff2'));
    expect(shippedFonts.flatMap(({ files: named }) => named.map((name) => `${name}.woff2`)).sort()).toEqual(files.sort());
    for (const { name, licence } of shippedFonts) expect(notices).toContain(`## ${name}\n\n${licence}\n`);
    expect(notices).toContain('SIL OPEN FONT LICENSE');
  });
});
