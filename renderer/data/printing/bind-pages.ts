import type * as PdfLib from '@cantoo/pdf-lib';
import type { PDFDocument, PDFEmbeddedPage, PDFPage } from '@cantoo/pdf-lib';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import type { BindInput, BindPart, BoundPages } from './printing-api';

/** Binds finished pages into one PDF, for a file or for many papers at once. */
export async function bindPages(open: OpenOffice, input: BindInput): Promise<Result<BoundPages, readonly Refusal[]>> {
  return refuseUnless(open, 'print') ?? bind(input);
}

/** The library comes when it is first needed: most days of an office bind nothing. */
type Library = typeof PdfLib;

export async function bind({ parts, stamps }: BindInput): Promise<Result<BoundPages, readonly Refusal[]>> {
  const library = await import('@cantoo/pdf-lib');
  const whole = await library.PDFDocument.create({ updateMetadata: false });
  const numbers = stamps === undefined ? [] : await numbersOf(library, whole, stamps);
  const laid: { readonly first: number; readonly pages: number }[] = [];
  let total = 0;
  for (const part of parts) {
    const pages = await pagesOf(library, whole, part);
    if (pages === undefined) return fail([unreadable(part.label)]);
    if (part.numbered) pages.added.forEach((page, index) => stamp(page, numbers[total + index]));
    laid.push({ first: part.numbered ? total + 1 : 0, pages: pages.count });
    if (part.numbered) total += pages.count;
  }
  return ok({ bytes: await whole.save(), parts: laid, total });
}

interface AddedPages {
  readonly count: number;
  readonly added: readonly PDFPage[];
}

/** Undefined for bytes that are damaged, locked or of a kind that cannot be bound. */
async function pagesOf(library: Library, whole: PDFDocument, part: BindPart): Promise<AddedPages | undefined> {
  if ('pages' in part) return { count: part.pages, added: [] };
  try {
    const added = part.mediaType === 'application/pdf' ? await copyPdf(library, whole, part.bytes) : await picture(whole, part);
    return added === undefined || added.length === 0 ? undefined : { count: added.length, added };
  } catch {
    return undefined;
  }
}

/** Entries of a page that are not seen: links and forms, what opening it would start, files and private data inside it. */
const leftBehind = ['Annots', 'AA', 'AF', 'PieceInfo', 'Metadata'];

/** Only what is seen is taken over. */
async function copyPdf({ PDFDocument, PDFName }: Library, whole: PDFDocument, bytes: Uint8Array): Promise<readonly PDFPage[]> {
  const source = await PDFDocument.load(bytes);
  for (const page of source.getPages()) leftBehind.forEach((name) => page.node.delete(PDFName.of(name)));
  const pages = await whole.copyPages(source, source.getPageIndices());
  return pages.map((page) => whole.addPage(page));
}

/** A4 in points. */
const sheet = { width: 595.28, height: 841.89, margin: 42 };

async function picture(
  whole: PDFDocument,
  { bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: string },
): Promise<readonly PDFPage[] | undefined> {
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return undefined;
  const image = mediaType === 'image/png' ? await whole.embedPng(bytes) : await whole.embedJpg(bytes);
  const { width, height } = image.scaleToFit(sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin);
  const page = whole.addPage([sheet.width, sheet.height]);
  page.drawImage(image, { x: (sheet.width - width) / 2, y: (sheet.height - height) / 2, width, height });
  return [page];
}

async function numbersOf(
  { PDFDocument }: Library,
  whole: PDFDocument,
  stamps: Uint8Array,
): Promise<readonly PDFEmbeddedPage[]> {
  return whole.embedPages((await PDFDocument.load(stamps)).getPages());
}

/** Lays a page that holds nothing but its number over the upper edge, whatever the size of the sheet below. */
function stamp(page: PDFPage, number: PDFEmbeddedPage | undefined): void {
  if (number === undefined) return;
  const { x, y, width, height } = page.getMediaBox();
  page.drawPage(number, { x: x + width - number.width, y: y + height - number.height });
}

function unreadable(label: string): Refusal {
  return {
    code: 'unreadable',
    sentence: `“${label}”的文件读不出来，可能损坏、加了密码，或者不是 PDF、JPG、PNG。`,
    whatToDo: '请打开这份材料，换上能正常打开的 PDF、JPG 或者 PNG 文件；也可以去掉文件，只填纸质页数。',
  };
}
