import { chromium, expect, test } from '@playwright/test';
import { findBrowser } from '../../build/find-browser.mjs';
import { openPress } from '../print/press';
import { report } from './report';
import { servePage } from './served';

const papers = 100;

test('a hundred one-page papers to one PDF', async () => {
  const [served, press] = await Promise.all([servePage('papers'), openPress()]);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await browser.newPage();
  await page.exposeFunction('setPaper', async (html: string) =>
    Buffer.from(await press.printer.toPdf(html)).toString('base64'),
  );
  await page.goto(served.address);

  const html = await page.evaluate((count) => window.bareDocument(count), papers);
  const begun = performance.now();
  await press.printer.toPdf(html);
  const bare = performance.now() - begun;
  const { took, size, printed } = await page.evaluate((count) => window.printMany(count), papers);
  expect(printed).toBe(papers);

  console.log(
    `  ${papers} papers ${took.toFixed(0)} ms, ${(size / 1024).toFixed(0)} KiB; setting them bare ${bare.toFixed(0)} ms`,
  );
  report({ what: `${papers} one-page papers to one PDF`, found: took, goal: 20_000, unit: 'ms' });
  report({ what: 'the same, over setting them bare', found: took / bare, goal: 6, unit: '×' });
  await browser.close();
  await press.close();
  served.server.close();
});
