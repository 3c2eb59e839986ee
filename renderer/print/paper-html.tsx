import { renderToStaticMarkup } from 'react-dom/server';
import type { Paper } from '../domain/paper/paper';
import { PaperBlocks } from './paper-blocks';
import paperCss from './paper.css?raw';

/**
 * A paper as one static document for the machine to print or make a PDF of: no script, nothing loaded from anywhere.
 * Whatever a person typed passes through React's escaping.
 */
export function renderPaperHtml(paper: Paper): string {
  const head = renderToStaticMarkup(
    <>
      <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <title>{paper.title}</title>
    </>,
  );
  const body = renderToStaticMarkup(
    <div className="paper">
      {paper.draft && <div className="draft-mark">草稿</div>}
      <PaperBlocks blocks={paper.blocks} />
    </div>,
  );
  const style = `<style>${paperCss}${pageRules(paper.title)}</style>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}${style}</head><body>${body}</body></html>`;
}

/** A4, page numbers below, and from the second page on the title with 续页 above. */
function pageRules(title: string): string {
  const small = 'font: 10.5pt "FangSong", "SimSun", "Noto Serif CJK SC", serif;';
  return `
@page { size: A4 portrait; margin: 24mm 22mm 22mm 25mm;
  @top-center { content: "${cssString(title)}（续页）"; ${small} }
  @bottom-center { content: "第 " counter(page) " 页　共 " counter(pages) " 页"; ${small} } }
@page :first { @top-center { content: none; } }
html, body { margin: 0; }`;
}

/** Everything but letters, digits and Han characters is written as a CSS escape, so that no title can leave its string. */
function cssString(text: string): string {
  return Array.from(text, (character) =>
    /[\p{Script=Han}A-Za-z0-9]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  ).join('');
}
