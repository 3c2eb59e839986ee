import type { PaperBlock, Paper } from '../domain/paper/paper';
import { PaperBlocks } from './paper-blocks';
import { lookOf } from './paper-look';
import './paper-fonts.css';
import './paper.css';
import './paper-preview.css';

/** The same blocks on screen, on sheets as wide as the paper. A sheet grows with its text; real page ends come with the PDF. */
export function PaperPreview({ paper }: { readonly paper: Paper }) {
  const look = lookOf(paper);
  return (
    <div
      className="paper-preview"
      role="document"
      tabIndex={0}
      aria-label={paper.draft ? `${paper.title}（草稿）` : paper.title}
    >
      {sheetsOf(paper.blocks).map((blocks, index) => (
        <section key={index} className={`paper ${look} paper-sheet${paper.wide === true ? ' wide' : ''}`}>
          {paper.draft && <div className="draft-mark">草稿</div>}
          <PaperBlocks blocks={blocks} />
        </section>
      ))}
    </div>
  );
}

function sheetsOf(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const sheets: PaperBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'break') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets;
}
