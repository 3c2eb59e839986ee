import { describe, expect, it } from 'vitest';
import { renderPageMarginsHtml } from '../../renderer/print/page-margins-html';
import { renderPageNumbersHtml } from '../../renderer/print/page-numbers-html';
import { renderPaperBodiesHtml } from '../../renderer/print/paper-bodies-html';
import { renderPapersHtml } from '../../renderer/print/papers-html';
import { everyBlock, paperWith } from '../office/every-block';

const hostile = '</style><img src=x onerror=alert(1)><script>alert(2)</script>&"\'';
const paper = paperWith(everyBlock(hostile), { title: hostile, draft: true, copies: 3 });

describe('papers set together', () => {
  it.each([
    ['as one document for a browser', renderPapersHtml(hostile, [paper, paper])],
    ['to be bound', renderPaperBodiesHtml([paper, paper])],
    ['in their margins', renderPageMarginsHtml([{ paper, pages: 2 }])],
    ['by their numbers', renderPageNumbersHtml(2)],
  ])('show typed HTML as text and load nothing but fonts: %s', (_name, html) => {
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toContain(' style=');
    expect(html).toContain('default-src &#x27;none&#x27;');
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^(?:\/fonts\/|#paper-)/);
  });

  it('say 续页 from the second page on, the copies and 草稿, in the margins of each', () => {
    const html = renderPageMarginsHtml([{ paper: paperWith([], { copies: 2, draft: true }), pages: 3 }]);
    expect(html.match(/测试文书（续页）/g)).toHaveLength(2);
    expect(html.match(/一式2份/g)).toHaveLength(3);
    expect(html.match(/草稿/g)).toHaveLength(3);
    expect(html).toContain('第 3 页　共 3 页');
  });

  it('leave the margins of slips empty, which are handed out one by one', () => {
    const html = renderPageMarginsHtml([{ paper: paperWith([], { slips: true }), pages: 3 }]);
    expect(html).not.toContain('续页');
    expect(html).not.toContain('第 1 页');
  });

  it('say at their head that they are drafts where a browser prints them', () => {
    const html = renderPapersHtml('文书', [paperWith([], { draft: true }), paperWith([])]);
    expect(html.match(/class="draft-line"/g)).toHaveLength(1);
  });
});
