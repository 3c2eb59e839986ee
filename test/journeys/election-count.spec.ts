import { expect, type Page } from '@playwright/test';
import { seriousFaults } from './accessibility';
import { test } from './journey';
import { Keyboard } from './keyboard';
import { FirstPage } from './page-objects/first-page';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';

test('a teller counts a pile by keyboard alone, hands it in once, and hears where the other differs but never by how much', async ({
  journey,
}) => {
  const village = await journey.open('石桥村委会');
  const { page } = village;
  await new FirstPage(page).trySample('村民委员会');
  await openBallot(page);

  await test.step('the pages of the election say where it stands', async () => {
    await page.getByRole('link', { name: '计票', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^计票：/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /第一组/ })).toContainText('武清和已交表');
    await look(village.page, journey, village, '计票进度');
  });

  await test.step('a key is a vote; a slip of the finger is taken back; nothing of the order is kept', async () => {
    await page.getByRole('button', { name: '计票：主任，第一组' }).press('Enter');
    await expect(page.getByRole('status')).toContainText('各人合计 0 票');
    const keyboard = new Keyboard(page);
    for (let vote = 0; vote < 16; vote += 1) await keyboard.press('1');
    for (let vote = 0; vote < 10; vote += 1) await keyboard.press('2');
    await keyboard.press('Backspace');
    await expect(page.getByRole('status')).toContainText('各人合计 25 票');
    await look(page, journey, village, '计票中');
  });

  await test.step('a pile that cannot be is refused with its figures, and stays as it was typed', async () => {
    await fillWholes(page, { 本组选票: '20', 整张无效: '1', 只有本职位无效: '0', 没有选任何人: '0' });
    await page.getByRole('button', { name: '交表' }).click();
    await expect(page.getByRole('alert')).toContainText('各人得票合计 25 票，多于有效票 19 张');
    await expect(page.getByRole('status')).toContainText('各人合计 25 票');
  });

  await test.step('counted differently: both are told where, and no number of the other is shown', async () => {
    await fillWholes(page, { 本组选票: '27' });
    await fillWholes(page, { 没有选任何人: '1' });
    await page.getByRole('button', { name: '交表' }).click();
    const pile = page.getByRole('row', { name: /第一组/ });
    await expect(pile).toContainText('不一致：选票张数、没有选任何人');
    await expect(pile).not.toContainText('26');
  });

  await test.step('in large type all of it stays in reach', async () => {
    await new Workbench(page).textSize('特大');
    await page.getByRole('button', { name: '计票：委员，第二组' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /委员（应选2人）/ })).toBeVisible();
    await look(page, journey, village, '计票-特大');
    await page.keyboard.press('Escape');
    await new Workbench(page).textSize('标准');
  });

  await test.step('counted again from nothing, both agree', async () => {
    await page.getByRole('button', { name: '重数：主任，第一组' }).press('Enter');
    await expect(page.getByRole('status')).toContainText('各人合计 0 票');
    const keyboard = new Keyboard(page);
    for (let vote = 0; vote < 16; vote += 1) await keyboard.press('1');
    for (let vote = 0; vote < 9; vote += 1) await keyboard.press('2');
    await fillWholes(page, { 本组选票: '26', 整张无效: '1', 只有本职位无效: '0', 没有选任何人: '0' });
    await page.getByRole('button', { name: '交表' }).click();
    await expect(page.getByRole('row', { name: /第一组/ })).toContainText('两份一致 ✓');
  });

  await test.step('the other piles agree, and the result is written out test by test, large for the hall', async () => {
    await countAll(page, '主任', '第二组', { ballots: 25, votes: [14, 11] });
    await countAll(page, '委员', '第一组', { ballots: 26, invalid: 1, votes: [18, 14, 10] });
    await countAll(page, '委员', '第二组', { ballots: 25, votes: [15, 14, 12] });
    await page.keyboard.press('Escape');
    await new RecordPage(page).step('认定计票结果', '待签字');
    await page.getByRole('link', { name: '结果', exact: true }).click();
    await expect(page.getByRole('region', { name: '每一步怎样算' })).toContainText('2 × 30 = 60 > 51 ✓');
    await look(page, journey, village, '结果');
    await projected(journey, village);
    await page.keyboard.press('Escape');
  });

  await test.step('large type keeps all of it in reach', async () => {
    await new Workbench(page).textSize('特大');
    await expect(page.getByRole('heading', { level: 1, name: /选举选票/ })).toBeVisible();
    await look(page, journey, village, '选票记录-特大');
    await new Workbench(page).textSize('标准');
  });

  await test.step('the plan tells every last day and what moving the election day would change', async () => {
    await openElection(page);
    await page.getByRole('link', { name: '进度安排', exact: true }).click();
    await expect(page.getByRole('table', { name: '进度安排' })).toContainText('2026年10月29日');
    await page.getByLabel('如果改到').fill('2026-12-18');
    await expect(page.getByRole('region', { name: '试改选举日' })).toContainText('公布选民名单：最迟 2026年10月29日');
    await look(page, journey, village, '进度安排');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '重复登记比对', exact: true }).click();
    await expect(page.getByRole('region', { name: /第一步/ })).toBeVisible();
    await look(page, journey, village, '重复登记比对');
  });

  await test.step('where all elections stand', async () => {
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '换届进度', exact: true }).click();
    await expect(page.getByRole('table', { name: '各村（社区）进度' })).toContainText('石桥村');
    await look(page, journey, village, '换届进度');
  });
});

