import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { seriousFaults } from './accessibility';
import type { Office } from './driver';
import { test } from './journey';
import { FirstPage } from './page-objects/first-page';
import { Workbench } from './page-objects/workbench';

const wall = '通道砌墙相邻纠纷';

/** What a clerk was sent: a title above the headings, a day as a spreadsheet keeps it, an amount with its unit. */
async function filledSheet(file: string, source = '群众来访') {
  const rows = [
    ['云溪所线索排查表', null, null, null, null],
    ['办理途径', '事由', '纠纷来源', '登记日期', '争议金额（元）'],
    ['人民调解', '宠物伤人纠纷', source, new Date(Date.UTC(2026, 2, 5)), 1200.5],
    ['人民调解', '晾晒遮光纠纷', source, '2026.3.9', '3万元'],
  ];
  writeFileSync(file, await writeXlsx({ sheets: [{ name: '排查', rows }] }));
}

async function monthForm(file: string) {
  const rows = [
    ['人民调解工作月报表', null, null, null],
    ['填报单位', null, '报表期间', null],
    ['登记件数', null, '其中邻里', null],
    ['事由', '登记日期', '争议金额', null],
    ...Array.from({ length: 40 }, () => [null, null, null, null]),
    ['审核人：', null, '制表人：', null],
  ];
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }];
  const dataValidations = [
    { type: 'whole' as const, operator: 'between' as const, formula1: '0', formula2: '999', range: 'B3' },
  ];
  const columns = [{ width: 26 }, { width: 22 }, { width: 16 }, { width: 18 }];
  writeFileSync(file, await writeXlsx({ sheets: [{ name: '月报', rows, merges, dataValidations, columns }] }));
}

test('a register goes out as a table, rows come in from one, and the form of the superior is filled', async ({ journey }) => {
  const pc = await journey.open('样例');
  const { page } = pc;
  const look = async (name: string) => {
    await journey.picture(pc, name);
    expect.soft(await seriousFaults(page), name).toEqual([]);
  };
  await new FirstPage(page).trySample('派出所调解室');
  const workbench = new Workbench(page);
  await workbench.goTo('调解案件');
  await handOut(pc, journey.onStick('an-jian.xlsx'), () => look('导出表格'));
  const out = await readXlsx(readFileSync(journey.onStick('an-jian.xlsx')));
  expect(out.sheets[0]?.rows.flat()).toContain(wall);

  await workbench.goTo('调解案件');
  await filledSheet(journey.onStick('xian-suo.xlsx'), '没有这种来源');
  await readIn(pc, journey.onStick('xian-suo.xlsx'));
  await expect(page.getByRole('table', { name: '要改的地方' }).getByText('第 3 行“纠纷来源”')).toBeVisible();
  await expect(page.getByRole('button', { name: /读入 \d+ 行/ })).toBeDisabled();
  await look('读入表格-有错');
  await workbench.textSize('特大');
  await look('读入表格-有错-特大');
  await workbench.textSize('标准');

  await mapForm(pc, journey.onStick('yue-bao.xlsx'), look);
  await fillIt(pc, journey.onStick('yi-tian.xlsx'), look);
  const filled = await readXlsx(readFileSync(journey.onStick('yi-tian.xlsx')));
  const cells = filled.sheets[0]?.rows ?? [];
  expect(cells[1]?.[1]).toContain('派出所');
  expect(cells[1]?.[3]).toBe('2026年');
  expect(Number(cells[2]?.[1])).toBeGreaterThan(0);
  expect(cells.flat()).toContain(wall);
  expect(cells.at(-1)?.[0]).toBe('审核人：');
});

test('F1 leads from a register to its page of the handbook', async ({ journey }) => {
  const pc = await journey.open('样例');
  await new FirstPage(pc.page).trySample('派出所调解室');
  const workbench = new Workbench(pc.page);
  await workbench.goTo('调解案件');
  await pc.page.keyboard.press('F1');
  await pc.page.getByRole('button', { name: '台账帮助' }).click();
  await expect(pc.page.getByRole('heading', { level: 1, name: '帮助：调解案件' })).toBeVisible();
  await journey.picture(pc, '帮助');
  expect.soft(await seriousFaults(pc.page)).toEqual([]);
  await workbench.openCase(wall);
  await pc.page.getByRole('button', { name: '帮助' }).click();
  await expect(pc.page.getByRole('heading', { level: 1, name: '帮助：调解案件' })).toBeVisible();
  await workbench.textSize('特大');
  await journey.picture(pc, '帮助-特大');
});

async function handOut(pc: Office, file: string, look: () => Promise<void>) {
  const { page } = pc;
  await page.getByRole('button', { name: '导出表格' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '导出表格：调解案件' })).toBeVisible();
  await look();
  await pc.answerSave(file);
  await page.getByRole('button', { name: '写出表格…' }).click();
  await expect(page.getByText(/已写出 \d+ 行/)).toBeVisible();
  await pc.saved(file);
}

async function readIn(pc: Office, file: string) {
  const { page } = pc;
  await page.getByRole('button', { name: '读入表格' }).click();
  await pc.answerOpen(file);
  await page.getByRole('button', { name: '选择表格…' }).click();
  await expect(page.getByRole('table', { name: '列与栏目的对应' })).toBeVisible();
  await page.getByRole('button', { name: '看看会读入什么' }).click();
}

type Look = (name: string) => Promise<void>;

async function mapForm(pc: Office, file: string, look: Look) {
  const { page } = pc;
  await monthForm(file);
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '上级报表' }).click();
  await page.getByRole('button', { name: '添加报表' }).first().click();
  await pc.answerOpen(file);
  await page.getByRole('button', { name: '选择报表…' }).click();
  await expect(page.getByRole('grid', { name: '月报' })).toBeVisible();
  await put(pc, 'B2', ['单位名称']);
  await put(pc, 'D2', ['期间']);
  await put(
    pc,
    'B3',
    ['统计数字'],
    [
      ['台账', '调解案件'],
      ['数字', /^登记纠纷/],
    ],
  );
  await put(
    pc,
    'A5',
    ['台账的一列，往下一条一行'],
    [
      ['台账', '调解案件'],
      ['栏目', '事由'],
    ],
  );
  await put(
    pc,
    'B5',
    ['台账的一列，往下一条一行'],
    [
      ['台账', '调解案件'],
      ['栏目', '登记日期'],
    ],
  );
  await look('对报表');
  await page.getByRole('button', { name: '保存填法' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^填报：/ })).toBeVisible();
}

type Answer = readonly [label: string, option: string | RegExp];

async function put({ page }: Office, cell: string, [kind]: readonly [string], answers: readonly Answer[] = []) {
  await page.getByRole('gridcell', { name: new RegExp(`^${cell}(，|$)`) }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, option] of [['内容', kind] as const, ...answers]) {
    await dialog.getByRole('combobox', { name: label, exact: true }).click();
    await page.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
  }
  await dialog.getByRole('button', { name: '就填这个' }).click();
}

async function fillIt(pc: Office, file: string, look: Look) {
  const { page } = pc;
  await page.getByRole('combobox', { name: '报表种类' }).click();
  await page.getByRole('option', { name: '年报', exact: true }).click();
  await expect(page.getByRole('table', { name: '将要填的内容' }).getByText('2026年', { exact: true })).toBeVisible();
  await look('填报表');
  await pc.answerSave(file);
  await page.getByRole('button', { name: '写出报表…' }).click();
  await expect(page.getByText('报表已经填好写出')).toBeVisible();
  await pc.saved(file);
}
