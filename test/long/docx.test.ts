import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rubbishCase } from '../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import type { Paper } from '../../renderer/domain/paper/paper';
import { renderPaperDocx } from '../../renderer/print/docx';
import { everyBlock, paperWith, wordsOf } from '../office/every-block';
import { paperOf, printModelOf } from '../office/paper';
import { sampleRoom } from '../office/sample';

const folder = mkdtempSync(join(tmpdir(), 'yuezhang-docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const room = sampleRoom();
const papers: readonly (readonly [string, Paper])[] = [
  ['every kind of block', paperWith(everyBlock('𠮷田㐂䶮先生'))],
  ['typed XML', paperWith(everyBlock('</w:t>&amp;<![CDATA[x]]>'))],
  ['rm-registration', paperOf('rm-registration', printModelOf(room, wallCase, { draft: true }))],
  ['rm-agreement', paperOf('rm-agreement', printModelOf(room, wallCase))],
  ['za-agreement', paperOf('za-agreement', printModelOf(room, rubbishCase))],
];

describe('a paper for Word, opened by LibreOffice', () => {
  it.each(papers)('has the same words in the same order: %s', (_name, paper) => {
    return expect(wordsInLibreOffice(paper)).resolves.toBe(squeeze(wordsOf(paper.blocks).join('')));
  });

  it('makes pages with 第 n 页 共 m 页, 续页 from the second on, and 草稿 across', async () => {
    const long = Array.from({ length: 80 }, () => ({ kind: 'paragraph', text: '两家为通道和排水反复争吵。' }) as const);
    const pages = await pagesInLibreOffice(paperWith(long, { draft: true }));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain(`第${index + 1}页共${pages.length}页`);
      expect(page.includes('（续页）')).toBe(index > 0);
    });
  });
});

/** Without space, in which a word processor and a table differ. */
function squeeze(text: string): string {
  return text.replace(/[\s\u3000]/gu, '');
}

async function wordsInLibreOffice(paper: Paper): Promise<string> {
  const text = readFileSync(await convert(paper, 'txt:Text (encoded):UTF8'), 'utf8');
  return squeeze(text.replace(/^\uFEFF/, ''));
}

async function pagesInLibreOffice(paper: Paper): Promise<readonly string[]> {
  const pdf = await convert(paper, 'pdf');
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map(squeeze);
}

async function convert(paper: Paper, format: string): Promise<string> {
  const file = join(folder, 'paper.docx');
  writeFileSync(file, await renderPaperDocx(paper));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file], { stdio: 'ignore' });
  return join(folder, `paper.${format.split(':')[0] ?? ''}`);
}
