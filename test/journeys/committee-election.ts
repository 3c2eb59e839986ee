import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { daysAgo } from './dates';
import type { Office } from './driver';
import { comesIn, staff } from './election-staff';
import { ElectionPage, type Papers, type Pile } from './page-objects/election-page';
import type { Form } from './page-objects/form';
import { textIn } from '../../renderer/domain/shapes/cells';
import { villagers } from '../office/election-office';

export interface Community {
  readonly name: string;
  readonly body: '村民委员会' | '居民委员会';
  readonly mode: '全体选民' | '居民代表';
  readonly province?: string;
  readonly term: number;
  /** By their labels on the form: 应选主任 and the like. */
  readonly seats: Readonly<Record<string, number>>;
  /** What the method settles, by the label of the question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Steps all elections of a committee have in common, as the clerk, tellers and scrutineer take them on the screen. */
export class CommitteeElection {
  readonly screens: ElectionPage;
  readonly title: RegExp;

  constructor(
    private readonly office: Office,
    private readonly community: Community,
  ) {
    this.screens = new ElectionPage(office.page);
    this.title = new RegExp(`^${community.name} · `);
  }

  async open() {
    await this.screens.open('换届选举', this.title);
  }

  async register() {
    const { name, body, mode, province, term, seats } = this.community;
    await this.screens.register('换届选举', '选举', this.title, async (form) => {
      await form.type('村（社区）', name);
      await form.type('乡镇（街道）', '柳湾街道');
      await form.choose('选举哪个组织', body);
      await form.choose('由谁投票', mode);
      if (province !== undefined) await form.choose('参照的地方规定', province);
      await form.type('第几届', String(term));
      await form.type('选举日', daysAgo(0));
      for (const [label, count] of Object.entries(seats)) await form.type(label, String(count));
    });
  }

  /** The method is passed by the representatives, with an answer and its clause for whatever is asked; then it stands. */
  async adoptMethod(days: number) {
    const { name, body, answers } = this.community;
    await this.screens.record.step('通过选举办法', '筹备', async (step) => {
      await step.type('选举办法', `${name}${body}选举办法`);
      await step.type('通过日期', daysAgo(days));
      await step.choose('由哪个会议通过', '村（居）民代表会议');
      for (const [label, count] of Object.entries({ 会议应到: 45, 会议实到: 40, 赞成: 38 }))
        await step.type(label, String(count));
      for (const [question, answer] of Object.entries(answers)) {
        await step.choose(question, answer);
        await step.type(`${question} 第几条`, '第十二条');
      }
    });
    await this.screens.record.step('锁定规则', '规则已锁定');
  }

  /** Reads invented voters in; `more` are further columns with what stands in them for the voter at a place. */
  async readVoters(file: string, count: number, more: Readonly<Record<string, (at: number) => string>> = {}) {
    writeFileSync(file, await writeXlsx({ sheets: [{ name: '登记表', rows: votersSheet(count, more) }] }));
    await this.office.answerOpen(file);
    await this.screens.readIn('选民登记表', count);
    await this.screens.record.waitForTitle(this.title);
  }

  async postRoll(days: number) {
    await this.screens.record.add('公布的名单', async (form) => {
      await form.type('公布日期', daysAgo(days));
      await form.type('公布地点', '村务公开栏');
    });
  }

  async addCandidate(post: string, name: string) {
    await this.screens.record.add('候选人', async (form) => {
      await form.type('姓名', name);
      await form.choose('职位', post);
      await form.choose('性别', '女');
    });
  }

  /** Vetted by the bars the law names, and on the final list. */
  async listCandidate(post: string, name: string, bars: readonly string[]) {
    const { record } = this.screens;
    await record.openChild(new RegExp(`${post} · ${name}`));
    await record.step('审查合格', '审查合格', async (step) => {
      for (const bar of bars) await step.choose(bar, '否');
      await step.type('审查结论日期', daysAgo(8));
    });
    await record.step('列入正式名单', '正式候选人');
    await this.screens.backToRecord(this.title);
  }

