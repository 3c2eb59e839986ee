import { formatCsvValue } from 'hucre/csv';
import { dateOfDayNumber } from '../../domain/spreadsheet/day-number';
import { cellText } from '../../domain/spreadsheet/read-cell';
import type { CellFormat, SheetCell } from '../../domain/spreadsheet/sheet-table';
import type { Watch } from '../transfer';
import { encodeGb18030 } from './gb18030';
import { joined, rowsPerReport, type StreamedTable } from './write-workbook';

/** UTF-8 with its mark, as newer programs read it; GB 18030 for the systems of superiors that know nothing else. */
export const csvEncodings = ['utf-8', 'gb18030'] as const;
export type CsvEncoding = (typeof csvEncodings)[number];

const byteOrderMark = '\ufeff';

export async function writeCsv(
  table: StreamedTable,
  encoding: CsvEncoding,
  watch: Watch = {},
): Promise<Uint8Array | 'cancelled'> {
  const encode = encoding === 'utf-8' ? encodeUtf8 : encodeGb18030;
  const chunks = [
    encode((encoding === 'utf-8' ? byteOrderMark : '') + line(table.columns.map((column) => csvText(column.label, 'text')))),
  ];
  let lines = '';
  let done = 0;
  for await (const row of table.rows) {
    lines += line(row.map((cell, at) => csvText(cell, table.columns[at]?.format ?? 'text')));
    done += 1;
    if (done % rowsPerReport !== 0) continue;
    if (watch.isCancelled?.() === true) return 'cancelled';
    watch.onProgress?.(done, table.total);
    chunks.push(encode(lines));
    lines = '';
  }
  return joined([...chunks, encode(lines)]);
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => formatCsvValue(cell)).join(',')}\r\n`;
}

/**
 * A .csv knows no text: what begins like a formula gets an apostrophe in front, and what looks like a long number a tab, so
 * that opening the file in a spreadsheet neither runs nor rounds anything. `read-csv.ts` takes both away again.
 */
function csvText(cell: SheetCell, format: CellFormat): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell, format);
  if (/^\+?\d{8,}[\dXx]$|^0\d+$/.test(cell)) return `\t${cell}`;
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function numberText(cell: number, format: CellFormat): string {
  if (format === 'amount') return cell.toFixed(2);
  if (format !== 'date' && format !== 'dateTime') return cellText(cell);
  const minutes = Math.round((cell - Math.floor(cell)) * 24 * 60);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${dateOfDayNumber(cell) ?? ''}${format === 'date' ? '' : ` ${time}`}`;
}

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
