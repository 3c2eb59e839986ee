import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInOwnFonts } from '../../electron/main/pdf-fonts';
import type { Paper } from '../../renderer/domain/paper/paper';
import { renderPaperHtml } from '../../renderer/print/paper-html';
import { openPress, pagesOfPdf, type Press } from './press';

/** Names people really have, then the first, a middle and the last character of each block that the app promises. */
const names = ['㐂', '䶮', '𠮷', '𬭎', '𬱖'];
/** First and last of what Unicode added to those blocks later. */
const added = [0x9feb, 0x9fff, 0x4db6, 0x4dbf, 0x2a6d7, 0x2a6df, 0x2b735, 0x2b739].map((point) => String.fromCodePoint(point));
const blocks = {
  基本区: [0x4e00, 0x9fea],
  扩展A: [0x3400, 0x4db5],
  扩展B: [0x20000, 0x2a6d6],
  扩展C: [0x2a700, 0x2b734],
  扩展D: [0x2b740, 0x2b81d],
  扩展E: [0x2b820, 0x2cea1],
  扩展F: [0x2ceb0, 0x2ebe0],
} as const;
const signs = '☐☑☒①⑳〔〕（）《》“”‘’—…·×÷≤㎡℃№〇';

function paper(text: string): Paper {
  return {
    template: 'test',
    version: 1,
    title: '生僻字䶮𠮷',
    copies: 1,
    draft: false,
    blocks: [
      { kind: 'title', text: '生僻字䶮𠮷' },
      { kind: 'paragraph', text: '标题䶮𠮷：', heading: true },
      { kind: 'paragraph', text },
    ],
  };
}

describe('the fonts of a paper', () => {
  let press: Press;
  beforeAll(async () => void (press = await openPress()));
  afterAll(() => press.close());

  it('show every Han character from the basic block to extension F, and a reader finds it', async () => {
    const samples = Object.values(blocks).flatMap(([first, last]) =>
      spread(first, last, Math.min(200, Math.floor((last - first) / 3))),
    );
    const text = [...names, ...added, ...samples, ...signs].join('');
    const pdf = await press.pdf(renderPaperHtml(paper(text)));
    const found = new Set(pagesOfPdf(pdf).join(''));
    expect([...text].filter((character) => !found.has(character))).toEqual([]);
  });

  it('are parts of TrueType fonts, and none is a drawing', async () => {
    const pdf = await press.pdf(renderPaperHtml(paper([...names, '𪚥', '鿿', ...signs].join(''))));
    const fonts = fontsOf(pdf);
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]+\+/, '')).sort()).toEqual([
      'YuezhangHei-Regular',
      'YuezhangLatest-Regular',
      'YuezhangMore-Regular',
      'YuezhangRare-Regular',
      'YuezhangSong-Regular',
      'YuezhangTitle-Regular',
    ]);
    for (const { type, parts } of fonts) expect([type, parts]).toEqual(['CID TrueType', 'yes yes yes']);
    expect(isInOwnFonts(readFileSync(pdf))).toBe(true);
  });

  it('come only as far as a paper needs them', () => {
    const plain: Paper = { ...paper('普通文字'), title: '普通', blocks: [{ kind: 'paragraph', text: '普通文字' }] };
    const fetched = (html: string) => Array.from(html.matchAll(/href="\/fonts\/([a-z]+)\.woff2"/g), ([, face]) => face);
    expect(fetched(renderPaperHtml(plain))).toEqual(['song']);
    expect(fetched(renderPaperHtml(paper('𠮷')))).toEqual(['song', 'more', 'title', 'hei', 'rare']);
  });

  it('are missed where a paper is set in a font of the machine', async () => {
    const html = renderPaperHtml(paper('普通文字')).replaceAll('/fonts/', '/gone/');
    expect(isInOwnFonts(readFileSync(await press.pdf(html)))).toBe(false);
  });
});

/**
 * `count` characters from the first to the last of a block, none beside the next: Chromium writes neighbours as one range in a PDF, and
 * where such a range crosses a multiple of 1024 beyond the basic plane (U+2B7FF with U+2B800) no reader finds the second of them.
 */
function spread(first: number, last: number, count: number): readonly string[] {
  const step = (last - first) / (count - 1);
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(Math.round(first + index * step)));
}

/** What pdffonts says: name, type, and whether embedded, a subset and with a way back to text. */
function fontsOf(pdf: string): readonly { readonly name: string; readonly type: string; readonly parts: string }[] {
  const lines = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).split('\n').slice(2);
  return lines
    .filter((line) => line !== '')
    .map((line) => /^(\S+)\s+(.+?)\s{2,}\S+\s+(\S+ +\S+ +\S+)/.exec(line))
    .map((parts) => ({ name: parts?.[1] ?? '', type: parts?.[2]?.trim() ?? '', parts: parts?.[3]?.replace(/ +/g, ' ') ?? '' }));
}
