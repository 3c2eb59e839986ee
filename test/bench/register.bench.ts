import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../build/find-browser.mjs';
import { median, report } from './report';
import { servePage } from './served';

// The page, the grid, the worker's search and sorting are those of the app; the 100,000 records are put into its working set directly,
// because saving them one by one would take longer than everything that is measured here.
test('100,000 records in a register: searching, sorting, scrolling', async () => {
  const served = await servePage('register');
  const executablePath = findBrowser();
  const browser: Browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  await page.goto(served.address);
  await expect(page.getByText('共 100000 条')).toBeVisible({ timeout: 120_000 });

  const frames = await scroll(page);
  report({ what: 'scrolling 100,000 rows, p95 frame', found: percentile(frames, 0.95), goal: 20, unit: 'ms' });

  const { keys, prepare, afterSave } = await page.evaluate(() => window.searchKeys());
  const slowest = keys.reduce((worst, key) => (key.ours > worst.ours ? key : worst));
  console.log(`  pinyin of all records once ${prepare.toFixed(0)} ms; slowest key “${slowest.typed}”, ${slowest.found} found`);
  console.log(
    `  median key ${median(keys.map(({ ours }) => ours)).toFixed(1)} ms, key after a save ${afterSave.toFixed(1)} ms`,
  );
  report({ what: 'slowest key of a search, in the worker', found: slowest.ours, goal: 16, unit: 'ms' });
  const sum = (times: readonly number[]) => times.reduce((all, one) => all + one, 0);
  const ratio = sum(keys.map(({ ours }) => ours)) / sum(keys.map(({ plain }) => plain));
  report({ what: 'searching against includes() on every field', found: ratio, goal: 1, unit: '×' });

  const orders = await page.evaluate(() => window.listOrders());
  report({ what: 'sorting by strokes for the first time, in the worker', found: orders.first, goal: 1000, unit: 'ms' });
  report({ what: 'another page of the sorted list', found: orders.nextPage, goal: 16, unit: 'ms' });
  report({ what: 'the sorted list after a save', found: orders.afterSave, goal: 50, unit: 'ms' });
  await browser.close();
  served.server.close();
});

/** Milliseconds between frames while the list runs under the wheel, far enough that rows are fetched on the way. */
function scroll(page: Page): Promise<readonly number[]> {
  return page.getByRole('grid').evaluate(
    (grid) =>
      new Promise<readonly number[]>((done) => {
        const scroller = grid.firstElementChild;
        const frames: number[] = [];
        let before = performance.now();
        const step = (now: number) => {
          frames.push(now - before);
          before = now;
          if (scroller !== null) scroller.scrollTop += frames.length % 60 === 0 ? 40_000 : 160;
          if (frames.length < 600) requestAnimationFrame(step);
          else done(frames.slice(10));
        };
        requestAnimationFrame(step);
      }),
  );
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
