import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rubbishCase } from '../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import type { Paper, PrintModel } from '../../renderer/domain/paper/paper';
import { renderPaperHtml } from '../../renderer/print/paper-html';
import { papersDesk } from '../office/mediation-papers';
import { sampleRoom } from '../office/sample';
import { paperOf, paperText, printModelOf } from '../office/paper';
import { openPress, pagesOfPdf, type Press } from './press';

// Each test starts a browser, which on a slow machine takes its time.
const patience = 120_000;
const sentences = Array.from(
  { length: 80 },
  (_, index) => `第${index + 1}句㐂𠮷䶮：两家为通道和排水反复争吵，多次劝解没有结果。`,
);

describe('papers as PDF', () => {
  let press: Press;
  beforeAll(async () => void (press = await openPress()));
  afterAll(() => press.close());

  async function pagesOf(paper: Paper): Promise<readonly string[]> {
    return pagesOfPdf(await press.pdf(renderPaperHtml(paper)));
  }

  it.each([
    ['rm-registration', wallCase],
    ['za-agreement', rubbishCase],
  ])(
    '%s holds every word of the paper',
    async (template, record) => {
      const paper = paperOf(template, printModelOf(sampleRoom(), record));
      const printed = (await pagesOf(paper)).join('');
      for (const words of wordsOf(paper)) expect(printed).toContain(words);
    },
    patience,
  );

  it(
    'prints a text of three pages whole, with rare characters, page numbers and 续页',
    async () => {
      const pages = await pagesOf(paperOf('rm-registration', withFacts(wallCase, sentences.join(''))));
      expect(pages.length).toBeGreaterThanOrEqual(3);
      const whole = pages.map((page) => page.replace(/人民调解受理登记表（续页）|纠纷简要情况|第\d+页共\d+页/g, '')).join('');
      for (const sentence of sentences) expect(whole).toContain(sentence);
      pages.forEach((page, index) => {
        expect(page).toContain(`第${index + 1}页共${pages.length}页`);
        expect(page.includes('（续页）')).toBe(index > 0);
      });
    },
    patience,
  );

  it(
    'keeps the signatures on a page with the last lines of the body, wherever the body ends',
    async () => {
      // Lengths with which the first page ends in the signatures, in the seal, and just before either.
      for (const count of [17, 20, 24]) {
        const pages = await pagesOf(paperOf('rm-registration', withFacts(wallCase, sentences.slice(0, count).join(''))));
        const signed = pages.filter((page) => page.includes('当事人（签名）'));
        expect(signed).toHaveLength(1);
        expect(signed[0]).toContain('反复争吵');
        expect(signed[0]).toContain('（印章）');
      }
    },
    patience,
  );

  it(
    'breaks a cell that is taller than a page, in forms and in lists, and cuts nothing',
    async () => {
      const long = sentences.slice(0, 70).join('');
      const paper: Paper = {
        ...paperOf('za-agreement', printModelOf(sampleRoom(), rubbishCase)),
        blocks: [
          { kind: 'fields', columns: 4, cells: [{ label: '经过', value: long, span: 3 }] },
          {
            kind: 'table',
            columns: [
              { label: '序号', width: 1 },
              { label: '情况', width: 5 },
            ],
            rows: [['1', long]],
          },
        ],
      };
      const pages = await pagesOf(paper);
      const whole = pages
        .map((page) => page.replace(/治安调解协议书（续页）|经过|序号情况|第\d+页共\d+页|一式\d份/g, ''))
        .join('');
      for (const sentence of sentences.slice(0, 70)) expect(whole.split(sentence)).toHaveLength(3);
    },
    patience,
  );

  it(
    'keeps each part of a slip on a page of its own, without 续页 and page numbers, and what is torn off of one piece',
    async () => {
      const { desk, case: caseOf, child } = papersDesk();
      const slip = await pagesOf(paperOf('xc-agreement', printModelOf(desk, caseOf('spot'))));
      expect(slip.map((page) => /第.联/.exec(page)?.[0])).toEqual(['第一联', '第二联', '第三联']);
      for (const page of slip) expect(page).toMatch(/（印章）/);
      expect(slip.join('')).not.toMatch(/续页|第\d页/);
      const letter = printModelOf(desk, child('settled', 'mediation.letter', 'kind', 'handOver'));
      const content = sentences.slice(0, 12).join('');
      const long = { ...letter, record: { ...letter.record, text: { ...letter.record.text, content } } };
      const pages = await pagesOf(paperOf('letter-hand-over', long));
      expect(pages).toHaveLength(2);
      expect(pages[1]).toMatch(/沿此线裁开.*回执.*接收单位印章/);
    },
    patience,
  );

  it(
    'marks a draft',
    async () => {
      const pages = await pagesOf(paperOf('za-agreement', printModelOf(sampleRoom(), rubbishCase, { draft: true })));
      for (const page of pages) expect(page).toContain('草稿');
    },
    patience,
  );
});

/** Pieces short enough to stand on one line of a cell or paragraph wherever it breaks. */
function wordsOf(paper: Paper): readonly string[] {
  return paperText(paper)
    .split(/[\n|：:，。、；（）×]/)
    .map((piece) => piece.replace(/\s/g, ''))
    .filter((piece) => piece.length > 1 && !/^\d+\.?$/.test(piece) && !piece.includes('①'))
    .map((piece) => piece.replace(/^\d+\./, ''));
}

function withFacts(record: string, facts: string): PrintModel {
  const { record: printed, ...model } = printModelOf(sampleRoom(), record);
  return { ...model, record: { ...printed, text: { ...printed.text, facts } } };
}
