import type { BrowserContext, Page } from '@playwright/test';
import { fromChromium, toChromium } from '../address';
import type { StandInBundle } from '../bundle';
import type { MachineSide, OpenWindow, PageEvent, PdfOptions } from '../sides';
import type { Journal } from './journal';
import { openPreloadWorld } from './preload-world';
import { routePage } from './routes';

/** One `BrowserWindow` of the app: a page of Chromium with what Electron adds to it. */
export interface HostWindow {
  readonly page: Page;
  /** A session in memory goes with its window. */
  readonly inMemory: boolean;
  load(url: string): Promise<void>;
  deliver(channel: string, text: string): Promise<void>;
  printToPdf(options: PdfOptions): Promise<Uint8Array>;
}

export interface WindowParts {
  readonly number: number;
  readonly open: OpenWindow;
  readonly context: BrowserContext;
  readonly bundle: StandInBundle;
  readonly machine: MachineSide;
  readonly journal: Journal;
}

export async function openHostWindow(parts: WindowParts): Promise<HostWindow> {
  const { number, open, context, machine } = parts;
  const page = firstEmptyPage(context) ?? (await context.newPage());
  const world = open.preload === '' ? undefined : await openPreloadWorld(page, parts);
  // The app's own call of loadURL is no navigation of the page.
  let loading = false;
  await routePage({ ...parts, page, isLoading: () => loading });
  await watchPage(page, parts);
  tell(page, machine, number);
  return {
    page,
    inMemory: open.profile === null,
    load: async (url) => {
      loading = true;
      await page.goto(toChromium(url)).finally(() => (loading = false));
    },
    deliver: async (channel, text) => world?.deliver({ kind: 'message', channel, text }),
    printToPdf: (options) => page.pdf(options),
  };
}

function firstEmptyPage(context: BrowserContext): Page | undefined {
  const [first, ...others] = context.pages();
  return others.length === 0 && first?.url() === 'about:blank' ? first : undefined;
}

async function watchPage(page: Page, { number, context, machine, journal }: WindowParts) {
  journal.listenTo(page);
  // The page that opens tells the address; the opened one may not have got so far.
  const asked: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Page.windowOpen', ({ url }) => void asked.push(fromChromium(url)));
  await session.send('Page.enable');
  page.on('popup', (popup) => {
    const url = asked.shift() ?? fromChromium(popup.url());
    void machine.allowsOpening({ window: number, url }).then((allowed) => {
      journal.opened.push({ url, allowed });
      return allowed ? undefined : popup.close();
    });
  });
  page.on('download', (download) => {
    const url = fromChromium(download.url());
    void machine.prevents({ window: number, event: 'will-download', url }).then((prevented) => {
      journal.downloads.push({ url, prevented });
      return prevented ? download.cancel() : undefined;
    });
  });
}

function tell(page: Page, machine: MachineSide, window: number) {
  const happened = (event: PageEvent) => void machine.happened({ window, event }).catch(() => undefined);
  page.on('domcontentloaded', () => happened('dom-ready'));
  page.on('load', () => happened('did-finish-load'));
  page.on('crash', () => happened('render-process-gone'));
  page.on('close', () => happened('closed'));
}
