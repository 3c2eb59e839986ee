import { momentAgo } from './dates';
import type { RecordPage } from './page-objects/record-page';
import type { Workbench } from './page-objects/workbench';
import { answerScreening } from './screening';

/** Case C12 told by hand: a wall across the only path, people's mediation, from lead to agreement. All names are invented. */
export const wallCase = { title: '通道砌墙相邻纠纷', facts: '一方在共用通道上砌墙，另一方出行不便，双方争吵。' } as const;

export async function enterWallCase(workbench: Workbench) {
  const form = await workbench.newCase();
  await form.choose('办理途径', '人民调解');
  await form.type('事由', wallCase.title);
  await form.find('纠纷类型', '邻里纠纷');
  await form.find('纠纷来源', '110警情');
  await form.type('登记日期', '今天');
  await form.type('发生地点', '青禾村三组');
  await form.type('涉及人数', '2');
  await form.type('承办组织', '青禾人民调解委员会驻派出所调解室');
  await form.type('纠纷简要情况', wallCase.facts);
  await form.save();
}

export async function addParties(record: RecordPage) {
  await addParty(record, '一方当事人', '赵砚田');
  await addParty(record, '对方当事人', '钱春渠');
}

async function addParty(record: RecordPage, side: string, name: string) {
  await record.add('当事人', async (form) => {
    await form.choose('哪一方', side);
    await form.choose('当事人种类', '自然人');
    await form.type('姓名', name);
    await form.type('联系电话', '13800000000');
    const consent = await form.addRow('表示');
    await consent.type('日期', '今天');
    await consent.choose('同意', '是');
    await consent.choose('表示方式', '当面');
  });
}

export async function workToAgreement(record: RecordPage) {
  await record.step('登记', '已登记');
  await answerScreening(record);
  await record.step('受理', '已受理', async (form) => {
    await form.type('受理日期', '今天');
  });
  await record.step('指派调解员', '已指派', async (form) => {
    const mediator = await form.addRow('人员');
    await mediator.type('姓名', '孙和');
    await mediator.choose('身份', '人民调解员');
    await mediator.choose('分工', '主持');
  });
  await record.step('开始调解', '调解中', async (form) => {
    await form.type('告知权利义务日期', '今天');
    await form.choose('告知方式', '口头');
  });
  await record.add('调解', async (form) => {
    await form.type('第几次', '1');
    await form.type('开始时间', momentAgo());
    await form.type('地点', '派出所调解室');
    await form.type('到场当事人', '双方本人到场');
    await form.type('主持人', '孙和');
    await form.type('调解内容', '双方各自说明情况，愿意恢复通道。');
    await form.choose('本次结果', '达成协议');
  });
  await record.step('达成协议', '达成协议', async (form) => {
    await form.choose('协议形式', '书面协议');
    await form.type('达成协议日期', '今天');
    const restore = await form.addRow('条款');
    await restore.type('由谁', '赵砚田');
    await restore.type('做什么', '拆除通道上的砖墙，恢复原状');
    await restore.type('期限', '今天');
  });
}
