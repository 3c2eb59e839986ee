import type { Document, Element } from '@xmldom/xmldom';
import { contains, readAddress, readRange, type CellAddress, type CellRange } from '../../domain/spreadsheet/cell-address';
import { allOf, childOf, childrenOf, parsePart, textIn } from './xml-tree';

export type Parts = ReadonlyMap<string, Uint8Array>;

/** A workbook opened to be filled in: the few parts that are needed, as trees. */
export interface Xlsx {
  readonly workbook: Document;
  readonly sheets: readonly XlsxSheet[];
  readonly names: ReadonlyMap<string, string>;
  readonly sharedText: readonly string[];
  readonly styles: readonly CellLook[];
}

export interface XlsxSheet {
  readonly name: string;
  readonly path: string;
  readonly document: Document;
  readonly merges: readonly CellRange[];
}

/** What a style says about numbers: whether they read as days or as per cent. */
export interface CellLook {
  readonly day: boolean;
  readonly percent: boolean;
}

export const workbookPath = 'xl/workbook.xml';

/** Throws where a part is missing or no XML; the caller says so in one sentence. */
export function openXlsx(parts: Parts): Xlsx {
  const workbook = parsePart(getPart(parts, workbookPath));
  const targets = relationTargets(parts);
  const sheets = allOf(workbook, 'sheet').flatMap((sheet): readonly XlsxSheet[] => {
    const path = targets.get(relationOf(sheet));
    if (path === undefined || !/worksheets\//.test(path)) return [];
    const document = parsePart(getPart(parts, path));
    return [{ name: sheet.getAttribute('name') ?? '', path, document, merges: mergesOf(document) }];
  });
  const strings = findPart(parts, 'xl/sharedStrings.xml');
  return {
    workbook,
    sheets,
    names: new Map(allOf(workbook, 'definedName').map((name) => [name.getAttribute('name') ?? '', textIn(name)])),
    sharedText: strings === undefined ? [] : allOf(strings, 'si').map(richText),
    styles: stylesOf(findPart(parts, 'xl/styles.xml')),
  };
}

function getPart(parts: Parts, path: string): Uint8Array {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`the workbook has no ${path}`);
  return part;
}

function findPart(parts: Parts, path: string): Document | undefined {
  const part = parts.get(path);
  return part === undefined ? undefined : parsePart(part);
}

function relationTargets(parts: Parts): ReadonlyMap<string, string> {
  const relations = allOf(parsePart(getPart(parts, 'xl/_rels/workbook.xml.rels')), 'Relationship');
  return new Map(
    relations.map((relation) => {
      const target = relation.getAttribute('Target') ?? '';
      return [relation.getAttribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function relationOf(sheet: Element): string {
  const attribute = Array.from(sheet.attributes).find(
    (one) => one.localName === 'id' && one.prefix !== null && one.prefix !== '',
  );
  return attribute?.value ?? '';
}

function mergesOf(document: Document): readonly CellRange[] {
  return allOf(document, 'mergeCell').flatMap((merge) => readRange(merge.getAttribute('ref') ?? '') ?? []);
}

/** Text with its runs, without the reading that some programs put above it. */
function richText(element: Element): string {
  return allOf(element, 't')
    .filter((text) => text.parentNode?.localName !== 'rPh')
    .map(textIn)
    .join('');
}

/** Built-in formats of days, Chinese ones among them (ECMA-376 part 1, 18.8.30). */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

function stylesOf(styles: Document | undefined): readonly CellLook[] {
  if (styles === undefined) return [];
  const codes = new Map(
    allOf(styles, 'numFmt').map((one) => [Number(one.getAttribute('numFmtId')), one.getAttribute('formatCode') ?? '']),
  );
  const formats = allOf(styles, 'cellXfs')[0];
  return (formats === undefined ? [] : childrenOf(formats, 'xf')).map((format) => {
    const id = Number(format.getAttribute('numFmtId') ?? '0');
    const code = (codes.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
    return { day: dayFormats.has(id) || /[yd]/i.test(code), percent: id === 9 || id === 10 || code.includes('%') };
  });
}

/** The cell at a place; one inside a merged range is the cell the range shows. */
export function shownCell({ merges }: Pick<XlsxSheet, 'merges'>, address: CellAddress): CellAddress {
  return merges.find((range) => contains(range, address))?.first ?? address;
}

export interface CellElement {
  readonly address: CellAddress;
  readonly element: Element;
}

/** Cells that stand in the file, row by row. Cells and rows without a number follow the one before. */
export function* cellsOf({ document }: Pick<XlsxSheet, 'document'>): Generator<CellElement> {
  let row = 0;
  for (const rowElement of rowsOf(document)) {
    row = Number(rowElement.getAttribute('r') ?? row + 1);
    let column = 0;
    for (const element of childrenOf(rowElement, 'c')) {
      const address = readAddress(element.getAttribute('r') ?? '') ?? { row, column: column + 1 };
      column = address.column;
      yield { address, element };
    }
  }
}

export function rowsOf(document: Document): readonly Element[] {
  const data = allOf(document, 'sheetData')[0];
  return data === undefined ? [] : childrenOf(data, 'row');
}

/** What a cell holds, as the form was given to us. */
export function cellContent({ sharedText }: Pick<Xlsx, 'sharedText'>, element: Element): string {
  const kind = element.getAttribute('t');
  const written = textIn(childOf(element, 'v'));
  if (kind === 's') return sharedText[Number(written)] ?? '';
  if (kind !== 'inlineStr') return written;
  const inline = childOf(element, 'is');
  return inline === undefined ? '' : richText(inline);
}

export function isFormula(element: Element): boolean {
  return childOf(element, 'f') !== undefined;
}
