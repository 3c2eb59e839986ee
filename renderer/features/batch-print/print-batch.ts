import type { Host, HostError, SavedFile } from '../../../electron/contract/host';
import type { OfficeApi, PaperQuery } from '../../data/office-api';
import type { BindPart } from '../../data/printing/printing-api';
import { writeFile } from '../../data/transfer';
import type { Paper } from '../../domain/paper/paper';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { renderPageMarginsHtml, type CountedPaper } from '../../print/page-margins-html';
import { paperMark, renderPaperBodiesHtml } from '../../print/paper-bodies-html';
import { renderPapersHtml } from '../../print/papers-html';
import { keepPrinted, makeDocument, pdfOf, type PaperDocument } from '../paper-documents';
import { printRefusal } from '../print-words';

export interface Batch {
  readonly office: OfficeApi;
  readonly host: Host;
  readonly template: string;
  readonly label: string;
  readonly records: readonly string[];
  /** Nothing left out, and why. */
  readonly full: PaperQuery['full'];
  /** One PDF of finished papers, or one document to the printer where a machine makes no PDF. */
  readonly into: { readonly pdf: string } | 'printer';
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

export interface BatchDone {
  readonly printed: number;
  /** Records that cannot be printed on this paper as they stand. */
  readonly left: number;
  readonly saved?: SavedFile;
}

export type BatchFault = 'cancelled' | readonly Refusal[];

/** Makes the paper of each record in turn. Nothing is written or kept before the last is made, so it can be stopped. */
export async function printBatch(batch: Batch): Promise<Result<BatchDone, BatchFault>> {
  const made = await makeAll(batch);
  if (!made.ok) return made;
  const documents = made.value;
  if (documents.length === 0) return fail([nothingToPrint]);
  const sent = batch.into === 'printer' ? await toPrinter(batch, documents) : await toPdf(batch, documents, batch.into.pdf);
  if (!sent.ok) return sent;
  for (const document of documents) {
    const kept = await keepPrinted(batch.office, document);
    if (!kept.ok) return kept;
  }
  const left = batch.records.length - documents.length;
  return ok({ printed: documents.length, left, ...(sent.value === undefined ? {} : { saved: sent.value }) });
}

async function makeAll(batch: Batch): Promise<Result<readonly PaperDocument[], BatchFault>> {
  const { office, template, records, full } = batch;
  const documents: PaperDocument[] = [];
  for (const [at, record] of records.entries()) {
    if (batch.isCancelled()) return fail('cancelled');
    const made = await makeDocument(office, full === undefined ? { record, template } : { record, template, full });
    if (made.ok) documents.push(made.value);
    else if (!made.error.every(({ code }) => code === 'no-paper')) return made;
    batch.onProgress(at + 1, workOf(batch));
  }
  return ok(documents);
}

/** Papers are made one by one, then set in sheaves; numbering and writing take about as long as one sheaf. */
function workOf({ records, into }: Batch): number {
  return into === 'printer' ? records.length : records.length + (Math.ceil(records.length / sheafSize) + 1) * sheafSize;
}

async function toPrinter({ host, label }: Batch, documents: readonly PaperDocument[]): Promise<Result<undefined, BatchFault>> {
  const papers = documents.map(({ paper }) => paper);
  const sent = await host.paperToPrinter({ html: renderPapersHtml(label, papers) });
  return sent.ok ? ok(undefined) : faultOf(sent.error);
}

/** Papers set by the machine in one go: enough that fonts count once, few enough to stop soon. */
const sheafSize = 25;

/** Sets the papers in sheaves, counts the pages of each, and lays 第 n 页 共 m 页 over them. */
async function toPdf(
  batch: Batch,
  documents: readonly PaperDocument[],
  suggestedName: string,
): Promise<Result<SavedFile, BatchFault>> {
  const { office, host, label } = batch;
  const parts: BindPart[] = [];
  const counted: CountedPaper[] = [];
  for (let from = 0; from < documents.length; from += sheafSize) {
    if (batch.isCancelled()) return fail('cancelled');
    const sheaf = await setSheaf(
      batch,
      documents.slice(from, from + sheafSize).map(({ paper }) => paper),
    );
    if (!sheaf.ok) return sheaf;
    counted.push(...sheaf.value.counted);
    parts.push({ label, numbered: true, bytes: sheaf.value.bytes, mediaType: 'application/pdf' });
    batch.onProgress(batch.records.length + from + sheafSize, workOf(batch));
  }
  const stamps = await pdfOf(host, renderPageMarginsHtml(counted));
  if (!stamps.ok) return faultOf(stamps.error);
  const bound = await office.bindPages({ parts, stamps: stamps.value });
  if (!bound.ok) return bound;
  if (batch.isCancelled()) return fail('cancelled');
  const saved = await writeFile(host, { purpose: 'bound', suggestedName, bytes: bound.value.bytes });
  return saved.ok ? saved : faultOf(saved.error);
}

interface Sheaf {
  readonly bytes: Uint8Array;
  readonly counted: readonly CountedPaper[];
}

async function setSheaf({ office, host }: Batch, papers: readonly Paper[]): Promise<Result<Sheaf, BatchFault>> {
  const made = await pdfOf(host, renderPaperBodiesHtml(papers));
  if (!made.ok) return faultOf(made.error);
  const bytes = made.value;
  const counts = await office.countPages({ bytes, marks: papers.map((_, index) => paperMark(index)) });
  if (!counts.ok) return counts;
  return ok({ bytes, counted: papers.map((paper, index) => ({ paper, pages: counts.value.pages[index] ?? 0 })) });
}

function faultOf(error: HostError): Result<never, BatchFault> {
  const refusal = printRefusal(error);
  return fail(refusal === undefined ? 'cancelled' : [refusal]);
}

const nothingToPrint: Refusal = {
  code: 'nothing-to-print',
  sentence: '选中的记录都还不能打印这种文书。',
  whatToDo: '请换一种文书，或者先办理相应的步骤。',
};
