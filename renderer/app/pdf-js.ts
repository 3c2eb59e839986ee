import { getDocument, PDFWorker, type PDFDocumentProxy, type PDFPageProxy, type RenderTask } from 'pdfjs-dist';
import type { OpenPdf, PdfPage } from '../features/pdf-reader';
import { trustedWorkerUrl } from '../host/worker-url';
import workerUrl from './pdf-worker?worker&url';

/** Opens a PDF in a worker of its own, which ends with it. Papers bring all their fonts; nothing is fetched and nothing compiled. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const port = new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'pdf' });
  const worker = PDFWorker.create({ port });
  const opening = getDocument({ data: bytes, worker, isEvalSupported: false, useWasm: false, useSystemFonts: false });
  let closed = false;
  const close = () => {
    closed = true;
    void opening.destroy().finally(() => port.terminate());
  };
  const pdf = await opening.promise;
  return { pages: await pagesOf(pdf, () => closed), close };
}

type IsClosed = () => boolean;

async function pagesOf(pdf: PDFDocumentProxy, isClosed: IsClosed): Promise<readonly PdfPage[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => pageOf(await pdf.getPage(number), isClosed)));
}

function pageOf(page: PDFPageProxy, isClosed: IsClosed): PdfPage {
  const { width, height } = page.getViewport({ scale: 1 });
  let painting: RenderTask | undefined;
  return {
    width,
    height,
    text: () => unlessClosed(textOf(page), isClosed, ''),
    // A canvas takes one painting at a time; the last size asked for is the one that counts.
    paint: async (canvas, scale) => {
      painting?.cancel();
      await painting?.promise.catch(() => undefined);
      if (isClosed()) return;
      const viewport = page.getViewport({ scale });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      const own = page.render({ canvas, viewport });
      painting = own;
      await unlessClosed(own.promise, () => isClosed() || painting !== own, undefined);
    },
  };
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

/** Work on a PDF that was closed in the meantime fails, and nobody waits for it. */
async function unlessClosed<T>(work: Promise<T>, isClosed: IsClosed, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isClosed()) return otherwise;
    throw error;
  }
}
