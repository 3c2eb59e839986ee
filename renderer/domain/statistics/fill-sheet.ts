import type { PeriodBounds } from '../calendar/period';
import type { Condition } from '../fields/field-kind';
import { holds } from '../ledger/condition';
import { countFigure, type Rows } from './count-figure';
import type { CountRow } from './count-row';
import { addExact } from './exact';
import type { Exact, FigureRef, FigureValue } from './figure';
import { readerOf } from './figure-reader';
import { isHeading, type FigureSheet, type SheetCount, type SheetSum } from './figure-sheet';
import type { FigureTable, FigureTableCell, FigureTableRow } from './figure-table';
import { exactText, figureText } from './figure-text';
import { reconcile } from './reconciliation';
import { keysReader } from './split-figure';

interface Filling {
  readonly rows: Rows;
  readonly bounds: PeriodBounds;
  /** The period in words. */
  readonly period: string;
  /** Names of the columns, by the key of their group. */
  readonly nameOf: (key: string) => string;
  /** Groups that have a column even where nothing was counted. */
  readonly groups: readonly string[];
}

/** One column: its group, or all of them together. */
interface Column {
  readonly label: string;
  readonly values: ReadonlyMap<string, Counted>;
}

interface Counted {
  readonly text: string;
  readonly unit: string;
  readonly exact?: Exact;
}

/** The sheet of a period: its lines, what they add up to, and where they come from. */
export function fillSheet(sheet: FigureSheet, filling: Filling): FigureTable {
  const rows = filtered(sheet, filling.rows);
  const grouped = groupsOf(sheet, { ...filling, rows });
  const total = columnOf(sheet, rows, filling.bounds, grouped.length === 0 ? filling.period : '合计');
  // A single office is its own sum.
  const columns = grouped.length === 1 ? grouped : [...grouped, total];
  return {
    title: sheet.title,
    period: filling.period,
    ...(sheet.flat === true ? lyingDown(sheet, columns) : standingUp(sheet, columns)),
    reconciliation: sheet.sums.map((sum) => judgeSum(sheet, sum, columns)),
    notes: [sheet.source],
  };
}

function countsOf({ lines }: FigureSheet): readonly SheetCount[] {
  return lines.flatMap((line) => (isHeading(line) ? [] : [line]));
}

/** Only the rows the sheet is about. */
function filtered({ only = {} }: FigureSheet, rows: Rows): Rows {
  const kept = new Map<string, readonly CountRow[]>();
  return {
    ...rows,
    rowsOf(kind) {
      const known = kept.get(kind);
      if (known !== undefined) return known;
      const passes = (only[kind] ?? []).map((condition) => passesOf(rows, kind, condition));
      const found = rows.rowsOf(kind).filter((row) => passes.every((pass) => pass(row)));
      kept.set(kind, found);
      return found;
    },
  };
}

function passesOf(rows: Rows, kind: string, { field, in: values }: Condition): (row: CountRow) => boolean {
  const read = readRow(rows, kind, field);
  return (row) => holds({ field: 'value', in: values }, { value: read(row) ?? null });
}

function readRow({ findLedger, findRow }: Rows, kind: string, path: string) {
  const ledger = findLedger(kind);
  if (ledger === undefined) throw new Error(`no such ledger: ${kind}`);
  const read = readerOf({ ledger, figure: nothing, findLedger, findRow }, path);
  return (row: CountRow) => read({ row, cells: undefined });
}

/** Readers want to know whose figure they read for; a sheet reads for all of its figures. */
const nothing = { name: 'sheet', label: '', unit: '', operator: 'ratio', part: '', whole: '' } as const;

function groupsOf(sheet: FigureSheet, { rows, bounds, nameOf, groups }: Filling): readonly Column[] {
  if (sheet.across === undefined) return [];
  const keyOf = new Map(ledgersOf(sheet).map((kind) => [kind, groupKey(sheet, rows, bounds, kind)]));
  const found = new Set(groups);
  for (const [kind, read] of keyOf) for (const row of rows.rowsOf(kind)) for (const key of read(row)) found.add(key);
  const ordered = [...groups, ...[...found].filter((key) => !groups.includes(key)).sort(byName(nameOf))];
  return ordered.map((key) => {
    const inGroup = (kind: string) => (row: CountRow) => keyOf.get(kind)?.(row).includes(key) === true;
    const own = { ...rows, rowsOf: (kind: string) => rows.rowsOf(kind).filter(inGroup(kind)) };
    return columnOf(sheet, own, bounds, nameOf(key));
  });
}

function byName(nameOf: (key: string) => string): (a: string, b: string) => number {
  return (a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0);
}

function ledgersOf(sheet: FigureSheet): readonly string[] {
  return [...new Set(countsOf(sheet).map(({ figure }) => figure.ledger))];
}

