import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import type { PeriodBounds } from '../../../../renderer/domain/calendar/period';
import { closedCodeList } from '../../../../renderer/domain/fields/code-list';
import { defineLedger, type Ledger } from '../../../../renderer/domain/ledger/ledger';
import { countFigure, rowsBehind, type Rows } from '../../../../renderer/domain/statistics/count-figure';
import type { CountRow } from '../../../../renderer/domain/statistics/count-row';
import { percentOf } from '../../../../renderer/domain/statistics/exact';
import type { FigureValue } from '../../../../renderer/domain/statistics/figure';

const kinds = closedCodeList({
  name: 'test.kind',
  label: '种类',
  source: '测试',
  codes: { lecture: { label: '宣讲' }, visit: { label: '走访' }, old: { label: '旧种类', retiredOn: '2020-01-01' } },
});
const topics = closedCodeList({
  name: 'test.topic',
  label: '内容',
  source: '测试',
  codes: { law: { label: '法律' }, health: { label: '健康' } },
});

const work = { disclosure: 'work' } as const;

const ledger = defineLedger({
  kind: 'test.work',
  version: 1,
  label: '工作',
  one: '工作',
  shape: 'CASE',
  compartment: 'general',
  offices: ['village'],
  why: '只供测试。',
  fields: {
    on: { ...work, kind: 'date', label: '日期' },
    kind: { ...work, kind: 'code', label: '种类', list: kinds },
    topics: { ...work, kind: 'codes', label: '内容', list: topics },
    village: { ...work, kind: 'place', label: '村' },
    people: { ...work, kind: 'count', label: '人数', unit: '人' },
    family: { ...work, kind: 'text', label: '户号', maxLength: 20 },
    from: { ...work, kind: 'halfDay', label: '起' },
    to: { ...work, kind: 'halfDay', label: '止' },
    cost: { ...work, kind: 'amount', label: '金额' },
    things: {
      ...work,
      kind: 'rows',
      label: '物品',
      rowLabel: '物品',
      columns: {
        item: { ...work, kind: 'code', label: '物品', list: topics },
        count: { ...work, kind: 'count', label: '数量', unit: '件' },
      },
    },
  },
  title: ['kind'],
  list: ['kind'],
  search: [],
  states: { open: { label: '在办' }, done: { label: '办结' } },
  initial: 'open',
  steps: { finish: { label: '办结', from: ['open'], to: 'done', duties: ['registrar'] } },
  statistics: [
    {
      name: 'events',
      label: '场次',
      unit: '场',
      operator: 'events',
      over: 'on',
      splits: ['kind', 'topics', 'village', '$office'],
    },
    { name: 'families', label: '户数', unit: '户', operator: 'distinct', of: 'family', over: 'on', splits: ['kind'] },
    { name: 'houses', label: '村里的户', unit: '户', operator: 'distinct', of: ['village', 'family'], over: 'on' },
    { name: 'attendance', label: '人次', unit: '人次', operator: 'attendance', of: 'people', over: 'on', splits: ['kind'] },
    { name: 'days', label: '天数', unit: '天', operator: 'halfDays', from: 'from', to: 'to', splits: ['village'] },
    { name: 'done', label: '办结', unit: '件', operator: 'entered', states: ['done'], splits: ['kind'] },
    { name: 'open', label: '在办', unit: '件', operator: 'standing', states: ['open'], splits: ['$state'] },
    { name: 'taken', label: '受理', unit: '件', operator: 'entered', states: ['open'] },
    { name: 'cost', label: '金额', unit: '元', operator: 'amount', of: ['cost'], over: 'on', splits: ['kind'] },
    { name: 'things', label: '物品', unit: '件', operator: 'quantity', of: 'things.count', item: 'things.item', over: 'on' },
    { name: 'rate', label: '办结率', unit: '%', operator: 'ratio', part: 'done', whole: 'taken' },
  ],
});

const year: PeriodBounds = { first: '2026-01-01', last: '2026-12-31' };

function rowsOf(list: readonly CountRow[]): Rows {
  const byId = new Map(list.map((row) => [row.id, row]));
  const known: readonly Ledger[] = [ledger];
  return {
    findLedger: (kind) => known.find((one) => one.kind === kind),
    rowsOf: () => list,
    findRow: (id) => byId.get(id),
    names: { office: (id) => `单位${id}`, record: (id) => id },
  };
}

function count(list: readonly CountRow[], figure: string, bounds = year): FigureValue {
  const value = countFigure(rowsOf(list), { ref: { ledger: ledger.kind, figure }, bounds });
  if (value === undefined) throw new Error(`no figure ${figure}`);
  return value;
}

const day = fc.integer({ min: -40, max: 400 }).map((days) => addDays('2026-01-01', days));
const halfDay = fc.tuple(day, fc.constantFrom('am', 'pm')).map(([on, half]) => `${on}/${half}`);
const inState = (state: string) => (on: string) => ({ op: `${state}${on}`, hlc: on, state, on });

