import { chromium, expect, type Page, test } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { findBrowser } from '../../build/find-browser.mjs';
import { calledLines, callOne, nothingCalled } from '../../renderer/domain/election/counting/calling';
import type { Contest } from '../../renderer/domain/election/counting/contest';
import { judgeCount } from '../../renderer/domain/election/counting/sheet';
import { recount } from '../../renderer/domain/election/recount';
import { voterContext } from '../../renderer/domain/election/guards/roll-guards';
import { voterIn } from '../../renderer/domain/election/records/voters';
import { findDuplicates, rollVersion } from '../../renderer/domain/election/roll';
import { judgeVoter } from '../../renderer/domain/election/voter';
import { electionKinds } from '../../renderer/domain/election/kinds';
import { identityCheckCharacter } from '../../renderer/domain/fields/identity-number';
import { foundOffice, testMachine } from '../fakes/office';
import { atDesk, must } from '../fakes/office-steps';
import { FirstPage } from '../journeys/page-objects/first-page';
import { electionOffice, villagers } from '../office/election-office';
import { villageOf921 } from '../office/election-result';
import { ruled } from '../office/village-election';
import { median, report } from './report';
import { serveApp } from './served';

const names = ['赵安', '钱宁', '孙明', '李思', '周文', '吴若', '郑平'];
const ballots = 3000;
const contest: Contest = {
  id: 'member',
  label: '委员',
  post: 'member',
  seats: 7,
  round: 'first',
  marking: 'marks',
  candidates: names.map((name) => ({ person: name, name })),
  writeIns: [],
};

test('the rules behind each key of 3,000 ballots with seven names', () => {
  const { rules } = villageOf921();
  let calling = nothingCalled;
  const keys: number[] = [];
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    for (const person of names) {
      const begun = performance.now();
      calling = callOne(calling, { person, mark: 'inFavour' });
      const count = { ballots, invalid: 0, voidColumns: 0, blank: 0, lines: calledLines(contest, calling) };
      judgeCount(contest, count, rules.settings);
      keys.push(performance.now() - begun);
    }
  }
  expect(keys).toHaveLength(21_000);
  report({ what: 'slowest of 21,000 keys, rules alone', found: Math.max(...keys), goal: 16, unit: 'ms' });
});

test('a key of the tally on screen, from the press to the drawn stroke', async () => {
  const app = await serveApp();
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  await page.goto(app.address);
  await openPile(page);
  const keys = await pressMany(page, 700);
  await expect(page.getByRole('status')).toContainText('各人合计 700 票');
  const sorted = [...keys].sort((one, other) => one - other);
  console.log(`  median ${median(keys).toFixed(1)} ms over ${keys.length} keys`);
  report({ what: 'a key of the tally, p95', found: sorted[Math.floor(sorted.length * 0.95)] ?? 0, goal: 16, unit: 'ms' });
  await browser.close();
  app.server.close();
});

async function openPile(page: Page) {
  await new FirstPage(page).trySample('村民委员会');
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '换届选举', exact: true }).click();
  await page.getByRole('row', { name: /石桥村/ }).click();
  await page
    .getByRole('region', { name: /^投票和计票/ })
    .getByRole('link', { name: '办理' })
    .click();
  await page.getByRole('link', { name: '计票', exact: true }).click();
  await page.getByRole('button', { name: '计票：委员，第一组' }).click();
  await expect(page.getByRole('status')).toContainText('各人合计 0 票');
}

/** Milliseconds of the page's own work for each key: pressed, judged and drawn before the next one. */
function pressMany(page: Page, count: number): Promise<readonly number[]> {
  return page.getByRole('group', { name: /^计票：/ }).evaluate(async (area, many) => {
    const took: number[] = [];
    for (let at = 0; at < many; at += 1) {
      const begun = performance.now();
      area.dispatchEvent(new KeyboardEvent('keydown', { key: '123'.charAt(at % 3), bubbles: true, cancelable: true }));
      // React draws what a key changed before the browser goes on to the next task.
      await Promise.resolve();
      area.getBoundingClientRect();
      took.push(performance.now() - begun);
      if (at % 20 === 0) await new Promise(requestAnimationFrame);
    }
    return took;
  }, count);
}