/** The result on the wall: a window of its own without script or keys, or over this page where there is one window only. */
async function projected(journey: Journeys, village: Village) {
  const { page } = village;
  await page.getByRole('button', { name: '投影显示' }).click();
  const dialog = page.getByRole('dialog');
  const open = page.getByRole('button', { name: '结束投影' });
  await expect(dialog.or(open).first()).toBeVisible();
  const hall = await village.hall();
  if (hall === undefined) {
    await expect(dialog).toContainText('当选');
    await look(page, journey, village, '投影');
    return page.keyboard.press('Escape');
  }
  await expect(hall.getByText('签字并当场公布以前不是正式结果')).toBeVisible();
  await expect(hall.getByText('2 × 30 = 60 > 51 ✓')).toBeVisible();
  await journey.picture({ ...village, page: hall }, '选举-投影');
  await open.click();
  await expect(open).toBeHidden();
  expect(await village.hall()).toBeUndefined();
}

async function openElection(page: Page) {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '换届选举', exact: true }).click();
  // The page before may have a row of the same village.
  await expect(page.getByRole('heading', { level: 1, name: '换届选举' })).toBeVisible();
  await page.getByRole('row', { name: /石桥村/ }).click();
}

async function openBallot(page: Page) {
  await openElection(page);
  await page
    .getByRole('region', { name: /^投票和计票/ })
    .getByRole('link', { name: '办理' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /选举选票/ })).toBeVisible();
}

interface Pile {
  readonly ballots: number;
  readonly invalid?: number;
  readonly votes: readonly number[];
}

/** A pile whose totals are typed from a paper sheet. */
async function countAll(page: Page, post: string, group: string, { ballots, invalid = 0, votes }: Pile) {
  await page.getByRole('button', { name: `计票：${post}，${group}` }).click();
  const table = page.getByRole('table', { name: '各人得票' });
  for (const [at, count] of votes.entries()) await table.getByRole('textbox').nth(at).fill(String(count));
  const wholes = { 本组选票: ballots, 整张无效: invalid, 只有本职位无效: 0, 没有选任何人: 0 };
  await fillWholes(page, Object.fromEntries(Object.entries(wholes).map(([label, count]) => [label, String(count)])));
  await page.getByRole('button', { name: '交表' }).click();
  await expect(page.getByRole('row', { name: group })).toContainText('两份一致 ✓');
}

async function fillWholes(page: Page, wholes: Readonly<Record<string, string>>) {
  for (const [label, count] of Object.entries(wholes)) await page.getByLabel(`${label}（张）`).fill(count);
}

type Journeys = Parameters<Parameters<typeof test>[2]>[0]['journey'];
type Village = Awaited<ReturnType<Journeys['open']>>;

async function look(page: Page, journey: Journeys, office: Awaited<ReturnType<Journeys['open']>>, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await journey.picture(office, `选举-${name}`);
  expect.soft(await seriousFaults(page), name).toEqual([]);
}
