import axe from 'axe-core';
import type { Page } from '@playwright/test';

/** Faults of a screen that keep somebody from using it, one line each; none on a good screen. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // Evaluated by the tool, not by the page: the page's own policy lets no such script in.
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (Reflect.get(window, 'axe') as typeof axe).run(document, { resultTypes: ['violations'] }),
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} — ${node.html.slice(0, 160)}`));
}
