import { expect } from '@playwright/test';
import { daysAgo } from './dates';
import { test } from './journey';
import { FirstPage } from './page-objects/first-page';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';
import { answerScreening } from './screening';

// Case C09 by hand: the pay of sixteen workers, fifty-seven days late. Names and sums are invented.

const room = { name: '柳湾派出所调解室', type: '派出所调解室', person: '方致和', passphrase: '清晨七点渡口的灯' };
const workers = Array.from({ length: 16 }, (_, at) => `工友${at + 1}`);
const agreedOn = daysAgo(80);
const dueOn = daysAgo(60);
const paidOn = daysAgo(3);

test('pay that was agreed comes fifty-seven days late and to the workers themselves', async ({ journey }) => {
  const pc = await journey.open('调解室');
  const { page } = pc;
  const workbench = new Workbench(page);
  const record = new RecordPage(page);
  await new FirstPage(page).setUp(room);

  await test.step('a labour dispute is taken in', async () => {
    const form = await workbench.newCase();
    await form.choose('办理途径', '人民调解');
    await form.type('事由', '隧道工程拖欠工资');
    await form.find('纠纷类型', '拖欠农民工工资纠纷');
    await form.find('纠纷来源', '当事人申请');
    await form.type('登记日期', daysAgo(85));
    await form.type('纠纷简要情况', '工程款付了一部分，十六名工人的工资没有发。');
    await form.type('申请（请求）日期', daysAgo(85));
    await form.type('承办组织', '柳湾街道人民调解委员会驻派出所调解室');
    await form.save();
    await record.waitForTitle(/隧道工程拖欠工资/);
    for (const [side, name] of [
      ['一方当事人', '金大成'],
      ['对方当事人', '利永固'],
    ] as const) {
      await record.add('当事人', async (party) => {
        await party.choose('哪一方', side);
        await party.choose('当事人种类', '自然人');
        await party.type('姓名', name);
        const consent = await party.addRow('表示');
        await consent.type('日期', daysAgo(85));
        await consent.choose('同意', '是');
      });
    }
    await record.step('登记', '已登记');
    await answerScreening(record);
    await record.step('受理', '已受理', async (step) => {
      await step.type('受理日期', daysAgo(84));
      await step.choose('当事人关系', '公民与公民之间');
    });
    await record.step('指派调解员', '已指派', async (step) => {
      const mediator = await step.addRow('人员');
      await mediator.type('姓名', '方致和');
      await mediator.choose('身份', '人民调解员');
      await mediator.choose('分工', '主持');
    });
    await record.step('开始调解', '调解中', async (step) => {
      await step.type('告知权利义务日期', daysAgo(84));
      await step.choose('告知方式', '书面');
    });
    await record.add('调解', async (sitting) => {
      await sitting.type('开始时间', `${agreedOn} 09:00`);
      await sitting.type('结束时间', `${agreedOn} 17:00`);
      await sitting.type('地点', '派出所调解室');
      await sitting.type('调解内容', '项目部同意直接付给分包人。');
      await sitting.choose('本次结果', '达成协议');
    });
  });

  await test.step('the law asks for writing, and an oral agreement is refused at the field', async () => {
    const dialog = record.dialog();
    await record.step('达成协议', '达成协议', async (step) => {
      await step.choose('协议形式', '口头协议');
      await step.type('达成协议日期', agreedOn);
      const pay = await step.addRow('条款');
      await pay.type('由谁', '利永固');
      await pay.type('向谁', '金大成');
      await pay.type('做什么', '拖欠的工资');
      await pay.type('金额', '200000');
      await pay.type('期限', dueOn);
      await step.save();
      await expect(dialog).toContainText('《劳动争议调解仲裁法》第14条');
      await journey.picture(pc, '口头协议被拒');
      await step.choose('协议形式', '书面协议');
    });
    await record.step('开始履行', '履行中', async (step) => {
      await step.type('各方签名日期', agreedOn);
      await step.type('调解员签名日期', agreedOn);
      await step.type('加盖调委会印章日期', agreedOn);
    });
  });

  await test.step('the duty of the agreement is late, and is urged', async () => {
    await page.getByRole('button', { name: '按协议条款生成履行事项（1条）' }).click();
    await record.dialog().getByRole('button', { name: '添加这1条' }).click();
    await expect(record.dialog()).toBeHidden();
    await workbench.goTo('首页');
    await expect(page.getByText(/已过履行期限.*已过 60 天/)).toBeVisible();
    await journey.picture(pc, '首页-逾期');
    await workbench.openCase('隧道工程拖欠工资');
    await record.openChild(/200000.00元/);
    await record.step('督促', '待履行', async (step) => {
      const urged = await step.addRow('督促');
      await urged.type('日期', daysAgo(40));
      await urged.type('方式', '电话');
    });
  });

  await test.step('it is not done before all of it has come; sixteen receipts later it is', async () => {
    await record.step('履行完毕', '已履行', async (step) => {
      await step.type('履行日期', paidOn);
      for (const worker of workers) {
        const receipt = await step.addRow('收据');
        await receipt.type('日期', paidOn);
        await receipt.type('金额', '12500');
        await receipt.type('收款人', worker);
        if (worker === '工友15') {
          await step.save();
          await expect(record.dialog()).toContainText('收据共187500.00元，还差12500.00元');
        }
      }
    });
    await journey.picture(pc, '十六张收据');
    await workbench.openCase('隧道工程拖欠工资');
    await record.step('履行完毕', '履行完毕', async (step) => {
      await step.find('履行情况', '履行完毕');
      await step.type('履行完毕日期', paidOn);
      await step.type('履行凭证', '十六人转账凭证');
    });
    await record.add('回访', async (visit) => {
      await visit.type('回访日期', '今天');
      await visit.type('回访情况', '工资都已到账。');
    });
    await record.step('回访', '已回访');
    await journey.picture(pc, '工资-已回访');
  });
});
