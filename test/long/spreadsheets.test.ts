import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fillXlsx } from '../../renderer/data/spreadsheets/xlsx-fill';
import { takeApart } from '../../renderer/data/spreadsheets/forms';
import { readSheet } from '../../renderer/data/spreadsheets/read-workbook';
import { writeCsv } from '../../renderer/data/spreadsheets/write-csv';
import { writeWorkbook } from '../../renderer/data/spreadsheets/write-workbook';
import { textValue } from '../../renderer/domain/spreadsheet/form-value';
import type { SheetCell, SheetColumn } from '../../renderer/domain/spreadsheet/sheet-table';
import { zipSync } from 'fflate';
import { monthForm } from '../unit/data/spreadsheets/month-form';

const folder = mkdtempSync(join(tmpdir(), 'yuezhang-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const columns: readonly SheetColumn[] = [
  { label: '姓名', format: 'text', width: 18 },
  { label: '身份证号码', format: 'digits', width: 21 },
  { label: '人数（人）', format: 'whole', width: 10 },
  { label: '金额（元）', format: 'amount', width: 16 },
  { label: '日期', format: 'date', width: 12 },
  { label: '时间', format: 'dateTime', width: 18 },
];
const nasty = [
  '陈大勇',
  '单𠮷㐂䶮𬭎',
  '=1+1',
  '+86',
  '-5',
  '@SUM(A1)',
  ' 前后有空 ',
  '_x0041_',
  '<&>"\'',
  '第一行\n第二行',
  '0012',
  '1E5',
  'TRUE',
  '2026-1-1',
];
const rows: readonly (readonly SheetCell[])[] = nasty.map((name, at) => [
  name,
  `37010219800101${String(1000 + at)}`,
  at - 3,
  (at * 123_456) / 100,
  45_000 + at,
  45_000.5 + at,
]);

describe('what we write, LibreOffice opens', () => {
  it('and returns the same cells of a workbook', async () => {
    const bytes = await writeWorkbook({ name: '台账', columns, rows, total: rows.length });
    expect(await throughLibreOffice('out.xlsx', bytes)).toEqual(await cellsOf(bytes));
  });

  it('and returns the same cells of a .csv', async () => {
    const bytes = await writeCsv(
      { name: '台账', columns: columns.slice(0, 2), rows: rows.map((row) => row.slice(0, 2)), total: rows.length },
      'utf-8',
    );
    const back = await throughLibreOffice('out.csv', bytes);
    expect(back.slice(1).map((row) => String(row[1]).trim())).toEqual(rows.map((row) => row[1]));
  });

  it('and reckons the formulas of a filled form anew', async () => {
    const tree = await takeApart(await monthForm());
    if (!tree.ok || tree.value.kind !== 'xlsx') throw new Error('the form opens');
    const fillings = [
      { sheet: '月报表', address: { row: 3, column: 2 }, value: { cell: 4, text: '4' } },
      { sheet: '月报表', address: { row: 2, column: 2 }, value: textValue('云溪派出所') },
    ];
    const filled = zipSync(Object.fromEntries(fillXlsx(tree.value.xlsx, tree.value.parts, fillings)));
    const back = await throughLibreOffice('form.xlsx', filled);
    expect(back[1]?.[1]).toBe('云溪派出所');
    expect(back[3]?.[1]).toBe(8);
  });
});

/** Opens the file in LibreOffice, saves it again as .xlsx and reads that. */
async function throughLibreOffice(name: string, bytes: Uint8Array | 'cancelled') {
  if (bytes === 'cancelled') throw new Error('nobody cancelled');
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const out = join(folder, 'back');
  const home = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const utf8 = name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : [];
  execFileSync('soffice', [home, '--headless', ...utf8, '--convert-to', 'xlsx', '--outdir', out, file], {
    stdio: 'pipe',
    timeout: 180_000,
  });
  return cellsOf(readFileSync(join(out, name.replace('.csv', '.xlsx'))));
}

async function cellsOf(bytes: Uint8Array | 'cancelled') {
  if (bytes === 'cancelled') throw new Error('nobody cancelled');
  const read = await readSheet(bytes, 0);
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.map((row) => row.cells);
}
