import { renderToStaticMarkup } from 'react-dom/server';
import { inMargins } from './page-margins';
import { staticDocument } from './paper-html';

/** Millimetres of one number's page, laid over the upper right corner of a sheet. */
const size = { width: 34, height: 16 };

/** One small page for each number from 1 on, for the numbers of a bound file (卷内页号). */
export function renderPageNumbersHtml(count: number): string {
  const pages = renderToStaticMarkup(
    Array.from({ length: count }, (_, index) => (
      <p key={index} className="number">
        {index + 1}
      </p>
    )),
  );
  return staticDocument('页号', pages, rules);
}

const rules = `
@page { size: ${size.width}mm ${size.height}mm; margin: 0; }
html, body { margin: 0; }
.number { box-sizing: border-box; height: ${size.height}mm; margin: 0; padding: 7mm 14mm 0 0; overflow: hidden;
  text-align: right; ${inMargins.face} break-inside: avoid; }
.number:not(:last-child) { break-after: page; }`;
