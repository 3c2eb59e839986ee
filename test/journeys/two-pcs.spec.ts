import { expect } from '@playwright/test';
import { test } from './journey';
import { ExchangePage } from './page-objects/exchange-page';
import { FirstPage } from './page-objects/first-page';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';
import type { Office } from './driver';

const office = { name: '青禾村民委员会', type: '村（社区）委员会', person: '周禾', passphrase: '清晨七点渡口的灯' };

test('two PCs of one office change the same field; what one of them chooses travels to the other', async ({ journey }) => {
  const first = await journey.open('办公室');
  await new FirstPage(first.page).setUp(office);
  await enterCase(first, '通道堆物');
  await new Workbench(first.page).goTo('备份');
  const backup = await first.backUpTo(journey.stick, async () => {
    await first.page.getByRole('button', { name: '立即备份到文件夹…' }).click();
    await expect(first.page.getByRole('status').filter({ hasText: /备份完成|备份已交给浏览器下载/ })).toBeVisible();
  });
  const second = await journey.open('服务大厅');
  await second.answerOpen(backup);
  await new FirstPage(second.page).restore();
  await new FirstPage(second.page).unlock(office.passphrase);

  await changeMatter(first, '通道堆物', '通道砌墙');
  await changeMatter(second, '通道堆物', '通道堆放木料');
  await carry(first, '通道砌墙', second, journey.onStick('one.yzx'), '不一致');

  await new Workbench(second.page).goTo('调解案件');
  await second.page.getByRole('row', { name: /通道/ }).click();
  const group = second.page.getByRole('group', { name: '核对事由' });
  await expect(group.getByText('本机')).toHaveCount(1);
  await group.getByRole('button', { name: /以“通道砌墙”为准/ }).click();
  await expect(group).toHaveCount(0);

  await carry(second, '通道砌墙', first, journey.onStick('two.yzx'), '有变化');
  const record = await new Workbench(first.page).openCase('通道砌墙');
  await expect(first.page.getByRole('group', { name: '核对事由' })).toHaveCount(0);
  expect(await record.checkCode()).toBe(await (await new Workbench(second.page).openCase('通道砌墙')).checkCode());
});

async function enterCase(pc: Office, matter: string) {
  const form = await new Workbench(pc.page).newCase();
  await form.choose('办理途径', '人民调解');
  await form.type('事由', matter);
  await form.find('纠纷来源', '当事人申请');
  await form.type('登记日期', '今天');
  await form.save();
  await new RecordPage(pc.page).waitForSaved();
}

async function changeMatter(pc: Office, from: string, to: string) {
  await new Workbench(pc.page).openCase(from);
  await pc.page.getByRole('link', { name: '修改案件' }).click();
  const form = new Workbench(pc.page).form('保存修改');
  await form.type('事由', to);
  await form.save();
  await new RecordPage(pc.page).waitForTitle(to);
}

/** Takes one case on the stick to the other PC of the same office. */
async function carry(from: Office, matter: string, to: Office, file: string, expected: '不一致' | '有变化') {
  const record = await new Workbench(from.page).openCase(matter);
  await record.exportIt();
  await new ExchangePage(from).writeExport(file, '本单位的另一台电脑');
  await new Workbench(to.page).goTo('文件往来');
  const exchange = new ExchangePage(to);
  await exchange.open(file);
  await expect(to.page.getByRole('table', { name: '文件里的记录' })).toContainText(expected);
  await exchange.agree();
}
