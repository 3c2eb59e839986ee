import { expect } from '@playwright/test';
import { seriousFaults } from './accessibility';
import { CommitteeElection, type Community } from './committee-election';
import { daysAgo } from './dates';
import { comesIn, setUpStaff, staff } from './election-staff';
import { test } from './journey';
import { Workbench } from './page-objects/workbench';

// Case B8: more ballots came back than went out. The vote is void, and held again with the same candidates.

const village: Community = {
  name: '样溪村',
  body: '村民委员会',
  mode: '全体选民',
  province: '浙江省',
  term: 13,
  seats: { 应选主任: 1, 应选委员: 0 },
  answers: { 选票封存: '三年' },
};
const bars = ['被开除党籍', '受过刑事处罚', '利用宗族势力、黑恶势力的违法行为', '从事非法宗教、邪教活动'];
const candidates = ['钱平博', '赵安清'];
const first = /选举选票$/;
const again = /第2次投票/;

test('more ballots than were given out: not counted, declared void, and voted again with the same candidates', async ({
  journey,
}) => {
  const office = await journey.open('样溪村');
  const { page } = office;
  const election = new CommitteeElection(office, village);
  const { record } = election.screens;
  await setUpStaff(office, '样溪村村民委员会', 30);
  await new Workbench(page).switchOn('换届选举');

  await test.step('thirty days ago: registered, its rules frozen, twelve voters on the list', async () => {
    await election.register();
    await election.adoptMethod(35);
    await election.readVoters(journey.onStick('xuan-min.xlsx'), 12);
    await election.postRoll(30);
  });

  await test.step('today: two stand for one seat, and the vote is held', async () => {
    await comesIn(office, staff.clerk, 0);
    await election.open();
    for (const name of candidates) await election.addCandidate('主任', name);
    for (const name of candidates) await election.listCandidate('主任', name, bars);
    await election.addStation('中心会场', '中心会场', ['监一', '监二', '监三']);
    await election.addBallot(first);
    await election.openVote(12);
  });

  await test.step('ten went out and eleven came back: refused with both figures, and there is nothing to count on', async () => {
    const papers = { 中心会场: { issued: 10, unused: 2, returned: 11 } };
    const said = await election.screens.refusedStep('收票核对，开始计票', (step) =>
      election.screens.fillStations(step, papers),
    );
    await expect(said).toContainText('收回 11 张，多于发出的 10 张，本次投票无效，不得计票');
    await look('收回多于发出');
    await record.dialog().getByRole('button', { name: '返回' }).click();
    await expect(page.getByRole('link', { name: '计票', exact: true })).toBeHidden();
    await expect(record.section('下一步')).not.toContainText('认定计票结果');
    await record.step('宣布投票无效', '已宣布无效', async (step) => {
      await election.screens.fillStations(step, papers);
      await step.type('宣布无效的理由', '收回十一张，多于发出的十张');
      await step.type('宣布无效日期', '今天');
    });
    await look('已宣布无效');
  });

  await test.step('the next ballot is proposed with the same candidates and says why', async () => {
    await election.screens.backToRecord(election.title);
    await election.addBallot(again, daysAgo(0));
    await expect(record.section('登记内容')).toContainText('为什么举行');
    for (const name of candidates) await expect(record.section('登记内容')).toContainText(name);
    await look('重新投票');
    await election.openVote(12);
    await election.closeVote({ 中心会场: { issued: 10, unused: 2, returned: 10 } });
  });

  await test.step('it is counted twice, signed by two and announced', async () => {
    await election.countTwice(again, [
      { post: '主任', group: '全部选票', ballots: 10, blank: 0, votes: { 赵安清: 3, 钱平博: 7 } },
    ]);
    await election.signByTwo(again);
    await election.screens.workPage('结果', /^结果：/);
    const result = page.getByRole('region', { name: '每一步怎样算' });
    await expect(result).toContainText('参加投票的人数：2 × 10 = 20 > 12 ✓');
    await expect(result).toContainText('钱平博 7票：当选');
    await expect(result).toContainText('赵安清：2 × 3 = 6 ≤ 10 ✗');
    await look('重新投票结果');
  });

  async function look(name: string) {
    await page.evaluate(() => document.fonts.ready);
    await journey.picture(office, `投票无效-${name}`);
    expect.soft(await seriousFaults(page), name).toEqual([]);
  }
});
