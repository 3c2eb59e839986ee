import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { seriousFaults } from './accessibility';
import { daysAgo } from './dates';
import type { Office } from './driver';
import { comesIn, setUpStaff, staff } from './election-staff';
import { test } from './journey';
import { ElectionPage, type Pile } from './page-objects/election-page';
import type { Form } from './page-objects/form';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';

// Case B7 in small: ten are due, eight came. Six votes are more than half of both, four of neither, five of those present alone.

const branch = /^样溪社区党支部 · /;
const committee = /委员选票/;
const secretary = /书记、副书记选票/;
const members = ['陈一', '卫二', '蒋三', '沈四', '韩五', '杨六', '朱七', '秦八', '尤九', '许十'];
const pushed = {
  党员推荐: { 陈一: 8, 卫二: 7, 蒋三: 6, 沈四: 5 },
  群众推荐: { 沈四: 26, 陈一: 25, 卫二: 22, 蒋三: 20 },
};

test('a branch elects by 两推直选; between half of those who came and half of those due nothing is signed before a ruling', async ({
  journey,
}) => {
  test.setTimeout(240_000);
  const office = await journey.open('样溪社区');
  const { page } = office;
  const record = new RecordPage(page);
  const election = new ElectionPage(page);
  await setUpStaff(office, '样溪社区居民委员会', 30, ['党务工作者']);
  await new Workbench(page).switchOn('党组织换届');

  await test.step('thirty days ago: registered, answered by the superior, the method adopted and frozen', async () => {
    await election.register('党组织换届', '党组织选举', branch, fillElection);
    await record.step('上级批复', '筹备', async (step) => {
      await step.type('换届请示日期', daysAgo(50));
      await step.type('批复日期', daysAgo(40));
      await step.type('批复文号', '样街工发〔2026〕8号');
    });
    await record.step('通过选举办法', '筹备', fillMethod);
    await record.step('锁定规则', '规则已锁定');
    writeFileSync(journey.onStick('dang-yuan.xlsx'), await listOfMembers());
    await office.answerOpen(journey.onStick('dang-yuan.xlsx'));
    await election.readIn('党员名册', members.length);
  });

  await test.step('today: two recommendations stay apart, and both make the first list', async () => {
    await comesIn(office, staff.clerk, 0);
    await election.open('党组织换届', branch);
    for (const [kind, votes] of Object.entries(pushed)) await record.add('推荐', (form) => fillPush(form, kind, votes));
    await expect(page.getByRole('main')).toContainText('初步人选：');
    for (const kind of Object.keys(pushed)) await page.getByRole('button', { name: new RegExp(`${kind} · `) }).click();
    await expect(page.getByRole('main')).toContainText('26票');
    await look(office, '两推结果');
    await page.getByRole('button', { name: '按两推结果登记初步人选（4条）' }).click();
    await record.dialog().getByRole('button', { name: '添加这4条' }).click();
    await expect(record.children('候选人')).toHaveCount(4);
    await record.add('候选人', async (form) => {
      await form.type('姓名', '陈一');
      await form.find('职位', '书记');
    });
    await expect(record.children('候选人')).toHaveCount(5);
    await approveCandidates();
  });

  await test.step('four fifths came, and the meeting votes', async () => {
    await page.getByRole('link', { name: '修改党组织选举' }).click();
    const form = new Workbench(page).form('保存修改');
    const monitor = await form.addRow('人员');
    await monitor.type('姓名', '孙和');
    await monitor.choose('工作', '监票人');
    await form.save();
    await record.waitForTitle(branch);
    await addBallot(committee);
    await ballotIsCast(committee);
  });

  await test.step('two tellers count for themselves', async () => {
    const votes = { 卫二: [7, 1, 0], 沈四: [2, 5, 1], 陈一: [8, 0, 0], 蒋三: [5, 3, 0] };
    await countedTwice(committee, '支部委员', votes);
  });

  await test.step('it waits for a ruling, with both readings, and nobody can sign', async () => {
    await comesIn(office, staff.scrutineer);
    await openBallot(committee);
    await record.step('认定计票结果', '待签字');
    await election.workPage('结果', /^结果：/);
    await look(office, '待裁定');
    const result = page.getByRole('region', { name: '每一步怎样算' });
    await expect(result).toContainText('陈一 8票：当选');
    await expect(result).toContainText('蒋三 5票：待裁定');
    await expect(result).toContainText('蒋三，按应到会：2 × 5 = 10 ≤ 10 ✗');
    await expect(result).toContainText('蒋三，按实到会：2 × 5 = 10 > 8 ✓');
    await expect(result).toContainText('沈四 2票：未当选');
    await new Workbench(page).textSize('特大');
    await look(office, '待裁定-特大');
    await new Workbench(page).textSize('标准');
    await election.backToRecord(committee);
    const said = await election.refusedStep('监票人签字');
    await expect(said).toContainText('待裁定：蒋三');
    await expect(said).toContainText('《样溪社区党支部选举办法》第八条');
    await look(office, '不能签字');
    await election.leaveStep();
  });

  await test.step('the ruling is written down with its clause and by whom; then two people sign, and it is announced', async () => {
    await comesIn(office, staff.clerk);
    await openBallot(committee);
    await record.step('写明裁定', '待签字', async (step) => {
      await step.choose('裁定过谁的半数', '实到会人数');
      await step.type('适用选举办法第几条', '第八条');
      await step.type('由谁裁定', '总监票人孙和');
      await step.type('裁定日期', '今天');
    });
    await expect(page.getByRole('region', { name: '核算' })).toContainText('蒋三 5票：当选');
    await look(office, '裁定以后');
    await signedByTwo(committee);
  });

  await test.step('among those just elected the meeting elects its secretary, and the whole result is announced', async () => {
    await election.backToRecord(branch);
    await addBallot(secretary);
    await ballotIsCast(secretary);
    await countedTwice(secretary, '书记', { 陈一: [7, 1, 0] });
    await comesIn(office, staff.scrutineer);
    await openBallot(secretary);
    await record.step('认定计票结果', '待签字');
    await signedByTwo(secretary);
    await election.backToRecord(branch);
    await record.add('选举结果', async () => undefined);
    await record.openChild(/第6届党组织选举结果/);
    await look(office, '选举结果');
    await record.step('公布', '已公布', (step) => step.type('公布日期', '今天'));
    await election.workPage('结果和复算', /^结果和复算：/);
    await look(office, '复算');
    await expect(page.getByRole('status').first()).toContainText('与公布的结果一致');
    await expect(page.getByRole('main')).toContainText('裁定：过实到会人数的半数，适用选举办法第八条，由总监票人孙和裁定');
    await election.backToRecord(/^样溪社区第6届党组织选举结果/);
    await election.backToRecord(branch);
    await record.step('公布选举结果', '结果已公布');
    await expect(page.getByRole('region', { name: '进度和结果' })).toContainText('当选书记陈一');
    await look(office, '换届已公布');
  });

  /** The scrutineer and a teller each with their own account, then the one in the chair. */
  async function signedByTwo(title: RegExp) {
    await comesIn(office, staff.scrutineer);
    await openBallot(title);
    await record.step('监票人签字', '待签字');
    await comesIn(office, staff.firstTeller);
    await openBallot(title);
    await record.step('计票人签字', '待签字');
    await comesIn(office, staff.clerk);
    await openBallot(title);
    await record.step('当场公布', '已公布', async (step) => {
      await step.type('主持人', '上届书记');
      await step.type('当场公布日期', '今天');
    });
  }

  async function addBallot(title: RegExp) {
    await record.add('选票', async () => undefined);
    await election.openBallot(title);
  }

  async function ballotIsCast(title: RegExp) {
    await record.step('开始投票', '投票中', async (step) => {
      await step.type('印制选票', '10');
      await step.type('印制、清点的人', '丁一鸣、武清');
      await step.type('实到会有选举权', '8');
    });
    const papers = { 会场: { issued: 8, unused: 2, returned: 8 } };
    await record.step('收票核对，开始计票', '计票中', (step) => election.fillStations(step, papers));
    await record.waitForTitle(title);
  }

  async function countedTwice(title: RegExp, post: string, votes: Pile['votes']) {
    for (const teller of [staff.firstTeller, staff.secondTeller]) {
      await comesIn(office, teller);
      await openBallot(title);
      await election.workPage('计票', /^计票：/);
      await election.count(post, '全部选票', { ballots: 8, votes });
      await expect(election.pile('全部选票')).toContainText(teller === staff.firstTeller ? '我已交表' : '两份一致 ✓');
    }
  }

  async function openBallot(title: RegExp) {
    await election.open('党组织换届', branch);
    await election.openBallot(title);
  }

  async function approveCandidates() {
    for (const line of [/委员.*陈一/, /委员.*卫二/, /委员.*蒋三/, /委员.*沈四/, /书记.*陈一/]) {
      await record.openChild(line);
      await record.step('考察合格', '考察合格', (step) => step.type('考察结论日期', daysAgo(12)));
      await record.step('公示并经上级批准', '候选人', async (step) => {
        await step.type('公示起', daysAgo(11));
        await step.type('公示止', daysAgo(4));
        await step.type('批准日期', daysAgo(3));
        await step.type('批准文号', '样街工发〔2026〕19号');
        if (line.source.startsWith('书记')) await step.type('批准的顺序', '1');
      });
      await election.backToRecord(branch);
    }
  }

  async function look({ page: screen }: Office, name: string) {
    await screen.evaluate(() => document.fonts.ready);
    await journey.picture(office, `党组织-${name}`);
    expect.soft(await seriousFaults(screen), name).toEqual([]);
  }
});

