import { expect, type Page } from '@playwright/test';
import { test } from './journey';
import { Keyboard } from './keyboard';
import { FirstPage } from './page-objects/first-page';
import { RecordPage } from './page-objects/record-page';

test('a case with two parties is entered without a pointer: at most 12 required fields and 220 keystrokes', async ({
  journey,
}) => {
  const pc = await journey.open('调解室');
  const { page } = pc;
  await new FirstPage(page).setUp({
    name: '柳湾派出所调解室',
    type: '派出所调解室',
    person: '方致和',
    passphrase: '清晨七点渡口的灯',
  });
  const keyboard = new Keyboard(page);
  await keyboard.press('Alt+1');
  await expect(page.getByRole('heading', { level: 1, name: '首页' })).toBeVisible();
  await keyboard.press('Alt+n');
  await expect(page.getByRole('heading', { level: 1, name: '新建案件' })).toBeVisible();
  expect(await page.getByRole('main').getByText('（必填）').count()).toBeLessThanOrEqual(12);

  await expectIn(page, '办理途径');
  await keyboard.press('Space');
  await goOn(keyboard, page, '登记编号');
  await goOn(keyboard, page, '事由');
  await keyboard.type('通道砌墙纠纷');
  await goOn(keyboard, page, '纠纷类型');
  await choose(keyboard, '邻里');
  await goOn(keyboard, page, '纠纷来源');
  await choose(keyboard, '申请');
  await goOn(keyboard, page, '登记日期');
  await expect(page.getByRole('textbox', { name: /^登记日期/ })).not.toHaveValue('');
  await party(keyboard, page, '秦守安', '13800000001');
  await party(keyboard, page, '康立本', '13800000002');
  await goOn(keyboard, page, '纠纷简要情况');
  await keyboard.tell('一方在共用通道上砌墙，另一方出行不便，双方争吵。');
  await journey.picture(pc, '新建案件-两方当事人');
  await keyboard.press('Control+Enter');

  const record = new RecordPage(page);
  await record.waitForTitle(/通道砌墙纠纷/);
  await expect(record.children('当事人')).toHaveCount(2);
  expect(keyboard.strokes).toBeLessThanOrEqual(220);
});

/** Enter goes on to the next field, which has to be this one. */
async function goOn(keyboard: Keyboard, page: Page, label: string) {
  await keyboard.press('Enter');
  await expectIn(page, label);
}

async function expectIn(page: Page, label: string) {
  await expect(page.locator(`[data-field]:focus-within`)).toContainText(label);
}

/** A part of the choice is enough to find it. */
async function choose(keyboard: Keyboard, part: string) {
  await keyboard.type(part);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
}

/** The parties are natural persons unless somebody says otherwise. */
async function party(keyboard: Keyboard, page: Page, name: string, phone: string) {
  await goOn(keyboard, page, '姓名');
  await keyboard.type(name);
  await goOn(keyboard, page, '联系电话');
  await keyboard.type(phone);
  await goOn(keyboard, page, '当事人种类');
}
