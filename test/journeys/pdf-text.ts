import { execFileSync } from 'node:child_process';

/** The words of a PDF as a reader would search them, by poppler's `pdftotext`; undefined where it is not installed. */
export function findPdfText(file: string): string | undefined {
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