const row = fc
  .record(
    {
      on: day,
      kind: fc.constantFrom('lecture', 'visit', 'old'),
      topics: fc.subarray(['law', 'health']),
      village: fc.constantFrom('东村', '西村').map((text) => ({ text })),
      people: fc.nat(400),
      family: fc.constantFrom('1号', '2号', '3号', '4号'),
      from: halfDay,
      to: halfDay,
      cost: fc.nat(1_000_000),
      things: fc.array(
        fc.record({ id: fc.uuid(), item: fc.constantFrom('law', 'health'), count: fc.nat(50) }, { requiredKeys: ['id'] }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  )
  .chain((values) =>
    fc
      .record({
        id: fc.uuid(),
        owner: fc.constantFrom('甲', '乙'),
        opened: day.map(inState('open')),
        closed: fc.option(day.map(inState('done')), { nil: undefined }),
      })
      .map(({ id, owner, opened, closed }): CountRow => ({
        id,
        owner,
        state: closed === undefined ? 'open' : 'done',
        values,
        entered: closed === undefined ? [opened] : [opened, closed],
      })),
  );
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 30 });
const figures = (ledger.statistics ?? []).map(({ name }) => name);
/** One row is in one of these classes, so what is counted row by row adds up. */
const additive = ['attendance', 'days', 'done', 'open', 'cost'];

describe('every figure', () => {
  it.each(figures)('%s does not depend on the order of the rows', (figure) => {
    fc.assert(
      fc.property(
        rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(count(shuffled, figure)).toEqual(count(list, figure));
        },
      ),
    );
  });

  it.each(figures)('%s names as many rows as it was counted from', (figure) => {
    fc.assert(
      fc.property(rows, (list) => {
        const behind = rowsBehind(rowsOf(list), { ref: { ledger: ledger.kind, figure }, bounds: year });
        expect(behind).toHaveLength(count(list, figure).rows);
        // Counting only those rows again gives the same figure: none is missing, none is too many.
        if (figure === 'rate') return;
        const again = list.filter(({ id }) => behind.includes(id));
        expect(count(again, figure)).toEqual(count(list, figure));
      }),
    );
  });

  it.each(additive)('%s has parts that add up to its total', (figure) => {
    fc.assert(
      fc.property(rows, (list) => {
        const value = count(list, figure);
        for (const { parts, reconciliation } of value.splits) {
          expect(parts.reduce((sum, part) => sum + part.exact.value, 0)).toBe(value.exact?.value);
          expect(reconciliation.holds).toBe(true);
          expect(reconciliation.sentence).toContain('＝ 总数');
        }
      }),
    );
  });

  it.each(['attendance', 'days', 'done', 'cost', 'events'])('%s of a year is the sum of its months', (figure) => {
    const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
    const boundsOf = (month: string) => ({
      first: `2026-${month}-01`,
      last: addDays(month === '12' ? '2027-01-01' : `2026-${String(Number(month) + 1).padStart(2, '0')}-01`, -1),
    });
    fc.assert(
      fc.property(rows, (list) => {
        const sum = months.reduce((total, month) => total + (count(list, figure, boundsOf(month)).exact?.value ?? 0), 0);
        expect(sum).toBe(count(list, figure).exact?.value);
      }),
      { numRuns: 30 },
    );
  });
});

describe('half-days', () => {
  it('are those one would count on the calendar', () => {
    fc.assert(
      fc.property(halfDay, halfDay, day, fc.nat(90), (from, to, first, length) => {
        const bounds = { first, last: addDays(first, length) };
        const list: CountRow[] = [{ id: 'r', owner: '甲', values: { from, to }, entered: [] }];
        let halves = 0;
        for (let on = bounds.first; on <= bounds.last; on = addDays(on, 1)) {
          halves += [`${on}/am`, `${on}/pm`].filter((half) => half >= from && half <= to).length;
        }
        expect(count(list, 'days', bounds).exact).toEqual({ value: halves * 5, places: 1 });
      }),
    );
  });

  it('count one half-day where no end is written', () => {
    const list: CountRow[] = [{ id: 'r', owner: '甲', values: { from: '2026-03-01/pm' }, entered: [] }];
    expect(count(list, 'days').exact).toEqual({ value: 5, places: 1 });
  });
});

describe('a ratio', () => {
  it('is its parts divided, and shows both', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [part, whole, rate] = [count(list, 'done'), count(list, 'taken'), count(list, 'rate')];
        expect(rate.ratio?.part.exact).toEqual(part.exact);
        expect(rate.ratio?.whole.exact).toEqual(whole.exact);
        expect(rate.exact).toEqual(part.exact && whole.exact && percentOf(part.exact, whole.exact));
        if (whole.exact?.value === 0) expect(rate.trouble).toBe('分母为 0，不计算比率');
      }),
    );
  });
});

