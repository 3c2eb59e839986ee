import { chromium, test } from '@playwright/test';
import { findBrowser } from '../../build/find-browser.mjs';
import { median, report } from './report';
import { serveApp, servePage } from './served';

const rounds = 7;

test('first paint from navigation start, cold profile', async () => {
  const [app, shell] = await Promise.all([serveApp(), servePage('mui-shell')]);
  const appPaints: number[] = [];
  const shellPaints: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    shellPaints.push(await coldPaint(shell.address));
    appPaints.push(await coldPaint(app.address));
  }
  const found = median(appPaints);
  report({ what: 'first paint, cold profile', found, goal: 1500, unit: 'ms' });
  report({ what: 'first paint against MUI alone', found: found / median(shellPaints), goal: 1.3, unit: '×' });
  app.server.close();
  shell.server.close();
});

/** Milliseconds until words are on the screen, in a browser that has never seen the page. */
async function coldPaint(address: string): Promise<number> {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await browser.newPage();
  await page.goto(address);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntriesByName('first-contentful-paint')) done(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await browser.close();
  return paint;
}
