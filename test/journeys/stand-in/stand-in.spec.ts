import { readFile } from 'node:fs/promises';
import { expect, type Page, test as base } from '@playwright/test';
import { writeFixtureApp } from './fixture';
import { launchStandIn, type StandIn } from './launch';

/** The stand-in itself, with an app so small that only the stand-in can be wrong. */
const test = base.extend<{ appFolder: string; standIn: StandIn; page: Page }>({
  appFolder: async ({ browserName: _ }, use, info) => use(await writeFixtureApp(info.outputPath('app'))),
  standIn: async ({ appFolder }, use, info) => {
    const standIn = await launch(appFolder, info.outputPath('data'));
    await use(standIn);
    await standIn.close();
  },
  page: async ({ standIn }, use) => use(await standIn.window()),
});

test('runs the preload in a world of its own, between the page and the main bundle', async ({ page, standIn }) => {
  await expect.poll(() => page.title()).toBe('worker 200 true');
  expect(await ask(page, 'echo', '𠮷田㐂')).toBe('𠮷田㐂');
  expect(await ask(page, 'sender')).toBe('app://office/');
  const seen = await page.evaluate(() =>
    ['preloadSecret', 'require', 'process', 'ipcRenderer', 'StandIn'].filter((name) => name in window),
  );
  expect(seen).toEqual([]);
  expect(
    await page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => /host_|toHost|bridge/i.test(name))),
  ).toEqual([]);
  expect(await inPage(page, (fixture) => [Object.isFrozen(fixture), isSecureContext, ...fixture.surroundings()])).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(standIn.journal.complaints).toEqual([]);
});

test('copies what structured clone copies', async ({ page }) => {
  const same = await inPage(page, async (fixture) => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const sent = { date: new Date(5), map: new Map([['n', -0]]), set: new Set(['x']), big: 12n, none: undefined, cycle };
    const back = (await fixture.ask('echo', sent)) as typeof sent;
    const zero = Object.is(back.map.get('n'), -0) && back.set.has('x');
    return [back.date.getTime(), zero, back.big === 12n, 'none' in back, back.cycle.self === back.cycle];
  });
  expect(same).toEqual([5, true, true, true, true]);
  const mebibyte = await inPage(page, async (fixture) => {
    const sent = crypto.getRandomValues(new Uint8Array(65536));
    const back = (await fixture.ask('echo', sent)) as Uint8Array;
    return back instanceof Uint8Array && back.every((byte, at) => byte === sent[at]);
  });
  expect(mebibyte).toBe(true);
  expect(await inPage(page, (fixture) => fixture.ask('kind', new Uint8Array(3)))).toBe('[object Uint8Array]3');
});

test('refuses what structured clone refuses and words errors as Electron does', async ({ page }) => {
  const reasons = await inPage(page, async (fixture) => {
    const reasonOf = (work: () => unknown) =>
      Promise.resolve()
        .then(work)
        .then(() => 'none', String);
    return [
      await reasonOf(() => fixture.ask('echo', Symbol('s'))),
      await reasonOf(() => fixture.ask('fail')),
      await reasonOf(() => fixture.throwsAtOnce()),
      await reasonOf(() => fixture.unknownModule()),
      await reasonOf(() => fixture.ask('unknown-member')),
    ];
  });
  expect(reasons).toEqual([
    expect.stringContaining('could not be cloned'),
    "Error: Error invoking remote method 'fail': RangeError: 磁盘已满",
    'TypeError: at once',
    'Error: module not found: node:fs',
    expect.stringContaining('the stand-in for Electron has no app.openAtLogin'),
  ]);
  expect(await inPage(page, (fixture) => new Promise((done) => fixture.callBack(done)))).toBe('from the preload');
});

test('answers dialogs as the test says and prints pages without their scripts', async ({ page, standIn }, info) => {
  standIn.answer('save', [info.outputPath('文件.txt')]);
  expect(await ask(page, 'save', '内容')).toBe(info.outputPath('文件.txt'));
  expect(await readFile(info.outputPath('文件.txt'), 'utf8')).toBe('内容');
  standIn.answer('save', null);
  expect(await ask(page, 'save', '内容')).toBe('cancelled');
  const pdf = await inPage(page, async (fixture) => {
    const bytes = (await fixture.ask('pdf', '<h1>协议书</h1><script>document.body.remove()</script>')) as Uint8Array;
    return String.fromCharCode(...bytes.subarray(0, 5));
  });
  expect(pdf).toBe('%PDF-');
});

test('asks the app before a page goes elsewhere, opens a window, downloads or reaches the network', async ({
  page,
  standIn,
}) => {
  await page.evaluate(() => {
    window.open('https://example.com/window');
    document.body.append(Object.assign(document.createElement('a'), { href: 'data:text/plain,x', download: 'x.txt' }));
    document.querySelector('a')?.click();
  });
  await expect.poll(() => standIn.journal.opened).toEqual([{ url: 'https://example.com/window', allowed: false }]);
  await expect.poll(() => standIn.journal.downloads.map(({ prevented }) => prevented)).toEqual([true]);
  await page.evaluate(() => void (location.href = 'https://example.com/elsewhere'));
  await expect.poll(() => standIn.journal.blockedNavigations).toEqual(['https://example.com/elsewhere']);
  expect(await standIn.machine.askPermissions({ permissions: ['camera', 'allowed'] })).toEqual([
    { partition: 'persist:office', permission: 'camera', requested: false, checked: false },
    { partition: 'persist:office', permission: 'allowed', requested: true, checked: false },
  ]);
  await page.evaluate(() => fetch('https://example.com/data').catch(() => undefined));
  expect(standIn.journal.complaints.join()).toContain('Content Security Policy');
  expect(standIn.journal.network).toEqual([]);
});

test('is gone after a kill, and finds its data again after a start', async ({ appFolder }, info) => {
  const data = info.outputPath('killed');
  const first = await launch(appFolder, data);
  await writeOnDisk(await first.window(), '还在');
  await first.kill();
  const second = await launch(appFolder, data);
  expect(await readFromDisk(await second.window())).toBe('还在');
  await second.close();
});

/** What the fixture's preload offers to its page. */
interface Fixture {
  ask(channel: string, value?: unknown): Promise<unknown>;
  surroundings(): readonly boolean[];
  throwsAtOnce(): never;
  unknownModule(): unknown;
  callBack(listener: (text: string) => void): void;
}

function launch(appFolder: string, appData: string) {
  return launchStandIn({ appFolder, main: 'out/main.cjs', appData });
}

/** Runs in the page; the function's text travels, so it can use nothing from here. */
async function inPage<T>(page: Page, work: (fixture: Fixture) => T): Promise<Awaited<T>> {
  const fixture = await page.evaluateHandle(() => Reflect.get(window, 'fixture') as Fixture);
  return (await fixture.evaluate(work as (fixture: Fixture) => unknown)) as Awaited<T>;
}

function ask(page: Page, channel: string, value?: unknown): Promise<unknown> {
  return page.evaluate(([name, sent]) => (Reflect.get(window, 'fixture') as Fixture).ask(name, sent), [
    channel,
    value,
  ] as const);
}

function writeOnDisk(page: Page, text: string): Promise<void> {
  return page.evaluate(async (kept) => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle('kept.txt', { create: true });
    const writable = await file.createWritable();
    await writable.write(kept);
    await writable.close();
  }, text);
}

function readFromDisk(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const file = await (await navigator.storage.getDirectory()).getFileHandle('kept.txt');
    return (await file.getFile()).text();
  });
}
