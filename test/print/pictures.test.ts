import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPaperHtml } from '../../renderer/print/paper-html';
import { differenceFrom, picturesOf, storedPages } from './page-pictures';
import { openPress, type Press } from './press';
import { samplePapers, specialPapers } from './sample-papers';

/** Share of pixels that may differ between the machine that stored the pictures and this one. */
const mostDiffering = 0.002;

describe('the pages of each paper', () => {
  let press: Press;
  beforeAll(async () => void (press = await openPress()));
  afterAll(() => press.close());

  it.each([...samplePapers(), ...specialPapers()])(
    '$name look as they did when somebody last looked at them',
    async (sample) => {
      const pictures = picturesOf(await press.pdf(renderPaperHtml(sample.paper)));
      const shares = pictures.map((picture, index) => differenceFrom(sample.name, index + 1, picture));
      for (const [index, share] of shares.entries()) expect(share, `page ${index + 1}`).toBeLessThanOrEqual(mostDiffering);
      expect(storedPages(sample.name)).toBe(pictures.length);
    },
  );

  it('differ when one word of a page is another', async () => {
    const [first] = samplePapers();
    const html = renderPaperHtml(first?.paper ?? { template: '', version: 1, title: '', copies: 1, draft: false, blocks: [] });
    const [picture] = picturesOf(await press.pdf(html.replaceAll('登记编号', '收案日期及经办人')));
    expect(picture === undefined ? 0 : differenceFrom(first?.name ?? '', 1, picture, { store: false })).toBeGreaterThan(
      mostDiffering / 4,
    );
  });
});
