import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { type Journey, test } from './journey';
import { ExchangePage } from './page-objects/exchange-page';
import { FirstPage } from './page-objects/first-page';
import { Workbench } from './page-objects/workbench';
import type { Office } from './driver';

const leak = '楼上漏水邻里纠纷';

test('a file that is torn, foreign, hostile, for another office or already imported changes nothing', async ({ journey }) => {
  const pc = await journey.open('样例');
  const workbench = new Workbench(pc.page);
  const exchange = new ExchangePage(pc);
  await pairSampleOffices(pc, journey);
  await test.step('the street imports the case', async () => {
    await openSample(pc, '派出所调解室');
    await (await workbench.openCase(leak)).exportIt();
    await exchange.writeExport(journey.onStick('case.yzx'), '样溪街道办事处');
    await openSample(pc, '街道办事处');
    await workbench.goTo('文件往来');
    await exchange.open(journey.onStick('case.yzx'));
    await exchange.agree();
  });
  const before = await (await workbench.openCase(leak)).checkCode();

  await test.step('the same file again is the same', async () => {
    await workbench.goTo('文件往来');
    await exchange.open(journey.onStick('case.yzx'));
    await expect(pc.page.getByText('不必再导入')).toBeVisible();
    await pc.page.getByRole('button', { name: '关闭这个文件' }).click();
  });
  for (const [name, bytes, sentence] of badFiles(readFileSync(journey.onStick('case.yzx')))) {
    await test.step(`refuses ${name}`, async () => {
      writeFileSync(journey.onStick(name), bytes);
      await workbench.goTo('文件往来');
      await exchange.open(journey.onStick(name));
      await expect(pc.page.getByRole('alert')).toContainText(sentence);
      await expect(pc.page.getByRole('alert')).toContainText('怎么办：');
    });
  }
  await test.step('another office cannot open it', async () => {
    const otherPc = await journey.open('另一家');
    await new FirstPage(otherPc.page).trySample('街道办事处');
    await new Workbench(otherPc.page).goTo('文件往来');
    await new ExchangePage(otherPc).open(journey.onStick('case.yzx'));
    await expect(otherPc.page.getByRole('alert')).toContainText('不是发给本单位的');
  });
  expect(await (await workbench.openCase(leak)).checkCode()).toBe(before);
});

/** What else lies on a stick, and what may have happened to our file on its way. */
function badFiles(good: Buffer): readonly (readonly [name: string, bytes: Buffer, sentence: string])[] {
  const flipped = Buffer.from(good);
  flipped.writeUInt8(flipped.readUInt8(good.length - 100) ^ 1, good.length - 100);
  return [
    ['torn.yzx', good.subarray(0, good.length - 700), '文件不完整或已损坏'],
    ['flipped.yzx', flipped, '文件不完整或已损坏'],
    ['random.yzx', randomBytes(5000), '不是新乐章的交换文件'],
    ['archive.zip', Buffer.from('504b0304140000000000', 'hex'), '不是新乐章的交换文件'],
    ['setup.exe', Buffer.concat([Buffer.from('MZ'), randomBytes(3000)]), '不是新乐章的交换文件'],
    ['empty.yzx', Buffer.alloc(0), '不是新乐章的交换文件'],
  ];
}

async function pairSampleOffices(pc: Office, journey: Journey) {
  const workbench = new Workbench(pc.page);
  const exchange = new ExchangePage(pc);
  const cardOf = async (which: '派出所调解室' | '街道办事处', file: string) => {
    await openSample(pc, which);
    await workbench.goTo('文件往来');
    const words = await exchange.saveOwnCard(journey.onStick(file));
    await pc.saved(journey.onStick(file));
    return words;
  };
  const roomWords = await cardOf('派出所调解室', 'room.yzcard');
  const streetWords = await cardOf('街道办事处', 'street.yzcard');
  await exchange.addContact(journey.onStick('room.yzcard'), roomWords, '下级单位');
  await openSample(pc, '派出所调解室');
  await workbench.goTo('文件往来');
  await exchange.addContact(journey.onStick('street.yzcard'), streetWords, '上级单位');
}

async function openSample(pc: Office, which: '派出所调解室' | '街道办事处') {
  const out = pc.page.getByRole('button', { name: '退出样例' });
  if (await out.isVisible()) await out.click();
  await new FirstPage(pc.page).trySample(which);
}
