import type { CustomScheme } from 'electron';

/** Set before Electron is ready. The resolver rule keeps every name unknown, so nothing can be reached by one. */
export const switches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-http-cache'],
  ['disable-background-networking'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];

/** `standard` gives the page an origin, and with it a database. `bypassCSP` and `corsEnabled` are never set. */
export const schemes: CustomScheme[] = [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }];

/** The name of the session is part of where the database lies: frozen for ever. */
export const officePartition = 'persist:office';
/** Kept in memory only: papers leave no trace of their own. */
export const paperPartition = 'paper';

/** What a page of a session may load at all. */
export const officeReach = /^(?:app|blob|data|devtools):/;
export const paperReach = /^(?:app:\/\/paper\/|data:)/;

/** As much of a session as is guarded. */
export interface GuardedSession {
  readonly webRequest: {
    onBeforeRequest(listener: (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void): void;
  };
  setPermissionRequestHandler(
    handler: (
      contents: unknown,
      permission: string,
      answer: (granted: boolean) => void,
      details: { requestingUrl: string },
    ) => void,
  ): void;
  setPermissionCheckHandler(handler: (contents: unknown, permission: string, origin: string) => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  on(event: 'will-download', listener: (event: Preventable) => void): unknown;
  setSpellCheckerEnabled(enabled: boolean): void;
  setSpellCheckerDictionaryDownloadURL(url: string): void;
  setProxy(config: { mode: 'fixed_servers'; proxyRules: string }): Promise<void>;
}

export interface Preventable {
  preventDefault(): void;
}

/** Shuts every way out of a session. Awaited before its first window opens. */
export async function guardSession(session: GuardedSession, reach: RegExp): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !reach.test(url) }));
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    answer(isGranted(permission, requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  // Dictionaries come from a server abroad by default; this address leads nowhere.
  session.setSpellCheckerDictionaryDownloadURL('app://office/none/');
  await session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9' });
}

/** Our own page may ask that its database is not thrown away when the disk is full; nobody may ask anything else. */
function isGranted(permission: string, from: string): boolean {
  return permission === 'persistent-storage' && /^app:\/\/office(?:\/|$)/.test(from);
}

/** As much of a page as is guarded. */
export interface GuardedContents {
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
  on(event: GuardedEvent, listener: (event: Preventable) => void): unknown;
  setWebRTCIPHandlingPolicy(policy: 'disable_non_proxied_udp'): void;
}

const guardedEvents = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const;
type GuardedEvent = (typeof guardedEvents)[number];

/** A page stays where it was loaded and opens nothing. */
export function guardContents(contents: GuardedContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  for (const name of guardedEvents) contents.on(name, (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
