import { streamXlsxRows, writeXlsxStream } from 'hucre/xlsx';
import { readSheet } from '../../../../renderer/data/spreadsheets/read-workbook';
import { writeWorkbook } from '../../../../renderer/data/spreadsheets/write-workbook';
import type { SheetCell, SheetColumn } from '../../../../renderer/domain/spreadsheet/sheet-table';
import type { SpreadsheetJob } from './spreadsheets';

const rowCount = 100_000;

const columns: readonly SheetColumn[] = (['text', 'digits', 'date', 'amount', 'whole', 'text'] as const).flatMap((format) => [
  { label: `${format} 一`, format, width: 16 },
  { label: `${format} 二`, format, width: 16 },
]);
const formats = {
  text: undefined,
  digits: '@',
  whole: undefined,
  decimal: undefined,
  amount: '#,##0.00',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
};

/** The rows are made on the way, so that neither side pays for holding them. */
function* rows(): Generator<SheetCell[]> {
  for (let at = 0; at < rowCount; at += 1) {
    const id = `37010219800${String(10_000 + (at % 89_999))}37`;
    yield [
      `邻里纠纷${at}`,
      '宠物伤人',
      id,
      `138${String(10_000_000 + at)}`,
      45_000 + (at % 300),
      46_000,
      at / 100,
      20.5,
      at % 50,
      3,
      `清河社区${at % 77}`,
      '因病',
    ];
  }
}

let file = new Uint8Array();

const jobs: Readonly<Record<SpreadsheetJob, () => Promise<void>>> = {
  'raw write': async () => {
    const plain = columns.map(({ format, width }) => ({
      width,
      ...(formats[format] === undefined ? {} : { numFmt: formats[format] }),
    }));
    const chunks: BlobPart[] = [];
    const reader = writeXlsxStream(rows(), { name: '台账', columns: plain, freezePane: { rows: 1 } }).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(new Uint8Array(next.value));
    file = new Uint8Array(await new Blob(chunks).arrayBuffer());
  },
  write: async () => {
    const written = await writeWorkbook(
      { name: '台账', columns, rows: rows(), total: rowCount },
      { onProgress: () => undefined },
    );
    if (written === 'cancelled' || written.length < 1_000_000) throw new Error('not written');
  },
  'raw read': async () => {
    const kept: unknown[] = [];
    for await (const row of streamXlsxRows(file)) kept.push(row);
    if (kept.length < rowCount) throw new Error('not read');
  },
  read: async () => {
    const read = await readSheet(file, 0, { onProgress: () => undefined });
    if (!read.ok || read.value.length < rowCount) throw new Error('not read');
  },
};

self.onmessage = async ({ data }: MessageEvent<SpreadsheetJob>) => {
  const begun = performance.now();
  await jobs[data]();
  self.postMessage(performance.now() - begun);
};
