import { describe, expect, it } from 'vitest';
import {
  guardContents,
  type GuardedSession,
  guardSession,
  officePartition,
  officeReach,
  paperReach,
  type Preventable,
  schemes,
  switches,
} from '../../../electron/main/security';

describe('a session', () => {
  it.each([
    ['app://office/index.html', true],
    ['blob:app://office/3c1b', true],
    ['data:image/png;base64,AAAA', true],
    ['devtools://devtools/bundled/x.html', true],
    ['http://127.0.0.1/', false],
    ['https://example.invalid/', false],
    ['HTTP://EXAMPLE.INVALID/', false],
    ['ws://example.invalid/', false],
    ['ftp://example.invalid/', false],
    ['file:///etc/passwd', false],
    ['chrome://gpu/', false],
    ['http://x/?app://office/', false],
  ])('of the office asked for %s: %s', async (url, allowed) => {
    expect((await guarded(officeReach)).mayLoad(url)).toBe(allowed);
  });

  it.each([
    ['app://paper/0123', true],
    ['data:font/woff2;base64,AAAA', true],
    ['app://office/index.html', false],
    ['blob:app://office/3c1b', false],
    ['https://example.invalid/x.png', false],
    ['file:///etc/passwd', false],
  ])('of a paper asked for %s: %s', async (url, allowed) => {
    expect((await guarded(paperReach)).mayLoad(url)).toBe(allowed);
  });

  it.each(['app://office', 'app://office/', 'app://office/index.html'])('lets our page %s keep its database', async (from) => {
    const session = await guarded(officeReach);
    expect(session.mayAsk('persistent-storage', from)).toEqual([true, true]);
  });

  it.each([
    ['persistent-storage', 'https://example.invalid/'],
    ['persistent-storage', 'app://office.example/'],
    ['persistent-storage', ''],
    ['media', 'app://office/'],
    ['geolocation', 'app://office/'],
    ['notifications', 'app://office/'],
    ['clipboard-read', 'app://office/'],
    ['clipboard-sanitized-write', 'app://office/'],
    ['fileSystem', 'app://office/'],
    ['openExternal', 'app://office/'],
    ['display-capture', 'app://office/'],
    ['hid', 'app://office/'],
    ['serial', 'app://office/'],
    ['usb', 'app://office/'],
    ['local-fonts', 'app://office/'],
    ['local-network-access', 'app://office/'],
    ['unknown', 'app://office/'],
  ])('denies %s to %s', async (permission, from) => {
    expect((await guarded(officeReach)).mayAsk(permission, from)).toEqual([false, false]);
  });

  it('gives out no device, downloads nothing and looks for no dictionary', async () => {
    const session = await guarded(officeReach);
    expect(session.mayUseDevice()).toBe(false);
    expect(session.download()).toBe('prevented');
    expect(session.settings).toEqual({
      spellChecker: false,
      dictionaries: 'app://office/none/',
      proxy: { mode: 'fixed_servers', proxyRules: '127.0.0.1:9' },
    });
  });
});

describe('a page', () => {
  it('opens no window and goes nowhere', () => {
    const listeners = new Map<string, (event: Preventable) => void>();
    let answer: unknown;
    let policy: unknown;
    guardContents({
      setWindowOpenHandler: (handler) => {
        answer = handler();
      },
      on: (name, listener) => listeners.set(name, listener),
      setWebRTCIPHandlingPolicy: (given) => {
        policy = given;
      },
    });
    expect(answer).toEqual({ action: 'deny' });
    expect(policy).toBe('disable_non_proxied_udp');
    expect([...listeners.keys()].sort()).toEqual([
      'will-attach-webview',
      'will-frame-navigate',
      'will-navigate',
      'will-redirect',
    ]);
    expect([...listeners.values()].map(prevents)).toEqual(['prevented', 'prevented', 'prevented', 'prevented']);
  });
});

describe('the start', () => {
  it('keeps names unknown, caches off and the session name as it always was', () => {
    expect(switches).toEqual([
      ['disable-http-cache'],
      ['disable-background-networking'],
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ]);
    expect(officePartition).toBe('persist:office');
    expect(schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  });
});

/** A session that keeps its handlers, so that they can be asked. */
async function guarded(reach: RegExp) {
  const kept: Partial<Handlers> = {};
  const settings: Record<string, unknown> = {};
  const session: GuardedSession = {
    webRequest: { onBeforeRequest: (listener) => void (kept.request = listener) },
    setPermissionRequestHandler: (handler) => void (kept.permissionRequest = handler),
    setPermissionCheckHandler: (handler) => void (kept.permissionCheck = handler),
    setDevicePermissionHandler: (handler) => void (kept.device = handler),
    on: (_event, listener) => (kept.download = listener),
    setSpellCheckerEnabled: (enabled) => void (settings['spellChecker'] = enabled),
    setSpellCheckerDictionaryDownloadURL: (url) => void (settings['dictionaries'] = url),
    setProxy: async (config) => void (settings['proxy'] = config),
  };
  await guardSession(session, reach);
  return {
    settings,
    mayLoad: (url: string) => {
      let cancelled: boolean | undefined;
      kept.request?.({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled === undefined ? undefined : !cancelled;
    },
    mayAsk: (permission: string, from: string) => {
      let granted: boolean | undefined;
      kept.permissionRequest?.({}, permission, (answer) => (granted = answer), { requestingUrl: from });
      return [granted, kept.permissionCheck?.(null, permission, from)];
    },
    mayUseDevice: () => kept.device?.(),
    download: () => (kept.download === undefined ? 'not watched' : prevents(kept.download)),
  };
}

interface Handlers {
  request: Parameters<GuardedSession['webRequest']['onBeforeRequest']>[0];
  permissionRequest: Parameters<GuardedSession['setPermissionRequestHandler']>[0];
  permissionCheck: Parameters<GuardedSession['setPermissionCheckHandler']>[0];
  device: () => boolean;
  download: (event: Preventable) => void;
}

function prevents(listener: (event: Preventable) => void): 'prevented' | 'let through' {
  let outcome: 'prevented' | 'let through' = 'let through';
  listener({ preventDefault: () => void (outcome = 'prevented') });
  return outcome;
}
