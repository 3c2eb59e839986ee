import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { seriousFaults } from './accessibility';
import { CommitteeElection, voterName, type Community } from './committee-election';
import { comesIn, setUpStaff, staff } from './election-staff';
import { test } from './journey';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';
import { bindDossier, handOver, paperTo, recountBesides } from './village-after-vote';
import * as before from './village-before-vote';

// Case K1: 921 on the list, 561 sign, get a ballot and bring it back, at three stations; a winner needs 281.

const village: Community = {
  name: '样溪村',
  body: '村民委员会',
  mode: '全体选民',
  province: '浙江省',
  term: 13,
  seats: { 应选主任: 1, 应选委员: 2 },
  answers: { 选票封存: '三年' },
};
const ballot = /选举选票$/;
const papers = {
  中心会场: { issued: 260, unused: 20, returned: 260, certificates: '1-260' },
  二组投票站: { issued: 161, unused: 9, returned: 161, certificates: '261-421' },
  三组投票站: { issued: 140, unused: 10, returned: 140, certificates: '422-561' },
};
const [first = '', second = '', third = '', fourth = '', fifth = ''] = [1, 2, 3, 4, 5].map(voterName);
const piles = [
  { post: '主任', group: '第一组', ballots: 281, invalid: 2, blank: 3, votes: { [first]: 141, [second]: 135 } },
  { post: '主任', group: '第二组', ballots: 280, invalid: 2, blank: 3, votes: { [first]: 140, [second]: 135 } },
  { post: '委员', group: '第一组', ballots: 281, invalid: 2, blank: 10, votes: { [third]: 165, [fourth]: 143, [fifth]: 100 } },
  { post: '委员', group: '第二组', ballots: 280, invalid: 2, blank: 10, votes: { [third]: 165, [fourth]: 142, [fifth]: 100 } },
];

