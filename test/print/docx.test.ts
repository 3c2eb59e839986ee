import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import { renderPaperDocx } from '../../renderer/print/docx';
import { paragraphsOf, partOf, pathsOf, textOfPart } from '../office/docx-text';
import { everyBlock, paperWith, wordsOf } from '../office/every-block';
import { paperOf, printModelOf } from '../office/paper';
import { sampleRoom } from '../office/sample';
import { samplePapers } from './sample-papers';

const hostile = '</w:t></w:r><w:script/>&amp;<![CDATA[x]]>"\'{{x}}';

describe('a paper for Word', () => {
  it.each(samplePapers())('has the words of $name in their order', async ({ paper }) => {
    expect(await bodyOf(paper)).toEqual(wordsOf(paper.blocks));
  });

  it('has neither 续页 nor page numbers on slips that are handed out one by one', async () => {
    const docx = await renderPaperDocx(paperWith([{ kind: 'break' }], { slips: true }));
    expect(headers(docx)).toEqual([]);
    expect(pathsOf(docx).filter((path) => /^word\/footer\d+\.xml$/.test(path))).toEqual([]);
  });

  it('shows every kind of block, rare characters too', async () => {
    const blocks = everyBlock('𠮷田㐂䶮𬭎\u{2A6D7}先生');
    expect(await bodyOf(paperWith(blocks))).toEqual(wordsOf(blocks));
  });

  it('shows typed XML as text, in the body, the heading of later pages and the properties', async () => {
    const blocks = everyBlock(hostile);
    const paper = paperWith(blocks, { title: hostile });
    const docx = await renderPaperDocx(paper);
    expect(paragraphsOf(partOf(docx, 'word/document.xml'))).toEqual(wordsOf(blocks));
    expect(headers(docx)).toContain(`${hostile}（续页）`);
    partOf(docx, 'docProps/core.xml');
  });

  it('is well-formed whatever is typed', async () => {
    await fc.assert(
      // Many texts in one paper: packing takes longer than writing.
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 40, maxLength: 60 }), async (typed) => {
        const blocks = typed.map((text) => ({ kind: 'paragraph', text }) as const);
        const docx = await renderPaperDocx(paperWith(blocks, { title: typed.join('') }));
        for (const path of ['word/document.xml', 'docProps/core.xml']) partOf(docx, path);
      }),
      { numRuns: 5 },
    );
  });

  it('lies on its side where it is wide, with tables as broad as the sheet', async () => {
    const table = { kind: 'table', columns: [{ label: '甲', width: 1 }], rows: [['一']] } as const;
    const bodyFor = async (wide: { readonly wide?: true }) =>
      textOfPart(await renderPaperDocx(paperWith([table], wide)), 'word/document.xml');
    const [upright, wide] = [await bodyFor({}), await bodyFor({ wide: true })];
    expect(upright).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(upright).not.toContain('landscape');
    expect(wide).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"');
    const broad = (xml: string) => Number(/<w:tblW [^>]*w:w="(\d+)"/u.exec(xml)?.[1]);
    expect(broad(wide) - broad(upright)).toBe(16838 - 11906);
  });

  it('says 第 n 页 共 m 页 below every page and 续页 above from the second on', async () => {
    const docx = await renderPaperDocx(paperWith([]));
    const footers = pathsOf(docx).filter((path) => /^word\/footer\d+\.xml$/.test(path));
    expect(footers).toHaveLength(2);
    for (const path of footers) {
      const xml = textOfPart(docx, path);
      expect(xml).toContain('PAGE');
      expect(xml).toContain('NUMPAGES');
    }
    expect(headers(docx)).toEqual(['测试文书（续页）']);
    expect(textOfPart(docx, 'word/document.xml')).toContain('<w:titlePg');
  });

  it('marks a draft on the first page and on all others, and nothing else', async () => {
    const marked = (docx: Uint8Array) =>
      pathsOf(docx).filter((path) => /^word\/header\d+\.xml$/.test(path) && textOfPart(docx, path).includes('草稿')).length;
    expect(marked(await renderPaperDocx(paperWith([], { draft: true })))).toBe(2);
    expect(marked(await renderPaperDocx(paperWith([])))).toBe(0);
  });

  it('is A4, with fixed columns and the faces of official papers', async () => {
    const docx = await renderPaperDocx(paperWith(everyBlock('文字')));
    const body = textOfPart(docx, 'word/document.xml');
    expect(body).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(body.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(2);
    expect(body).toContain('w:eastAsia="仿宋_GB2312"');
    expect(textOfPart(docx, 'word/fontTable.xml')).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/>');
  });

  it('keeps signatures with the last lines before them and with the seal', async () => {
    const docx = await renderPaperDocx(
      paperWith([
        { kind: 'paragraph', text: '最后一行' },
        { kind: 'signatures', lines: [{ label: '甲' }, { label: '乙' }] },
        { kind: 'seal', label: '印章', date: '日期' },
      ]),
    );
    const kept = textOfPart(docx, 'word/document.xml').match(/<w:keepNext\/>/g);
    expect(kept).toHaveLength(4);
  });

  it('names no person in its properties', async () => {
    const paper = paperOf('rm-registration', printModelOf(sampleRoom(), wallCase));
    const properties = textOfPart(await renderPaperDocx(paper), 'docProps/core.xml');
    expect(properties).toContain('<dc:creator>新乐章</dc:creator>');
    expect(properties).not.toContain('秦守安');
  });
});

async function bodyOf(paper: Parameters<typeof renderPaperDocx>[0]): Promise<readonly string[]> {
  return paragraphsOf(partOf(await renderPaperDocx(paper), 'word/document.xml'));
}

function headers(docx: Uint8Array): readonly string[] {
  return pathsOf(docx)
    .filter((path) => /^word\/header\d+\.xml$/.test(path))
    .flatMap((path) => paragraphsOf(partOf(docx, path)));
}
