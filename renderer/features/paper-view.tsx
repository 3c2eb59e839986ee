import { useMemo } from 'react';
import type { Paper } from '../domain/paper/paper';
import { renderPaperHtml } from '../print/paper-html';
import { PaperPreview } from '../print/paper-preview';
import { Loading } from '../ui/loading';
import { Refusals } from '../ui/refusals';
import { PdfPages } from './pdf-pages';
import { printRefusal } from './print-words';
import { useAbout } from './use-about';
import { usePdf } from './use-pdf';

/** A paper as it will leave the machine: the very PDF where one can be made, in a browser the same blocks on the screen. */
export function PaperView({ paper }: { readonly paper: Paper }) {
  const about = useAbout();
  if (about === undefined) return <Loading what="正在排版…" />;
  return about.edition === 'browser' ? <PaperPreview paper={paper} /> : <PdfView paper={paper} />;
}

function PdfView({ paper }: { readonly paper: Paper }) {
  const html = useMemo(() => renderPaperHtml(paper), [paper]);
  const shown = usePdf(html);
  if (shown === undefined) return <Loading what="正在排版…" />;
  if (shown.pdf !== undefined) return <PdfPages pdf={shown.pdf} label={paper.draft ? `${paper.title}（草稿）` : paper.title} />;
  const refusal = shown.error && printRefusal(shown.error);
  return <Refusals refusals={refusal === undefined ? [] : [refusal]} />;
}
