import type { Element } from '@xmldom/xmldom';
import type { FormPlace } from '../../domain/spreadsheet/form-mapping';
import { attribute, bookmarksIn, controlsIn, documentPath, tableCells, tablesIn, textsIn, type Docx } from './docx-parts';
import { writableText } from './writable-text';
import { allOf, childOf, childrenOf, newElement, textIn, writePart } from './xml-tree';
import type { Parts } from './xlsx-parts';

export interface DocxFilling {
  readonly place: FormPlace;
  readonly text: string;
}

/**
 * The parts of the document with these places filled in; every part without one stays byte for byte. Placeholders come last,
 * so that text which was filled in is never taken for one.
 */
export function fillDocx(docx: Docx, parts: Parts, fillings: readonly DocxFilling[]): Parts {
  const words = new Map(
    fillings.flatMap(({ place, text }) => (place.kind === 'placeholder' ? [[place.text, text] as const] : [])),
  );
  const changedOthers = [...docx.others].filter(([, document]) => putPlaceholders(allOf(document, 'p'), words));
  putPlaceholders(allOf(docx.body, 'p'), words);
  for (const { place, text } of fillings) {
    const target = findTarget(docx, place);
    if (target !== undefined) target(writableText(text));
  }
  const changed = changedOthers.map(([path, document]): [string, Uint8Array] => [path, writePart(document)]);
  return new Map([...parts, ...changed, [documentPath, writePart(docx.body)]]);
}

type Put = (text: string) => void;

/** How to write into a place, or undefined where the form has no such place (any more). */
export function findTarget(docx: Docx, place: FormPlace): Put | undefined {
  switch (place.kind) {
    case 'control': {
      const content = controlsIn(docx)
        .filter((control) => control.tag === place.tag)
        .map((control) => childOf(control.element, 'sdtContent'));
      return content.length === 0
        ? undefined
        : (text) => content.forEach((one) => one !== undefined && putIntoControl(one, text));
    }
    case 'bookmark': {
      const start = bookmarksIn(docx).find((one) => attribute(one, 'name') === place.name);
      return start === undefined ? undefined : (text) => putAtBookmark(start, text);
    }
    case 'tableCell': {
      const table = tablesIn(docx)[place.table - 1];
      const cell = table === undefined ? undefined : tableCells(table)[place.row - 1]?.[place.column - 1];
      return cell === undefined ? undefined : (text) => putIntoBlock(cell, text);
    }
    default:
      return undefined;
  }
}

/** Replaces {{…}} wherever it stands, also where a program cut it into several runs. */
function putPlaceholders(paragraphs: readonly Element[], words: ReadonlyMap<string, string>): boolean {
  let changed = false;
  for (const paragraph of paragraphs) {
    // Paragraphs inside a text box stand inside another one; the inner one is done for itself.
    const pieces = textsIn(paragraph).filter((piece) => paragraphOf(piece) === paragraph);
    const whole = pieces.map(textIn).join('');
    const matches = [...whole.matchAll(/\{\{\s*([^{}]{1,60}?)\s*\}\}/g)].filter((match) => words.has(match[1] ?? ''));
    for (const match of matches.reverse()) {
      replaceAcross(pieces, match.index, match[0].length, words.get(match[1] ?? '') ?? '');
      changed = true;
    }
  }
  return changed;
}

/** Puts text in place of some characters that run across pieces; the first piece keeps the look. */
function replaceAcross(pieces: readonly Element[], from: number, length: number, text: string): void {
  let at = 0;
  let left = length;
  let toWrite = text;
  for (const piece of pieces) {
    const held = textIn(piece);
    const start = Math.max(0, from - at);
    at += held.length;
    if (left === 0 || start >= held.length) continue;
    const taken = Math.min(left, held.length - start);
    setText(piece, held.slice(0, start) + toWrite + held.slice(start + taken));
    toWrite = '';
    left -= taken;
    from = at;
  }
}

function paragraphOf(piece: Element): Element | undefined {
  let node = piece.parentNode;
  while (node !== null && node.localName !== 'p') node = node.parentNode;
  return node === null ? undefined : (node as Element);
}

function putIntoControl(content: Element, text: string): void {
  const block = childrenOf(content, 'p')[0] ?? childrenOf(content, 'tc')[0];
  if (block !== undefined) putIntoBlock(content.localName === 'tc' ? content : block, text);
  else putIntoRuns(content, text);
}

/** Writes into the first paragraph of a cell; what stood there goes, its look stays. */
function putIntoBlock(block: Element, text: string): void {
  const paragraphs = block.localName === 'p' ? [block] : childrenOf(block, 'p');
  const first = paragraphs[0] ?? block.appendChild(newElement(block, 'p'));
  for (const extra of paragraphs.slice(1)) for (const piece of textsIn(extra)) setText(piece, '');
  putIntoRuns(first as Element, text);
}

/** The first run takes the text, the others lose theirs. */
function putIntoRuns(holder: Element, text: string): void {
  const [first, ...rest] = textsIn(holder);
  for (const piece of rest) setText(piece, '');
  if (first !== undefined) setText(first, text);
  else holder.appendChild(newRun(holder, text));
}

/** What stands between the two ends of the bookmark goes; the text takes the look of the first of it. */
function putAtBookmark(start: Element, text: string): void {
  const id = attribute(start, 'id');
  const between: Element[] = [];
  let node = start.nextSibling;
  while (node !== null && !(node.localName === 'bookmarkEnd' && attribute(node as Element, 'id') === id)) {
    if (node.localName === 'r') between.push(node as Element);
    node = node.nextSibling;
  }
  const pieces = between.flatMap(textsIn);
  pieces.forEach((piece, at) => setText(piece, at === 0 ? text : ''));
  if (pieces.length === 0) start.parentNode?.insertBefore(newRun(start, text), start.nextSibling);
}

function newRun(beside: Element, text: string): Element {
  const run = newElement(beside, 'r');
  // The look of the paragraph's own mark is what a person who typed here would get.
  const properties = beside.localName === 'p' ? childOf(beside, 'pPr') : undefined;
  const look = properties === undefined ? undefined : childOf(properties, 'rPr');
  if (look !== undefined) run.appendChild(look.cloneNode(true));
  const piece = newElement(beside, 't');
  run.appendChild(piece);
  setText(piece, text);
  return run;
}

/** Line breaks become breaks of the line; spaces at the ends are kept. */
function setText(piece: Element, text: string): void {
  const [first = '', ...more] = text.split('\n');
  piece.textContent = first;
  piece.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  let after = piece;
  for (const line of more) {
    const rest = newElement(piece, 't');
    rest.textContent = line;
    rest.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
    const lineBreak = newElement(piece, 'br');
    piece.parentNode?.insertBefore(lineBreak, after.nextSibling);
    piece.parentNode?.insertBefore(rest, lineBreak.nextSibling);
    after = rest;
  }
}