test('a village of 921 voters, from the first notice to the hand-over', async ({ journey }, info) => {
  test.setTimeout(360_000);
  const office = await journey.open('样溪村');
  const { page } = office;
  const election = new CommitteeElection(office, village);
  const record = new RecordPage(page);
  const folder = info.outputPath('文书');
  mkdirSync(folder, { recursive: true });
  await setUpStaff(office, '样溪村村民委员会', 60);
  await new Workbench(page).switchOn('换届选举');

  await test.step('sixty days before: its committee, its method, its rules, the first notices', async () => {
    await election.register();
    await before.formCommittee(election, 64);
    await election.adoptMethod(61);
    for (const [kind, days] of [
      ['1 选举日公告', 60],
      ['2 选举委员会名单公告', 63],
      ['3 选民登记公告', 60],
    ] as const) {
      await before.postNotice(election, kind, days);
    }
    await look('规则已锁定');
    await election.screens.workPage('进度安排', /^进度安排：/);
    await look('进度安排');
    await election.screens.backToRecord(election.title);
  });

  await test.step('twenty-two days before: 921 voters read in, and the list is posted', async () => {
    await comesIn(office, staff.clerk, 22);
    await election.open();
    await election.readVoters(journey.onStick('xuan-min.xlsx'), 921);
    await election.postRoll(22);
    await before.postNotice(election, '4 选民名单公告', 22);
    await expect(record.children('选民名单公布')).toContainText('921人');
    await look('名单已公布');
  });

  await test.step('seventeen days before: a complaint is decided within its three days', async () => {
    await comesIn(office, staff.clerk, 17);
    await election.open();
    await before.decideComplaint(election, 19, 17);
    await look('申诉已决定');
    await election.screens.backToRecord(election.title);
    await before.postNotice(election, '申诉处理决定公告', 17);
  });

  await test.step('six days before: candidates, proxies, stations and their people, and the notices of all that', async () => {
    await comesIn(office, staff.clerk, 6);
    await election.open();
    await before.postNotice(election, '7 提名候选人公告', 14);
    await before.nominate(election, page, 10);
    await before.postNotice(election, '8 初步候选人名单公告', 10);
    await before.listCandidates(election);
    await before.arrangeProxies(election, page, 6);
    await before.addStations(election, 6);
    for (const kind of [
      '9 正式候选人名单公告',
      '10 投票时间地点公告',
      '11 工作人员公告',
      '13 委托投票公告',
      '15 无效票认定公告',
    ]) {
      await before.postNotice(election, kind, 6);
    }
    await look('投票前');
  });

  await test.step('the day: boxes are sealed, 600 ballots printed, 561 given out at three stations', async () => {
    await comesIn(office, staff.clerk, 0);
    await election.open();
    await before.sealBoxes(election);
    await election.addBallot(ballot);
    await expect(record.section('登记内容')).toContainText('有权投票921人');
    expect((await paperTo(office, election, '选票', join(folder, '选票.pdf'))) ?? first).toContain(first);
    await election.openVote(600);
    await election.screens.backToRecord(election.title);
    await before.openBoxes(election);
    await election.screens.openBallot(ballot);
    await election.closeVote(papers, ['第一组', '第二组']);
    await look('收票核对');
  });

  await test.step('two tellers count for themselves, two people sign, and it is read out test by test', async () => {
    await election.countTwice(ballot, piles);
    await election.signByTwo(ballot);
    await election.screens.workPage('结果', /^结果：/);
    const result = page.getByRole('region', { name: '每一步怎样算' });
    await expect(page.getByRole('region', { name: '收发票核对' })).toContainText('561');
    await expect(result).toContainText('参加投票的人数：2 × 561 = 1122 > 921 ✓');
    await expect(result).toContainText(`${first}：2 × 281 = 562 > 561 ✓`);
    await expect(result).toContainText(`${second} 270票：未当选`);
    await expect(result).toContainText(`${third} 330票：当选`);
    await expect(result).toContainText(`${fourth} 285票：当选`);
    await expect(result).toContainText(`${fifth} 200票：未当选`);
    await look('结果');
    await new Workbench(page).textSize('特大');
    await look('结果-特大');
    await new Workbench(page).textSize('标准');
    await election.screens.backToRecord(ballot);
    await print('选举结果报告单', '561');
    await election.screens.backToRecord(election.title);
    await before.postNotice(election, '16 选举结果公告', 0);
  });

  await test.step('the result is announced, and anybody can work it out again from its file', async () => {
    await election.announceResult();
    await record.children('选举结果').getByRole('link', { name: '办理' }).click();
    await print('当选证书', first);
    await election.screens.workPage('结果和复算', /^结果和复算：/);
    await expect(page.getByText('结论：复算与公布的一致。')).toBeVisible();
    const shown = await page.getByRole('main').innerText();
    const file = join(folder, '选举结果.yzresult');
    await office.answerSave(file);
    await page.getByRole('button', { name: '制作结果文件' }).click();
    await expect(page.getByRole('status').filter({ hasText: '已写好' })).toBeVisible();
    await office.saved(file);
    await look('结果文件');
    const recounted = await recountBesides(file);
    expect(recounted).toContain('签名有效');
    expect(recounted).toContain('结论：复算与公布的一致。');
    const figures = recounted.split('\n').filter((line) => line.includes('票：') || /[✓✗]/.test(line));
    expect(figures.length).toBeGreaterThan(10);
    for (const line of figures) expect(shown).toContain(line.trim());
    await election.screens.backToRecord(/^样溪村第13届村民委员会选举结果/);
    await election.screens.backToRecord(election.title);
  });

  await test.step('the work is handed over to the new committee', async () => {
    await handOver(election);
    await look('已移交');
    await record.children('工作移交').getByRole('link', { name: '办理' }).click();
    await print('工作移交清单', '水泵房一座');
    await election.screens.backToRecord(election.title);
  });

  await test.step('the notices and the bound file are printed', async () => {
    for (const [kind, word] of [
      ['4 选民名单公告', '921'],
      ['9 正式候选人名单公告', fourth],
      ['16 选举结果公告', '281'],
    ] as const) {
      await record.openChild(new RegExp(`· ${kind}`));
      await print('公告', word, kind);
      await election.screens.backToRecord(election.title);
    }
    const bound = await bindDossier(office, join(folder, '卷宗.pdf'));
    for (const word of ['样溪村', '选举结果报告单', '卷内']) expect(bound ?? word).toContain(word);
    await look('卷宗');
  });

  /** A paper as a PDF that says at least this. */
  async function print(label: string, word: string, name = label) {
    expect((await paperTo(office, election, label, join(folder, `${name}.pdf`))) ?? word, name).toContain(word);
  }

  async function look(name: string) {
    await page.evaluate(() => document.fonts.ready);
    await journey.picture(office, `村选举-${name}`);
    expect.soft(await seriousFaults(page), name).toEqual([]);
  }
});
