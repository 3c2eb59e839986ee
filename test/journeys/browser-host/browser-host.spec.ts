import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { expect, type Page, test as base } from '@playwright/test';
import type { BrowserServer } from '../../../build/browser-server';
import { type RunningBrowser, startBrowser } from '../stand-in/window-side/browser';
import { findPdfText } from '../pdf-text';
import { append, ask, bad, bytesOf, changeJournal, entries, good, openThrough, textOf, wordOf } from './ask-host';
import { servePage } from './serve-page';

/** The host of the browser edition, in a browser: what it promises of the contract, and the server under it. */
interface Parts {
  readonly open: (profile: string) => Promise<Page>;
  readonly browsers: Map<string, RunningBrowser>;
}

const test = base.extend<{ parts: Parts; page: Page }, { server: BrowserServer }>({
  server: [
    async ({ browserName: _ }, use, info) => {
      const served = await servePage(`${info.project.outputDir}/browser-host-${info.workerIndex}`);
      await use(served);
      served.server.close();
    },
    { scope: 'worker' },
  ],
  parts: async ({ server }, use, info) => {
    const browsers = new Map<string, RunningBrowser>();
    await use({ browsers, open: (profile) => openPage(browsers, info.outputPath(profile), profile, server.address) });
    await Promise.all([...browsers.values()].map((browser) => browser.close()));
  },
  page: async ({ parts }, use) => use(await parts.open('one')),
});

test('keeps what was appended and the key slots through a kill, store by store', async ({ parts, page }) => {
  expect(await ask(page, 'about', {})).toEqual(good({ edition: 'browser', version: '1.2.3' }));
  expect(await ask(page, 'journalOpen', { store: 'office' })).toEqual(good({ count: 0, torn: 0 }));
  expect(await append(page, 0, 'first')).toEqual(good({ index: 0 }));
  expect(await append(page, 1, 'second')).toEqual(good({ index: 1 }));
  expect(await append(page, 1, 'again')).toEqual(bad('out-of-step'));
  expect(await ask(page, 'slotsWrite', { store: 'office', text: '{"slots":1}' })).toEqual(good({}));
  await parts.browsers.get('one')?.kill();
  const again = await parts.open('one');
  expect(await ask(again, 'journalOpen', { store: 'office' })).toEqual(good({ count: 2, torn: 0 }));
  expect(await entries(again)).toEqual(['first', 'second']);
  expect(await ask(again, 'slotsRead', { store: 'office' })).toEqual(good({ text: '{"slots":1}', restored: false }));
  expect(await ask(again, 'slotsRead', { store: 'sample-room' })).toEqual(good({ text: null, restored: false }));
});

test('lets a set-up that never came to its key slots be begun again, and no other', async ({ page }) => {
  expect(await ask(page, 'setUpBegin', { store: 'office' })).toEqual(good({}));
  await ask(page, 'journalOpen', { store: 'office' });
  await append(page, 0, 'never opened');
  expect(await ask(page, 'slotsRead', { store: 'office' })).toEqual(good({ text: null, restored: false, unfinished: true }));
  expect(await ask(page, 'setUpBegin', { store: 'office' })).toEqual(good({}));
  expect(await ask(page, 'journalOpen', { store: 'office' })).toEqual(good({ count: 0, torn: 0 }));
  await append(page, 0, 'first');
  expect(await ask(page, 'slotsWrite', { store: 'office', text: '{}' })).toEqual(good({}));
  expect(await ask(page, 'setUpBegin', { store: 'office' })).toEqual(bad('not-empty'));
  expect(await entries(page)).toEqual(['first']);
});

test('sets a torn tail aside and refuses a journal that was changed in the middle', async ({ page }) => {
  await ask(page, 'journalOpen', { store: 'office' });
  await append(page, 0, 'first');
  await append(page, 1, 'second');
  await changeJournal(page, (journal) => journal.slice(0, -3));
  expect(await ask(page, 'journalOpen', { store: 'office' })).toEqual(good({ count: 1, torn: 19 }));
  expect(await append(page, 1, 'new second')).toEqual(good({ index: 1 }));
  expect(await entries(page)).toEqual(['first', 'new second']);
  await changeJournal(page, (journal) => journal.with(17, 0));
  expect(await ask(page, 'journalOpen', { store: 'office' })).toEqual(bad('damaged'));
});

