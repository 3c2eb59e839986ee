import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../../../build/packing.mjs';
import { writePlaceholderElectron } from '../../../../build/placeholder-electron.mjs';

// A fuse is one character in the executable.
const fuseOn = '1'.charCodeAt(0);
const fuseOff = '0'.charCodeAt(0);

describe('the app packed around a placeholder for Electron', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yuezhang-pack-'));
  const packed = join(folder, 'dist', 'linux-unpacked');
  const asar = join(packed, 'resources', 'app.asar');
  beforeAll(async () => {
    writePlaceholderElectron(join(folder, 'electron'));
    const changes = {
      directories: { output: join(folder, 'dist'), buildResources: 'build/icons' },
      electronDist: join(folder, 'electron'),
    };
    await pack({ platform: 'linux', targets: ['dir'], arches: ['x64'], changes });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds only the three bundles and package.json', () => {
    const inside = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    const folders = new Set(['/out', '/out/main', '/out/preload', '/out/renderer']);
    const strange = inside.filter(
      (path) => !folders.has(path) && !/^\/out\/(main|preload|renderer)\/|^\/package\.json$/.test(path),
    );
    expect(strange).toEqual([]);
    for (const file of [
      '/out/main/main.cjs',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/out/renderer/fonts/song.woff2',
      '/package.json',
    ]) {
      expect(inside).toContain(file);
    }
  });

  it('holds every file of the three bundles as it was built', () => {
    for (const file of ['main', 'preload', 'renderer'].flatMap((bundle) => filesUnder(join('out', bundle)))) {
      expect(extractFile(asar, file).equals(readFileSync(file)), file).toBe(true);
    }
  });

  it('tells Electron where the machine side begins, and asks for no package', () => {
    const manifest: unknown = JSON.parse(extractFile(asar, 'package.json').toString('utf8'));
    expect(manifest).toMatchObject({ main: 'out/main/main.cjs', desktopName: 'yuezhang.desktop' });
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('devDependencies');
  });

  it('carries the licence and the third-party notices beside it', () => {
    expect(readFileSync(join(packed, 'resources', 'LICENSE.txt'), 'utf8')).toContain('Apache License');
    expect(readFileSync(join(packed, 'resources', 'THIRD-PARTY-NOTICES.md'), 'utf8')).toContain('## react ');
    expect(existsSync(join(packed, 'resources', 'default_app.asar'))).toBe(false);
  });

  it('has the fuses set as the safety rules ask', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'yuezhang'));
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ];
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    expect(on.map((fuse) => wire[fuse])).toEqual(on.map(() => fuseOn));
    expect(off.map((fuse) => wire[fuse])).toEqual(off.map(() => fuseOff));
  });
});

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
