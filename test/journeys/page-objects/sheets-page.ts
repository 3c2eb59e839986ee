import { expect, type Page } from '@playwright/test';

/** 统计报表: the tables that are handed in. */
export class SheetsPage {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '统计', exact: true }).click();
    await this.page.getByRole('link', { name: '统计报表' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: '统计报表' })).toBeVisible();
  }

  async choose(sheet: string) {
    await this.page.getByRole('combobox', { name: '报表', exact: true }).click();
    await this.page.getByRole('option', { name: sheet, exact: true }).click();
  }

  async chooseMonth(month: string) {
    await this.page.getByRole('region', { name: '时间' }).getByRole('combobox', { name: '月', exact: true }).click();
    await this.page.getByRole('option', { name: month, exact: true }).click();
  }

  async openPaper() {
    await this.page.getByRole('button', { name: '打印报表' }).click();
    await expect(this.page.getByRole('dialog').getByRole('document')).toBeVisible();
  }

  async closePaper() {
    await this.page.getByRole('dialog').getByRole('button', { name: '返回' }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
}
