import { expect, type Page } from '@playwright/test';

export interface NewOffice {
  readonly name: string;
  readonly type: string;
  readonly person: string;
  readonly passphrase: string;
}

/** What a person sees before an office is open. */
export class FirstPage {
  constructor(private readonly page: Page) {}

  async trySample(which: '派出所调解室' | '街道办事处' | '驻村指导员' | '村民委员会') {
    await this.page.getByRole('button', { name: `试用样例：${which}` }).click();
    await this.waitForWorkbench();
  }

  /** The four steps of setting up an office, with its paper key. */
  async setUp({ name, type, person, passphrase }: NewOffice) {
    const { page } = this;
    await page.getByRole('button', { name: '设立本单位' }).click();
    for (const consent of await page.getByRole('checkbox').all()) await consent.check();
    await page.getByRole('button', { name: '同意并继续' }).click();
    await page.getByRole('textbox', { name: '单位全称' }).fill(name);
    await page.getByRole('radio', { name: type, exact: true }).check();
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('textbox', { name: '本人姓名' }).fill(person);
    await page.getByRole('textbox', { name: '口令', exact: true }).fill(passphrase);
    await page.getByRole('textbox', { name: '再输一遍口令' }).fill(passphrase);
    await page.getByRole('button', { name: '设立单位' }).click();
    await page.getByRole('button', { name: '显示纸质密钥' }).click();
    await page.getByRole('checkbox', { name: '已抄写、核对并封存' }).check();
    await page.getByRole('button', { name: '进入工作台' }).click();
    await this.waitForWorkbench();
  }

  async unlock(passphrase: string) {
    await this.page.getByRole('textbox', { name: '口令', exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: '解锁', exact: true }).click();
    await this.waitForWorkbench();
  }

  /** Where several people have a way in. */
  async unlockAs(person: string, passphrase: string) {
    await this.page.getByRole('radio', { name: person }).check();
    await this.unlock(passphrase);
  }

  async restore() {
    await this.page.getByRole('button', { name: '选择备份文件夹' }).click();
    await expect(this.page.getByRole('button', { name: '解锁', exact: true })).toBeVisible();
  }

  private async waitForWorkbench() {
    await expect(this.page.getByRole('navigation', { name: '栏目' })).toBeVisible({ timeout: 30_000 });
  }
}
