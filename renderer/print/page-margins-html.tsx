import { renderToStaticMarkup } from 'react-dom/server';
import type { Paper } from '../domain/paper/paper';
import { inMargins } from './page-margins';
import { staticDocument } from './paper-html';
import { lookOf, margins, type PaperLook } from './paper-look';

export interface CountedPaper {
  readonly paper: Paper;
  readonly pages: number;
}

/** What stands in the margins of each page of papers that were set together: 第 n 页 共 m 页, copies, 续页, 草稿. */
export function renderPageMarginsHtml(papers: readonly CountedPaper[]): string {
  const body = renderToStaticMarkup(
    papers.flatMap(({ paper, pages }, at) =>
      Array.from({ length: pages }, (_, index) => (
        <Margins key={`${at} ${index}`} paper={paper} page={index + 1} pages={pages} />
      )),
    ),
  );
  return staticDocument('页边', body, `${common}${boxRules('form')}${boxRules('document')}`);
}

function Margins({ paper, page, pages }: { readonly paper: Paper; readonly page: number; readonly pages: number }) {
  const [before, between, after] = inMargins.page;
  const copies = inMargins.copies(paper.copies);
  return (
    <div className={`sheet ${lookOf(paper)}-margins`}>
      {page > 1 && paper.slips !== true && <div className="top">{inMargins.continued(paper.title)}</div>}
      {paper.slips !== true && <div className="bottom">{`${before}${page}${between}${pages}${after}`}</div>}
      {copies !== undefined && <div className="bottom copies">{copies}</div>}
      {paper.draft && (
        <div className="paper">
          <div className="draft-mark on-sheet">草稿</div>
        </div>
      )}
    </div>
  );
}

const common = `
@page { size: A4 portrait; margin: 0; }
html, body { margin: 0; }
.sheet { position: relative; width: 210mm; height: 297mm; overflow: hidden; break-inside: avoid; ${inMargins.face} }
.sheet:not(:last-child) { break-after: page; }
.sheet .top, .sheet .bottom { position: absolute; display: flex; align-items: center; justify-content: center; }
.sheet .copies { justify-content: flex-end; }
.paper .on-sheet { position: absolute; }`;

/** Where the text of the margins stands, as the page rules of `paper-html.tsx` place it. */
function boxRules(look: PaperLook): string {
  const { top, right, bottom, left } = margins[look];
  return `
.${look}-margins .top { top: 0; height: ${top}mm; left: ${left}mm; right: ${right}mm; }
.${look}-margins .bottom { bottom: 0; height: ${bottom}mm; left: ${left}mm; right: ${right}mm; }`;
}