async function fillPush(form: Form, kind: string, votes: Readonly<Record<string, number>>) {
  const [issued, returned] = kind === '党员推荐' ? [9, 9] : [30, 28];
  await form.choose('哪一种推荐', kind);
  await form.type('日期', daysAgo(20));
  for (const [label, count] of Object.entries({ 发出: issued, 收回: returned, 有效: returned, 无效: 0 })) {
    await form.type(label, String(count));
  }
  for (const [name, count] of Object.entries(votes)) {
    const row = await form.addRow('人选');
    await row.type('姓名', name);
    await row.type('得票', String(count));
  }
}

async function fillElection(form: Form) {
  await form.type('社区（村）', '样溪社区');
  await form.type('党组织名称', '样溪社区党支部');
  await form.type('上级党组织', '柳湾街道党工委');
  await form.type('第几届', '6');
  await form.type('党员大会日期', daysAgo(0));
  await form.type('上届届满', daysAgo(10));
  await form.type('应选委员', '3');
  await form.type('应选副书记', '0');
}

async function fillMethod(step: Form) {
  await step.type('选举办法', '样溪社区党支部选举办法');
  await step.type('通过日期', daysAgo(31));
  await step.type('有表决权的应到会', '10');
  await step.type('会议实到', '9');
  await step.type('赞成', '9');
  const answers = {
    '任期（年）': '五年（村、社区党组织）',
    选票封存: '到下届选举结束',
    当选须过谁的半数: '过实到会人数的半数',
    '书记、副书记候选人差额': '等额',
    两推结果怎样形成初步人选: '各取前几名，看重合几人',
    两次推荐都要达到的比例: '过半数',
    '候选人公示（工作日）': '五个工作日',
  };
  for (const [question, answer] of Object.entries(answers)) {
    await step.choose(question, answer);
    await step.type(`${question} 第几条`, '第八条');
  }
}

function listOfMembers() {
  return writeXlsx({ sheets: [{ name: '名册', rows: [['姓名', '党籍'], ...members.map((name) => [name, '正式党员'])] }] });
}