/** By office the row says it itself; by a code it stands in the record or in the one it belongs to. */
function groupKey(
  { across }: FigureSheet,
  rows: Rows,
  bounds: PeriodBounds,
  kind: string,
): (row: CountRow) => readonly string[] {
  const { findLedger, findRow } = rows;
  const by = across?.by === '$office' ? '$office' : across?.by[kind];
  const ledger = findLedger(kind);
  if (by === undefined || ledger === undefined) return () => [];
  const keysOf = keysReader({ ledger, figure: nothing, findLedger, findRow, bounds }, by);
  return (row) => keysOf({ row, cells: undefined });
}

/** Each figure is counted once, with the breakdowns any line asks of it. */
function columnOf(sheet: FigureSheet, rows: Rows, bounds: PeriodBounds, label: string): Column {
  const counts = countsOf(sheet);
  const figures = new Map<string, FigureValue | undefined>();
  const valueOf = (ref: FigureRef): FigureValue | undefined => {
    const key = `${ref.ledger} ${ref.figure}`;
    if (!figures.has(key)) {
      const splits = counts.flatMap(({ figure, parts }) =>
        parts !== undefined && figure.ledger === ref.ledger && figure.figure === ref.figure ? [parts.by] : [],
      );
      figures.set(key, countFigure(rows, { ref, bounds, splits }));
    }
    return figures.get(key);
  };
  return { label, values: new Map(counts.map((line) => [line.name, countedOf(line, valueOf(line.figure))])) };
}

function countedOf({ parts, figure }: SheetCount, value: FigureValue | undefined): Counted {
  if (value === undefined) throw new Error(`a sheet asks for ${figure.ledger} ${figure.figure}, which is not declared`);
  const { unit } = value;
  if (parts === undefined) {
    const text = value.exact === undefined ? '—' : value.ratio === undefined ? exactText(value.exact, '') : figureText(value);
    return value.exact === undefined || value.ratio !== undefined ? { text, unit } : { text, unit, exact: value.exact };
  }
  const split = value.splits.find(({ by }) => by === parts.by);
  if (split === undefined) throw new Error(`${figure.figure} is not broken down by ${parts.by}`);
  const found = split.parts.filter(({ key }) => parts.keys.includes(key)).map(({ exact }) => exact);
  const exact = addExact(found, value.exact?.places ?? 0);
  return exact === undefined ? { text: '—', unit } : { text: exactText(exact, ''), unit, exact };
}

function cellOf(column: Column, name: string): FigureTableCell {
  const { text, exact } = column.values.get(name) ?? { text: '' };
  return exact === undefined ? { text } : { text, exact };
}

function unitOf(columns: readonly Column[], name: string): string {
  return columns[0]?.values.get(name)?.unit ?? '';
}

function standingUp({ lines }: FigureSheet, columns: readonly Column[]): Pick<FigureTable, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ label }) => label),
    rows: lines.map((line): FigureTableRow => {
      if (isHeading(line)) return { label: line.heading, depth: 0, unit: '', cells: columns.map(() => ({ text: '' })) };
      const unit = unitOf(columns, line.name);
      const depth = line.within === true ? 2 : 0;
      return { label: `${line.label}（${unit}）`, depth, unit, cells: columns.map((column) => cellOf(column, line.name)) };
    }),
  };
}

function lyingDown(sheet: FigureSheet, columns: readonly Column[]): Pick<FigureTable, 'columns' | 'rows'> {
  const counts = countsOf(sheet);
  return {
    columns: counts.map(({ label, name }) => `${label}（${unitOf(columns, name)}）`),
    rows: columns.map((column): FigureTableRow => ({
      label: column.label,
      depth: 0,
      unit: '',
      cells: counts.map(({ name }) => cellOf(column, name)),
    })),
  };
}

/** One sentence where all columns add up, or one that names the columns that do not. */
function judgeSum(sheet: FigureSheet, { label, total, parts }: SheetSum, columns: readonly Column[]): string {
  const judged = columns.map((column) => {
    const unit = column.values.get(total)?.unit ?? '';
    const exacts = parts.flatMap((name) => column.values.get(name)?.exact ?? []);
    return { column: column.label, ...reconcile({ label, unit, total: column.values.get(total)?.exact, parts: exacts }) };
  });
  const wrong = judged.filter(({ holds: fits }) => !fits);
  if (wrong.length > 0) return wrong.map(({ column, sentence }) => `${column}：${sentence}`).join('');
  const last = judged.at(-1);
  if (last === undefined) throw new Error(`${sheet.name} has no columns`);
  return columns.length === 1 ? last.sentence : `${last.sentence.slice(0, -1)}，各列都相符。`;
}
