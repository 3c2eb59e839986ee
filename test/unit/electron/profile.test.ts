import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findNewerWriter, noteRun, profileFolder } from '../../../electron/main/profile';

let profile = '';
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'yuezhang-profile-'));
});
afterEach(() => rm(profile, { recursive: true }));

describe('the profile', () => {
  it('lies in a folder with a fixed ASCII name, beside a portable program, or where the start says', () => {
    expect(profileFolder({ given: null, portable: null, appData: '/data' })).toBe(join('/data', 'yuezhang'));
    expect(profileFolder({ given: null, portable: '/stick', appData: '/data' })).toBe(join('/stick', 'yuezhang-data'));
    expect(profileFolder({ given: '/elsewhere', portable: '/stick', appData: '/data' })).toBe('/elsewhere');
  });

  it.each([
    ['0.2.0', '0.1.0', true],
    ['0.10.0', '0.9.9', true],
    ['1.0.0', '0.99.99', true],
    ['0.1.1', '0.1.0', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.1.1', false],
    ['0.9.9', '0.10.0', false],
    ['0.2.0-rc.1', '0.1.9', true],
    ['0.1', '0.1.0', false],
  ])('written by %s and opened by %s is turned away: %s', (writer, own, turnedAway) => {
    noteRun(profile, writer);
    expect(findNewerWriter(profile, own)).toBe(turnedAway ? writer : undefined);
  });

  it('is open to the first start, and to one after a note that cannot be read', async () => {
    expect(findNewerWriter(profile, '0.1.0')).toBeUndefined();
    for (const note of ['', '{"version":', 'null', '{"version":7}', '[]']) {
      await writeFile(join(profile, 'last-run.json'), note);
      expect(findNewerWriter(profile, '0.1.0')).toBeUndefined();
    }
  });

  it('holds the note of the last start and nothing half-written', async () => {
    noteRun(profile, '0.1.0');
    noteRun(profile, '0.1.1');
    expect(await readFile(join(profile, 'last-run.json'), 'utf8')).toBe('{"version":"0.1.1"}\n');
    expect(await readdir(profile)).toEqual(['last-run.json']);
  });
});
