import type { Host, HostError, SavedFile } from '../../../electron/contract/host';
import type { OfficeApi, PaperQuery } from '../../data/office-api';
import type { BindPart, BoundPages } from '../../data/printing/printing-api';
import { writeFile } from '../../data/transfer';
import type { DossierIndex, DossierItem, DossierLine, DossierView } from '../../domain/paper/dossier';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { renderPageNumbersHtml } from '../../print/page-numbers-html';
import { keepPrinted, makeDocument, pdfOf, type PaperDocument } from '../paper-documents';
import { printRefusal } from '../print-words';
import { indexOf } from './dossier-index';

export interface Binding {
  readonly office: OfficeApi;
  readonly host: Host;
  readonly view: DossierView;
  /** Nothing left out, and why. */
  readonly full: PaperQuery['full'];
  readonly suggestedName: string;
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/** `cancelled` where a person stopped it or closed the file dialog: nothing was written. */
export type BindFault = 'cancelled' | readonly Refusal[];

interface Piece {
  readonly line: DossierLine;
  readonly part: BindPart;
  /** The paper behind the pages, kept as printed once the file stands. */
  readonly document?: PaperDocument;
}

/**
 * Makes one PDF in the order of the file. The first pass binds the body and counts its pages; with them the index is filled in,
 * and the second pass binds everything and lays the numbers over the pages.
 */
export async function bindDossier(binding: Binding): Promise<Result<SavedFile, BindFault>> {
  const { view, office } = binding;
  const watch = watchOver(binding);
  const body = await piecesOf(binding, linesAt(view, 'body'), watch);
  if (!body.ok) return body;
  const counted = await office.bindPages({ parts: body.value.map(({ part }) => part) });
  if (!counted.ok) return counted;
  const index = indexOf(body.value, counted.value);
  const front = await piecesOf(binding, linesAt(view, 'front'), watch, index);
  if (!front.ok) return front;
  const back = await piecesOf(binding, linesAt(view, 'back'), watch, index);
  if (!back.ok) return back;
  const pieces = [...front.value, ...body.value, ...back.value];
  const bound = await bindNumbered(binding, pieces, counted.value.total);
  if (!bound.ok) return bound;
  if (binding.isCancelled()) return fail('cancelled');
  return saveAndKeep(binding, pieces, bound.value);
}

function linesAt({ lines }: DossierView, place: DossierLine['place']): readonly DossierLine[] {
  return lines.filter((line) => line.place === place);
}

function watchOver({ view, onProgress, isCancelled }: Binding) {
  // Numbering and writing take about as long as one paper each.
  const total = view.lines.reduce((sum, { items }) => sum + items.length, 2);
  let done = 0;
  return {
    isCancelled,
    step: () => {
      done += 1;
      onProgress(done, total);
    },
  };
}

async function piecesOf(
  binding: Binding,
  lines: readonly DossierLine[],
  watch: ReturnType<typeof watchOver>,
  index?: DossierIndex,
): Promise<Result<readonly Piece[], BindFault>> {
  const pieces: Piece[] = [];
  for (const line of lines) {
    for (const item of line.items) {
      if (watch.isCancelled()) return fail('cancelled');
      const piece =
        item.kind === 'paper' ? await paperPiece(binding, line, item, index) : await materialPiece(binding, line, item);
      if (!piece.ok) return piece;
      pieces.push(piece.value);
      watch.step();
    }
  }
  return ok(pieces);
}

type Item<K extends DossierItem['kind']> = Extract<DossierItem, { readonly kind: K }>;

async function paperPiece(
  { office, host, full }: Binding,
  line: DossierLine,
  item: Item<'paper'>,
  index: DossierIndex | undefined,
): Promise<Result<Piece, BindFault>> {
  const made = await makeDocument(office, queryOf(item, full), index);
  if (!made.ok) return made;
  const bytes = await pdfOf(host, made.value.html);
  if (!bytes.ok) return faultOf(bytes.error);
  const part = { label: line.label, numbered: line.place === 'body', bytes: bytes.value, mediaType: 'application/pdf' };
  return ok({ line, part, document: made.value });
}

/** A name that one paper prints would name the people of all others, so a covered file covers every paper alike. */
export function queryOf({ record, template }: Item<'paper'>, full: PaperQuery['full']): PaperQuery {
  return full === undefined ? { record, template, covers: 'personal' } : { record, template, full };
}

/** A scan goes in only where nothing is left out; otherwise its numbers stay free, as for what exists on paper only. */
async function materialPiece(
  { office, full }: Binding,
  line: DossierLine,
  { title, pages, file }: Item<'material'>,
): Promise<Result<Piece, BindFault>> {
  const label = `${line.label}：${title}`;
  if (file === undefined) return ok({ line, part: { label, numbered: true, pages } });
  const scan = await office.attachment({ hash: file.hash });
  if (!scan.ok) return scan;
  const part = { label, numbered: true, bytes: scan.value.bytes, mediaType: file.mediaType };
  if (full !== undefined) return ok({ line, part });
  const counted = await office.bindPages({ parts: [part] });
  return counted.ok ? ok({ line, part: { label, numbered: true, pages: counted.value.total } }) : counted;
}

async function bindNumbered(
  { office, host }: Binding,
  pieces: readonly Piece[],
  numbers: number,
): Promise<Result<BoundPages, BindFault>> {
  const parts = pieces.map(({ part }) => part);
  if (numbers === 0) return office.bindPages({ parts });
  const stamps = await pdfOf(host, renderPageNumbersHtml(numbers));
  return stamps.ok ? office.bindPages({ parts, stamps: stamps.value }) : faultOf(stamps.error);
}

async function saveAndKeep(
  binding: Binding,
  pieces: readonly Piece[],
  { bytes }: BoundPages,
): Promise<Result<SavedFile, BindFault>> {
  const { host, office, suggestedName } = binding;
  const saved = await writeFile(host, { purpose: 'bound', suggestedName, bytes });
  if (!saved.ok) return faultOf(saved.error);
  for (const { document } of pieces) {
    const kept = document === undefined ? ok({}) : await keepPrinted(office, document);
    if (!kept.ok) return kept;
  }
  return saved;
}

function faultOf(error: HostError): Result<never, BindFault> {
  const refusal = printRefusal(error);
  return fail(refusal === undefined ? 'cancelled' : [refusal]);
}
