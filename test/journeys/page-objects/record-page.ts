import { expect, type Locator, type Page } from '@playwright/test';
import { Form } from './form';

/** One record with its steps, children, papers and history. */
export class RecordPage {
  constructor(private readonly page: Page) {}

  async waitForTitle(title: string | RegExp) {
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  async waitForSaved() {
    await expect(this.page.getByRole('status').filter({ hasText: '已保存' }).first()).toBeVisible();
  }

  /** Takes a step; `fill` answers what the step asks. */
  async step(label: string, state: string, fill: (form: Form) => Promise<void> = async () => undefined) {
    await this.stepButton(label).then((button) => button.click());
    const form = new Form(this.dialog(), `确认${label}`);
    await fill(form);
    await form.save();
    await expect(this.dialog()).toBeHidden();
    await expect(this.page.getByRole('main').getByText(state, { exact: true }).first()).toBeVisible();
  }

  /** What is needed now and then lies folded away. */
  private async stepButton(label: string): Promise<Locator> {
    const section = this.section('下一步');
    const button = section.getByRole('button', { name: label, exact: true });
    await expect(section.getByRole('button').or(section.getByRole('group')).first()).toBeVisible();
    if (!(await button.isVisible())) await section.getByText(/^其他办理（\d+）$/).click();
    return button;
  }

  /** Corrects one child, by the start of its line. */
  async correct(line: string | RegExp, fill: (form: Form) => Promise<void>) {
    const card = this.page.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: line }) });
    await card.getByRole('button', { name: '修改', exact: true }).click();
    await expect(this.dialog().getByRole('button', { name: '保存修改' })).toBeVisible();
    const form = new Form(this.dialog(), '保存修改');
    await fill(form);
    await form.save();
    await expect(this.dialog()).toBeHidden();
  }

  /** Goes to the page of one child, by the start of its line. */
  async openChild(line: string | RegExp) {
    const card = this.page.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: line }) });
    await card.getByRole('link', { name: '办理', exact: true }).click();
  }

  /** Adds one record that lives inside this one: 当事人, 调解, 批注. */
  async add(one: string, fill: (form: Form) => Promise<void>) {
    await this.page.getByRole('button', { name: `添加${one}`, exact: true }).click();
    const form = new Form(this.dialog(), `保存${one}`);
    await fill(form);
    await form.save();
    await expect(this.dialog()).toBeHidden();
  }

  /** The names of the children of one kind, as their lines say. */
  children(label: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${label}（\\d+）$`) }).getByRole('listitem');
  }

  section(label: string): Locator {
    return this.page.getByRole('region', { name: label, exact: true });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Opens the preview of a paper and uncovers it. */
  async openPaper(label: string, reason: string) {
    await this.section('文书')
      .getByRole('button', { name: `打印${label}` })
      .click();
    await this.dialog().getByRole('textbox').fill(reason);
    await this.dialog().getByRole('button', { name: '换成完整稿' }).click();
    await expect(this.dialog().getByText(`完整稿，理由：${reason}`)).toBeVisible();
  }

  async savePdf() {
    await this.dialog().getByRole('button', { name: '保存为 PDF…' }).click();
    await expect(this.dialog().getByRole('status')).toBeVisible();
  }

  async closeDialog() {
    // Not while pages are still being set.
    await expect(this.dialog().getByText('正在排版')).toBeHidden();
    await this.dialog().getByRole('button', { name: '返回' }).click();
    await expect(this.dialog()).toBeHidden();
  }

  /** What two offices compare to see that they hold the same record with the same children. */
  async checkCode(): Promise<string> {
    const details = this.page.getByRole('group').filter({ hasText: '详情' });
    if (!(await this.page.getByTestId('ops-hash').isVisible())) await this.page.getByText('▸ 详情').click();
    const code = this.page.getByTestId('ops-hash');
    await expect(code).toHaveText(/\S{20,}/);
    await expect(details.first()).toBeVisible();
    return code.innerText();
  }

  async exportIt() {
    await this.page.getByRole('link', { name: '导出…' }).click();
    await expect(this.page.getByRole('heading', { name: '导出文件', level: 1 })).toBeVisible();
  }
}
