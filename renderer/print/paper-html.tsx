import { renderToStaticMarkup } from 'react-dom/server';
import type { Paper } from '../domain/paper/paper';
import { PaperBlocks } from './paper-blocks';
import { facesOf } from './paper-faces';
import fontsCss from './paper-fonts.css?raw';
import { inMargins, marginsOf } from './page-margins';
import { lookOf, type PaperLook } from './paper-look';
import paperCss from './paper.css?raw';

/**
 * A paper as one static document for the machine to print or make a PDF of: no script, nothing loaded but the app's own
 * fonts. Whatever a person typed passes through React's escaping.
 */
export function renderPaperHtml(paper: Paper): string {
  const look = lookOf(paper);
  const body = renderToStaticMarkup(
    <div className={`paper ${look}`}>
      {paper.draft && <div className="draft-mark">草稿</div>}
      <PaperBlocks blocks={paper.blocks} />
    </div>,
  );
  return staticDocument(paper.title, body, pageRules(paper, look));
}

/** Body and page rules as a whole document; `body` is markup that React made. */
export function staticDocument(title: string, body: string, rules: string): string {
  const head = renderToStaticMarkup(
    <>
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <title>{title}</title>
      {facesOf(body).map((face) => (
        <link key={face} rel="preload" as="font" type="font/woff2" href={`/fonts/${face}.woff2`} crossOrigin="anonymous" />
      ))}
    </>,
  );
  const style = `<style>${fontsCss}${paperCss}${rules}</style>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${head}${style}</head><body>${body}</body></html>`;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'";

/** A4, page numbers below, copies beside them, and from the second page on the title with 续页 above. */
function pageRules({ title, copies, slips, wide }: Paper, look: PaperLook): string {
  const { continued, face, page } = inMargins;
  if (slips === true) return `@page { size: A4 portrait; margin: ${marginsOf(look)}; } html, body { margin: 0; }`;
  const [before, between, after] = page;
  const together = inMargins.copies(copies);
  const oneOfMany = together === undefined ? '' : `@bottom-right { content: "${cssString(together)}"; ${face} }`;
  return `
@page { size: A4 ${wide === true ? 'landscape' : 'portrait'}; margin: ${marginsOf(look)};
  @top-center { content: "${cssString(continued(title))}"; ${face} }
  @bottom-center { content: "${before}" counter(page) "${between}" counter(pages) "${after}"; ${face} }
  ${oneOfMany} }
@page :first { @top-center { content: none; } }
html, body { margin: 0; }`;
}

/** Everything but letters, digits and Han characters is written as a CSS escape, so that no title can leave its string. */
export function cssString(text: string): string {
  return Array.from(text, (character) =>
    /[\p{Script=Han}A-Za-z0-9]/u.test(character) ? character : `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  ).join('');
}
