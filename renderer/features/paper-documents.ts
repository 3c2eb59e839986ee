import type { Host, HostError } from '../../electron/contract/host';
import type { OfficeApi, PaperQuery } from '../data/office-api';
import { receive } from '../data/transfer';
import type { DossierIndex } from '../domain/paper/dossier';
import { makePaper } from '../domain/paper/make-paper';
import type { Paper } from '../domain/paper/paper';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { renderPaperHtml } from '../print/paper-html';
import { findTemplate } from '../print/templates';
import { noTemplate } from './print-words';

/** A paper of one record as the document that is printed. */
export interface PaperDocument {
  readonly query: PaperQuery;
  readonly paper: Paper;
  readonly html: string;
}

export async function makeDocument(
  office: OfficeApi,
  query: PaperQuery,
  index?: DossierIndex,
): Promise<Result<PaperDocument, readonly Refusal[]>> {
  const template = findTemplate(query.template);
  if (template === undefined) return fail([noTemplate]);
  const model = await office.printModel(query);
  if (!model.ok) return model;
  const paper = makePaper(template, index === undefined ? model.value : { ...model.value, index });
  return ok({ query, paper, html: renderPaperHtml(paper) });
}

/** Has the office keep that a paper was printed. */
export async function keepPrinted(office: OfficeApi, { query, paper, html }: PaperDocument) {
  const { record, full, covers } = query;
  const { template, version } = paper;
  const hash = await sha256Hex(html);
  const why = full === undefined ? {} : { reason: full.reason };
  return office.printed({ record, template, version, hash, ...why, ...(covers === undefined ? {} : { covers }) });
}

/** The finished pages of a document; `refused` by a machine that makes no PDF, such as a browser. */
export async function pdfOf(host: Host, html: string): Promise<Result<Uint8Array, HostError>> {
  const made = await host.paperPdf({ html });
  if (!made.ok) return made;
  const { transfer, size } = made.value;
  const bytes = await receive(host, transfer, size);
  await host.transferAbort({ transfer });
  return bytes;
}

export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
