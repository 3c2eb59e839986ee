import { addressText, contains } from '../../domain/spreadsheet/cell-address';
import { dateOfDayNumber } from '../../domain/spreadsheet/day-number';
import { ruleText } from '../../domain/spreadsheet/cell-rule';
import type { Element } from '@xmldom/xmldom';
import { attribute, bookmarksIn, controlsIn, placeholdersIn, tableCells, tablesIn, wordsIn, type Docx } from './docx-parts';
import type { FormBlock, FormCell, FormSheet, FormView, LoosePlace } from './forms-api';
import { allOf, childrenOf } from './xml-tree';
import { findRules, rulesOf, type BoundRule } from './xlsx-rules';
import { cellContent, cellsOf, isFormula, shownCell, type Xlsx, type XlsxSheet } from './xlsx-parts';

/** What of a sheet a person is shown; forms of superiors end far earlier. */
const most = { rows: 200, columns: 60, blocks: 400 } as const;

export function viewXlsx(xlsx: Xlsx): FormView {
  return { kind: 'xlsx', sheets: xlsx.sheets.map((sheet) => viewSheet(xlsx, sheet)) };
}

function viewSheet(xlsx: Xlsx, sheet: XlsxSheet): FormSheet {
  const rules = rulesOf(xlsx, sheet);
  const contents = new Map<string, { readonly text: string; readonly formula: boolean }>();
  let [rows, columns] = [10, 6];
  for (const { address, element } of cellsOf(sheet)) {
    const text = shownText(xlsx, element);
    contents.set(addressText(address), { text, formula: isFormula(element) });
    rows = Math.max(rows, address.row);
    columns = Math.max(columns, address.column);
  }
  for (const { last } of [...sheet.merges, ...rules.flatMap((one) => one.ranges)]) {
    rows = Math.max(rows, Math.min(last.row, most.rows));
    columns = Math.max(columns, Math.min(last.column, most.columns));
  }
  const shown = { rows: Math.min(rows, most.rows), columns: Math.min(columns, most.columns) };
  return {
    name: sheet.name,
    widths: Array.from({ length: shown.columns }, (_, at) => widthOf(sheet, at + 1)),
    rows: Array.from({ length: shown.rows }, (_, at) => ({
      number: at + 1,
      cells: rowCells(sheet, rules, contents, at + 1, shown.columns),
    })),
    cut: rows > shown.rows || columns > shown.columns,
  };
}

function rowCells(
  sheet: XlsxSheet,
  rules: readonly BoundRule[],
  contents: ReadonlyMap<string, { readonly text: string; readonly formula: boolean }>,
  row: number,
  columns: number,
): readonly FormCell[] {
  const cells: FormCell[] = [];
  for (let column = 1; column <= columns; column += 1) {
    const address = { row, column };
    const first = shownCell(sheet, address);
    // A cell below or beside the first of a merged range is covered by it.
    if (first.row !== row || first.column !== column) continue;
    const range = sheet.merges.find((one) => contains(one, address));
    const content = contents.get(addressText(address));
    const rule = findRules(rules, address).map((bound) => ruleText(bound.rule))[0];
    cells.push({
      address: addressText(address),
      column,
      text: content?.text ?? '',
      across: range === undefined ? 1 : Math.min(range.last.column, columns) - column + 1,
      down: range === undefined ? 1 : range.last.row - row + 1,
      ...(content?.formula === true ? { formula: true } : {}),
      ...(rule === undefined ? {} : { rule }),
    });
  }
  return cells;
}

function shownText(xlsx: Xlsx, element: Element): string {
  const text = cellContent(xlsx, element);
  const look = xlsx.styles[Number(element.getAttribute('s') ?? '0')];
  const number = element.getAttribute('t') === null && text !== '' ? Number(text) : Number.NaN;
  if (Number.isNaN(number)) return text;
  if (look?.day === true) return dateOfDayNumber(number) ?? text;
  return look?.percent === true ? `${Number((number * 100).toFixed(2))}%` : text;
}

/** In characters; 8.43 is what a sheet takes where it says nothing. */
function widthOf({ document }: XlsxSheet, column: number): number {
  const found = allOf(document, 'col').find(
    (one) => Number(one.getAttribute('min')) <= column && Number(one.getAttribute('max')) >= column,
  );
  const width = Number(found?.getAttribute('width') ?? '8.43');
  return Number.isNaN(width) ? 8.43 : Math.min(Math.max(width, 3), 60);
}

export function viewDocx(docx: Docx): FormView {
  const tables = tablesIn(docx);
  const blocks = allOf(docx.body, 'body')
    .flatMap((body) => childrenOf(body))
    .flatMap((block) => blockOf(block, tables));
  return { kind: 'docx', blocks: blocks.slice(0, most.blocks), loose: loosePlaces(docx) };
}

function blockOf(block: Element, tables: readonly Element[]): readonly FormBlock[] {
  if (block.localName === 'tbl') {
    return [{ kind: 'table', table: tables.indexOf(block) + 1, rows: tableCells(block).map((row) => row.map(wordsIn)) }];
  }
  if (block.localName === 'p') return [{ kind: 'text', text: wordsIn(block) }];
  // A content control around paragraphs and tables.
  return block.localName === 'sdt' || block.localName === 'sdtContent'
    ? childrenOf(block).flatMap((one) => blockOf(one, tables))
    : [];
}

function loosePlaces(docx: Docx): readonly LoosePlace[] {
  const placeholders = placeholdersIn(docx).map((text): LoosePlace => ({
    place: { kind: 'placeholder', text },
    now: `{{${text}}}`,
  }));
  const controls = controlsIn(docx).map(({ tag, element, choices }): LoosePlace => {
    const rule = choices === undefined ? {} : { rule: ruleText({ kind: 'list', choices }) };
    return { place: { kind: 'control', tag }, now: wordsIn(element), ...rule };
  });
  const bookmarks = bookmarksIn(docx).map((start): LoosePlace => ({
    place: { kind: 'bookmark', name: attribute(start, 'name') ?? '' },
    now: '',
  }));
  return [...placeholders, ...controls, ...bookmarks];
}
