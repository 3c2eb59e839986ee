import { chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../build/find-browser.mjs';
import { FirstPage } from '../journeys/page-objects/first-page';
import { median, report } from './report';
import { serveApp, servePage } from './served';

const rounds = 15;

test('saving one record, from the click to 已保存', async () => {
  const [app, bare] = await Promise.all([serveApp(), servePage('bare-save')]);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  const appPage = await context.newPage();
  const barePage = await context.newPage();
  await barePage.goto(bare.address);
  const record = await openSampleRecord(appPage, app.address);

  const saves: number[] = [];
  const bareSaves: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await barePage.bringToFront();
    bareSaves.push(await barePage.evaluate(() => window.bareSave()));
    await appPage.bringToFront();
    saves.push(await saveOnce(appPage, record, `第 ${round} 次`));
  }
  // The first round opens files and loads code; it is no save like the others.
  const save = median(saves.slice(1));
  const bareSave = median(bareSaves.slice(1));
  console.log(`  click to 已保存 ${save.toFixed(0)} ms, bare flush and strict put ${bareSave.toFixed(0)} ms`);
  report({ what: 'saving one record, over the bare save', found: save - bareSave, goal: 50, unit: 'ms' });
  await browser.close();
  app.server.close();
  bare.server.close();
});

/** The address of a case of the sample office, ready to be changed. */
async function openSampleRecord(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await new FirstPage(page).trySample('派出所调解室');
  await page.getByRole('link', { name: /楼上漏水/ }).click();
  await expect(page.getByRole('link', { name: '修改案件' })).toBeVisible();
  return page.url();
}

/** Milliseconds on the page's own clock, from the press of the button until 已保存 stands on the screen. */
async function saveOnce(page: Page, record: string, text: string): Promise<number> {
  await page.getByRole('link', { name: '修改案件' }).click();
  await page.getByRole('textbox', { name: '纠纷简要情况' }).fill(text);
  await expect(page.getByText('已保存', { exact: true })).toHaveCount(0);
  const took = await page.getByRole('button', { name: '保存修改' }).evaluate(
    (button) =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const watch = new MutationObserver(() => {
          const said = [...document.querySelectorAll('[role="status"]')].some((line) => line.textContent.includes('已保存'));
          if (!said) return;
          watch.disconnect();
          done(performance.now() - begun);
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        if (button instanceof HTMLElement) button.click();
      }),
  );
  await expect(page).toHaveURL(record);
  return took;
}
