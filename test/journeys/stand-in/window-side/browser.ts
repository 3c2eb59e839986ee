import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../../../build/find-browser.mjs';

/** Chromium with a profile on disk, as a person would see it on an office PC. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** The whole browser is gone at once, as with `kill -9`: nothing is flushed, nothing said goodbye. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserStart {
  readonly profile: string;
  /** Host names that may be resolved; every other name leads nowhere. */
  readonly reachable: readonly string[];
}

export async function startBrowser({ profile, reachable }: BrowserStart): Promise<RunningBrowser> {
  const exclusions = reachable.map((host) => `, EXCLUDE ${host}`).join('');
  const context = await chromium.launchPersistentContext(profile, {
    ...contextOptions,
    executablePath: installedBrowser(),
    args: [`--host-resolver-rules=MAP * ~NOTFOUND${exclusions}`],
  });
  context.setDefaultTimeout(15_000);
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium did not say which browser it is');
  const pid = await processId(browser);
  return { browser, context, kill: () => killAndWait(context, pid), close: () => context.close() };
}

/** The same for each window, so that pictures of screens can be compared. */
export const contextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
} as const;

function installedBrowser(): string {
  const found = findBrowser();
  if (found === undefined) throw new Error('no Chrome, Edge or Chromium was found; name one in CHROMIUM');
  return found;
}

async function processId(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const own = processInfo.find(({ type }) => type === 'browser');
  if (own === undefined) throw new Error('Chromium did not name its process');
  return own.id;
}

async function killAndWait(context: BrowserContext, pid: number) {
  const gone = new Promise((done) => context.once('close', done));
  process.kill(pid, 'SIGKILL');
  await gone;
}
