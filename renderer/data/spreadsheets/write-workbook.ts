import { writeXlsxStream } from 'hucre/xlsx';
import { sheetName, type CellFormat, type SheetCell, type SheetColumn } from '../../domain/spreadsheet/sheet-table';
import type { Watch } from '../transfer';
import { writableText } from './writable-text';

/** A table whose rows are fetched while it is written, so that a hundred thousand of them never lie in memory at once. */
export interface StreamedTable {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>;
  /** How many rows are to come, for the progress. */
  readonly total: number;
}

/** The rows one sheet holds in every office program, the heading among them. */
export const mostRows = 1_048_575;

/** Rows between two reports; a stop is heard as often. */
export const rowsPerReport = 500;

/** A workbook of one sheet: heading frozen, columns as wide as they need, numbers as numbers and everything else as text. */
export async function writeWorkbook(table: StreamedTable, watch: Watch = {}): Promise<Uint8Array | 'cancelled'> {
  const columns = table.columns.map(({ format, width }) => ({
    width,
    ...(numberFormats[format] === undefined ? {} : { numFmt: numberFormats[format] }),
  }));
  const stream = writeXlsxStream(cellsOf(table, watch), {
    name: sheetName(table.name),
    columns,
    freezePane: { rows: 1 },
    maxRowsPerSheet: mostRows + 1,
  });
  try {
    return joined(await chunksOf(stream));
  } catch (error) {
    if (error instanceof Stopped) return 'cancelled';
    throw error;
  }
}

/** `@` keeps a number that somebody types over later from becoming 1.23E+17. */
const numberFormats: Readonly<Record<CellFormat, string | undefined>> = {
  text: undefined,
  digits: '@',
  whole: undefined,
  decimal: undefined,
  amount: '#,##0.00',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
};

/** Thrown inside the stream, because that is the way to end one. */
class Stopped extends Error {}

async function* cellsOf({ columns, rows, total }: StreamedTable, watch: Watch): AsyncGenerator<SheetCell[]> {
  yield columns.map((column) => writableText(column.label));
  let done = 0;
  for await (const row of rows) {
    yield row.map((cell) => (typeof cell === 'string' ? writableText(cell) : cell));
    done += 1;
    if (done % rowsPerReport !== 0) continue;
    if (watch.isCancelled?.() === true) throw new Stopped();
    watch.onProgress?.(done, total);
  }
}

async function chunksOf(stream: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    chunks.push(value);
  }
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
