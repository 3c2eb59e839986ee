import { describe, expect, it } from 'vitest';
import type { Paper, PaperBlock } from '../../renderer/domain/paper/paper';
import { renderPaperHtml } from '../../renderer/print/paper-html';

const hostile = '</style><img src=x onerror=alert(1)><script>alert(2)</script>&"\'';

function paper(blocks: readonly PaperBlock[], more: Partial<Paper> = {}): Paper {
  return { template: 'test', version: 1, title: '测试文书', copies: 1, draft: false, blocks, ...more };
}

const everyBlock: readonly PaperBlock[] = [
  { kind: 'title', text: hostile, above: hostile, number: hostile },
  { kind: 'paragraph', text: hostile },
  { kind: 'clauses', items: [hostile] },
  {
    kind: 'fields',
    columns: 4,
    cells: [
      { label: hostile, value: hostile },
      { label: hostile, value: hostile, lines: 3 },
    ],
  },
  { kind: 'table', columns: [{ label: hostile, width: 1 }], rows: [[hostile]] },
  { kind: 'signatures', lines: [{ label: hostile, count: 2 }] },
  { kind: 'seal', label: hostile, date: hostile },
  { kind: 'squares', text: hostile, columns: 20, lines: 2 },
  { kind: 'note', text: hostile },
  { kind: 'cut' },
  { kind: 'break' },
];

describe('the HTML of a paper', () => {
  it('shows typed HTML as text in every block and in the title', () => {
    const html = renderPaperHtml(paper(everyBlock, { title: hostile, draft: true }));
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('carries a policy of its own that runs nothing and loads nothing but the fonts of the app', () => {
    const html = renderPaperHtml(paper([{ kind: 'paragraph', text: '𠮷' }]));
    const policy = `default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;; font-src &#x27;self&#x27;`;
    expect(html).toContain(`content="${policy}"`);
    expect(html).not.toContain('src=');
    const loaded = Array.from(html.matchAll(/href="([^"]*)"|url\('([^']*)'\)/g), ([, link, url]) => link ?? url);
    expect(loaded.length).toBeGreaterThan(0);
    for (const address of loaded) expect(address).toMatch(/^\/fonts\/[a-z]+\.woff2$/);
    expect(html).not.toContain(' style=');
  });

  it('breaks a list of names between them and never within one', () => {
    const html = renderPaperHtml(
      paper([{ kind: 'table', columns: [{ label: '姓名', width: 1, names: true }], rows: [['样一　样二']] }]),
    );
    expect(html).toContain('<span class="name">样一</span>\u3000<span class="name">样二</span>');
    expect(html).toMatch(/\.paper \.name \{\s*white-space: nowrap/);
  });

  it('marks a draft on every page and nothing else', () => {
    expect(renderPaperHtml(paper([], { draft: true }))).toContain('<div class="draft-mark">草稿</div>');
    expect(renderPaperHtml(paper([]))).not.toContain('<div class="draft-mark">');
  });
});
