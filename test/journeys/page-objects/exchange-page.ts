import { expect, type Page } from '@playwright/test';
import type { Office } from '../driver';

/** 文件往来: cards, files out, files in. */
export class ExchangePage {
  constructor(private readonly office: Office) {}

  private get page(): Page {
    return this.office.page;
  }

  /** Saves the own card on the stick and returns the words that are read out over the telephone. */
  async saveOwnCard(file: string): Promise<readonly string[]> {
    await this.page.getByRole('button', { name: '本单位名片…' }).click();
    const dialog = this.page.getByRole('dialog', { name: '本单位名片' });
    const words = await dialog.getByRole('list', { name: '本单位核对字' }).getByRole('listitem').allTextContents();
    await this.office.answerSave(file);
    await dialog.getByRole('button', { name: '保存本单位名片…' }).click();
    await expect(dialog.getByRole('status')).toContainText('名片已保存');
    await dialog.getByRole('button', { name: '关闭' }).click();
    return words;
  }

  /** Reads another office's card, compares the words, and keeps the office. */
  async addContact(file: string, words: readonly string[], relation: '上级单位' | '下级单位' | '同级或协作单位') {
    await this.page.getByRole('link', { name: '登记往来单位…' }).click();
    await this.office.answerOpen(file);
    await this.page.getByRole('button', { name: '选择名片文件…' }).click();
    const shown = this.page.getByRole('list', { name: '对方核对字' }).getByRole('listitem');
    await expect(shown).toHaveText([...words]);
    await this.page.getByRole('radio', { name: relation, exact: true }).check();
    await this.page.getByRole('checkbox', { name: '已当面或电话核对一致' }).check();
    await this.page.getByRole('button', { name: '登记这个单位' }).click();
    await expect(this.page.getByRole('heading', { name: '文件往来', level: 1 })).toBeVisible();
  }

  /** From the first step of an export to the file on the stick. */
  async writeExport(file: string, receiver: string, personalReason?: string) {
    const { page } = this;
    await page.getByRole('radio', { name: new RegExp(`^${receiver}`) }).check();
    if (personalReason !== undefined) {
      await page.getByRole('checkbox', { name: /个人信息/ }).check();
      await page.getByRole('textbox', { name: '带走个人信息的理由' }).fill(personalReason);
    }
    await page.getByRole('button', { name: '预览要带走的内容' }).click();
    await this.office.answerSave(file);
    await page.getByRole('button', { name: '写入文件…' }).click();
    await expect(page.getByRole('status').filter({ hasText: /已写入并读回核对|已交给浏览器下载/ })).toBeVisible();
    await this.office.saved(file);
    await page.getByRole('button', { name: '完成' }).click();
  }

  /** Opens a file; what the app says about it is for the test to read. */
  async open(file: string) {
    await this.page.getByRole('link', { name: '导入文件…' }).click();
    await this.office.answerOpen(file);
    await this.page.getByRole('button', { name: '选择文件…' }).click();
  }

  async agree() {
    await this.page.getByRole('button', { name: '同意导入' }).click();
    await expect(this.page.getByRole('status').filter({ hasText: '已导入' })).toBeVisible();
    await this.page.getByRole('button', { name: '完成' }).click();
  }
}
