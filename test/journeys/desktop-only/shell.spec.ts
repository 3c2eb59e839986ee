import { expect } from '@playwright/test';
import { hostMethods } from '../../../electron/contract/host';
import { startDesktop, type DesktopOffice } from '../driver/desktop';
import { test as base } from '../journey';
import { FirstPage } from '../page-objects/first-page';
import { Workbench } from '../page-objects/workbench';

/** What the machine side forbids, asked of the built app through the stand-in; on a real Electron these are asked by hand. */
const test = base.extend<{ pc: DesktopOffice }>({
  pc: async ({ browserName: _ }, use, info) => {
    const pc = await startDesktop({ userData: info.outputPath('pc') });
    await use(pc);
    await pc.close();
  },
});

test('goes nowhere, opens nothing, downloads nothing', async ({ pc }) => {
  const { page, journal } = pc;
  await page.evaluate(() => {
    window.open('https://example.com/window');
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' });
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => journal.opened).toEqual([{ url: 'https://example.com/window', allowed: false }]);
  await expect.poll(() => journal.downloads.map(({ prevented }) => prevented)).toEqual([true]);
  for (const address of ['https://example.com/', 'app://elsewhere/', 'file:///etc/passwd']) {
    await page.evaluate((to) => void (location.href = to), address).catch(() => undefined);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toContain('office');
  expect(journal.network).toEqual([]);
});

test('grants no permission but that the database may stay', async ({ pc }) => {
  const permissions = [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'usb',
    'serial',
    'fullscreen',
    'openExternal',
  ];
  const answers = await pc.standIn.machine.askPermissions({ permissions });
  expect(new Set(answers.map(({ partition }) => partition))).toEqual(new Set(['persist:office', 'paper']));
  for (const { requested, checked } of answers) expect([requested, checked]).toEqual([false, false]);
  const kept = await pc.standIn.machine.askPermissions({ permissions: ['persistent-storage'] });
  expect(kept.map(({ requested }) => requested)).toEqual([true, true]);
});

test('shows the page nothing but the contract', async ({ pc }) => {
  const seen = await pc.page.evaluate(() => {
    const host: unknown = Reflect.get(window, 'host');
    return {
      host: Object.keys(host ?? {}).length,
      frozen: Object.isFrozen(host),
      others: ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer'].filter((name) => name in window),
    };
  });
  expect(seen).toEqual({ host: hostMethods.length, frozen: true, others: [] });
});

test('opens every window from one pattern, and papers without scripts', async ({ pc }, info) => {
  await new FirstPage(pc.page).trySample('派出所调解室');
  const record = await new Workbench(pc.page).openCase('通道砌墙相邻纠纷');
  await record.openPaper('人民调解受理登记表', '看版面');
  await pc.printTo(info.outputPath('paper.pdf'), () => record.savePdf());
  // One for the covered paper that was shown first, one for the full one.
  const [office, ...papers] = await pc.standIn.machine.windowOptions({});
  expect(office).toMatchObject({
    webPreferences: { ...lockedDown, preload: expect.stringMatching(/preload\.cjs$/) as unknown },
  });
  expect(papers.length).toBeGreaterThan(0);
  for (const paper of papers) {
    expect(paper).toMatchObject({ show: false, webPreferences: { ...lockedDown, javascript: false } });
    expect(paper).not.toHaveProperty('webPreferences.preload');
  }
});

test('shows the room a page that runs nothing and holds nothing, and takes it away with the office', async ({ pc }) => {
  const project = (html: string) =>
    pc.page.evaluate((page) => {
      const host = Reflect.get(window, 'host') as { projectorShow(input: object): Promise<unknown> };
      return host.projectorShow({ html: page });
    }, html);
  expect(await project('<p>一</p><script>document.body.append("ran")</script>')).toEqual({ ok: true, value: {} });
  expect(await project('<p>二</p>')).toEqual({ ok: true, value: {} });
  const hall = await pc.hall();
  await expect(hall?.locator('body') ?? pc.page.locator('none')).toHaveText('二');
  const [, ...halls] = await pc.standIn.machine.windowOptions({});
  expect(halls).toMatchObject([{ title: '投影', webPreferences: { ...lockedDown, javascript: false } }]);
  expect(halls[0]).not.toHaveProperty('webPreferences.preload');
});

test('is one program, however often it is started', async ({ pc }) => {
  await pc.standIn.machine.secondInstance({});
  await new FirstPage(pc.page).trySample('街道办事处');
  expect(await pc.standIn.machine.windowOptions({})).toHaveLength(1);
});

const lockedDown = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
};
