import { describe, expect, it } from 'vitest';
import { rubbishCase } from '../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import type { Paper, PrintModel } from '../../renderer/domain/paper/paper';
import { renderPaperHtml } from '../../renderer/print/paper-html';
import { sampleRoom } from '../office/sample';
import { paperOf, paperText, printModelOf } from '../office/paper';
import { makePdf, pagesOfPdf } from './make-pdf';

// Each test starts a browser, which on a slow machine takes its time.
const patience = 120_000;
const sentences = Array.from(
  { length: 80 },
  (_, index) => `第${index + 1}句㐂𠮷䶮：两家为通道和排水反复争吵，多次劝解没有结果。`,
);

describe('papers as PDF', () => {
  it.each([
    ['rm-registration', wallCase],
    ['za-agreement', rubbishCase],
  ])(
    '%s holds every word of the paper',
    (template, record) => {
      const paper = paperOf(template, printModelOf(sampleRoom(), record));
      const printed = pagesOf(paper).join('');
      for (const words of wordsOf(paper)) expect(printed).toContain(words);
    },
    patience,
  );

  it(
    'prints a text of three pages whole, with rare characters, page numbers and 续页',
    () => {
      const pages = pagesOf(paperOf('rm-registration', withFacts(wallCase, sentences.join(''))));
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
    () => {
      // Lengths with which the first page ends in the signatures, in the seal, and just before either.
      for (const count of [17, 20, 24]) {
        const pages = pagesOf(paperOf('rm-registration', withFacts(wallCase, sentences.slice(0, count).join(''))));
        const signed = pages.filter((page) => page.includes('当事人（签名）'));
        expect(signed).toHaveLength(1);
        expect(signed[0]).toContain('反复争吵');
        expect(signed[0]).toContain('（印章）');
      }
    },
    patience,
  );

  it(
    'marks a draft',
    () => {
      const pages = pagesOf(paperOf('za-agreement', printModelOf(sampleRoom(), rubbishCase, { draft: true })));
      for (const page of pages) expect(page).toContain('草稿');
    },
    patience,
  );
});

function pagesOf(paper: Paper): readonly string[] {
  return pagesOfPdf(makePdf(renderPaperHtml(paper)));
}

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
