import type { Element } from '@xmldom/xmldom';
import { addressText, readAddress, type CellAddress } from '../../domain/spreadsheet/cell-address';
import type { FormValue } from '../../domain/spreadsheet/form-value';
import { writableText } from './writable-text';
import { allOf, childOf, childrenOf, newElement, removeChildren, writePart } from './xml-tree';
import { cellsOf, isFormula, rowsOf, shownCell, workbookPath, type Parts, type Xlsx, type XlsxSheet } from './xlsx-parts';

/** One value for one cell of a sheet. */
export interface CellFilling {
  readonly sheet: string;
  readonly address: CellAddress;
  readonly value: FormValue;
}

/**
 * The parts of the form with these cells filled in. Only the sheets that change and the workbook's order to reckon anew are
 * written again; every other part stays byte for byte as it was given to us.
 */
export function fillXlsx(xlsx: Xlsx, parts: Parts, fillings: readonly CellFilling[]): Parts {
  const filled = new Map(parts);
  for (const sheet of xlsx.sheets) {
    const own = fillings.filter((filling) => filling.sheet === sheet.name);
    for (const { address, value } of own) fillCell(xlsx, sheet, shownCell(sheet, address), value);
    const forgot = forgetResults(sheet);
    if (own.length > 0 || forgot) filled.set(sheet.path, writePart(sheet.document));
  }
  reckonOnLoad(xlsx);
  return filled.set(workbookPath, writePart(xlsx.workbook));
}

function fillCell(xlsx: Xlsx, sheet: XlsxSheet, address: CellAddress, value: FormValue): void {
  const cell = cellAt(sheet, address);
  removeChildren(cell);
  cell.removeAttribute('t');
  const look = xlsx.styles[Number(cell.getAttribute('s') ?? '0')];
  if (value.cell === null) return;
  const asText = typeof value.cell === 'string' || (value.day === true && look?.day !== true);
  if (asText) putText(cell, value.day === true ? value.text : String(value.cell));
  else putNumber(cell, value.percent === true && look?.percent === true ? Number(value.cell) / 100 : Number(value.cell));
}

function putNumber(cell: Element, number: number): void {
  const written = newElement(cell, 'v');
  // Fifteen digits are what every program keeps; more are the noise of binary fractions.
  written.textContent = String(Number(number.toPrecision(15)));
  cell.appendChild(written);
}

function putText(cell: Element, text: string): void {
  cell.setAttribute('t', 'inlineStr');
  const inline = newElement(cell, 'is');
  const written = newElement(cell, 't', { 'xml:space': 'preserve' });
  written.textContent = writableText(text);
  inline.appendChild(written);
  cell.appendChild(inline);
}

/** The cell at a place, made where the file has none; it takes the look of its row or column. */
function cellAt(sheet: XlsxSheet, address: CellAddress): Element {
  const row = rowAt(sheet, address.row);
  const cells = childrenOf(row, 'c').map((element) => ({ element, column: columnOf(element) }));
  const known = cells.find(({ column }) => column === address.column);
  if (known !== undefined) return known.element;
  const style = row.getAttribute('s') ?? columnStyle(sheet, address.column);
  const cell = newElement(row, 'c', { r: addressText(address), ...(style === undefined ? {} : { s: style }) });
  const after = cells.find(({ column }) => column > address.column)?.element ?? null;
  row.insertBefore(cell, after);
  return cell;
}

function columnOf(cell: Element): number {
  return readAddress(cell.getAttribute('r') ?? '')?.column ?? 0;
}

function columnStyle({ document }: XlsxSheet, column: number): string | undefined {
  const found = allOf(document, 'col').find(
    (one) => Number(one.getAttribute('min')) <= column && Number(one.getAttribute('max')) >= column,
  );
  return found?.getAttribute('style') ?? undefined;
}

function rowAt({ document }: XlsxSheet, number: number): Element {
  const rows = rowsOf(document);
  const known = rows.find((row) => Number(row.getAttribute('r')) === number);
  if (known !== undefined) return known;
  const data = allOf(document, 'sheetData')[0];
  if (data === undefined) throw new Error('a sheet has room for cells');
  const after = rows.find((row) => Number(row.getAttribute('r')) > number) ?? null;
  const row = newElement(data, 'row', { r: String(number) });
  data.insertBefore(row, after);
  return row;
}

/** Old results of formulas would be read as if they were of this month; without them every program reckons anew. */
function forgetResults(sheet: XlsxSheet): boolean {
  let forgot = false;
  for (const { element } of cellsOf(sheet)) {
    const result = isFormula(element) ? childOf(element, 'v') : undefined;
    if (result === undefined) continue;
    element.removeChild(result);
    element.removeAttribute('t');
    forgot = true;
  }
  return forgot;
}

function reckonOnLoad({ workbook }: Xlsx): void {
  const root = workbook.documentElement;
  if (root === null) throw new Error('a workbook has a root');
  const known = childOf(root, 'calcPr');
  if (known !== undefined) {
    known.setAttribute('fullCalcOnLoad', '1');
    return;
  }
  const order = newElement(root, 'calcPr', { fullCalcOnLoad: '1' });
  // What may stand behind it (ECMA-376 part 1, 18.2.27).
  const later = [
    'oleSize',
    'customWorkbookViews',
    'pivotCaches',
    'webPublishing',
    'fileRecoveryPr',
    'webPublishObjects',
    'extLst',
  ];
  root.insertBefore(order, childrenOf(root).find((child) => later.includes(child.localName ?? '')) ?? null);
}
