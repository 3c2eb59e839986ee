import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../renderer/domain/calendar/civil-date';
import type { JsonObject } from '../../renderer/domain/json';
import type { Intent } from '../../renderer/domain/ledger/intent';
import { checkLedgers } from '../../renderer/domain/ledger/check-ledger';
import type { FigureValue } from '../../renderer/domain/statistics/figure';
import { figureText } from '../../renderer/domain/statistics/figure-text';
import { ratePhrase, roundedText, type Rounding } from '../../renderer/domain/statistics/rounded';
import { allLedgers } from '../../renderer/ledgers';
import { foundOffice, testMachine, type FoundedOffice } from '../fakes/office';
import { must, page } from '../fakes/office-steps';
import { articleLedgers } from '../office/article-ledgers';

// Invented rows: the articles give rounded numbers, and the exact ones behind them are not known.
const year = { kind: 'period', period: '2026' } as const;

let founded: FoundedOffice;

beforeAll(async () => {
  founded = await foundOffice(testMachine({ ledgers: [...allLedgers, ...articleLedgers] }), {
    name: '样溪村',
    type: 'village',
  });
  await settleDisputes(90, 83);
  await register('article.labour', [
    ...many(60, (at) => ({ who: { name: leader(at) }, from: `${day(at)}/am`, to: `${addDays(day(at), 1)}/pm` })),
    ...many(7, (at) => ({ who: { name: leader(at) }, from: `${day(at)}/pm` })),
  ]);
  await register(
    'article.condolence',
    many(96, (at) => ({
      on: day(at),
      who: { name: `甘某${String(at % 80)}` },
      people: at < 16 ? 2 : 1,
      cash: 200_000,
      goods: 85_050,
    })),
  );
  await register('article.pair', [
    ...many(22, (at) => ({ family: `困难家庭${String(at + 1)}`, from: '2026-02-01' })),
    { family: '困难家庭1', from: '2026-03-01' },
    { family: '困难家庭30', from: '2025-02-01', to: '2026-06-30' },
  ]);
  await register(
    'article.community',
    many(15, (at) => ({ name: `样溪社区${String(at + 1)}`, since: '2024-01-01', onePerson: at > 0 })),
  );
  await register('article.equipment', [
    { on: '2026-05-04', items: [item('a', 'television', 12), item('b', 'computer', 9)] },
    { on: '2026-09-30', items: [item('c', 'television', 16), item('d', 'book', 10_250)] },
    { on: '2025-09-30', items: [item('e', 'television', 99)] },
  ]);
});

it('declares its small ledgers without a mistake', () => {
  expect(checkLedgers(articleLedgers)).toEqual([]);
});

describe('the figures of the articles', () => {
  it('第二篇：调处民事纠纷80余起 counts what was settled, not what came in', async () => {
    const [settled, taken, waiting] = await counted('article.dispute', ['settled', 'taken', 'waiting']);
    expect([settled, taken, waiting].map(text)).toEqual(['83起', '90起', '0起']);
    expect(about(settled, 10)).toBe('80余起');
  });

  it('第三篇：跟班劳动120余天 adds half-days', async () => {
    const [days, leaders] = await counted('article.labour', ['days', 'leaders']);
    expect([days, leaders].map(text)).toEqual(['123.5天', '8名']);
    expect(about(days, 10)).toBe('120余天');
  });

  it('第三篇：慰问112人次 counts attendance; the people are fewer', async () => {
    const figures = await counted('article.condolence', ['attendance', 'people', 'times']);
    expect(figures.map(text)).toEqual(['112人次', '80人', '96次']);
  });

  it('第三篇：27万余元 adds money and goods to the 分', async () => {
    const [money] = await counted('article.condolence', ['money']);
    expect(text(money)).toBe('273648.00元');
    expect(about(money, 10_000)).toBe('27万余元');
  });

  it('第三篇：22个困难家庭 counts each family once, and only pairs that still hold', async () => {
    expect((await counted('article.pair', ['families'])).map(text)).toEqual(['22个']);
    const inMay = await counted('article.pair', ['families'], { kind: 'period', period: '2026-05' });
    expect(inMay.map(text)).toEqual(['23个']);
  });

  it('第一篇：一肩挑比率90%以上 shows both parts', async () => {
    const [rate] = await counted('article.community', ['one-person-rate']);
    expect(text(rate)).toBe('93.33%（14/15）');
    expect(rate?.exact && ratePhrase(rate.exact)).toBe('90%以上');
  });

  it('第三篇：电视机28台 adds one kind of thing; different things are not added up', async () => {
    const [sets, books, things] = await counted('article.equipment', ['televisions', 'books', 'things']);
    expect([sets, books].map(text)).toEqual(['28台', '10250册']);
    expect(about(books, 10_000)).toBe('1万余册');
    expect(text(things)).toBe('不同物品不相加，见分项');
    expect(things?.splits[0]?.parts.map(({ label, exact }) => `${label}${String(exact.value)}`)).toEqual([
      '电视机28',
      '电脑9',
      '图书10250',
    ]);
  });
});

