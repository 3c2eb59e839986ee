import { expect, type Locator, type Page } from '@playwright/test';

/** 统计: the figures of one period and the rows behind them. */
export class StatisticsPage {
  constructor(private readonly page: Page) {}

  async open() {
    await this.page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '统计', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: '统计', level: 1 })).toBeVisible();
  }

  async chooseMonth(year: string, month: string) {
    await this.choose('年份', year);
    await this.choose('月', month);
    await expect(this.table().getByRole('columnheader', { name: `${year}${month}`, exact: true })).toBeVisible();
  }

  table(): Locator {
    return this.page.getByRole('table', { name: '统计表' });
  }

  /** Opens the rows a figure came from, by its label and number. */
  async openRows(figure: string): Promise<Locator> {
    await this.table()
      .getByRole('button', { name: `${figure}，看由哪些记录得来` })
      .click();
    return this.page.getByRole('dialog').getByRole('table', { name: '由哪些记录得来' });
  }

  async closeRows() {
    await this.page.getByRole('dialog').getByRole('button', { name: '返回' }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  private async choose(label: string, option: string) {
    await this.page.getByRole('region', { name: '时间' }).getByRole('combobox', { name: label, exact: true }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}
