import type { Ledger } from '../../domain/ledger/ledger';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { fillableFields, guessColumns, guessHeading } from '../../domain/spreadsheet/guess-columns';
import { cellText } from '../../domain/spreadsheet/read-cell';
import { isBlankRow } from '../../domain/spreadsheet/read-row';
import { hostFailure } from '../host-words';
import { refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { readFile } from '../transfer';
import { watchJob } from '../watch-job';
import { readSheet } from './read-workbook';
import type { SheetRow } from './sheet-row';
import type { OpenedSheet, SheetTarget } from './spreadsheets-api';
import { workbookPages } from './workbook-pages';

/** A file that was read, waiting for a person to map and agree. Nothing of it is kept anywhere until then. */
export interface WaitingSheet {
  readonly ledger: Ledger;
  readonly below: SheetTarget['below'];
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly pages: readonly string[];
  readonly page: number;
  readonly rows: readonly SheetRow[];
  /** Index of the heading among the rows. */
  readonly heading: number;
}

export type WaitingSheets = Map<string, WaitingSheet>;

/** Bytes of a file that is read at all. */
const mostBytes = 64 * 1024 * 1024;
/** Rows among which the heading is looked for, and rows a person is shown. */
const firstRows = 30;
const sampleRows = 8;

export async function openSheet(
  open: OpenOffice,
  waiting: WaitingSheets,
  input: SheetTarget,
): Promise<Result<OpenedSheet, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'import') ?? refuseUnless(open, 'write');
  if (refused) return refused;
  const ledger = open.house.ledger(input.ledger);
  if (ledger === undefined || !(await mayBeReadInto(open, ledger, input))) return fail([notHere]);
  const file = await readFile(open.deps.host, 'table', mostBytes, watchJob(open, 'sheet'));
  if (!file.ok) return hostFailure(file.error);
  const { name: fileName, bytes } = file.value;
  const pages = await workbookPages(bytes);
  if (!pages.ok) return fail([pages.error]);
  const id = open.deps.newId();
  return turnTo(open, waiting, id, { ledger, below: input.below, fileName, bytes, pages: pages.value, page: 0 });
}

export async function lookAtSheet(
  open: OpenOffice,
  waiting: WaitingSheets,
  input: { readonly sheet: string; readonly page: number; readonly heading?: number },
): Promise<Result<OpenedSheet, readonly Refusal[]>> {
  const found = waiting.get(input.sheet);
  if (found === undefined) return fail([sheetGone]);
  if (input.page !== found.page) return turnTo(open, waiting, input.sheet, { ...found, page: input.page });
  const heading = found.rows.findIndex((row) => row.number === input.heading);
  const changed = { ...found, heading: heading < 0 ? found.heading : heading };
  waiting.set(input.sheet, changed);
  return ok(shown(input.sheet, changed));
}

/** Records of their own, in an office that makes them; or what comes in lists below a record of this office. */
async function mayBeReadInto({ profile, house }: OpenOffice, ledger: Ledger, { below }: SheetTarget): Promise<boolean> {
  if (below === undefined) return ledger.parent === undefined && ledger.offices.includes(profile.type);
  const parent = (await house.find(below.parent))?.folded;
  return ledger.lists !== undefined && parent?.ledger === ledger.parent?.ledger && parent?.owner === profile.id;
}

async function turnTo(
  open: OpenOffice,
  waiting: WaitingSheets,
  id: string,
  file: Omit<WaitingSheet, 'rows' | 'heading'>,
): Promise<Result<OpenedSheet, readonly Refusal[]>> {
  const read = await readSheet(file.bytes, file.page, watchJob(open, 'sheet'));
  if (!read.ok) return fail([read.error]);
  const rows = read.value.filter((row) => !isBlankRow(row.cells));
  if (rows.length === 0) return fail([nothingThere]);
  const heading = guessHeading(rows.slice(0, firstRows).map(textsOf), fillableFields(file.ledger));
  const sheet = { ...file, rows, heading };
  waiting.set(id, sheet);
  return ok(shown(id, sheet));
}

function shown(id: string, sheet: WaitingSheet): OpenedSheet {
  const headings = headingsOf(sheet);
  return {
    sheet: id,
    fileName: sheet.fileName,
    pages: sheet.pages,
    page: sheet.page,
    heading: sheet.rows[sheet.heading]?.number ?? 1,
    headings,
    guess: guessColumns(headings, fillableFields(sheet.ledger)),
    sample: rowsBelow(sheet).slice(0, sampleRows),
    rows: rowsBelow(sheet).length,
  };
}

/** What stands above each column: its own word, or where cells are merged downwards the nearest one above it. */
function headingsOf({ rows, heading }: WaitingSheet): readonly string[] {
  const above = rows
    .slice(0, heading + 1)
    .map(textsOf)
    .reverse();
  const columns = Math.max(...rows.slice(heading, heading + firstRows).map((row) => row.cells.length));
  // A title across the whole sheet names no column.
  const useful = above.filter((row, at) => at === 0 || row.filter((text) => text !== '').length > 1);
  return Array.from(
    { length: columns },
    (_, column) => useful.map((row) => row[column] ?? '').find((text) => text !== '') ?? '',
  );
}

export function rowsBelow({ rows, heading }: Pick<WaitingSheet, 'rows' | 'heading'>): readonly SheetRow[] {
  return rows.slice(heading + 1);
}

function textsOf({ cells }: SheetRow): readonly string[] {
  return cells.map((cell) => cellText(cell).trim());
}

export const sheetGone: Refusal = {
  code: 'sheet-gone',
  sentence: '这个表格已经关闭。',
  whatToDo: '请重新选择文件。',
};

const nothingThere: Refusal = {
  code: 'empty-sheet',
  sentence: '这张表里没有内容。',
  whatToDo: '请核对是不是选错了文件，或者换一张工作表。',
};

const notHere: Refusal = {
  code: 'not-into-this',
  sentence: '这本台账不能从表格读入。',
  whatToDo: '请从本单位自己登记的台账里选择“读入表格”。',
};