it('each figure opens the rows it came from', async () => {
  const ref = { ledger: 'article.equipment', figure: 'televisions' };
  const { rows, total } = must(await founded.office.figureRows({ ref, period: year, from: 0, count: 10 }));
  expect([total, ...rows.map(({ title }) => title)]).toEqual([2, '2026年5月4日', '2026年9月30日']);
});

it('the same month last year and the year to date stand beside it', async () => {
  const ref = { ledger: 'article.equipment', figure: 'televisions' };
  const period = { kind: 'period', period: '2026-09' } as const;
  const answer = must(await founded.office.figures({ refs: [ref], period, beside: ['yearToDate', 'lastYear'] }));
  const [figure] = answer.figures;
  expect([figure?.value, figure?.yearToDate, figure?.lastYear].map(text)).toEqual(['16台', '28台', '99台']);
});

it('a step that was taken back settles nothing', async () => {
  const record = await registerOne('article.dispute', { matter: '撤回的一件' });
  await step(record, 'settle');
  expect((await counted('article.dispute', ['settled'])).map(text)).toEqual(['84起']);
  const { undo } = await page(founded.office, record);
  await save([{ act: 'undo', record, operation: undo ?? '', reason: '记错了' }]);
  expect((await counted('article.dispute', ['settled', 'waiting'])).map(text)).toEqual(['83起', '1起']);
});

async function counted(ledger: string, names: readonly string[], period: Parameters<typeof ask>[1] = year) {
  return ask(
    names.map((figure) => ({ ledger, figure })),
    period,
  );
}

async function ask(
  refs: readonly { readonly ledger: string; readonly figure: string }[],
  period: { readonly kind: 'period'; readonly period: string },
): Promise<readonly FigureValue[]> {
  return must(await founded.office.figures({ refs, period })).figures.map(({ value }) => value);
}

function text(figure: FigureValue | undefined): string {
  return figure === undefined ? '' : figureText(figure);
}

function about(figure: FigureValue | undefined, to: Extract<Rounding, { as: 'rounded' }>['to']): string {
  if (figure?.exact === undefined) throw new Error('no number to round');
  return roundedText(figure.exact, figure.unit, { as: 'rounded', to, word: '余' });
}

async function settleDisputes(taken: number, settled: number): Promise<void> {
  const records = await register(
    'article.dispute',
    many(taken, (at) => ({ matter: `第${String(at + 1)}件` })),
  );
  const pages = await Promise.all(records.map((record) => page(founded.office, record)));
  await save(
    pages.map(({ view }, at) => ({
      act: 'step',
      record: view.id,
      step: at < settled ? 'settle' : 'giveUp',
      values: {},
      seen: view.seen,
      eventAt: '2026-11-20T10:00',
    })),
  );
}

async function step(record: string, name: string): Promise<void> {
  const { seen } = (await page(founded.office, record)).view;
  await save([{ act: 'step', record, step: name, values: {}, seen, eventAt: '2026-11-20T10:00' }]);
}

async function register(ledger: string, rows: readonly JsonObject[]): Promise<readonly string[]> {
  const intents = rows.map((values): Intent => ({ act: 'create', ledger, record: founded.machine.ids.uuid(), values }));
  await save(intents);
  return intents.map(({ record }) => record);
}

async function registerOne(ledger: string, values: JsonObject): Promise<string> {
  const [record = ''] = await register(ledger, [values]);
  return record;
}

async function save(intents: readonly Intent[]): Promise<void> {
  must(await founded.office.act({ saveId: founded.machine.ids.uuid(), duty: 'mediator', intents }));
}

function many(count: number, row: (at: number) => JsonObject): readonly JsonObject[] {
  return Array.from({ length: count }, (_, at) => row(at));
}

function item(id: string, thing: string, count: number): JsonObject {
  return { id, thing, count };
}

function leader(at: number): string {
  return `领导${String(at % 8)}`;
}

/** A day of the first ten months. */
function day(at: number): string {
  return `2026-${String((at % 10) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`;
}
