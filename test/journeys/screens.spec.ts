import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { seriousFaults } from './accessibility';
import type { Office } from './driver';
import { test } from './journey';
import { FirstPage } from './page-objects/first-page';
import { RecordPage } from './page-objects/record-page';
import { SheetsPage } from './page-objects/sheets-page';
import { Workbench } from './page-objects/workbench';

const wall = '通道砌墙相邻纠纷';

/** Each main screen and how a person comes to it. */
const screens: readonly (readonly [name: string, open: (workbench: Workbench, page: Page) => Promise<unknown>])[] = [
  ['首页', (workbench) => workbench.goTo('首页')],
  ['列表', (workbench) => workbench.goTo('调解案件')],
  ['新建', (workbench) => workbench.newCase()],
  ['记录', (workbench) => workbench.openCase(wall)],
  [
    '文书',
    async (workbench, page) => {
      await workbench.openCase(wall);
      await new RecordPage(page).openPaper('人民调解受理登记表', '看版面');
    },
  ],
  [
    '卷宗',
    async (workbench, page) => {
      await workbench.openCase(wall);
      await page.getByRole('link', { name: '调解卷宗…' }).click();
    },
  ],
  [
    '统计报表',
    async (_, page) => {
      await new SheetsPage(page).open();
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  ],
  [
    '本人工作清单',
    async (_, page) => {
      const sheets = new SheetsPage(page);
      await sheets.open();
      await sheets.choose('本人工作清单');
      await sheets.chooseMonth('10月');
      await expect(page.getByRole('region', { name: '上门走访' }).getByRole('table')).toBeVisible();
    },
  ],
  ['批量打印', (_, page) => page.getByRole('link', { name: /^批量打印/ }).click()],
  ['文件往来', (workbench) => workbench.goTo('文件往来')],
  ['导出', async (workbench) => (await workbench.openCase(wall)).exportIt()],
  [
    '导入',
    async (workbench, page) => {
      await workbench.goTo('文件往来');
      await page.getByRole('link', { name: '导入文件…' }).click();
    },
  ],
  ['备份', (workbench) => workbench.goTo('备份')],
  ['设置', (workbench) => workbench.goTo('设置')],
];

test('every main screen can be used by everybody, in standard and in largest type', async ({ journey }) => {
  const pc = await journey.open('样例');
  const look = async (name: string) => {
    await journey.picture(pc, name);
    expect.soft(await seriousFaults(pc.page), name).toEqual([]);
  };
  await look('开始');
  await new FirstPage(pc.page).trySample('派出所调解室');
  const workbench = new Workbench(pc.page);
  for (const size of ['标准', '特大'] as const) {
    await workbench.textSize(size);
    for (const [name, open] of screens) {
      await open(workbench, pc.page);
      await settled(pc.page);
      await look(`${name}-${size}`);
      if (await pc.page.getByRole('dialog').isVisible()) await new RecordPage(pc.page).closeDialog();
    }
  }
});

test('the check of screens can fail', async ({ journey }) => {
  const { page } = await journey.open('样例');
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await seriousFaults(page)).join()).toContain('button-name');
});

test('what a person types is text and nothing else', async ({ journey }, info) => {
  const hostile = '<img src=x onerror="window.ran=1">{{7*7}}';
  const pc = await journey.open('样例');
  await new FirstPage(pc.page).trySample('派出所调解室');
  const workbench = new Workbench(pc.page);
  const form = await workbench.newCase();
  await form.choose('办理途径', '人民调解');
  await form.type('事由', hostile);
  await form.find('纠纷来源', '当事人申请');
  await form.type('登记日期', '今天');
  await form.type('发生地点', 'javascript:window.ran=1');
  await form.type('纠纷简要情况', '<script>window.ran=1</script>');
  await form.save();
  const record = new RecordPage(pc.page);
  await record.waitForTitle(hostile);
  await pc.page.getByRole('button', { name: '显示纠纷简要情况' }).click();
  await expect(pc.page.getByText('<script>window.ran=1</script>').first()).toBeVisible();
  await record.openPaper('人民调解受理登记表', '看版面');
  await pc.printTo(info.outputPath('hostile.pdf'), () => record.savePdf());
  await record.closeDialog();
  await workbench.openCase(hostile);
  expect(await pc.page.evaluate(() => 'ran' in window)).toBe(false);
});

test('the picture in README is made from the app as it is', async ({ journey }, info) => {
  const pc = await journey.open('样例');
  await new FirstPage(pc.page).trySample('派出所调解室');
  await new Workbench(pc.page).openCase(wall);
  await settled(pc.page);
  await journey.picture(pc, 'README');
  if (process.env['YUEZHANG_SCREENSHOTS'] !== undefined && info.project.name === 'desktop') await pictureForReadme(pc);
});

async function pictureForReadme({ page }: Office) {
  await page.screenshot({ path: fileURLToPath(new URL('../../docs/screenshot.png', import.meta.url)) });
}

/** Fonts and pictures are there and nothing moves any more. */
async function settled(page: Page) {
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}
