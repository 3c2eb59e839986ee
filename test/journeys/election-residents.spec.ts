import { expect } from '@playwright/test';
import { seriousFaults } from './accessibility';
import { CommitteeElection, voterName, type Community } from './committee-election';
import { daysAgo } from './dates';
import { comesIn, setUpStaff, staff } from './election-staff';
import { test } from './journey';
import { RecordPage } from './page-objects/record-page';
import { Workbench } from './page-objects/workbench';

// Case B5: of sixty representatives forty are not more than two thirds; forty-one are.

const community: Community = {
  name: '样溪社区',
  body: '居民委员会',
  mode: '居民代表',
  term: 9,
  seats: { 应选主任: 1, 应选委员: 4 },
  answers: {
    多选怎样处理: '整张选票无效',
    选票封存: '三年',
    选票上候选人的顺序: '按姓氏笔画',
    '选举日前公布正式候选人（日）': '5日',
    候选人放弃: '不作规定',
    '选举日前公布投票站和工作人员（日）': '5日',
    '另行选举期限（日）': '30日',
    名额暂缺: '不得暂缺',
    怎样保证有妇女成员: '没有妇女当选的，另行选举妇女成员',
  },
};
const bars = ['被开除党籍', '受过刑事处罚', '利用黑恶势力的违法行为', '从事非法宗教、邪教活动'];
const candidates = [
  ['主任', '赵安清'],
  ['主任', '钱平博'],
  ...['孙和一', '李远若', '周明长', '吴诺平', '郑嘉清'].map((name) => ['委员', name] as const),
] as const;
const first = /选举选票$/;
const again = /第2次投票/;

test('sixty representatives elect: forty are not enough, forty-one are, and nobody votes for another', async ({ journey }) => {
  test.setTimeout(240_000);
  const office = await journey.open('样溪社区');
  const { page } = office;
  const election = new CommitteeElection(office, community);
  const record = new RecordPage(page);
  await setUpStaff(office, '样溪社区居民委员会', 30);
  await new Workbench(page).switchOn('换届选举');

  await test.step('thirty days ago: registered, its rules frozen, ninety voters of whom sixty represent them', async () => {
    await election.register();
    await election.adoptMethod(35);
    await election.readVoters(journey.onStick('xuan-min.xlsx'), 90, {
      表示参加日期: () => daysAgo(40),
      户代表或者居民代表: (at) => (at < 60 ? '是' : ''),
    });
    await election.postRoll(30);
  });

  await test.step('ten days ago: a proxy is refused with the article, because representatives vote themselves', async () => {
    await comesIn(office, staff.clerk, 10);
    await election.open();
    await page.getByRole('link', { name: '添加委托' }).click();
    const form = new Workbench(page).form('保存委托');
    await form.type('委托证号', '委1');
    await form.type('委托人的选民证号', '10');
    await form.type('委托人', voterName(10));
    await form.type('受托人的选民证号', '5');
    await form.type('受托人', voterName(5));
    await form.save();
    await expect(page.getByRole('main')).toContainText('《城市居民委员会组织法》第19条');
    await look('委托被拒');
    await page.getByRole('main').getByRole('button', { name: '返回', exact: true }).click();
  });

  await test.step('today: forty of sixty vote', async () => {
    await comesIn(office, staff.clerk, 0);
    await election.open();
    for (const [post, name] of candidates) await election.addCandidate(post, name);
    for (const [post, name] of candidates) await election.listCandidate(post, name, bars);
    await election.addStation('居民活动室', '中心会场', ['监一', '监二', '监三']);
    await election.addBallot(first);
    await expect(record.section('登记内容')).toContainText('有权投票60人');
    await election.openVote(60);
    await election.closeVote({ 居民活动室: { issued: 40, unused: 20, returned: 40 } });
    await election.countTwice(first, pilesOf(40));
    await election.signByTwo(first);
  });

  await test.step('exactly two thirds are not more than two thirds: nobody is elected', async () => {
    await election.screens.workPage('结果', /^结果：/);
    const result = page.getByRole('region', { name: '每一步怎样算' });
    await expect(result).toContainText('3 × 40 = 120 ≤ 2 × 60 = 120 ✗');
    await expect(result).not.toContainText('：当选');
    await look('四十人');
    await election.screens.backToRecord(first);
    await election.screens.backToRecord(election.title);
  });

  await test.step('voted again with one more: valid, and all five seats are taken', async () => {
    await election.addBallot(again, daysAgo(0));
    await expect(record.section('登记内容')).toContainText('参加投票的人数不够，投票无效');
    await election.openVote(60);
    await election.closeVote({ 居民活动室: { issued: 41, unused: 19, returned: 41 } });
    await election.countTwice(again, pilesOf(41));
    await election.signByTwo(again);
    await election.screens.workPage('结果', /^结果：/);
    const result = page.getByRole('region', { name: '每一步怎样算' });
    await expect(result).toContainText('3 × 41 = 123 > 2 × 60 = 120 ✓');
    await expect(result).toContainText('赵安清 30票：当选');
    await expect(result).toContainText('郑嘉清 5票：未当选');
    await look('四十一人');
    await new Workbench(page).textSize('特大');
    await look('四十一人-特大');
    await new Workbench(page).textSize('标准');
    await election.screens.backToRecord(again);
    await election.screens.backToRecord(election.title);
  });

  await test.step('the result is put together and announced', async () => {
    await election.announceResult();
    await expect(page.getByRole('region', { name: '结果和归档' })).toContainText('当选主任赵安清');
    await look('已公布');
  });

  async function look(name: string) {
    await page.evaluate(() => document.fonts.ready);
    await journey.picture(office, `居民代表-${name}`);
    expect.soft(await seriousFaults(page), name).toEqual([]);
  }
});

/** What was drawn on paper for the whole pile; everybody marked somebody. */
function pilesOf(ballots: number) {
  const group = '全部选票';
  return [
    { post: '主任', group, ballots, blank: 0, votes: { 赵安清: 30, 钱平博: ballots - 30 } },
    { post: '委员', group, ballots, blank: 0, votes: { 孙和一: 35, 李远若: 34, 周明长: 33, 吴诺平: 32, 郑嘉清: 5 } },
  ];
}
