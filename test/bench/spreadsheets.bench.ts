import { readFileSync } from 'node:fs';
import { type Browser, chromium, test } from '@playwright/test';
import { findBrowser } from '../../build/find-browser.mjs';
import type { SpreadsheetJob } from './pages/spreadsheets/spreadsheets';
import { median, report } from './report';
import { servePage } from './served';

const rounds = 3;

/** What checking a file for damage and cells that XML cannot hold may cost over the bare package, and the noise of a machine. */
const goal = 1.15;

test('a workbook of 100,000 rows and 12 columns, written and read in a worker', async () => {
  const { address, server } = await servePage('spreadsheets');
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await browser.newPage();
  await page.goto(address);
  const times: Record<SpreadsheetJob, number[]> = { 'raw write': [], write: [], 'raw read': [], read: [] };
  let before = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const job of ['raw write', 'write', 'raw read', 'read'] as const) {
      times[job].push(await page.evaluate((each) => window.spreadsheetJob(each), job));
    }
    if (round === 0) before = await peakOf(browser);
  }
  const [rawWrite, write, rawRead, read] = [times['raw write'], times.write, times['raw read'], times.read].map(median) as [
    number,
    number,
    number,
    number,
  ];
  console.log(
    `  write ${write.toFixed(0)} ms (hucre alone ${rawWrite.toFixed(0)}), read ${read.toFixed(0)} ms (alone ${rawRead.toFixed(0)})`,
  );
  console.log(
    `  peak of the page's process ${before.toFixed(0)} MB after one round, ${(await peakOf(browser)).toFixed(0)} MB after ${rounds}`,
  );
  report({ what: 'writing .xlsx, 100,000 rows, against the bare package', found: write / rawWrite, goal, unit: '×' });
  report({ what: 'reading .xlsx, 100,000 rows, against the bare package', found: read / rawRead, goal, unit: '×' });
  await browser.close();
  server.close();
});

/** Most memory (resident, MB) the page's process ever held; 0 where the system does not tell. */
async function peakOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentPeak(id));
  return Math.max(0, ...peaks);
}

function residentPeak(id: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
