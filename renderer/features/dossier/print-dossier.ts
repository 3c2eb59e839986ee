import type { Host } from '../../../electron/contract/host';
import type { OfficeApi, PaperQuery } from '../../data/office-api';
import type { DossierView } from '../../domain/paper/dossier';
import { fail, ok, type Result } from '../../domain/result';
import { renderPapersHtml } from '../../print/papers-html';
import { keepPrinted, makeDocument, type PaperDocument } from '../paper-documents';
import { printRefusal } from '../print-words';
import { queryOf, type BindFault } from './bind-dossier';
import { blankIndex } from './dossier-index';

export interface DossierPrint {
  readonly office: OfficeApi;
  readonly host: Host;
  readonly view: DossierView;
  readonly full: PaperQuery['full'];
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/** Where no PDF can be made, the papers go to the printer as one document; the index is filled in by hand. */
export async function printDossier(print: DossierPrint): Promise<Result<Readonly<Record<string, never>>, BindFault>> {
  const { office, host, view } = print;
  const documents = await documentsOf(print);
  if (!documents.ok) return documents;
  const html = renderPapersHtml(
    view.label,
    documents.value.map(({ paper }) => paper),
  );
  const sent = await host.paperToPrinter({ html });
  if (!sent.ok) {
    const refusal = printRefusal(sent.error);
    return fail(refusal === undefined ? 'cancelled' : [refusal]);
  }
  for (const document of documents.value) {
    const kept = await keepPrinted(office, document);
    if (!kept.ok) return kept;
  }
  return ok({});
}

async function documentsOf(print: DossierPrint): Promise<Result<readonly PaperDocument[], BindFault>> {
  const { office, view, full, onProgress, isCancelled } = print;
  const index = blankIndex(view.lines);
  const papers = view.lines.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'paper' ? [item] : [])));
  const documents: PaperDocument[] = [];
  for (const item of papers) {
    if (isCancelled()) return fail('cancelled');
    const made = await makeDocument(office, queryOf(item, full), index);
    if (!made.ok) return made;
    documents.push(made.value);
    onProgress(documents.length, papers.length);
  }
  return ok(documents);
}
