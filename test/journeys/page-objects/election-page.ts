import { expect, type Locator, type Page } from '@playwright/test';
import { Form } from './form';
import { RecordPage } from './record-page';
import { Workbench } from './workbench';

export interface Pile {
  readonly ballots: number;
  readonly invalid?: number;
  readonly blank?: number;
  /** By name; in a Party vote each with 赞成, 不赞成 and 弃权. */
  readonly votes: Readonly<Record<string, number | readonly number[]>>;
}

/** Ballots of one place; everybody who signed got one. */
export interface Papers {
  readonly issued: number;
  readonly unused: number;
  readonly spoiled?: number;
  readonly returned: number;
  /** Certificates of those who took one, as 1-45、47. */
  readonly certificates?: string;
}

/** An election: its record, its ballots, and the pages on which it is counted and read out. */
export class ElectionPage {
  readonly record: RecordPage;

  constructor(private readonly page: Page) {
    this.record = new RecordPage(page);
  }

  /** Registers an election of a kind that has a section of its own. */
  async register(section: string, one: string, title: RegExp, fill: (form: Form) => Promise<void>) {
    await this.goTo(section);
    await this.page.getByRole('button', { name: `新建${one}` }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: `新建${one}` })).toBeVisible();
    const form = new Workbench(this.page).form(`保存${one}`);
    await fill(form);
    await form.save();
    await this.record.waitForTitle(title);
  }

  /** From anywhere to the record of the election. */
  async open(section: string, title: RegExp) {
    await this.goTo(section);
    await this.page.getByRole('row', { name: title }).click();
    await this.record.waitForTitle(title);
  }

  /** From the election to one of its ballots. */
  async openBallot(title: RegExp) {
    await this.record.openChild(title);
    await this.record.waitForTitle(title);
  }

  /** A list of children from a sheet whose columns are named as the fields are. */
  async readIn(list: string, rows: number) {
    const { page } = this;
    await page.getByRole('link', { name: `读入${list}…` }).click();
    await page.getByRole('button', { name: '选择表格…' }).click();
    await page.getByRole('button', { name: '看看会读入什么' }).click();
    await page.getByRole('button', { name: `读入 ${rows} 行` }).click();
    await page.getByRole('button', { name: '返回这条记录' }).click();
  }

  /** One teller's sheet of one pile, typed from what was drawn on paper, and handed in. */
  async count(post: string, group: string, { ballots, invalid = 0, blank, votes }: Pile) {
    await this.page.getByRole('button', { name: `计票：${post}，${group}` }).click();
    const table = this.page.getByRole('table', { name: '各人得票' });
    for (const [name, marks] of Object.entries(votes)) {
      const boxes = table.getByRole('row', { name }).getByRole('textbox');
      for (const [at, count] of [marks].flat().entries()) await boxes.nth(at).fill(String(count));
    }
    const wholes = {
      本组选票: ballots,
      整张无效: invalid,
      只有本职位无效: 0,
      ...(blank === undefined ? {} : { 没有选任何人: blank }),
    };
    for (const [label, whole] of Object.entries(wholes)) await this.page.getByLabel(`${label}（张）`).fill(String(whole));
    await this.page.getByRole('button', { name: '交表' }).click();
  }

  pile(group: string): Locator {
    return this.page.getByRole('row', { name: group });
  }

  /** The dialog of a step that something stands against, with what it asks filled in or as the record is. */
  async refusedStep(label: string, fill?: (form: Form) => Promise<void>): Promise<Locator> {
    const { record } = this;
    const steps = record.section('下一步');
    await steps.getByRole('button', { name: new RegExp(`^${label}(（还差条件）)?$`) }).click();
    if (fill !== undefined) {
      const form = new Form(record.dialog(), `确认${label}`);
      await fill(form);
      await form.save();
    }
    await expect(
      record
        .dialog()
        .getByRole('alert')
        .or(record.dialog().getByText(/^没有保存/))
        .first(),
    ).toBeVisible();
    return record.dialog();
  }

  /** What was said against a step is read, and the step left. */
  async leaveStep() {
    await this.record
      .dialog()
      .getByRole('button', { name: /^(知道了|返回)$/ })
      .click();
    await expect(this.record.dialog()).toBeHidden();
  }

  /** How many ballots went out and came back, at one place after the other. */
  async fillStations(form: Form, places: Readonly<Record<string, Papers>>) {
    for (const [place, { issued, unused, spoiled = 0, returned, certificates }] of Object.entries(places)) {
      const row = await form.addRow('投票站');
      await row.type('投票站或者票箱', place);
      const counts = { 领票人数: issued, 发出: issued, 剩余: unused, 作废更换: spoiled, 收回: returned };
      for (const [label, count] of Object.entries(counts)) await row.type(label, String(count));
      if (certificates !== undefined) await row.type('领票的选民证号', certificates);
    }
    const sum = Object.values(places).reduce((total, { returned }) => total + returned, 0);
    await form.type('收回合计', String(sum));
  }

  /** 计票, 结果 or another page of the record that is open. */
  async workPage(label: string, title: RegExp) {
    await this.page.getByRole('link', { name: label, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  async backToRecord(title: RegExp) {
    await this.page.getByRole('heading', { level: 1 }).focus();
    await this.page.keyboard.press('Escape');
    await this.record.waitForTitle(title);
  }

  private async goTo(section: string) {
    await this.page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: section, exact: true }).click();
    // The page before may have a row of the same name.
    await expect(this.page.getByRole('heading', { level: 1, name: section })).toBeVisible();
  }
}
