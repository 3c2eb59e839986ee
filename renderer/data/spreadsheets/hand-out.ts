import type { Ledger } from '../../domain/ledger/ledger';
import { computedOf } from '../../domain/ledger/summary';
import { viewRecord } from '../../domain/ledger/view';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { mayLeaveAsTable, registerColumns, rowOf, type RegisterColumn } from '../../domain/spreadsheet/register-columns';
import type { SheetCell, SheetTable } from '../../domain/spreadsheet/sheet-table';
import { hostFailure } from '../host-words';
import { refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { openValues } from '../shielding';
import type { Watch } from '../transfer';
import { watchJob } from '../watch-job';
import { readReason, writeRegistered } from './register-of-tables';
import type { HandedOut, HandOutRegister, TableFormat } from './spreadsheets-api';
import { writeCsv } from './write-csv';
import { writeWorkbook, type StreamedTable } from './write-workbook';

/** A register as a file, masked unless a reason was typed. */
export async function handOutRegister(
  open: OpenOffice,
  input: HandOutRegister,
): Promise<Result<HandedOut, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'export');
  if (refused) return refused;
  const reason = readReason(input.full);
  if (!reason.ok) return reason;
  const ledger = open.house.ledger(input.query.ledger);
  if (ledger === undefined || !mayLeaveAsTable(ledger)) return fail([staysHere]);
  const columns = registerColumns(ledger).filter(({ name }) => input.columns.includes(name));
  if (columns.length === 0) return fail([noColumns]);
  const watch = watchJob(open, 'sheet');
  const rows = await registerRows(open, { ledger, columns, query: input.query, masked: reason.value === undefined }, watch);
  if (rows === 'cancelled') return hostFailure('cancelled');
  const table = { name: ledger.label, columns, rows, total: rows.length };
  return writeTable(open, table, input.format, watch, reason.value);
}

export async function handOutTable(
  open: OpenOffice,
  { table, format }: { readonly table: SheetTable; readonly format: TableFormat },
): Promise<Result<HandedOut, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'export');
  if (refused) return refused;
  return writeTable(open, { ...table, total: table.rows.length }, format, watchJob(open, 'sheet'));
}

async function writeTable(
  open: OpenOffice,
  table: StreamedTable,
  format: TableFormat,
  watch: Watch,
  reason?: string,
): Promise<Result<HandedOut, readonly Refusal[]>> {
  const bytes = await bytesOf(table, format, watch);
  if (bytes === 'cancelled') return hostFailure('cancelled');
  const saved = await writeRegistered(
    open,
    {
      bytes,
      ...files[format],
      stem: 'table',
      what: table.name,
      rows: table.total,
      columns: table.columns.map((column) => column.label),
      ...(reason === undefined ? {} : { reason }),
    },
    watch,
  );
  return saved.ok ? ok({ ...saved.value, rows: table.total }) : saved;
}

const files = {
  xlsx: { purpose: 'spreadsheet', extension: 'xlsx' },
  csv: { purpose: 'csv', extension: 'csv' },
  'csv-gb18030': { purpose: 'csv', extension: 'csv' },
} as const satisfies Record<TableFormat, object>;

function bytesOf(table: StreamedTable, format: TableFormat, watch: Watch): Promise<Uint8Array | 'cancelled'> {
  if (format === 'xlsx') return writeWorkbook(table, watch);
  return writeCsv(table, format === 'csv' ? 'utf-8' : 'gb18030', watch);
}

export interface RowsWanted {
  readonly ledger: Ledger;
  readonly columns: readonly RegisterColumn[];
  readonly query: HandOutRegister['query'];
  readonly masked: boolean;
}

/** More than any working set holds. */
const all = Number.MAX_SAFE_INTEGER;
/** Records between two reports. */
const perReport = 256;

/**
 * The rows of a list in its order. They are fetched in the order in which they are stored, because each page holds many and
 * opening it again for every record would take minutes.
 */
export async function registerRows(
  { house }: OpenOffice,
  { ledger, columns, query, masked }: RowsWanted,
  watch: Watch = {},
): Promise<readonly (readonly SheetCell[])[] | 'cancelled'> {
  const order = house.set.list({ ...query, from: 0, count: all }, ledger).rows.map((row) => row.id);
  const wanted = new Set(order);
  const cells = new Map<string, readonly SheetCell[]>();
  const computed = columns.some(({ name }) => ledger.fields[name]?.kind === 'computed');
  for (const id of house.set.idsOf(ledger.kind)) {
    const stored = wanted.has(id) ? await house.find(id) : undefined;
    if (stored === undefined) continue;
    const view = viewRecord(stored.folded);
    const extra = computed ? computedOf(ledger, view, await valuesBelow({ house }, id)) : {};
    const values = await openValues(house, ledger, view);
    cells.set(id, rowOf(ledger, columns, { ...view, values: { ...values, ...extra } }, masked));
    if (cells.size % perReport !== 0) continue;
    if (watch.isCancelled?.() === true) return 'cancelled';
    watch.onProgress?.(cells.size, 2 * order.length);
  }
  return order.flatMap((id) => {
    const row = cells.get(id);
    return row === undefined ? [] : [row];
  });
}

async function valuesBelow({ house }: Pick<OpenOffice, 'house'>, id: string) {
  const children = (await house.childrenOf(id)).map(viewRecord).filter((child) => !child.deleted);
  return (ledger: string) => children.filter((child) => child.ledger === ledger).map((child) => child.values);
}

const staysHere: Refusal = {
  code: 'stays-here',
  sentence: '这本台账的内容不能导出成表格。',
  whatToDo: '选举、党务、纪律方面的名册和本单位的设置只在本机查看；要给上级的，请用“文件往来”。',
};

const noColumns: Refusal = {
  code: 'no-columns',
  sentence: '没有选中任何栏目。',
  whatToDo: '请至少勾选一个栏目。',
};