test('lets only one tab in', async ({ parts, page, server }) => {
  await ask(page, 'journalOpen', { store: 'office' });
  const second = await parts.browsers.get('one')?.context.newPage();
  if (second === undefined) throw new Error('the browser is gone');
  await second.goto(server.address);
  expect(await ask(second, 'journalOpen', { store: 'office' })).toEqual(bad('busy'));
  await page.close();
  await second.reload();
  expect(await ask(second, 'journalOpen', { store: 'office' })).toEqual(good({ count: 0, torn: 0 }));
});

test('keeps a blob under the hash of its bytes and no other', async ({ page }) => {
  const hash = createHash('sha256').update('sealed').digest('base64url');
  const begin = async () => wordOf(await ask(page, 'blobBegin', { store: 'office', size: 6 }));
  const right = await begin();
  expect(await ask(page, 'transferWrite', { transfer: right, bytes: bytesOf('sealed') })).toEqual(good({}));
  expect(await ask(page, 'blobCommit', { transfer: right, hash })).toEqual(good({}));
  const wrong = await begin();
  await ask(page, 'transferWrite', { transfer: wrong, bytes: bytesOf('other!') });
  expect(await ask(page, 'blobCommit', { transfer: wrong, hash })).toEqual(bad('verify-failed'));
  const long = await begin();
  expect(await ask(page, 'transferWrite', { transfer: long, bytes: bytesOf('too long') })).toEqual(bad('too-large'));
  const opened = await ask(page, 'blobOpen', { store: 'office', hash });
  expect(opened).toEqual(good(expect.objectContaining({ size: 6 })));
  expect(textOf(await ask(page, 'transferRead', { transfer: wordOf(opened), offset: 0 }))).toBe('sealed');
  expect(await ask(page, 'blobOpen', { store: 'sample-room', hash })).toEqual(bad('not-found'));
});

test('writes a file by download and reads one by the file field', async ({ page }, info) => {
  const bytes = randomBytes(1000);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const begun = await ask(page, 'fileBegin', { purpose: 'exchange', suggestedName: 'yz-1.yzx', size: 1000 });
  await ask(page, 'transferWrite', { transfer: wordOf(begun), bytes: new Uint8Array(bytes) });
  const [download, saved] = await Promise.all([
    page.waitForEvent('download'),
    ask(page, 'fileCommit', { transfer: wordOf(begun), sha256 }),
  ]);
  expect(saved).toEqual(good(expect.objectContaining({ place: expect.stringContaining('yz-1.yzx') })));
  await download.saveAs(info.outputPath('U盘', 'yz-1.yzx'));
  expect((await readFile(info.outputPath('U盘', 'yz-1.yzx'))).equals(bytes)).toBe(true);

  const opened = await openThrough(page, info.outputPath('U盘', 'yz-1.yzx'), 'fileOpen', { purpose: 'exchange' });
  expect(opened).toEqual(good(expect.objectContaining({ name: 'yz-1.yzx', size: 1000 })));
  expect((await ask(page, 'transferRead', { transfer: wordOf(opened), offset: 900 })).value).toEqual({
    bytes: new Uint8Array(bytes.subarray(900)),
  });
});

