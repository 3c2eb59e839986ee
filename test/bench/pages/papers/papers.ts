import type { Host } from '../../../../electron/contract/host';
import { wallCase } from '../../../../renderer/app/sample-office/wall-case';
import type { OfficeApi } from '../../../../renderer/data/office-api';
import { bind } from '../../../../renderer/data/printing/bind-pages';
import { count } from '../../../../renderer/data/printing/count-pages';
import { ok } from '../../../../renderer/domain/result';
import { printBatch } from '../../../../renderer/features/batch-print/print-batch';
import { renderPaperBodiesHtml } from '../../../../renderer/print/paper-bodies-html';
import { memoryHost } from '../../../fakes/memory-host';
import { paperOf, printModelOf } from '../../../office/paper';
import { sampleRoom } from '../../../office/sample';

declare global {
  interface Window {
    /** The machine's printer, given by the bench: base64 of the PDF of this HTML. */
    setPaper(html: string): Promise<string>;
    /** Prints so many one-page papers to one PDF as a person would; milliseconds and bytes. */
    printMany(count: number): Promise<{ readonly took: number; readonly size: number; readonly printed: number }>;
    /** The same papers as one document, for the bare work of setting them. */
    bareDocument(count: number): string;
  }
}

const template = 'rm-registration';
const model = printModelOf(sampleRoom(), wallCase);

window.bareDocument = (papers) => renderPaperBodiesHtml(Array.from({ length: papers }, () => paperOf(template, model)));

window.printMany = async (papers) => {
  const host = printingHost();
  const begun = performance.now();
  const done = await printBatch({
    office,
    host,
    template,
    label: '人民调解受理登记表',
    records: Array.from({ length: papers }, (_, index) => String(index)),
    full: undefined,
    into: { pdf: 'papers.pdf' },
    onProgress: () => undefined,
    isCancelled: () => false,
  });
  const took = performance.now() - begun;
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return { took, size: host.drive.files.get('papers.pdf')?.length ?? 0, printed: done.value.printed };
};

// The batch asks nothing else of an office.
const office = {
  printModel: async () => ok(model),
  printed: async () => ok({}),
  countPages: count,
  bindPages: bind,
} satisfies Partial<OfficeApi> as unknown as OfficeApi;

/** A machine in memory whose papers are set by the bench. */
function printingHost() {
  const host = memoryHost();
  const made = new Map<string, Uint8Array>();
  const printing: Pick<Host, 'paperPdf' | 'transferRead'> = {
    paperPdf: async ({ html }) => {
      const bytes = Uint8Array.from(atob(await window.setPaper(html)), (character) => character.charCodeAt(0));
      const transfer = `paper-${made.size}`;
      made.set(transfer, bytes);
      return ok({ transfer, size: bytes.length });
    },
    transferRead: async (input) => {
      const bytes = made.get(input.transfer);
      return bytes === undefined ? host.transferRead(input) : ok({ bytes: bytes.slice(input.offset, input.offset + chunk) });
    },
  };
  return { ...host, ...printing };
}

const chunk = 1024 * 1024;
