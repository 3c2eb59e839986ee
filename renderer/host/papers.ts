import type { Host, HostError, SavedFile } from '../../electron/contract/host';
import { fail, ok, type Result } from '../domain/result';
import { choosePlace } from './chosen-files';
import { sha256Hex } from './hex';
import { attempt } from './host-error';
import { printInPage } from './paper-in-page';

/** A page can make no PDF by itself: both ways lead to the browser's print dialog, where a person may save one. */
export function papers(): Pick<Host, 'paperPdf' | 'paperToPdf' | 'paperToPrinter'> {
  return {
    paperPdf: async () => fail('refused'),
    paperToPdf: ({ html, suggestedName }) =>
      attempt('print-failed', async () => {
        if (await printInPage(html)) return ok({ file: '', place: '' });
        return saveAsPage(html, suggestedName);
      }),
    paperToPrinter: ({ html }) =>
      attempt('print-failed', async () => ((await printInPage(html)) ? ok({}) : fail('print-failed'))),
  };
}

/** Older browsers get the paper as a page of its own, which prints as it is. */
async function saveAsPage(html: string, suggestedName: string): Promise<Result<SavedFile, HostError>> {
  const bytes = new TextEncoder().encode(html);
  const place = await choosePlace('page', suggestedName.replace(/(\.pdf)?$/, '.html'));
  await place.write(bytes);
  return place.commit(await sha256Hex(bytes));
}
