import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const folder = 'test/print/pages';
/** Dots per inch: small files, and a stroke that moved still shows. */
const dpi = '80';
/** With `YUEZHANG_STORE_PICTURES=1` the pages of this run become the stored ones. Look at each of them before they are kept. */
const storing = process.env['YUEZHANG_STORE_PICTURES'] === '1';

/** The pages of a PDF as grey pictures. */
export function picturesOf(pdf: string): readonly Buffer[] {
  const place = mkdtempSync(join(tmpdir(), 'yuezhang-pages-'));
  execFileSync('pdftoppm', ['-r', dpi, '-gray', '-png', pdf, join(place, 'page')]);
  const pictures = readdirSync(place)
    .sort()
    .map((name) => readFileSync(join(place, name)));
  rmSync(place, { recursive: true });
  return pictures;
}

/** Share of pixels in which a page differs from its stored picture, which is 1 where there is none or it has another size. */
export function differenceFrom(paper: string, page: number, picture: Buffer, { store } = { store: storing }): number {
  const stored = join(folder, `${paper}-${page}.png`);
  if (store) write(folder, `${paper}-${page}.png`, picture);
  const share = existsSync(stored) ? shareDiffering(PNG.sync.read(readFileSync(stored)), PNG.sync.read(picture)) : 1;
  // Left beside the other results, to be looked at.
  if (share > 0) write('test-results/print', `${paper}-${page}.png`, picture);
  return share;
}

export function storedPages(paper: string): number {
  return readdirSync(folder).filter((name) => new RegExp(`^${paper}-\\d+\\.png$`).test(name)).length;
}

function shareDiffering(stored: PNG, page: PNG): number {
  const { width, height } = stored;
  if (width !== page.width || height !== page.height) return 1;
  return pixelmatch(stored.data, page.data, undefined, width, height, { threshold: 0.1, includeAA: true }) / (width * height);
}

function write(place: string, name: string, bytes: Buffer): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, name), bytes);
}
