import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../build/find-browser.mjs';

/** A PDF of this HTML made by an installed Chromium; fails with a clear sentence where there is none. */
export function makePdf(html: string): string {
  const browser = findBrowser();
  if (browser === undefined) throw new Error('No Chrome, Edge or Chromium found: install one or name it in CHROMIUM.');
  const folder = mkdtempSync(join(tmpdir(), 'yuezhang-paper-'));
  const page = join(folder, 'paper.html');
  const pdf = join(folder, 'paper.pdf');
  writeFileSync(page, html);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
  execFileSync(browser, [...flags, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, `file://${page}`], { stdio: 'ignore' });
  return pdf;
}

/** The words of a PDF in the order in which they were written, one string a page, without spaces and line ends. */
export function pagesOfPdf(pdf: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s/g, ''));
}
