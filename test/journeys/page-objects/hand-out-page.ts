import { expect, type Page } from '@playwright/test';
import type { Office } from '../driver';

/** 导出表格 of the register that is open. */
export class HandOutPage {
  constructor(private readonly office: Office) {}

  private get page(): Page {
    return this.office.page;
  }

  async writeRegister(ledger: string, file: string) {
    const { page } = this;
    await page.getByRole('button', { name: '导出表格' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `导出表格：${ledger}` })).toBeVisible();
    await this.office.answerSave(file);
    await page.getByRole('button', { name: '写出表格…' }).click();
    await expect(page.getByText(/已写出 \d+ 行/)).toBeVisible();
    await this.office.saved(file);
  }
}
