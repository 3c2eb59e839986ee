import { streamCsvRows } from 'hucre/csv';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { notAPackage, tooMuch } from './check-package';
import { readLimits, type SheetRow } from './sheet-row';

/** Rows of a .csv; every cell is text. A tab or apostrophe that keeps a program from reckoning is taken away. */
export function readCsv(bytes: Uint8Array): Result<readonly SheetRow[], Refusal> {
  const text = decodeText(bytes);
  if (text === undefined || /\0/.test(text)) return fail(notAPackage);
  const rows: SheetRow[] = [];
  let number = 0;
  for (const cells of streamCsvRows(text, { typeInference: false })) {
    number += 1;
    if (number > readLimits.rows) return fail(tooMuch);
    rows.push({ number, cells: cells.slice(0, readLimits.columns).map((cell) => unguarded(String(cell ?? ''))) });
  }
  return ok(rows);
}

/**
 * UTF-16 by its mark; UTF-8 where every byte fits; otherwise GB 18030, which holds all of GBK. A file of yet another encoding
 * comes out with characters that the preview shows.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What `write-csv.ts` puts in front of text that a program would reckon or round. */
function unguarded(cell: string): string {
  if (/^\t[\d+]/.test(cell)) return cell.slice(1);
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
