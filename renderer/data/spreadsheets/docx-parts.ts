import type { Document, Element } from '@xmldom/xmldom';
import { allOf, childOf, childrenOf, parsePart, textIn } from './xml-tree';
import type { Parts } from './xlsx-parts';

/** A document opened to be filled in: its body, and the headers and footers, where placeholders may stand as well. */
export interface Docx {
  readonly body: Document;
  readonly others: ReadonlyMap<string, Document>;
}

export const documentPath = 'word/document.xml';

/** Throws where a part is missing or no XML; the caller says so in one sentence. */
export function openDocx(parts: Parts): Docx {
  const body = parts.get(documentPath);
  if (body === undefined) throw new Error('the document has no body');
  const others = [...parts].filter(([path]) => /^word\/(header|footer)\d*\.xml$/.test(path));
  return { body: parsePart(body), others: new Map(others.map(([path, part]) => [path, parsePart(part)])) };
}

/** Text of a paragraph, cell or control, with line breaks where paragraphs end. */
export function wordsIn(element: Element): string {
  const paragraphs = element.localName === 'p' ? [element] : allOf(element, 'p');
  const blocks = paragraphs.length > 0 ? paragraphs : [element];
  return blocks.map((block) => textsIn(block).map(textIn).join('')).join('\n');
}

/** The pieces of text below an element, in their order; one word may be cut into many. */
export function textsIn(element: Element): readonly Element[] {
  return allOf(element, 't');
}

const placeholder = /\{\{\s*([^{}]{1,60}?)\s*\}\}/g;

/** Names in {{…}}, each once, from body, headers and footers. */
export function placeholdersIn({ body, others }: Docx): readonly string[] {
  const paragraphs = [body, ...others.values()].flatMap((document) => allOf(document, 'p'));
  const names = paragraphs.flatMap((paragraph) => [...wordsIn(paragraph).matchAll(placeholder)].map((match) => match[1] ?? ''));
  return [...new Set(names)];
}

export interface Control {
  readonly tag: string;
  readonly element: Element;
  /** Choices of a drop-down list; nothing else may stand there. */
  readonly choices?: readonly string[];
}

/** Content controls with a tag or title; a nameless one cannot be found again next month. */
export function controlsIn({ body }: Docx): readonly Control[] {
  return allOf(body, 'sdt').flatMap((element) => {
    const properties = childOf(element, 'sdtPr');
    if (properties === undefined) return [];
    const tag = nameOf(childOf(properties, 'tag')) || nameOf(childOf(properties, 'alias'));
    const list = childOf(properties, 'dropDownList');
    const choices =
      list === undefined
        ? undefined
        : childrenOf(list, 'listItem').flatMap((item) => attribute(item, 'displayText') ?? attribute(item, 'value') ?? []);
    return tag === '' ? [] : [{ tag, element, ...(choices === undefined ? {} : { choices }) }];
  });
}

/** Bookmarks a person set; Word's own begin with an underscore. */
export function bookmarksIn({ body }: Docx): readonly Element[] {
  return allOf(body, 'bookmarkStart').filter((start) => !/^_|^$/.test(attribute(start, 'name') ?? ''));
}

export function attribute(element: Element, name: string): string | undefined {
  return Array.from(element.attributes).find((one) => one.localName === name)?.value;
}

function nameOf(element: Element | undefined): string {
  return element === undefined ? '' : (attribute(element, 'val') ?? '');
}

/** Tables of the body, those inside cells among them, in the order in which they begin. */
export function tablesIn({ body }: Docx): readonly Element[] {
  return allOf(body, 'tbl');
}

/** Cells of a table row by row; a cell merged across columns counts as one, as a person counts them. */
export function tableCells(table: Element): readonly (readonly Element[])[] {
  return childrenOf(table, 'tr').map((row) => childrenOf(row, 'tc'));
}
