import type * as PdfLib from '@cantoo/pdf-lib';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';

interface Marked {
  readonly bytes: Uint8Array;
  /** Names of the places where each part begins, in the order of the pages. */
  readonly marks: readonly string[];
}

/** How many pages each part of one PDF takes, by the named places where they begin. */
export async function countPages(
  open: OpenOffice,
  marked: Marked,
): Promise<Result<{ readonly pages: readonly number[] }, readonly Refusal[]>> {
  return refuseUnless(open, 'print') ?? count(marked);
}

export async function count({
  bytes,
  marks,
}: Marked): Promise<Result<{ readonly pages: readonly number[] }, readonly Refusal[]>> {
  const library = await import('@cantoo/pdf-lib');
  const file = await library.PDFDocument.load(bytes, { updateMetadata: false });
  const starts = startsOf(library, file, marks);
  const ends = [...starts.slice(1), file.getPageCount()];
  const pages = starts.map((start, index) => (ends[index] ?? 0) - start);
  return starts.length === marks.length && pages.every((one) => one > 0) ? ok({ pages }) : fail([uncounted]);
}

/** Page numbers from 0; a place that is not there is left out. */
function startsOf({ PDFArray, PDFDict, PDFName }: typeof PdfLib, file: PdfLib.PDFDocument, marks: readonly string[]) {
  const places = file.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = file.getPages().map(({ ref }) => ref.toString());
  return marks.flatMap((mark) => {
    const place = places?.lookupMaybe(PDFName.of(mark), PDFArray);
    const at = pages.indexOf(place?.get(0).toString() ?? '');
    return at < 0 ? [] : [at];
  });
}

const uncounted: Refusal = {
  code: 'uncounted',
  sentence: '排好的版面里数不清每份文书的页数，没有合成。',
  whatToDo: '请减少份数再试一次；还不行，请逐份打印，并联系上级技术人员。',
};
