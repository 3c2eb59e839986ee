import { dirname } from 'node:path';
import type { Host, HostError, SavedFile, Transfer } from '../../contract/host';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import type { Dialogs } from './dialogs';
import { attempt } from './host-error';
import { oneAtATime } from './one-at-a-time';
import { beginPart } from './part-file';
import type { SavedFiles } from './saved-files';
import type { Transfers } from './transfers';

/** Turns static HTML into paper, in a window that runs no script and reaches nothing but the app's fonts. */
export interface Printer {
  toPdf(html: string): Promise<Uint8Array>;
  toPaper(html: string): Promise<'printed' | 'cancelled' | 'failed'>;
}

export interface PrintingParts {
  readonly printer: Printer;
  readonly dialogs: Dialogs;
  readonly saved: SavedFiles;
  readonly transfers: Transfers;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly freeSpace: (folder: string) => Promise<number>;
}

const pdf = { name: 'PDF 文件', extensions: ['pdf'] };

/** Papers, one after the other: each takes a window of its own. What was shown is what is saved. */
export function printing(parts: PrintingParts): Pick<Host, 'paperPdf' | 'paperToPdf' | 'paperToPrinter'> {
  const inTurn = oneAtATime();
  const make = madeOnce(parts.printer);
  return {
    paperPdf: ({ html }) => inTurn(() => attempt('print-failed', () => toWindow(parts, make, html))),
    paperToPdf: (input) => inTurn(() => attempt('write-failed', () => toFile(parts, make, input))),
    paperToPrinter: ({ html }) => inTurn(() => toPaper(parts, html)),
  };
}

/** Undefined where it cannot be made. */
type Make = (html: string) => Promise<Uint8Array | undefined>;

/** Keeps the last PDF, so that a person saves the document they looked at and not a second one. */
function madeOnce(printer: Printer): Make {
  let last: { readonly html: string; readonly bytes: Uint8Array } | undefined;
  return async (html) => {
    if (last?.html === html) return last.bytes;
    const bytes = await printer.toPdf(html).catch(() => undefined);
    if (bytes !== undefined) last = { html, bytes };
    return bytes;
  };
}

type Readable = Transfer & { readonly size: number };

async function toWindow({ transfers }: PrintingParts, make: Make, html: string): Promise<Result<Readable, HostError>> {
  const room = await transfers.room();
  if (!room.ok) return room;
  const made = await make(html);
  if (made === undefined) return fail('print-failed');
  return ok({ transfer: transfers.read({ made, size: made.length }), size: made.length });
}

type PaperToPdf = Parameters<Host['paperToPdf']>[0];

async function toFile(
  parts: PrintingParts,
  make: Make,
  { html, suggestedName }: PaperToPdf,
): Promise<Result<SavedFile, HostError>> {
  const target = await parts.dialogs.saveAs({ title: '保存文书（PDF）', suggestedName, kinds: [pdf] });
  if (target === null) return fail('cancelled');
  const bytes = await make(html);
  if (bytes === undefined) return fail('print-failed');
  if ((await parts.freeSpace(dirname(target))) < bytes.length) return fail('no-space');
  const part = await beginPart({ target, randomBytes: parts.randomBytes });
  if (!part.ok) return part;
  const written = await part.value.write(bytes);
  if (!written.ok) return written;
  const done = await part.value.finish();
  return done.ok ? ok(parts.saved.remember(target)) : done;
}

async function toPaper({ printer }: PrintingParts, html: string): Promise<Result<Record<string, never>, HostError>> {
  const outcome = await printer.toPaper(html).catch(() => 'failed' as const);
  if (outcome === 'printed') return ok({});
  return fail(outcome === 'cancelled' ? 'cancelled' : 'print-failed');
}