test('moves an office by a backup, and refuses a broken one', async ({ parts, page }, info) => {
  await ask(page, 'journalOpen', { store: 'office' });
  await append(page, 0, 'first');
  await ask(page, 'slotsWrite', { store: 'office', text: '{}' });
  const [download, saved] = await Promise.all([page.waitForEvent('download'), ask(page, 'backupRun', { store: 'office' })]);
  expect(saved.ok).toBe(true);
  const archive = info.outputPath('backup.tar');
  await download.saveAs(archive);
  expect(await openThrough(page, archive, 'backupRestore', { store: 'office' })).toEqual(bad('not-empty'));

  const other = await parts.open('two');
  await writeFile(info.outputPath('broken.tar'), changedOnce(await readFile(archive), 'first', 'fjrst'));
  expect(await openThrough(other, info.outputPath('broken.tar'), 'backupRestore', { store: 'office' })).toEqual(bad('damaged'));
  await writeFile(info.outputPath('foreign.tar'), randomBytes(20_480));
  expect(await openThrough(other, info.outputPath('foreign.tar'), 'backupRestore', { store: 'office' })).toEqual(
    bad('not-a-backup'),
  );
  expect(await openThrough(other, archive, 'backupRestore', { store: 'office' })).toEqual(good({}));
  expect(await ask(other, 'slotsRead', { store: 'office' })).toEqual(good({ text: '{}', restored: true }));
  expect(await ask(other, 'journalOpen', { store: 'office' })).toEqual(good({ count: 1, torn: 0 }));
  expect(await entries(other)).toEqual(['first']);
  await ask(other, 'slotsWrite', { store: 'office', text: '{"reset":1}' });
  expect(await ask(other, 'slotsRead', { store: 'office' })).toEqual(good({ text: '{"reset":1}', restored: true }));
  await ask(other, 'slotsWrite', { store: 'office', text: '{"new":1}', renewed: true });
  expect(await ask(other, 'slotsRead', { store: 'office' })).toEqual(good({ text: '{"new":1}', restored: false }));
});

test('prints a paper alone, and nothing in it runs', async ({ page }, info) => {
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: '应用' }));
    window.print = () => undefined;
  });
  const html =
    '<!doctype html><title>纸</title><style>@page{size:A4} h1{font-size:22pt}</style><body><h1>协议书</h1><img src=x onerror="window.ran=1">';
  expect(await ask(page, 'paperToPrinter', { html })).toEqual(good({}));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('协议书')).toBeVisible();
  await expect(page.getByText('应用')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText('协议书')).toBeHidden();
  await page.emulateMedia({ media: null });
  // Chromium ends this kind of printing as it ends the other.
  await page.pdf({ path: info.outputPath('paper.pdf'), preferCSSPageSize: true });
  await expect(page.locator('#paper-to-print')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(findPdfText(info.outputPath('paper.pdf'))?.trim() ?? '协议书').toBe('协议书');
});

test('is served to this machine under its number only, for reading only', async ({ server }) => {
  const { port } = new URL(server.address);
  expect(await statusOf(server.address, {})).toBe(200);
  expect(await statusOf(server.address, { headers: { host: `attacker.example:${port}` } })).toBe(421);
  expect(await statusOf(server.address, { headers: { host: `localhost:${port}` } })).toBe(421);
  expect(await statusOf(server.address, { method: 'POST' })).toBe(405);
  expect(await statusOf(server.address, { path: '/..%2f..%2fpackage.json' })).toBe(404);
  expect(server.server.address()).toMatchObject({ address: '127.0.0.1' });
});

async function openPage(browsers: Map<string, RunningBrowser>, folder: string, profile: string, address: string) {
  const browser = await startBrowser({ profile: folder, reachable: ['127.0.0.1'] });
  browsers.set(profile, browser);
  await browser.context.addInitScript(withoutPickers);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(address);
  return page;
}

/** No test can answer the pickers of a browser; without them the host takes the other way. */
function withoutPickers() {
  for (const name of ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker']) Reflect.deleteProperty(window, name);
}

function changedOnce(archive: Buffer, from: string, to: string): Buffer {
  const at = archive.indexOf(from);
  return Buffer.concat([archive.subarray(0, at), Buffer.from(to), archive.subarray(at + from.length)]);
}

function statusOf(address: string, options: { path?: string; method?: string; headers?: Record<string, string> }) {
  return new Promise<number | undefined>((done, failed) => {
    get(address, options, (response) => {
      response.resume();
      done(response.statusCode);
    }).once('error', failed);
  });
}
