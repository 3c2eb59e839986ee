import { streamXlsxRows } from 'hucre/xlsx';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import type { ReadCell } from '../../domain/spreadsheet/read-cell';
import { hostRefusal } from '../host-words';
import type { Watch } from '../transfer';
import { damagedPackage, emptyFile, inspectPackage, isPackage, tooMuch } from './check-package';
import { readCsv } from './read-csv';
import { readLimits, type SheetRow } from './sheet-row';
import { rowsPerReport } from './write-workbook';

/**
 * Rows of one sheet (the first without a number), or of a .csv. Formulas give their last result; links, macros and pictures
 * nothing.
 */
export async function readSheet(
  bytes: Uint8Array,
  sheet: number,
  watch: Watch = {},
): Promise<Result<readonly SheetRow[], Refusal>> {
  if (bytes.length === 0) return fail(emptyFile);
  if (!isPackage(bytes)) return readCsv(bytes);
  const inspected = await inspectPackage(bytes);
  if (!inspected.ok) return inspected;
  const rows: SheetRow[] = [];
  try {
    const stopped = await collect(streamXlsxRows(bytes, { sheet }), rows, watch);
    return stopped === undefined ? ok(rows) : fail(stopped);
  } catch {
    return fail(damagedPackage);
  }
}

type RawRow = { readonly index: number; readonly values: readonly (string | number | boolean | Date | null | undefined)[] };

async function collect(stream: AsyncIterable<RawRow>, rows: SheetRow[], watch: Watch): Promise<Refusal | undefined> {
  const room: { cells: number; characters: number } = { ...readLimits };
  const readable = cellReader();
  for await (const { index, values } of stream) {
    const cells = values.slice(0, readLimits.columns).map(readable);
    room.cells -= cells.length;
    for (const cell of cells) if (typeof cell === 'string') room.characters -= cell.length;
    if (rows.length >= readLimits.rows || room.cells < 0 || room.characters < 0) return tooMuch;
    if (cells.length > 0) rows.push({ number: index + 1, cells });
    if (rows.length % rowsPerReport !== 0) continue;
    if (watch.isCancelled?.() === true) return hostRefusal('cancelled');
    watch.onProgress?.(rows.length, 0);
  }
  return undefined;
}

/** Reads a date as the field does; midnight is no time of day. The same days come again and again, so each is worded once. */
function cellReader(): (value: RawRow['values'][number]) => ReadCell {
  const dates = new Map<number, ReadCell>();
  return (value) => {
    if (!(value instanceof Date)) return value ?? null;
    const time = value.getTime();
    const known = dates.get(time) ?? dateText(value);
    dates.set(time, known);
    return known;
  };
}

function dateText(value: Date): ReadCell {
  if (Number.isNaN(value.getTime())) return null;
  const [date = '', time = ''] = value.toISOString().slice(0, 16).split('T');
  return time === '00:00' ? date : `${date}T${time}`;
}
