import type { BrowserWindow, WebContents } from 'electron';
import type { Printer } from './host/printing';
import type { PaperPages } from './paper-pages';
import { isInOwnFonts } from './pdf-fonts';

/** As much of a window as a paper needs. */
export interface PaperWindow extends Pick<BrowserWindow, 'loadURL' | 'destroy'> {
  readonly webContents: Pick<WebContents, 'printToPDF' | 'print'>;
}

export interface PaperPrinterParts {
  readonly pages: PaperPages;
  readonly openWindow: () => PaperWindow;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Prints through a hidden window that lives as long as one paper. */
export function paperPrinter({ pages, openWindow, wait }: PaperPrinterParts): Printer {
  const withPaper = async <T>(html: string, use: (window: PaperWindow) => Promise<T>) => {
    const window = openWindow();
    try {
      await window.loadURL(pages.add(html));
      return await use(window);
    } finally {
      window.destroy();
    }
  };
  return {
    toPdf: (html) => withPaper(html, (window) => pdfInOwnFonts(window, wait)),
    toPaper: (html) =>
      withPaper(html, async (window) => {
        await pdfInOwnFonts(window, wait);
        return printWithDialog(window);
      }),
  };
}

/** Milliseconds between two looks, and how many: fonts come from the disk, and a foreign script never gets one of ours. */
const pause = 100;
const looks = 10;

/**
 * A page without scripts cannot say that its fonts are there. They are fetched before it counts as loaded, and the first PDF
 * asks for any that are still missing; it tells in which fonts it was set.
 */
async function pdfInOwnFonts({ webContents }: PaperWindow, wait: PaperPrinterParts['wait']): Promise<Uint8Array> {
  // Size and margins stand in the paper's own `@page` rule.
  const make = () => webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  let pdf = await make();
  for (let look = 1; look < looks && !isInOwnFonts(pdf); look += 1) {
    await wait(pause);
    pdf = await make();
  }
  return pdf;
}

function printWithDialog({ webContents }: PaperWindow): Promise<'printed' | 'cancelled' | 'failed'> {
  return new Promise((resolve) => {
    webContents.print({ printBackground: true }, (printed, reason) => {
      if (printed) resolve('printed');
      else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed');
    });
  });
}
