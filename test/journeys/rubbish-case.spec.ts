import { expect } from '@playwright/test';
import { daysAgo, momentAgo } from './dates';
import { test } from './journey';
import { FirstPage } from './page-objects/first-page';
import type { Form } from './page-objects/form';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';
import { answerScreening } from './screening';

// Case C01 by hand: two refusals, visits on three evenings, a signed agreement. Names are invented.

const station = { name: '柳湾派出所调解室', type: '派出所调解室', person: '周立行', passphrase: '清晨七点渡口的灯' };
const reviewer = { name: '闻人核', passphrase: '山坡上的三棵老樟树' };
const neighbours = [
  ['一方当事人', '戚满仓'],
  ['对方当事人', '卞春和'],
] as const;
const facts = '两家邻居因过道上的一袋垃圾口角，继而互相推打，没有受伤。';

test('a quarrel over rubbish goes from two refusals at the door to an agreement that somebody else has looked over', async ({
  journey,
}) => {
  const pc = await journey.open('派出所');
  const { page } = pc;
  const start = new FirstPage(page);
  const workbench = new Workbench(page);
  const record = new RecordPage(page);
  await start.setUp(station);
  await workbench.addAccount(reviewer.name, '法制员', reviewer.passphrase);

  await test.step('both refuse, and are called on three evenings', async () => {
    const form = await workbench.newCase();
    await form.choose('办理途径', '走访排查');
    await form.type('事由', '过道堆放垃圾邻里纠纷');
    await form.find('纠纷类型', '邻里纠纷');
    await form.find('纠纷来源', '110警情');
    await form.type('登记日期', daysAgo(12));
    await form.type('纠纷简要情况', facts);
    await form.save();
    await record.waitForTitle(/过道堆放垃圾邻里纠纷/);
    for (const [side, name] of neighbours) {
      await record.add('当事人', async (party) => {
        await party.choose('哪一方', side);
        await party.choose('当事人种类', '自然人');
        await party.type('姓名', name);
        await says(party, daysAgo(12), '否');
      });
    }
    await record.step('登记', '已登记');
    await record.step('征求同意', '待同意');
    for (const [evening, answer] of [
      [10, '拒绝'],
      [8, '拒绝'],
      [4, '同意'],
    ] as const) {
      for (const [side] of neighbours) {
        await record.add('走访', async (visit) => {
          await visit.type('日期', daysAgo(evening));
          await visit.choose('时段', '晚上');
          await visit.choose('走访哪一方', side);
          await visit.choose('对方答复', answer);
          await visit.type('用时', '40');
        });
      }
    }
    await expect(record.children('走访记录')).toHaveCount(6);
    for (const [, name] of neighbours) await record.correct(lineOf(name), (party) => says(party, daysAgo(4), '是'));
    await journey.picture(pc, '走访之后');
  });

  await test.step('a case of its own begins out of the visits, and knows its parties', async () => {
    await page.getByRole('link', { name: '另立一件' }).click();
    const form = workbench.form('保存案件');
    await form.choose('办理途径', '治安调解');
    await form.type('事由', '过道垃圾引起的互殴');
    await form.find('纠纷来源', '走访发现');
    await form.type('登记日期', daysAgo(3));
    await form.save();
    await expect(page.getByText('治安调解').first()).toBeVisible();
    await expect(record.children('当事人')).toHaveCount(2);
    for (const [, name] of neighbours) {
      await record.correct(lineOf(name), async (party) => {
        await party.choose('治安案件中的身份', '互为违法嫌疑人和被侵害人');
        await party.choose('伤情', '没有受伤');
        await says(party, daysAgo(2), '是');
      });
    }
    await record.step('登记', '已登记');
    await answerScreening(record);
  });

  await test.step('the police take it in once every bar is denied, and an officer presides', async () => {
    await record.step('受理（治安调解）', '已受理', async (form) => {
      await form.type('受理日期', daysAgo(1));
      await form.type('承办组织', '柳湾派出所');
      await form.tick('违法行为', '殴打他人');
      await form.choose('可以调解的情形', '亲友、邻里、同事、在校学生之间因琐事引起');
      await form.type('查明事实日期', daysAgo(1));
      for (const bar of bars) await form.choose(bar, '否');
    });
    await record.step('指派主持民警', '已指派', async (form) => {
      const officer = await form.addRow('人员');
      await officer.type('姓名', '周立行');
      await officer.choose('身份', '民警');
      await officer.choose('分工', '主持');
    });
    await record.step('开始调解', '调解中');
    await record.add('调解', async (form) => {
      await form.type('开始时间', momentAgo(90));
      await form.type('地点', '柳湾派出所调解室');
      await form.type('调解内容', '双方说清经过，互相道歉。');
      await form.choose('本次结果', '达成协议');
    });
    await record.step('拟定协议', '协议已拟定', async (form) => {
      await form.choose('协议形式', '书面协议');
      const apology = await form.addRow('条款');
      await apology.type('由谁', '双方');
      await apology.type('做什么', '当面互相赔礼道歉');
      await apology.type('期限', '今天');
    });
    await record.step('送法制核查', '待法制核查');
    await journey.picture(pc, '待法制核查');
  });

  await test.step('somebody who does not handle it looks it over, and then it is signed', async () => {
    await workbench.lock();
    await start.unlockAs(reviewer.name, reviewer.passphrase);
    await journey.picture(pc, '法制员首页');
    await page.getByRole('region', { name: '等您办理' }).getByRole('link').first().click();
    await record.step('核查通过', '核查通过', (form) => form.type('核查日期', '今天'));
    await workbench.lock();
    await start.unlockAs(station.person, station.passphrase);
    await workbench.openCase('过道垃圾引起的互殴');
    await record.step('达成协议', '达成协议', async (form) => {
      await form.type('达成协议日期', '今天');
      await form.type('各方签名日期', '今天');
    });
    await journey.picture(pc, '治安调解-达成协议');
    await record.openPaper('治安调解协议书', '交当事人');
    await expect(page.getByRole('dialog')).toContainText('治安调解协议书');
    await journey.picture(pc, '治安调解协议书');
  });
});

/** Lists show the surname alone. */
function lineOf(name: string): RegExp {
  return new RegExp(`当事人 · ${name.charAt(0)}某`);
}

async function says(party: Form, on: string, agrees: '是' | '否') {
  const consent = await party.addRow('表示');
  await consent.type('日期', on);
  await consent.choose('同意', agrees);
}

const bars = [
  '是否雇凶伤害他人',
  '是否结伙斗殴或者其他寻衅滋事',
  '是否多次实施违反治安管理行为',
  '当事人是否明确表示不愿意调解',
  '调解中是否又针对对方实施违法行为',
  '调解中违法嫌疑人是否逃跑',
  '是否有其他不宜调解的情形',
];
