import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type RunningBrowser, startBrowser } from '../stand-in/window-side/browser';
import { Journal } from '../stand-in/window-side/journal';
import { appFolder } from './desktop';
import type { Office } from './office';
import { waitForFile } from './wait-for-file';

export interface BrowserEditionStart {
  readonly profileDir: string;
}

interface Running {
  readonly browser: RunningBrowser;
  readonly page: Page;
}

export async function startBrowserEdition({ profileDir }: BrowserEditionStart): Promise<Office> {
  // The browser keeps data per address, so one copy keeps its port over restarts.
  const port = await freePort();
  const server = await startServer(port);
  const journal = new Journal();
  const saves: string[] = [];
  const downloads = new Map<string, Promise<void>>();
  const opens: string[] = [];
  const open = async (): Promise<Running> => {
    const browser = await startBrowser({ profile: profileDir, reachable: ['127.0.0.1'] });
    await browser.context.addInitScript(prepare);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    journal.listenTo(page);
    journal.listenToNetwork(page, `http://127.0.0.1:${port}/`);
    answer(page, { saves, downloads, opens, journal });
    await page.goto(`http://127.0.0.1:${port}/`);
    return { browser, page };
  };
  let running: Running | undefined = await open();
  const now = () => {
    if (running === undefined) throw new Error('the office is closed');
    return running;
  };
  const saved = async (file: string) => {
    await waitForFile(file);
    // A download is copied to its place, so it is whole when the copying is over.
    await downloads.get(file);
  };
  const closeBrowser = async () => {
    await running?.browser.close();
    running = undefined;
  };
  return {
    edition: 'browser',
    folder: profileDir,
    journal,
    get page() {
      return now().page;
    },
    hall: async () => undefined,
    answerSave: async (file) => void saves.push(file),
    answerOpen: async (file) => void opens.push(file),
    saved,
    backUpTo: async (folder, press) => {
      const archive = join(folder, 'backup.tar');
      saves.push(archive);
      await press();
      await saved(archive);
      return archive;
    },
    printTo: async (file, press) => {
      await press();
      // The paper stands in the page for as long as the print dialog would.
      await now().page.locator('#paper-to-print').waitFor({ state: 'attached' });
      await now().page.pdf({ path: file, preferCSSPageSize: true });
      await waitForFile(file);
    },
    kill: async () => {
      await journal.whileEnding(() => running?.browser.kill());
      running = undefined;
    },
    restart: async () => {
      await closeBrowser();
      running = await open();
    },
    close: async () => {
      await closeBrowser();
      server.kill();
    },
  };
}

/** No test can press a native picker or print dialog: without pickers the app takes the other way, and printing waits. */
function prepare() {
  for (const name of ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker']) Reflect.deleteProperty(window, name);
  window.print = () => undefined;
}

interface Answers {
  readonly saves: string[];
  readonly downloads: Map<string, Promise<void>>;
  readonly opens: string[];
  readonly journal: Journal;
}

function answer(page: Page, { saves, downloads, opens, journal }: Answers) {
  page.on('download', (download) => {
    const file = saves.shift();
    if (file === undefined)
      journal.complaints.push(`the app saved a file that no test expects: ${download.suggestedFilename()}`);
    else downloads.set(file, download.saveAs(file));
  });
  page.on('filechooser', (chooser) => {
    const file = opens.shift();
    if (file === undefined) journal.complaints.push('the app asked for a file, and no test answers');
    else void chooser.setFiles(file);
  });
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}

async function startServer(port: number): Promise<ChildProcess> {
  const entry = join(appFolder, 'out/browser-edition/server.cjs');
  const server = spawn(process.execPath, [entry, '--port', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((ready, failed) => {
    server.stdout.once('data', () => ready());
    server.once('exit', (code) => failed(new Error(`the server of the browser edition ended with ${code}`)));
  });
  return server;
}
