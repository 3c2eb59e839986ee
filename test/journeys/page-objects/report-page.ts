import { expect, type Locator, type Page } from '@playwright/test';

/** One periodic report: its frozen figures and its paper. */
export class ReportPage {
  constructor(private readonly page: Page) {}

  /** From the register of reports, by the words of its line. */
  async open(title: string | RegExp) {
    await this.page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '调解工作报表', exact: true }).click();
    // The page before has rows of the same month.
    await expect(this.page.getByRole('heading', { level: 1, name: '调解工作报表' })).toBeVisible();
    await this.page.getByRole('row', { name: title }).click();
    await expect(this.page.getByText('校验值相符：数据自冻结以来没有变动。')).toBeVisible();
  }

  figures(): Locator {
    return this.page.getByRole('table', { name: '冻结的数据' });
  }

  async openPaper() {
    await this.page.getByRole('button', { name: '打印报表' }).click();
    await expect(this.page.getByRole('dialog').getByRole('document')).toBeVisible();
  }

  async savePdf() {
    await this.page.getByRole('dialog').getByRole('button', { name: '保存为 PDF…' }).click();
    await expect(this.page.getByRole('dialog').getByText(/已保存|已打开/)).toBeVisible();
  }

  async closePaper() {
    await this.page.getByRole('dialog').getByRole('button', { name: '返回' }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
}
