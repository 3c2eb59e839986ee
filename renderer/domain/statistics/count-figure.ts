import type { PeriodBounds } from '../calendar/period';
import type { Ledger } from '../ledger/ledger';
import { findFigure, refIn } from './check-figures';
import type { CountRow } from './count-row';
import { percentOf, shareOf } from './exact';
import { cellsIn, filterOf, findTable, placeOf, type ReaderInput, type Unit } from './figure-reader';
import type { FindLedger } from './field-path';
import type { Exact, Figure, FigureRef, FigureValue, RatioOperator, RatioPart } from './figure';
import { keysReader, openBreakdown, type Names } from './split-figure';
import { tallyMaker } from './tally';
import { datedBy } from './when-counted';

/** Where the rows of figures come from. */
export interface Rows {
  readonly findLedger: FindLedger;
  /** Live records of one ledger. */
  readonly rowsOf: (ledger: string) => readonly CountRow[];
  readonly findRow: (id: string) => CountRow | undefined;
  readonly names: Names;
}

export interface FigureQuery {
  readonly ref: FigureRef;
  readonly bounds: PeriodBounds;
  /** Which of the declared breakdowns are wanted; all of them where left out. */
  readonly splits?: readonly string[];
}

/** What a figure comes to in a period, or `undefined` where no such figure is declared. One pass over the rows. */
export function countFigure(rows: Rows, query: FigureQuery): FigureValue | undefined {
  const found = findDeclared(rows, query.ref);
  if (found === undefined) return undefined;
  const { ledger, figure } = found;
  return figure.operator === 'ratio' ? countRatio(rows, ledger, figure, query) : countOne(rows, ledger, figure, query);
}

/** The records a figure, or one part of its breakdown, came from, in the order of the rows. */
export function rowsBehind(
  rows: Rows,
  query: FigureQuery,
  part?: { readonly by: string; readonly key: string },
): readonly string[] {
  const found = findDeclared(rows, query.ref);
  if (found === undefined) return [];
  const { ledger, figure } = found;
  if (figure.operator === 'ratio') return rowsBehind(rows, { ...query, ref: refIn(ledger, figure.part) });
  const input: ReaderInput = { ledger, figure, findLedger: rows.findLedger, findRow: rows.findRow };
  const keysOf = part === undefined ? undefined : keysReader({ ...input, bounds: query.bounds }, part.by);
  const tally = tallyMaker(input, query.bounds);
  const ids = new Set<string>();
  forEachCounted(rows, input, query.bounds, (unit) => {
    if (keysOf !== undefined && !keysOf(unit).includes(part?.key ?? '')) return;
    const one = tally();
    one.add(unit);
    if (one.rows() > 0) ids.add(unit.row.id);
  });
  return [...ids];
}

function findDeclared({ findLedger }: Rows, ref: FigureRef): { readonly ledger: Ledger; readonly figure: Figure } | undefined {
  const ledger = findLedger(ref.ledger);
  const figure = findFigure(ref, findLedger);
  return ledger === undefined || figure === undefined ? undefined : { ledger, figure };
}

function countOne(rows: Rows, ledger: Ledger, figure: Figure, { ref, bounds, splits }: FigureQuery): FigureValue {
  const input: ReaderInput = { ledger, figure, findLedger: rows.findLedger, findRow: rows.findRow };
  const newTally = tallyMaker(input, bounds);
  const total = newTally();
  const item = figure.operator === 'quantity' ? figure.item : undefined;
  const wanted = (figure.splits ?? []).filter((split) => splits?.includes(split) ?? true);
  const breakdowns = [...(item === undefined ? [] : [item]), ...wanted.filter((split) => split !== item)].map((by) =>
    openBreakdown({ ...input, bounds, names: rows.names, newTally }, by),
  );
  forEachCounted(rows, input, bounds, (unit) => {
    total.add(unit);
    for (const breakdown of breakdowns) breakdown.add(unit);
  });
  const exact = item === undefined ? total.exact() : undefined;
  const trouble = item === undefined ? '合计太大，请核对金额' : '不同物品不相加，见分项';
  return {
    ...headOf(figure, ref),
    ...(exact === undefined ? { trouble } : { exact }),
    splits: breakdowns.map((breakdown) => breakdown.close(exact)),
    rows: total.rows(),
  };
}

/** Every unit of the period that passes the figure's filters, in the order of the rows. */
function forEachCounted(rows: Rows, input: ReaderInput, bounds: PeriodBounds, visit: (unit: Unit) => void): void {
  const table = findTable(input);
  const passes = filterOf(input);
  const inPeriod = datedBy(input, bounds);
  const judge = (unit: Unit) => {
    if (inPeriod(unit) && passes(unit)) visit(unit);
  };
  // One object for all records: nobody keeps it, and a hundred thousand would have to be thrown away.
  const record: { row: CountRow; cells: undefined } = { row: nobody, cells: undefined };
  // Where the date stands on the record, its table is not opened for another period.
  const mayCount = datesOnRecord(input) ? (row: CountRow) => inPeriod({ row, cells: undefined }) : () => true;
  for (const row of rows.rowsOf(input.ledger.kind)) {
    if (table === undefined) {
      record.row = row;
      judge(record);
    } else if (mayCount(row)) {
      for (const cells of cellsIn(row, table)) judge({ row, cells });
    }
  }
}

const nobody: CountRow = { id: '', owner: '', values: {}, entered: [] };

function datesOnRecord({ ledger, figure, findLedger }: ReaderInput): boolean {
  return 'over' in figure && figure.over !== undefined && placeOf(ledger, figure.over, findLedger).at !== 'row';
}

function countRatio(rows: Rows, ledger: Ledger, figure: Figure & RatioOperator, { ref, bounds }: FigureQuery): FigureValue {
  const [part, whole] = [figure.part, figure.whole].map((named) =>
    countFigure(rows, { ref: refIn(ledger, named), bounds, splits: [] }),
  );
  if (part === undefined || whole === undefined)
    throw new Error(`${ref.ledger}: ${ref.figure} divides figures that are not declared`);
  const exact = part.exact && whole.exact && (figure.each === true ? shareOf : percentOf)(part.exact, whole.exact);
  return {
    ...headOf(figure, ref),
    ...(exact === undefined ? { trouble: troubleOf(whole.exact) } : { exact }),
    ratio: { part: ratioPart(part), whole: ratioPart(whole) },
    splits: [],
    rows: part.rows,
  };
}

function troubleOf(whole: Exact | undefined): string {
  return whole?.value === 0 ? '分母为 0，不计算比率' : '分子或者分母没有数，不计算比率';
}

function ratioPart({ ref, label, unit, exact }: FigureValue): RatioPart {
  return { ref, label, unit, ...(exact === undefined ? {} : { exact }) };
}

function headOf({ label, unit, operator, note }: Figure, { ledger, figure }: FigureRef) {
  return { ref: { ledger, figure }, label, unit, operator, ...(note === undefined ? {} : { note }) };
}