describe('a case in a state', () => {
  const on = (state: string, day: string, at = day) => ({ op: `${state}${at}`, hlc: at, state, on: day });
  const reopened: CountRow = {
    id: 'c',
    owner: '甲',
    state: 'done',
    values: { kind: 'visit' },
    entered: [on('open', '2026-01-10'), on('done', '2026-02-03'), on('open', '2026-03-01'), on('done', '2026-04-20')],
  };
  const month = (name: string): PeriodBounds => ({ first: `2026-${name}-01`, last: `2026-${name}-28` });

  it('is counted once, in the period in which it first came to stand there', () => {
    expect(count([reopened], 'done', month('02')).exact?.value).toBe(1);
    expect(count([reopened], 'done', month('04')).exact?.value).toBe(0);
    expect(count([reopened], 'done').exact?.value).toBe(1);
  });

  it('stands at the end of a period where its last step before that brought it', () => {
    const standing = ['01', '02', '03', '04'].map((name) => count([reopened], 'open', month(name)).exact?.value);
    expect(standing).toEqual([1, 0, 1, 0]);
    expect(count([reopened], 'open', month('03')).splits[0]?.parts).toEqual([
      { key: 'open', label: '在办', exact: { value: 1, places: 0 }, rows: 1 },
    ]);
  });
});

describe('a breakdown', () => {
  const at = (id: string, values: CountRow['values']): CountRow => ({
    id,
    owner: '甲',
    values: { on: '2026-05-01', ...values },
    entered: [],
  });

  it('shows every code in use, an old one only where it was counted, and what nobody filled in', () => {
    const labels = (list: readonly CountRow[]) => count(list, 'events').splits[0]?.parts.map(({ label }) => label);
    expect(labels([at('1', { kind: 'visit' })])).toEqual(['宣讲', '走访']);
    expect(labels([at('1', { kind: 'old' }), at('2', {})])).toEqual(['宣讲', '走访', '旧种类', '（未填写）']);
  });

  it('says that several codes of one row come to more than the rows', () => {
    const value = count([at('1', { topics: ['law', 'health'] })], 'events');
    const split = value.splits.find(({ by }) => by === 'topics');
    expect(split?.reconciliation).toEqual({
      holds: true,
      sentence: '场次（按内容）：分类合计 2场 ≠ 总数 1场（一条可选几类，分类合计可以大于总数）。',
    });
  });

  it('counts a house once by its village and its number together, and none that lacks either', () => {
    const [east, west] = [{ text: '东村' }, { text: '西村' }];
    const list = [
      at('1', { village: east, family: '1号' }),
      at('2', { village: east, family: '1号' }),
      at('3', { village: west, family: '1号' }),
      at('4', { village: west }),
    ];
    expect(count(list, 'houses').exact).toEqual({ value: 2, places: 0 });
    expect(count(list, 'families').exact).toEqual({ value: 1, places: 0 });
  });

  it('says that one family may stand in two classes', () => {
    const value = count([at('1', { family: '1号', kind: 'visit' }), at('2', { family: '1号', kind: 'lecture' })], 'families');
    expect(value.exact?.value).toBe(1);
    expect(value.splits[0]?.reconciliation.sentence).toContain('同一对象可以出现在几类里');
  });

  it('stands in the order of the list or of the names, never of the numbers', () => {
    const villages = [
      at('1', { village: { text: '西村' } }),
      at('2', { village: { text: '东村' } }),
      at('3', { village: { text: '西村' } }),
    ];
    const split = count(villages, 'events').splits.find(({ by }) => by === 'village');
    expect(split?.parts.map(({ label, exact }) => [label, exact.value])).toEqual([
      ['东村', 1],
      ['西村', 2],
    ]);
  });
});

it('adds up no different things: one sum per item and none over them', () => {
  const things = [
    { id: 'a', item: 'law', count: 28 },
    { id: 'b', item: 'health', count: 439 },
  ];
  const value = count([{ id: 'r', owner: '甲', values: { on: '2026-05-01', things }, entered: [] }], 'things');
  expect(value.exact).toBeUndefined();
  expect(value.trouble).toBe('不同物品不相加，见分项');
  expect(value.splits[0]?.parts.map(({ label, exact }) => [label, exact.value])).toEqual([
    ['法律', 28],
    ['健康', 439],
  ]);
});

it('gives no sum that could not be exact', () => {
  const large = (id: string): CountRow => ({
    id,
    owner: '甲',
    values: { on: '2026-05-01', cost: Number.MAX_SAFE_INTEGER },
    entered: [],
  });
  const value = count([large('1'), large('2')], 'cost');
  expect(value.exact).toBeUndefined();
  expect(value.trouble).toBe('合计太大，请核对金额');
});
