import { expect } from '@playwright/test';
import { seriousFaults } from './accessibility';
import { test } from './journey';
import { FirstPage } from './page-objects/first-page';
import { Form } from './page-objects/form';
import { RecordPage } from './page-objects/record-page';
import { ReportPage } from './page-objects/report-page';
import { Workbench } from './page-objects/workbench';
import { findPdfText } from './pdf-text';

const kept = '补一句：东头也积水。';

test('a month is handed in: its report is frozen, signed and printed, and its visits are locked', async ({ journey }, info) => {
  const pc = await journey.open('样例');
  const { page } = pc;
  const record = new RecordPage(page);
  const section = (label: string) =>
    page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: label, exact: true }).click();
  const look = async (name: string) => {
    await journey.picture(pc, name);
    expect.soft(await seriousFaults(page), name).toEqual([]);
  };
  await new FirstPage(page).trySample('驻村指导员');

  await test.step('the report of September is drafted, frozen and handed in', async () => {
    await section('驻村工作报表');
    await page.getByRole('button', { name: '新建报表' }).click();
    const form = new Workbench(page).form('保存报表');
    await expect(page.getByRole('textbox', { name: /^村（社区）/ })).toHaveValue('石桥村');
    await form.choose('报表周期', '月报');
    await form.type('月份', '2026年9月');
    await form.type('主要做法', '清淤两处，回访十户。');
    await form.save();
    await record.waitForTitle(/2026年9月/);
    await record.step('冻结', '已冻结');
    await look('驻村-月报');
    await record.step('报送', '已签发', (step) => step.type('报送日期', '今天'));
  });
  await test.step('it prints with the matrix of five roles and three lines', async () => {
    await section('驻村工作');
    await page.getByRole('navigation', { name: '驻村工作' }).getByRole('link', { name: '报表打印' }).click();
    await page
      .getByRole('row', { name: /2026年10月/ })
      .getByRole('button', { name: '排版' })
      .click();
    // The page itself is a document too.
    await expect(page.getByRole('main').getByRole('document')).toBeVisible();
    await look('驻村-月报排版');
    await page.getByRole('button', { name: /^打印/ }).first().click();
    const pdf = info.outputPath('yue-bao.pdf');
    await pc.printTo(pdf, () => new ReportPage(page).savePdf());
    const text = findPdfText(pdf);
    if (text !== undefined) {
      for (const word of ['五员履职矩阵', '抓党建', '保稳定', '联络员']) expect(text).toContain(word);
    }
    await new ReportPage(page).closePaper();
  });
  await test.step('a visit of October is locked: refused at the field with the rule, the text is kept', async () => {
    await section('入户走访');
    await page.getByRole('row', { name: /2026年10月12日.*3-018/ }).click();
    await page.getByRole('link', { name: '修改走访' }).click();
    const told = page.getByRole('textbox', { name: '走访情况' });
    await told.fill(kept);
    await new Form(page.getByRole('main'), '保存修改').save();
    await expect(page.getByRole('textbox', { name: /^日期/ })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByRole('main').getByText(/依据：建议：月末后五日锁定日志/)).toBeVisible();
    await expect(told).toHaveValue(kept);
    await look('驻村-锁定');
  });
});
