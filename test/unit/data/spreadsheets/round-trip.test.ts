import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../renderer/data/spreadsheets/read-workbook';
import { csvEncodings, writeCsv } from '../../../../renderer/data/spreadsheets/write-csv';
import { writeWorkbook } from '../../../../renderer/data/spreadsheets/write-workbook';
import type { SheetCell, SheetColumn } from '../../../../renderer/domain/spreadsheet/sheet-table';

const columns: readonly SheetColumn[] = [
  { label: '姓名', format: 'text', width: 18 },
  { label: '身份证号码', format: 'digits', width: 21 },
  { label: '人数（人）', format: 'whole', width: 10 },
  { label: '金额（元）', format: 'amount', width: 16 },
  { label: '日期', format: 'date', width: 12 },
];
const heading = columns.map((column) => column.label);

/** Text a cell may hold: no control characters but line feed, no halves of pairs. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  // eslint-disable-next-line no-control-regex -- the characters that no file holds
  .map((typed) => typed.replace(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/g, ''));
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 15, maxLength: 20 });
const row = fc.tuple(
  fc.oneof(
    text,
    fc.constantFrom('=1+1', '+86', '-5', '@SUM(A1)', ' 前后有空 ', '𠮷野䶮', '_x0041_', '"引号",逗号', '第一行\n第二行'),
  ),
  digits,
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: 0, max: 9_999_999_999 }).map((fen) => fen / 100),
  fc.integer({ min: 20_000, max: 60_000 }),
);

describe('a workbook', () => {
  it('gives back every cell that was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const read = await readSheet(await workbook(rows), 0);
        const expected = rows.map(([name, id, count, amount, day]) => [
          name === '' ? '' : name,
          id,
          count,
          amount,
          dayText(day),
        ]);
        expect(cellsIn(read)).toEqual([heading, ...expected]);
      }),
    );
  });

  it('keeps text that looks like a formula, a number or a date as text', async () => {
    const rows = [['=HYPERLINK("http://x","点我")', '370102198001011230', 1, 200.5, 45_000] as const];
    const read = cellsIn(await readSheet(await workbook(rows), 0));
    expect(read[1]).toEqual(['=HYPERLINK("http://x","点我")', '370102198001011230', 1, 200.5, '2023-03-15']);
  });

  it('stops when asked, and says how far it is', async () => {
    const reports: number[] = [];
    const many = Array.from({ length: 2000 }, (): SheetCell[] => ['甲', '1', 1, 1, 1]);
    const written = await writeWorkbook(
      { name: '台账', columns, rows: many, total: many.length },
      { onProgress: (done) => reports.push(done), isCancelled: () => reports.length === 2 },
    );
    expect(written).toBe('cancelled');
    expect(reports).toEqual([500, 1000]);
  });
});

describe('a .csv', () => {
  it.each(csvEncodings)('in %s gives back what was written, as text', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const bytes = await writeCsv({ name: '台账', columns, rows, total: rows.length }, encoding);
        if (bytes === 'cancelled') throw new Error('nobody cancelled');
        const expected = rows.map(([name, id, count, amount, day]) => [
          name,
          id,
          String(count),
          amount.toFixed(2),
          dayText(day),
        ]);
        expect(cellsIn(await readSheet(bytes, 0))).toEqual([heading, ...expected]);
      }),
    );
  });

  it('in gb18030 keeps the sign for a character that was lost before', async () => {
    const rows = [['陈\ufffd', '370102198001011230', 1, 0.1, 45_000] as const];
    const bytes = await writeCsv({ name: '台账', columns, rows, total: 1 }, 'gb18030');
    expect(new TextDecoder('gb18030').decode(bytes as Uint8Array)).toContain('陈\ufffd,');
  });

  it('keeps a spreadsheet from running or rounding what it holds', async () => {
    const rows = [['=cmd|calc', '370102198001011230', 1, 0.1, 45_000] as const];
    const bytes = await writeCsv({ name: '台账', columns, rows, total: 1 }, 'utf-8');
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes as Uint8Array).split('\r\n');
    expect(lines[0]?.startsWith('\ufeff姓名')).toBe(true);
    expect(lines[1]).toBe("'=cmd|calc,\t370102198001011230,1,0.10,2023-03-15");
  });

  it('guards its headings too, because some of them are names that somebody typed', async () => {
    const table = { name: '台账', columns: [{ label: '=1+1', format: 'whole', width: 10 }], rows: [], total: 0 } as const;
    const bytes = await writeCsv(table, 'gb18030');
    expect(new TextDecoder('gb18030').decode(bytes as Uint8Array)).toBe("'=1+1\r\n");
  });
});

async function workbook(rows: readonly (readonly SheetCell[])[]): Promise<Uint8Array> {
  const bytes = await writeWorkbook({ name: '台账', columns, rows, total: rows.length });
  if (bytes === 'cancelled') throw new Error('nobody cancelled');
  return bytes;
}

function cellsIn(read: Awaited<ReturnType<typeof readSheet>>) {
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.map(({ cells }) => cells);
}

function dayText(day: number): string {
  return new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
}
