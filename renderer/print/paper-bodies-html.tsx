import { renderToStaticMarkup } from 'react-dom/server';
import type { Paper } from '../domain/paper/paper';
import { PaperBlocks } from './paper-blocks';
import { marginsOf } from './page-margins';
import { staticDocument } from './paper-html';
import { lookOf } from './paper-look';

/**
 * Many papers set at once, without anything in the marginsOf, for a machine that binds them afterwards: fonts are fetched once
 * and not once a paper. Each begins on a new page under a name that the PDF keeps, so that its pages can be counted.
 */
export function renderPaperBodiesHtml(papers: readonly Paper[]): string {
  const body = renderToStaticMarkup(
    <>
      {/* A place gets a name in the PDF only where something leads to it. */}
      <nav className="marks">
        {papers.map((_, index) => (
          <a key={index} href={`#${paperMark(index)}`} />
        ))}
      </nav>
      {papers.map((paper, index) => (
        <section key={index} id={paperMark(index)} className={`one-paper paper-${index}`}>
          <div className={`paper ${lookOf(paper)}`}>
            <PaperBlocks blocks={paper.blocks} />
          </div>
        </section>
      ))}
    </>,
  );
  return staticDocument('文书', body, `${common}${papers.map(rulesOf).join('')}`);
}

/** The name of the place where a paper begins. */
export function paperMark(index: number): string {
  return `paper-${index}`;
}

const common = `
@page { size: A4 portrait; }
.marks { position: absolute; top: 0; left: 0; line-height: 0; }
.marks a { display: inline-block; width: 1px; height: 1px; }
.one-paper:not(:first-of-type) { break-before: page; }
html, body { margin: 0; }`;

function rulesOf(paper: Paper, index: number): string {
  return `
.paper-${index} { page: paper-${index}; }
@page paper-${index} { margin: ${marginsOf(lookOf(paper))}; }`;
}
