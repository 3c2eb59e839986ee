import { expect, type Page } from '@playwright/test';
import { voterName, type CommitteeElection } from './committee-election';
import { daysAgo, momentAgo } from './dates';
import type { Form } from './page-objects/form';
import { Workbench } from './page-objects/workbench';

/** Who stands: certificate, post, and the forms that named them. By the register even certificates are women's. */
export const candidates = [
  { serial: 1, post: '主任', votes: 401 },
  { serial: 2, post: '主任', votes: 302 },
  { serial: 3, post: '委员', votes: 380 },
  { serial: 4, post: '委员', votes: 350 },
  { serial: 5, post: '委员', votes: 180 },
] as const;

export const stations = ['中心会场', '二组投票站', '三组投票站'] as const;

const bars = ['被开除党籍', '受过刑事处罚', '利用宗族势力、黑恶势力的违法行为', '从事非法宗教、邪教活动'];

/** The committee that runs the election, chosen by the representatives in the order of votes. */
export async function formCommittee({ screens: { record } }: CommitteeElection, days: number) {
  await record.step('推选选举委员会', '筹备', async (step) => {
    await step.type('推选日期', daysAgo(days));
    await step.choose('推选方式', '村（居）民代表会议推选');
    await step.type('推选会议应到', '45');
    await step.type('推选会议实到', '41');
    await step.type('选举委员会人数', '5');
    for (const [at, name] of ['冯一', '褚二', '蒋三', '韩四', '杨五', '朱六'].entries()) {
      const row = await step.addRow('人选');
      await row.type('姓名', name);
      await row.choose('职务', at === 0 ? '主任' : '委员');
      await row.type('得票', String(40 - at));
    }
    await step.type('选举委员会名单公布日期', daysAgo(days - 1));
  });
}

/** A notice with its number, posted so many days ago. */
export async function postNotice({ screens: { record } }: CommitteeElection, kind: string, days: number) {
  await record.add('公告', async (form) => {
    await form.find('哪一项公告', kind);
    await form.type('公告号', `样村选${kind.split(' ')[0] ?? ''}号`);
    await form.type('公告日期', daysAgo(days));
    await form.type('张贴地点', '村务公开栏');
    await form.type('联系人和电话', '冯一');
  });
}

/** Somebody missed their own name on the list; decided and told within three days. */
export async function decideComplaint({ screens }: CommitteeElection, received: number, decided: number) {
  const { record } = screens;
  await record.add('申诉', async (form) => {
    await form.type('收到日期', daysAgo(received));
    await form.type('申诉人', voterName(12));
    await form.type('申诉内容', '名单上漏了本人。');
  });
  await record.children('名单申诉').getByRole('link', { name: '办理' }).click();
  await record.step('作出决定', '已决定', async (step) => {
    await step.choose('处理决定', '不成立，维持名单');
    await step.type('决定日期', daysAgo(decided));
    await step.type('公布日期', daysAgo(decided));
    await step.type('决定的理由', '名单第12号就是本人。');
  });
}

/** The Party organisation names them, voters' forms are counted, and the first list follows from both. */
export async function nominate({ screens: { record } }: CommitteeElection, page: Page, days: number) {
  await record.add('提名', (form) => fillNomination(form, { serial: '1', source: '党组织提名', days }));
  await record.add('提名', async (form) => {
    await fillNomination(form, { serial: '2', source: '提名票汇总', days });
    await form.type('有效提名表', '610');
    await form.type('无效提名表', '8');
  });
  await page.getByRole('button', { name: '按提名汇总初步候选人（5条）' }).click();
  await record.dialog().getByRole('button', { name: '添加这5条' }).click();
  await expect(record.children('候选人')).toHaveCount(candidates.length);
}

interface Nomination {
  readonly serial: string;
  readonly source: '党组织提名' | '提名票汇总';
  readonly days: number;
}

async function fillNomination(form: Form, { serial, source, days }: Nomination) {
  await form.type('提名表号', serial);
  await form.choose('谁提名', source);
  await form.type('收到日期', daysAgo(days));
  // What one form may name is as many as there are seats; the count of all forms holds everybody.
  const named = source === '党组织提名' ? candidates.filter(({ serial: one }) => [1, 3, 4].includes(one)) : candidates;
  for (const { serial: certificate, post, votes } of named) {
    const row = await form.addRow('人选');
    await row.choose('职位', post);
    await row.type('被提名人', voterName(certificate));
    if (source === '提名票汇总') await row.type('票数', String(votes));
  }
}

/** Each with certificate and sex, vetted, and on the final list. */
export async function listCandidates(election: CommitteeElection) {
  for (const { serial, post } of candidates) {
    await election.screens.record.correct(new RegExp(`${post} · ${voterName(serial)}`), async (form) => {
      await form.type('选民证号', String(serial));
      await form.choose('性别', serial % 2 === 0 ? '女' : '男');
    });
  }
  for (const { serial, post } of candidates) await election.listCandidate(post, voterName(serial), bars);
}

/** Two who will be away ask a third in writing. */
export async function arrangeProxies({ screens, title }: CommitteeElection, page: Page, days: number) {
  for (const principal of [10, 11]) {
    await page.getByRole('link', { name: '添加委托' }).click();
    const form = new Workbench(page).form('保存委托');
    await form.type('委托证号', `委${principal}`);
    await form.type('委托人的选民证号', String(principal));
    await form.type('委托人', voterName(principal));
    await form.type('受托人的选民证号', '20');
    await form.type('受托人', voterName(20));
    await form.type('办理日期', daysAgo(days));
    await form.type('公布日期', daysAgo(days));
    await form.save();
    // The form before has a button of the same name.
    await expect(page.getByRole('heading', { level: 1, name: /^委托投票：/ })).toBeVisible();
    await page.getByRole('button', { name: '返回', exact: true }).click();
    await screens.record.waitForTitle(title);
  }
}

export async function addStations(election: CommitteeElection, days: number) {
  for (const [at, name] of stations.entries()) {
    const monitors = ['监一', '监二', '监三'].map((monitor) => `${name}${monitor}`);
    await election.addStation(name, at === 0 ? '中心会场' : '投票站', monitors, daysAgo(days));
  }
}

/** Empty boxes are shown and sealed in front of everybody. */
export async function sealBoxes({ screens, title }: CommitteeElection) {
  for (const [at, name] of stations.entries()) {
    await screens.record.openChild(new RegExp(`${name} · `));
    await screens.record.step('查验封箱', '已封箱', async (step) => {
      await step.type('封条号', `F-${at + 1}`);
      await step.type('查验空箱的人', `${name}监一、${name}监二`);
      await step.type('封箱时间', momentAgo(3));
    });
    await screens.backToRecord(title);
  }
}

/** All boxes at one place, opened together. */
export async function openBoxes({ screens, title }: CommitteeElection) {
  for (const name of stations) {
    await screens.record.openChild(new RegExp(`${name} · `));
    await screens.record.step('开箱', '已开箱', async (step) => {
      await step.type('开箱时间', momentAgo());
      await step.type('开箱见证人', '冯一、褚二');
      await step.choose('开箱时封条完好', '是');
    });
    await screens.backToRecord(title);
  }
}
