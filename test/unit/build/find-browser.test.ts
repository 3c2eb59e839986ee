import { expect, it } from 'vitest';
import { findBrowser } from '../../../build/find-browser.mjs';

function search(platform: string, env: Readonly<Record<string, string>>, files: readonly string[]): string | undefined {
  return findBrowser({ platform, env, exists: (path) => files.includes(path) });
}

it('takes the browser a person names before one on the command path', () => {
  expect(search('linux', { CHROMIUM: '/home/a/chrome', PATH: '/usr/bin' }, ['/usr/bin/chromium', '/home/a/chrome'])).toBe(
    '/home/a/chrome',
  );
  expect(search('linux', { CHROME_PATH: '/home/a/chrome', PATH: '/usr/bin' }, ['/home/a/chrome'])).toBe('/home/a/chrome');
});

it('finds Chromium, Chrome or Edge on the command path', () => {
  expect(search('linux', { PATH: '/bin:/usr/bin' }, ['/usr/bin/microsoft-edge'])).toBe('/usr/bin/microsoft-edge');
});

it('looks in the usual places of Windows and of macOS', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(search('win32', { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, [edge])).toBe(edge);
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(search('darwin', {}, [chrome])).toBe(chrome);
});

it('finds none on a machine without one, even where a named one is missing', () => {
  expect(search('linux', { CHROMIUM: '/gone', PATH: '/usr/bin' }, [])).toBeUndefined();
});
