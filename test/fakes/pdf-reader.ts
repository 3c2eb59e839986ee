import type { PdfReader } from '../../renderer/features/pdf-reader';

/** Reads what the memory host calls a PDF: one page with the words of its HTML, and nothing to look at. */
export const wordsOnly: PdfReader = {
  open: async (bytes) => {
    const html = new TextDecoder().decode(bytes).replace(/^%PDF-[\d.]+\n/, '');
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const page = { width: 595, height: 842, text: async () => body.textContent, paint: async () => undefined };
    return { pages: [page], close: () => undefined };
  },
};
