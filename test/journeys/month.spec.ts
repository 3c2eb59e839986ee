import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { seriousFaults } from './accessibility';
import { test } from './journey';
import { FirstPage } from './page-objects/first-page';
import { HandOutPage } from './page-objects/hand-out-page';
import { ReportPage } from './page-objects/report-page';
import { SheetsPage } from './page-objects/sheets-page';
import { StatisticsPage } from './page-objects/statistics-page';
import { Workbench } from './page-objects/workbench';
import { findPdfText } from './pdf-text';

/** What the room did in October 2026, counted by hand from the fictional world. */
const october = [
  ['登记纠纷', '11件'],
  ['受理案件', '8件'],
  ['调解成功', '6件'],
  ['调解不成或者终止', '1件'],
  ['履行完毕', '5件'],
  ['结案', '5件'],
] as const;

test('a month is counted, its report opened, printed, and its register handed out as a table', async ({ journey }, info) => {
  const pc = await journey.open('样例');
  const { page } = pc;
  const look = async (name: string) => {
    await journey.picture(pc, name);
    expect.soft(await seriousFaults(page), name).toEqual([]);
  };
  await new FirstPage(page).trySample('派出所调解室');
  const workbench = new Workbench(page);
  const statistics = new StatisticsPage(page);
  await statistics.open();
  await statistics.chooseMonth('2026年', '10月');
  for (const [label, number] of october) {
    await expect(statistics.table().getByRole('button', { name: `${label} ${number}，` })).toBeVisible();
  }
  await look('月-统计');
  const rows = await statistics.openRows('调解不成或者终止 1件');
  await expect(rows.getByRole('link', { name: /退还装修定金合同纠纷/ })).toBeVisible();
  await look('月-由哪些记录得来');
  await statistics.closeRows();

  const sheets = new SheetsPage(page);
  await sheets.open();
  await sheets.chooseMonth('10月');
  for (const sheet of ['人民调解案件统计表', '矛盾纠纷登记台账', '本人工作清单']) {
    await sheets.choose(sheet);
    await sheets.openPaper();
    await look(`月-${sheet}`);
    await sheets.closePaper();
  }

  const report = new ReportPage(page);
  await report.open(/2026年10月/);
  for (const [label, number] of october) {
    await expect(report.figures().getByRole('row', { name: new RegExp(`^${label} .*${number}`) })).toBeVisible();
  }
  await look('月-月报');
  await report.openPaper();
  await look('月-月报文书');
  const pdf = info.outputPath('yue-bao.pdf');
  await pc.printTo(pdf, () => report.savePdf());
  const text = findPdfText(pdf);
  if (text !== undefined) {
    for (const [label, number] of october) expect(text).toMatch(new RegExp(`${label}\\s+${number}`));
    expect(text).toMatch(/应当的数：7次/);
  }
  await report.closePaper();

  await workbench.goTo('调解案件');
  const file = journey.onStick('an-jian.xlsx');
  await new HandOutPage(pc).writeRegister('调解案件', file);
  const sheet = (await readXlsx(readFileSync(file))).sheets[0]?.rows ?? [];
  for (const matter of ['夜间犬吠邻里纠纷', '拖欠工资劳动争议', '抢占车位辱骂']) expect(sheet.flat()).toContain(matter);

  await workbench.textSize('特大');
  await report.open(/2026年10月/);
  await look('月-月报-特大');
  await report.openPaper();
  await look('月-月报文书-特大');
});
