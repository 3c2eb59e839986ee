import { expect, type Page } from '@playwright/test';
import { Form } from './form';
import { RecordPage } from './record-page';

/** The open office: its sections and what is begun from them. */
export class Workbench {
  constructor(private readonly page: Page) {}

  async goTo(section: '首页' | '调解案件' | '文件往来' | '备份' | '设置') {
    await this.page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: section, exact: true }).click();
    await expect(this.page.getByRole('heading', { name: section, level: 1 })).toBeVisible();
  }

  async newCase(): Promise<Form> {
    await this.goTo('调解案件');
    await this.page.getByRole('button', { name: '新建案件' }).click();
    await expect(this.page.getByRole('heading', { name: '新建案件', level: 1 })).toBeVisible();
    return this.form('保存案件');
  }

  form(saveLabel: string): Form {
    return new Form(this.page.getByRole('main'), saveLabel);
  }

  /** Opens a record from its list, by the start of its title. */
  async openCase(title: string): Promise<RecordPage> {
    await this.goTo('调解案件');
    await this.page.getByRole('row', { name: title }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    return new RecordPage(this.page);
  }

  async textSize(size: '标准' | '大' | '特大') {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: `字号${size}`, exact: true })
      .click();
  }

  async lock() {
    await this.page.getByRole('banner').getByRole('button', { name: '锁定' }).click();
    await expect(this.page.getByRole('button', { name: '解锁', exact: true })).toBeVisible();
  }

  /** A further person of the office, with a way in of their own and one duty or several. */
  async addAccount(name: string, duties: string | readonly string[], passphrase: string) {
    await this.goTo('设置');
    await this.page.getByRole('button', { name: '添加账户' }).click();
    const form = this.page.getByRole('form', { name: '添加账户' });
    await form.getByRole('textbox', { name: '姓名' }).fill(name);
    for (const duty of [duties].flat()) await form.getByRole('checkbox', { name: duty, exact: true }).check();
    await form.getByRole('textbox', { name: '口令', exact: true }).fill(passphrase);
    await form.getByRole('textbox', { name: '再输一遍口令' }).fill(passphrase);
    await form.getByRole('button', { name: '开账户' }).click();
    await expect(form).toBeHidden();
  }

  /** A register is not kept before somebody in charge switches it on. */
  async switchOn(ledger: string) {
    await this.goTo('设置');
    // The tick comes once it is kept.
    await this.page.getByRole('checkbox', { name: ledger, exact: true }).click();
    await expect(
      this.page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: ledger, exact: true }),
    ).toBeVisible();
  }

  async leaveSample() {
    await this.page.getByRole('button', { name: '退出样例' }).click();
  }
}
