import { renderToStaticMarkup } from 'react-dom/server';
import type { Paper } from '../domain/paper/paper';
import { PaperBlocks } from './paper-blocks';
import { inMargins, marginsOf } from './page-margins';
import { cssString, staticDocument } from './paper-html';
import { lookOf } from './paper-look';

/**
 * Several papers as one document, each from a new page on, for machines that cannot bind finished pages. A browser counts the
 * pages of a document through (a reset of the page counter has no effect there), so the number stands with the whole.
 */
export function renderPapersHtml(title: string, papers: readonly Paper[]): string {
  const body = renderToStaticMarkup(
    papers.map((paper, index) => (
      <section key={index} className={`one-paper paper-${index}`}>
        <div className={`paper ${lookOf(paper)}`}>
          {paper.draft && <p className="draft-line">草稿</p>}
          <PaperBlocks blocks={paper.blocks} />
        </div>
      </section>
    )),
  );
  return staticDocument(title, body, `${common}${papers.map(rulesOf).join('')}`);
}

/** Marks that stay in place on every page would show on the pages of all papers, so a draft says so at its head. */
const common = `
@page { size: A4 portrait; @bottom-center { content: "本批第 " counter(page) " 页"; ${inMargins.face} } }
.one-paper:not(:first-child) { break-before: page; }
.paper .draft-line { font: 22pt/1.4 var(--hei); letter-spacing: 0.3em; text-align: right; }
html, body { margin: 0; }`;

function rulesOf(paper: Paper, index: number): string {
  const heading = `${cssString(paper.title)}${paper.draft ? '（草稿）' : ''}`;
  return `
.paper-${index} { page: paper-${index}; }
@page paper-${index} { margin: ${marginsOf(lookOf(paper))}; @top-center { content: "${heading}"; ${inMargins.face} } }`;
}
