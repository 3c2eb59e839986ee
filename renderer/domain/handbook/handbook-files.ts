import type { Ledger } from '../ledger/ledger';
import { handbookIndex, handbookMarkdown } from './handbook-markdown';
import { handbookPage, type HandbookPage } from './handbook-page';

/** The files of the handbook: one page per ledger that people see, and the list of them. */
export function handbookFiles(ledgers: readonly Ledger[]): readonly { readonly name: string; readonly text: string }[] {
  const pages = ledgers.filter((ledger) => ledger.offices.length > 0).map((ledger) => handbookPage(ledger, ledgers));
  const files = pages.map((page) => ({ name: fileOf(page), text: handbookMarkdown(page) }));
  return [{ name: 'README.md', text: handbookIndex(pages, fileOf) }, ...files];
}

function fileOf({ kind }: HandbookPage): string {
  return `${kind}.md`;
}
