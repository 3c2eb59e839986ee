import { expect } from '@playwright/test';
import { findPdfText } from './pdf-text';
import { test } from './journey';
import { ExchangePage } from './page-objects/exchange-page';
import { FirstPage } from './page-objects/first-page';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';
import { addParties, enterWallCase, wallCase, workToAgreement } from './wall-case';

const room = { name: '青禾派出所调解室', type: '派出所调解室', person: '孙和', passphrase: '清晨七点渡口的灯' };
const street = { name: '云渡街道办事处', type: '街道（乡镇）', person: '李望', passphrase: '傍晚六点码头的钟' };

test('a case is entered by hand, agreed, printed, carried to the street office and commented on', async ({ journey }, info) => {
  const roomPc = await journey.open('调解室');
  const workbench = new Workbench(roomPc.page);
  const record = new RecordPage(roomPc.page);

  await test.step('the sample is tried first, then an office is set up', async () => {
    await new FirstPage(roomPc.page).trySample('派出所调解室');
    await workbench.leaveSample();
    await new FirstPage(roomPc.page).setUp(room);
  });
  await test.step('the case is entered and worked to agreement', async () => {
    await enterWallCase(workbench);
    await record.waitForTitle(wallCase.title);
    await record.waitForSaved();
    await addParties(record);
    await workToAgreement(record);
  });
  await test.step('its first paper is printed', async () => {
    const pdf = info.outputPath('受理登记表.pdf');
    await record.openPaper('人民调解受理登记表', '当事人签字用');
    await roomPc.printTo(pdf, () => record.savePdf());
    await record.closeDialog();
    const text = findPdfText(pdf);
    if (text !== undefined) expect(text.replace(/\s/g, '')).toContain('人民调解受理登记表');
  });

  const streetPc = await journey.open('街道');
  await new FirstPage(streetPc.page).setUp(street);
  const streetBench = new Workbench(streetPc.page);
  const atRoom = new ExchangePage(roomPc);
  const atStreet = new ExchangePage(streetPc);

  await test.step('the two offices exchange their cards', async () => {
    await workbench.goTo('文件往来');
    await streetBench.goTo('文件往来');
    const roomWords = await atRoom.saveOwnCard(journey.onStick('room.yzcard'));
    const streetWords = await atStreet.saveOwnCard(journey.onStick('street.yzcard'));
    await Promise.all([roomPc.saved(journey.onStick('room.yzcard')), streetPc.saved(journey.onStick('street.yzcard'))]);
    await atRoom.addContact(journey.onStick('street.yzcard'), streetWords, '上级单位');
    await atStreet.addContact(journey.onStick('room.yzcard'), roomWords, '下级单位');
  });
  await test.step('the case is exported and imported', async () => {
    await workbench.openCase(wallCase.title);
    await record.exportIt();
    await atRoom.writeExport(journey.onStick('case.yzx'), street.name);
    await atStreet.open(journey.onStick('case.yzx'));
    await expect(streetPc.page.getByRole('table', { name: '文件里的记录' })).toContainText('新增');
    await atStreet.agree();
  });
  const streetRecord = await streetBench.openCase(wallCase.title);
  expect(await streetRecord.checkCode()).toBe(await (await workbench.openCase(wallCase.title)).checkCode());

  await test.step('the street writes a comment, which comes back', async () => {
    await streetRecord.add('批注', async (form) => {
      await form.type('日期', '今天');
      await form.type('批注', '请在一个月内回访，看通道是否保持畅通。');
    });
    await streetRecord.exportIt();
    await atStreet.writeExport(journey.onStick('comment.yzx'), room.name);
    await workbench.goTo('文件往来');
    await atRoom.open(journey.onStick('comment.yzx'));
    await atRoom.agree();
    await workbench.openCase(wallCase.title);
    await expect(record.children('批注')).toHaveCount(1);
    expect(await record.checkCode()).toBe(await (await streetBench.openCase(wallCase.title)).checkCode());
  });
});