test('a roll of 10,000 voters, each judged and held against all others', () => {
  const office = electionOffice();
  const election = ruled(office);
  const context = voterContext(office.values(election), { today: '2026-10-20' });
  if (context === undefined) throw new Error('the rules are not frozen');
  const voters = villagers(10_000).map(voterIn);
  const begun = performance.now();
  const wrong = voters.flatMap((voter) => judgeVoter(voter, context).refusals);
  findDuplicates(voters);
  const version = rollVersion(1, '2026-10-28', '村务公开栏', voters);
  const took = performance.now() - begun;
  expect([wrong.length, version.count]).toEqual([0, 10_000]);
  report({ what: '10,000 voters judged, compared and listed', found: took, goal: 5000, unit: 'ms' });
});

// The office of the worker over a database in memory, as Node runs it.
test('a roll of 10,000 voters read in from a spreadsheet, checked and listed', async () => {
  const machine = testMachine();
  const village = await foundOffice(machine, {
    name: '样溪村民委员会',
    type: 'village',
    duties: ['electionWorker', 'registrar'],
    keeps: [electionKinds.election],
  });
  const basics = { community: '样溪村', body: 'village', mode: 'voters', province: 'zhejiang', term: 13 };
  const { office } = village;
  const desk = atDesk(village, 'electionWorker');
  const election = await desk.registers(electionKinds.election, { ...basics, electionDay: '2026-12-18', seatsDirector: 1 });
  machine.host.drive.files.set('roll.xlsx', await rollSheet(10_000));
  machine.host.answers.open = 'roll.xlsx';
  const below = { parent: election, given: {} };
  const times: number[] = [];
  const timed = async <T>(work: Promise<T>) => {
    const begun = performance.now();
    const done = await work;
    times.push(performance.now() - begun);
    return done;
  };
  const sheet = must(await timed(office.openSheet({ ledger: electionKinds.voter, below })));
  const query = { sheet: sheet.sheet, mapping: sheet.guess, duty: 'electionWorker' } as const;
  expect(must(await timed(office.planSheet(query)))).toMatchObject({ rows: 10_000, ready: 10_000, problems: [] });
  expect(must(await timed(office.readSheetIn(query))).records).toBe(10_000);
  const [open = 0, plan = 0, save = 0] = times;
  console.log(`  opened ${open.toFixed(0)} ms, checked ${plan.toFixed(0)} ms, saved ${save.toFixed(0)} ms`);
  report({ what: '10,000 voters opened and checked', found: open + plan, goal: 5000, unit: 'ms' });
  report({ what: '10,000 voters opened, checked and saved', found: open + plan + save, goal: 5000, unit: 'ms' });
});

async function rollSheet(count: number): Promise<Uint8Array> {
  const heading = ['序号', '组别', '户号', '姓名', '性别', '出生日期', '身份证号码', '登记依据'];
  const rows = villagers(count).map((voter, at) => {
    const born = `19${50 + (at % 50)}${`0${1 + (at % 9)}`}${10 + (at % 18)}`;
    const digits = `330102${born}${String(Math.floor(at / 100) % 1000).padStart(3, '0')}`;
    const written = ['serial', 'group', 'household', 'name'].map((field) => JSON.stringify(voter[field]).replaceAll('"', ''));
    const day = `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`;
    return [...written, at % 2 === 0 ? '男' : '女', day, digits + identityCheckCharacter(digits), '户籍在本村（社区）并居住'];
  });
  return writeXlsx({ sheets: [{ name: '选民', rows: [heading, ...rows] }] });
}

test('thirteen villages worked out again from their sheets', () => {
  const results = Array.from({ length: 13 }, () => villageOf921());
  const rounds: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    const begun = performance.now();
    for (const result of results) expect(recount(result).differences).toEqual([]);
    rounds.push(performance.now() - begun);
  }
  report({ what: 'recount of thirteen villages', found: median(rounds.slice(1)), goal: 1000, unit: 'ms' });
});
