import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../build/find-browser.mjs';
import { openContent } from '../../electron/main/content';
import { type PaperPages, paperPages } from '../../electron/main/paper-pages';
import { paperPrinter, type PaperWindow } from '../../electron/main/paper-printer';
import type { Printer } from '../../electron/main/host/printing';
import { fromChromium, policyForChromium, toChromium } from '../journeys/stand-in/address';

/** The app's own printer over windows of an installed Chromium. */
export interface Press {
  readonly printer: Printer;
  /** Where the PDF of this HTML lies. */
  pdf(html: string): Promise<string>;
  close(): Promise<void>;
}

export async function openPress(): Promise<Press> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome, Edge or Chromium found: install one or name it in CHROMIUM.');
  const folder = mkdtempSync(join(tmpdir(), 'yuezhang-press-'));
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const pages = paperPages({ randomBytes, content: builtFonts() });
  const printer = paperPrinter({ pages, openWindow: () => paperWindow(context, pages), wait });
  let made = 0;
  return {
    printer,
    pdf: async (html) => {
      made += 1;
      const file = join(folder, `${made}.pdf`);
      writeFileSync(file, await printer.toPdf(html));
      return file;
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Fonts lie in the bundle as they lie in the source. */
function builtFonts() {
  return openContent({
    folder: 'renderer/public',
    list: (folder) =>
      readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
    read: (file) => readFile(file),
    randomBytes,
  });
}

function paperWindow(context: BrowserContext, pages: PaperPages): PaperWindow {
  const opened = openPage(context, pages);
  return {
    loadURL: async (url) => void (await (await opened).goto(toChromium(url), { waitUntil: 'load' })),
    destroy: () => void opened.then((page) => page.close()),
    webContents: {
      printToPDF: async () => (await opened).pdf({ preferCSSPageSize: true, printBackground: true }),
      print: (_options, done) => done?.(true, ''),
    },
  };
}

async function openPage(context: BrowserContext, pages: PaperPages): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', async (route) => {
    const answer = await pages.respond(new Request(fromChromium(route.request().url())));
    const headers = Object.fromEntries(answer.headers);
    const policy = headers['content-security-policy'];
    if (policy !== undefined) headers['content-security-policy'] = policyForChromium(policy);
    await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
  });
  return page;
}

/** The words of a PDF in the order in which they were written, one string a page, without spaces and line ends. */
export function pagesOfPdf(pdf: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s/g, ''));
}
