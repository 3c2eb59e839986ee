import { renderToStaticMarkup } from 'react-dom/server';
import type { Projection } from '../domain/election/records/projection';
import { staticDocument } from './paper-html';
import projectionCss from './projection.css?raw';

/** The page for the room as one static document, without script. `beside` says what kind of office shows it: 样例, 测试单位. */
export function renderProjectionHtml(projection: Projection, beside?: string): string {
  const { title, standing, parts } = projection;
  const body = renderToStaticMarkup(
    <main className="projection">
      <p className="heading name">
        {title}
        {beside !== undefined && <span className="beside">{beside}</span>}
      </p>
      <p className="list standing">{standing}</p>
      <div className="parts">
        {parts.map(({ label, lines }) => (
          <section key={label}>
            <p className="heading">{label}</p>
            {lines.map((line, at) => (
              <p key={`${String(at)} ${line}`} className={lineClass(line)}>
                {line}
              </p>
            ))}
          </section>
        ))}
      </div>
    </main>,
  );
  return staticDocument(title, body, `${projectionCss}${sizeRule(projection)}`);
}

/** What does not hold stands out by its sign and a bar beside it, not by colour alone. */
function lineClass(line: string): string {
  if (line.includes('✗')) return 'list fails';
  return line.startsWith('　') ? 'list' : 'list strong';
}

/** The flattest wall there is, 16 to 9, in hundredths of its width; on a higher one something stays free below. */
const wall = { width: 92, height: 52 };
const lineHeight = 1.5;
/** Hundredths of the wall's width, the largest first. Below the last one the page is scrolled. */
const sizes = [4, 3.6, 3.2, 2.8, 2.5, 2.2, 2, 1.8, 1.6, 1.4] as const;
const columnGap = 3;

/** As large as lets everything stand on the wall at once, in one column or side by side. */
function sizeRule(projection: Projection): string {
  const found = sizes.flatMap((size) => [1, 2].map((columns) => ({ size, columns }))).find((one) => fits(projection, one));
  const { size, columns } = found ?? { size: 1.4, columns: 2 };
  return `.projection { font-size: max(16px, min(${size}vw, ${(size * 1.78).toFixed(2)}vh)); } .parts { columns: ${columns}; }`;
}

function fits({ title, standing, parts }: Projection, { size, columns }: { readonly size: number; readonly columns: number }) {
  const across = wall.width / size;
  const above = rowsOf(`${title}　　　　`, across / 1.25) * 1.25 + rowsOf(standing, across);
  const perColumn = (wall.width - columnGap * (columns - 1)) / columns / size;
  const lines = parts.flatMap((part) => [part.label, ...part.lines]);
  // A column ends where a heading would stand alone, so it is never quite full.
  const spare = columns === 1 ? 0.5 : 1;
  const below = lines.reduce((sum, line) => sum + rowsOf(line, perColumn), parts.length * 0.4) / columns + spare;
  return (above + below) * lineHeight * size <= wall.height;
}

/** Rows a line takes where so many Chinese characters stand side by side. */
function rowsOf(line: string, across: number): number {
  const wide = Array.from(line).reduce((sum, character) => sum + (character < '\u0100' ? 0.55 : 1), 0);
  return Math.max(1, Math.ceil(wide / across));
}
