import { describe, expect, it } from 'vitest';
import {
  address,
  browserCommand,
  downloadEnvironment,
  findRuntime,
  hasDesktop,
  mustBuild,
  runtimeArguments,
  whoAnswers,
  whyNoRuntime,
  whyNotOpened,
} from '../../../build/start-plan.mjs';

interface Wish {
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly root?: boolean;
  readonly files?: Readonly<Record<string, string>>;
}

function machine({ env = {}, platform = 'linux', root = false, files = {} }: Wish) {
  return {
    env,
    platform,
    root,
    electronFolder: '/app/node_modules/electron',
    exists: (path: string) => path in files,
    read: (path: string) => files[path] ?? '',
  };
}

const unpacked = { '/app/node_modules/electron/path.txt': 'electron', '/app/node_modules/electron/dist/electron': '' };

describe('looking for an Electron runtime', () => {
  it('takes the folder a person named before the unpacked one', () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' };
    expect(findRuntime(machine({ env, files: { ...unpacked, '/opt/electron/electron': '' } }))).toBe('/opt/electron/electron');
  });

  it('names electron.exe on Windows', () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: 'D:\\electron' };
    const files = { 'D:\\electron\\electron.exe': '' };
    expect(findRuntime(machine({ env, platform: 'win32', files }))).toBe('D:\\electron\\electron.exe');
  });

  it('takes the unpacked one where the named folder has none', () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/empty' };
    expect(findRuntime(machine({ env, files: unpacked }))).toBe('/app/node_modules/electron/dist/electron');
  });

  it('finds none on a fresh machine, and none where an unpacking was cut off', () => {
    expect(findRuntime(machine({}))).toBeUndefined();
    expect(findRuntime(machine({ files: { '/app/node_modules/electron/path.txt': 'electron' } }))).toBeUndefined();
  });

  it('hands a mirror to the download, but not a folder without an Electron', () => {
    const env = { ELECTRON_MIRROR: 'https://mirror.example/', ELECTRON_OVERRIDE_DIST_PATH: '/empty' };
    expect(downloadEnvironment(machine({ env }))).toEqual({ ELECTRON_MIRROR: 'https://mirror.example/' });
  });
});

describe('saying why there is no runtime', () => {
  it.each([
    [{ kind: 'timeout' } as const, '60 秒内没有下载完'],
    [{ kind: 'done' } as const, '下载完了，但里面没有可运行的程序'],
    [failed('RequestError: getaddrinfo ENOTFOUND github.com'), '查不到下载地址，可能没有接入网络'],
    [failed('TypeError: fetch failed'), '连不上下载地址'],
    [failed('HTTPError: Response code 403 (Forbidden)'), '下载地址答复 403'],
    [failed('\nError: checksum mismatch\n  at x'), '下载没有成功（Error: checksum mismatch）'],
    [failed(''), '下载没有成功（没有说明原因）'],
  ])('words %j', (outcome, words) => {
    expect(whyNoRuntime(outcome)).toBe(words);
  });
});

describe('opening', () => {
  it('switches the sandbox off only for root on Linux, where Chromium starts in no other way', () => {
    expect(runtimeArguments(machine({ root: true }))).toEqual(['.', '--no-sandbox']);
    expect(runtimeArguments(machine({}))).toEqual(['.']);
    expect(runtimeArguments(machine({ platform: 'win32' }))).toEqual(['.']);
  });

  it('opens the default browser where there is a desktop, and none on a bare Linux', () => {
    expect(browserCommand(machine({ platform: 'win32' }))).toEqual(['cmd', '/c', 'start', '', address]);
    expect(browserCommand(machine({ platform: 'darwin' }))).toEqual(['open', address]);
    expect(browserCommand(machine({ env: { DISPLAY: ':0' } }))).toEqual(['xdg-open', address]);
    expect(browserCommand(machine({}))).toBeUndefined();
  });

  it('knows a Wayland desktop, and an empty DISPLAY as none', () => {
    expect(hasDesktop(machine({ env: { WAYLAND_DISPLAY: 'wayland-0' } }))).toBe(true);
    expect(hasDesktop(machine({ env: { DISPLAY: '' } }))).toBe(false);
  });

  it('offers the browser edition where Electron ends badly at once, not where it falls over later', () => {
    expect(whyNotOpened({ code: 127, seconds: 1 })).toBe('Electron 没有正常运行（退出码 127）');
    expect(whyNotOpened({ code: null, seconds: 1 })).toBe('Electron 没有正常运行（退出码 无）');
    expect(whyNotOpened({ code: 1, seconds: 600 })).toBeUndefined();
    expect(whyNotOpened({ code: 0, seconds: 1 })).toBeUndefined();
  });

  it('builds where nothing was built or a source is newer', () => {
    expect(mustBuild({ builtAt: undefined, newestSource: 1 })).toBe(true);
    expect(mustBuild({ builtAt: 1, newestSource: 2 })).toBe(true);
    expect(mustBuild({ builtAt: 2, newestSource: 1 })).toBe(false);
  });

  it('tells its own window on the port from a stranger', () => {
    expect(whoAnswers(undefined)).toBe('free');
    expect(whoAnswers('<!doctype html><title>新乐章</title>')).toBe('ours');
    expect(whoAnswers('<title>Router</title>')).toBe('foreign');
    expect(whoAnswers('')).toBe('foreign');
  });
});

function failed(output: string) {
  return { kind: 'failed', output } as const;
}
