import { dirname } from 'node:path';
import type { Host, HostError, SavedFile } from '../../contract/host';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import type { Dialogs } from './dialogs';
import { attempt } from './host-error';
import { oneAtATime } from './one-at-a-time';
import { beginPart } from './part-file';
import type { SavedFiles } from './saved-files';

/** Turns static HTML into paper, in a window that runs no script and reaches nothing. */
export interface Printer {
  toPdf(html: string): Promise<Uint8Array>;
  toPaper(html: string): Promise<'printed' | 'cancelled' | 'failed'>;
}

export interface PrintingParts {
  readonly printer: Printer;
  readonly dialogs: Dialogs;
  readonly saved: SavedFiles;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly freeSpace: (folder: string) => Promise<number>;
}

const pdf = { name: 'PDF 文件', extensions: ['pdf'] };

/** Papers, one after the other: each takes a window of its own. */
export function printing(parts: PrintingParts): Pick<Host, 'paperToPdf' | 'paperToPrinter'> {
  const inTurn = oneAtATime();
  return {
    paperToPdf: (input) => inTurn(() => attempt('write-failed', () => toPdf(parts, input))),
    paperToPrinter: ({ html }) => inTurn(() => toPaper(parts, html)),
  };
}

type PaperToPdf = Parameters<Host['paperToPdf']>[0];

async function toPdf(parts: PrintingParts, { html, suggestedName }: PaperToPdf): Promise<Result<SavedFile, HostError>> {
  const target = await parts.dialogs.saveAs({ title: '保存文书（PDF）', suggestedName, kinds: [pdf] });
  if (target === null) return fail('cancelled');
  const bytes = await parts.printer.toPdf(html).catch(() => undefined);
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
