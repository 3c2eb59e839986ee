import type { BrowserWindow } from 'electron';
import type { Printer } from './host/printing';
import type { PaperPages } from './paper-pages';

export interface PaperPrinterParts {
  readonly pages: PaperPages;
  readonly openWindow: () => BrowserWindow;
}

/** Prints through a hidden window that lives as long as one paper. */
export function paperPrinter({ pages, openWindow }: PaperPrinterParts): Printer {
  const withPaper = async <T>(html: string, use: (window: BrowserWindow) => Promise<T>) => {
    const window = openWindow();
    try {
      await window.loadURL(pages.add(html));
      return await use(window);
    } finally {
      window.destroy();
    }
  };
  return {
    // Size and margins stand in the paper's own `@page` rule.
    toPdf: (html) =>
      withPaper(html, ({ webContents }) => webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })),
    toPaper: (html) => withPaper(html, printWithDialog),
  };
}

function printWithDialog({ webContents }: BrowserWindow): Promise<'printed' | 'cancelled' | 'failed'> {
  return new Promise((resolve) => {
    webContents.print({ printBackground: true }, (printed, reason) => {
      if (printed) resolve('printed');
      else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed');
    });
  });
}