  async addStation(name: string, kind: string, monitors: readonly string[], postedOn?: string) {
    await this.screens.record.add('投票站', async (form) => {
      await fillStation(form, name, kind, monitors);
      if (postedOn !== undefined) await form.type('公布日期', postedOn);
    });
  }

  /** The next ballot as it is proposed; later ones have no day of their own yet. */
  async addBallot(title: RegExp, day?: string) {
    await this.screens.record.add('选票', async (form) => {
      if (day !== undefined) await form.type('投票日期', day);
    });
    await this.screens.openBallot(title);
  }

  async openBallot(title: RegExp) {
    await this.open();
    await this.screens.openBallot(title);
  }

  async openVote(printed: number) {
    await this.screens.record.step('开始投票', '投票中', async (step) => {
      await step.type('印制选票', String(printed));
      await step.type('印制、清点的人', '丁一鸣、武清');
    });
  }

  async closeVote(places: Readonly<Record<string, Papers>>, groups: readonly string[] = []) {
    await this.screens.record.step('收票核对，开始计票', '计票中', async (step) => {
      await this.screens.fillStations(step, places);
      for (const name of groups) await step.addRow('组').then((row) => row.type('组名', name));
    });
  }

  /** Each teller with their own account counts every pile of every post. */
  async countTwice(title: RegExp, piles: readonly (Pile & { readonly post: string; readonly group: string })[]) {
    for (const teller of [staff.firstTeller, staff.secondTeller]) {
      await comesIn(this.office, teller);
      await this.openBallot(title);
      await this.screens.workPage('计票', /^计票：/);
      for (const { post, group, ...pile } of piles) {
        await this.screens.count(post, group, pile);
        await expect(this.screens.pile(group)).toContainText(teller === staff.firstTeller ? '我已交表' : '两份一致 ✓');
      }
    }
  }

  /** The scrutineer finds the count whole and signs, then a teller; the one in the chair reads it out. */
  async signByTwo(title: RegExp) {
    const { record } = this.screens;
    await comesIn(this.office, staff.scrutineer);
    await this.openBallot(title);
    await record.step('认定计票结果', '待签字');
    await record.step('监票人签字', '待签字');
    await comesIn(this.office, staff.firstTeller);
    await this.openBallot(title);
    await record.step('计票人签字', '待签字');
    await comesIn(this.office, staff.clerk);
    await this.openBallot(title);
    await record.step('当场公布', '已公布', async (step) => {
      await step.type('主持人', '选举委员会主任');
      await step.type('当场公布日期', '今天');
    });
  }

  /** All votes of the election in one result, announced, and by it the election. */
  async announceResult() {
    const { record } = this.screens;
    await record.add('选举结果', async () => undefined);
    await record.children('选举结果').getByRole('link', { name: '办理' }).click();
    await record.step('公布', '已公布', async (step) => {
      await step.type('公布日期', '今天');
      await step.type('公布地点', '公开栏');
    });
    await this.screens.backToRecord(this.title);
    await record.step('公布选举结果', '结果已公布');
  }
}

async function fillStation(form: Form, name: string, kind: string, monitors: readonly string[]) {
  await form.type('名称', name);
  await form.choose('种类', kind);
  await form.type('地点', name);
  await form.type('投票时间', '上午8时至12时');
  for (const monitor of monitors) {
    const row = await form.addRow('人员');
    await row.type('姓名', monitor);
    await row.choose('工作', '监票人');
  }
}

/** The name of the voter with this certificate. */
export function voterName(serial: number): string {
  return textIn(villagers(serial).at(-1) ?? {}, 'name');
}

function votersSheet(count: number, more: Readonly<Record<string, (at: number) => string>>) {
  const heading = ['序号', '组别', '户号', '姓名', '性别', '出生日期', '登记依据', ...Object.keys(more)];
  const rows = villagers(count).map((voter, at) => [
    at + 1,
    ...['group', 'household', 'name'].map((column) => textIn(voter, column)),
    voter['sex'] === 'male' ? '男' : '女',
    textIn(voter, 'birthDate'),
    '户籍在本村（社区）并居住',
    ...Object.values(more).map((column) => column(at)),
  ]);
  return [heading, ...rows];
}
