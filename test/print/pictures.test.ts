import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPaperHtml } from '../../renderer/print/paper-html';
import { differenceFrom, picturesOf, storedPages } from './page-pictures';
import { openPress, type Press } from './press';
import { electionNotices, samplePapers, specialPapers, type SamplePaper } from './sample-papers';

/** Share of pixels that may differ between the machine that stored the pictures and this one. */
const mostDiffering = 0.002;

/** A page takes a second. An ordinary run looks at some of each kind of block and at the special ones; the long run at all. */
const longRun = process.env['YUEZHANG_RUNS'] !== undefined;
const everyPaper = [...samplePapers(), ...electionNotices()];
const lookedAt = [...(longRun ? everyPaper : ofEveryBlock(everyPaper)), ...specialPapers()];

describe('the pages of each paper', () => {
  let press: Press;
  beforeAll(async () => void (press = await openPress()));
  afterAll(() => press.close());

  it.each(lookedAt)('$name look as they did when somebody last looked at them', async (sample) => {
    const pictures = picturesOf(await press.pdf(renderPaperHtml(sample.paper)));
    const shares = pictures.map((picture, index) => differenceFrom(sample.name, index + 1, picture));
    for (const [index, share] of shares.entries()) expect(share, `page ${index + 1}`).toBeLessThanOrEqual(mostDiffering);
    expect(storedPages(sample.name)).toBe(pictures.length);
  });

  it('were stored, of every paper there is', () => {
    const without = everyPaper.filter(({ name }) => storedPages(name) === 0);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('differ when one word of a page is another', async () => {
    const [first] = samplePapers();
    const html = renderPaperHtml(first?.paper ?? { template: '', version: 1, title: '', copies: 1, draft: false, blocks: [] });
    const [picture] = picturesOf(await press.pdf(html.replaceAll('登记编号', '收案日期及经办人')));
    expect(picture === undefined ? 0 : differenceFrom(first?.name ?? '', 1, picture, { store: false })).toBeGreaterThan(
      mostDiffering / 4,
    );
  });
});

/** In order, those that have a kind of block the ones before had not. */
function ofEveryBlock(samples: readonly SamplePaper[]): readonly SamplePaper[] {
  const seen = new Set<string>();
  return samples.filter(({ paper }) => {
    const kinds = paper.blocks.map(({ kind }) => kind).filter((kind) => !seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    return kinds.length > 0;
  });
}
