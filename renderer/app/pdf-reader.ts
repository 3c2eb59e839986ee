import type { PdfReader } from '../features/pdf-reader';

/** The library comes with the first paper that is shown. */
export const pdfReader: PdfReader = {
  open: async (bytes) => (await import('./pdf-js')).openPdf(bytes),
};
