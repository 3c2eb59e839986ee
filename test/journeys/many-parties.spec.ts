import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { seriousFaults } from './accessibility';
import { daysAgo, momentAgo } from './dates';
import { test } from './journey';
import { FirstPage } from './page-objects/first-page';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';
import { findPdfText } from './pdf-text';
import { answerScreening } from './screening';

// Case C08 by hand: pylons on the land of twenty-nine households. Names and sums are invented.

const room = { name: '柳湾派出所调解室', type: '派出所调解室', person: '方致和', passphrase: '清晨七点渡口的灯' };
const households = Array.from({ length: 29 }, (_, at) => ({ name: `样户${at + 1}`, share: 500 + 10 * at }));

async function listOfHouseholds(file: string) {
  const rows = households.map(({ name, share }) => [name, share, daysAgo(3), '是']);
  const heading = ['姓名', '涉及金额', '表示日期', '表示同意'];
  writeFileSync(file, await writeXlsx({ sheets: [{ name: '名单', rows: [heading, ...rows] }] }));
}

test('twenty-nine households come in from a list, and one agreement has a line for each of them', async ({ journey }, info) => {
  const pc = await journey.open('调解室');
  const { page } = pc;
  const workbench = new Workbench(page);
  const record = new RecordPage(page);
  await new FirstPage(page).setUp(room);
  const form = await workbench.newCase();
  await form.choose('办理途径', '人民调解');
  await form.type('事由', '电力塔基临时占地补偿');
  await form.find('纠纷类型', '山林土地纠纷');
  await form.find('纠纷来源', '当事人申请');
  await form.type('登记日期', daysAgo(3));
  await form.type('纠纷简要情况', '九座铁塔永久占地已经补偿，二十九户临时占地的青苗、复垦没有补。');
  await form.type('承办组织', '柳湾街道人民调解委员会驻派出所调解室');
  await form.save();
  await record.waitForTitle(/电力塔基临时占地补偿/);

  await test.step('the firm by hand, the households from a list', async () => {
    await record.add('当事人', async (party) => {
      await party.choose('哪一方', '对方当事人');
      await party.choose('当事人种类', '法人');
      await party.type('单位名称', '样溪供电公司');
      const consent = await party.addRow('表示');
      await consent.type('日期', daysAgo(3));
      await consent.choose('同意', '是');
    });
    await listOfHouseholds(journey.onStick('hu.xlsx'));
    await pc.answerOpen(journey.onStick('hu.xlsx'));
    await page.getByRole('link', { name: '读入一方当事人名单…' }).click();
    await page.getByRole('button', { name: '选择表格…' }).click();
    await page.getByRole('button', { name: '看看会读入什么' }).click();
    await journey.picture(pc, '读入二十九户');
    await expect(page.getByText('必填的栏目还没有对应的列')).toBeHidden();
    expect.soft(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '读入 29 行' }).click();
    await page.getByRole('button', { name: '返回这条记录' }).click();
    await expect(record.children('当事人')).toHaveCount(30);
    await journey.picture(pc, '三十方当事人');
  });

  await test.step('it is screened, worked and agreed', async () => {
    await record.step('登记', '已登记');
    await answerScreening(record, { '是否有十人以上参与，或者雇人、结伙参与': '是' });
    await record.step('负责人确认', '已审查', async (step) => {
      await step.type('负责人确认的理由', '只谈临时占地补偿，推选代表逐户核对。');
      await step.type('采取的措施', '分组核对，村委会到场。');
    });
    await record.step('受理', '已受理', async (step) => {
      await step.type('受理日期', daysAgo(2));
      await step.choose('当事人关系', '公民与法人及社会组织之间');
    });
    await record.step('指派调解员', '已指派', async (step) => {
      const mediator = await step.addRow('人员');
      await mediator.type('姓名', '方致和');
      await mediator.choose('身份', '人民调解员');
      await mediator.choose('分工', '主持');
    });
    await record.step('开始调解', '调解中', async (step) => {
      await step.type('告知权利义务日期', daysAgo(2));
      await step.choose('告知方式', '书面');
    });
    await record.add('调解', async (sitting) => {
      await sitting.type('开始时间', momentAgo(120));
      await sitting.type('地点', '村委会大院');
      await sitting.type('调解内容', '逐户核对面积和金额，一致同意。');
      await sitting.choose('本次结果', '达成协议');
    });
    await record.step('达成协议', '达成协议', async (step) => {
      await step.choose('协议形式', '书面协议');
      await step.type('达成协议日期', '今天');
      const crops = await step.addRow('条款');
      await crops.type('由谁', '样溪供电公司');
      await crops.type('向谁', '二十九户');
      await crops.type('做什么', '青苗费、复垦费');
      await crops.type('金额', '18560');
      await crops.type('期限', '今天');
    });
  });

  await test.step('the agreement names all of them and has a line for each to sign', async () => {
    await record.openPaper('人民调解协议书', '交当事人');
    await journey.picture(pc, '二十九户协议书');
    const pdf = info.outputPath('xie-yi.pdf');
    await pc.printTo(pdf, () => record.savePdf());
    const text = findPdfText(pdf);
    if (text !== undefined) {
      for (const { name } of households) expect(text.split(name).length - 1, name).toBeGreaterThanOrEqual(2);
      expect(text).toMatch(/一式\s*31\s*份/);
    }
  });
});
