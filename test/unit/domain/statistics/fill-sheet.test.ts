import { describe, expect, it } from 'vitest';
import { closedCodeList } from '../../../../renderer/domain/fields/code-list';
import { defineLedger, type Ledger } from '../../../../renderer/domain/ledger/ledger';
import { checkSheets } from '../../../../renderer/domain/statistics/check-sheets';
import type { Rows } from '../../../../renderer/domain/statistics/count-figure';
import type { CountRow } from '../../../../renderer/domain/statistics/count-row';
import type { FigureSheet } from '../../../../renderer/domain/statistics/figure-sheet';
import { fillSheet } from '../../../../renderer/domain/statistics/fill-sheet';

const work = { disclosure: 'work' } as const;
const kinds = closedCodeList({
  name: 'test.kind',
  label: '种类',
  source: '测试',
  codes: { lecture: { label: '宣讲' }, visit: { label: '走访' } },
});
const plain = {
  version: 1,
  shape: 'EVT',
  compartment: 'general',
  offices: ['village'],
  why: '只供测试。',
  search: [],
} as const;

const workLedger = defineLedger({
  ...plain,
  kind: 'test.work',
  label: '工作',
  one: '工作',
  fields: {
    on: { ...work, kind: 'date', label: '日期' },
    until: { ...work, kind: 'date', label: '办结' },
    kind: { ...work, kind: 'code', label: '种类', list: kinds },
    people: { ...work, kind: 'count', label: '人数', unit: '人' },
  },
  title: ['on'],
  list: ['on'],
  statistics: [
    { name: 'events', label: '工作', unit: '场', operator: 'events', over: 'on', splits: ['kind'] },
    { name: 'crowds', label: '三人以上', unit: '场', operator: 'events', over: 'on', least: { field: 'people', value: 3 } },
    { name: 'days', label: '用时', unit: '天', operator: 'elapsed', from: 'on', to: 'until', over: 'on' },
    { name: 'days-each', label: '平均用时', unit: '天', operator: 'ratio', each: true, part: 'days', whole: 'events' },
  ],
});

const noteLedger = defineLedger({
  ...plain,
  kind: 'test.note',
  label: '记录',
  one: '记录',
  parent: { ledger: 'test.work', writers: 'owner' },
  fields: { on: { ...work, kind: 'date', label: '日期' } },
  title: ['on'],
  list: ['on'],
  statistics: [{ name: 'notes', label: '记录', unit: '条', operator: 'events', over: 'on' }],
});

const ledgers: readonly Ledger[] = [workLedger, noteLedger];
const findLedger = (kind: string) => ledgers.find((one) => one.kind === kind);
const ofWork = (figure: string) => ({ ledger: 'test.work', figure });

const sheet: FigureSheet = {
  name: 'work',
  title: '工作表',
  source: '自拟。',
  across: { label: '单位', by: '$office' },
  lines: [
    { name: 'all', label: '工作', figure: ofWork('events') },
    { heading: '按种类' },
    { name: 'lecture', label: '宣讲', within: true, figure: ofWork('events'), parts: { by: 'kind', keys: ['lecture'] } },
    { name: 'visit', label: '走访', within: true, figure: ofWork('events'), parts: { by: 'kind', keys: ['visit'] } },
    { name: 'notes', label: '记录', figure: { ledger: 'test.note', figure: 'notes' } },
  ],
  sums: [{ label: '按种类', total: 'all', parts: ['lecture', 'visit'] }],
};

function work1(id: string, owner: string, values: CountRow['values']): CountRow {
  return { id, owner, values: { on: '2026-03-02', ...values }, entered: [] };
}

const east = [work1('1', '东', { kind: 'lecture' }), work1('2', '东', { kind: 'visit' })];
const west = [work1('3', '西', { kind: 'visit' })];
const notes: readonly CountRow[] = [{ id: 'n', owner: '东', parent: '2', values: { on: '2026-03-03' }, entered: [] }];

function filled(declared: FigureSheet, list: readonly CountRow[], groups: readonly string[] = []) {
  const byId = new Map([...list, ...notes].map((row) => [row.id, row]));
  const rows: Rows = {
    findLedger,
    rowsOf: (kind) => (kind === 'test.work' ? list : notes),
    findRow: (id) => byId.get(id),
    names: { office: (id) => `${id}村`, record: (id) => id },
  };
  const bounds = { first: '2026-03-01', last: '2026-03-31' };
  return fillSheet(declared, { rows, bounds, period: '2026年3月', nameOf: (key) => `${key}村`, groups });
}

const cells = (table: ReturnType<typeof filled>) =>
  table.rows.map(({ label, cells: row }) => [label, ...row.map(({ text }) => text)]);

describe('a sheet', () => {
  it('has a column for each office by name, and one for all of them', () => {
    const table = filled(sheet, [...west, ...east]);
    expect(table.columns).toEqual(['东村', '西村', '合计']);
    expect(cells(table)).toEqual([
      ['工作（场）', '2', '1', '3'],
      ['按种类', '', '', ''],
      ['宣讲（场）', '1', '0', '1'],
      ['走访（场）', '1', '1', '2'],
      ['记录（条）', '1', '0', '1'],
    ]);
    expect(table.reconciliation).toEqual(['按种类：分类合计 3场 ＝ 总数 3场，各列都相符。']);
    expect(table.notes).toEqual(['自拟。']);
  });

  it('says which column does not add up, and by how much', () => {
    const table = filled(sheet, [...east, ...west, work1('4', '西', {})]);
    expect(table.reconciliation).toEqual([
      '西村：按种类：分类合计 1场 ≠ 总数 2场，分类少 1场，请核对后再上报。合计：按种类：分类合计 3场 ≠ 总数 4场，分类少 1场，请核对后再上报。',
    ]);
  });

  it('may stand on its side, with a line for each code and the records of children beside those of the parent', () => {
    const byKind: FigureSheet = {
      ...sheet,
      across: { label: '种类', by: { 'test.work': 'kind', 'test.note': '$parent.kind' } },
      flat: true,
      lines: sheet.lines.filter((line) => !('heading' in line) && line.within !== true),
      sums: [],
    };
    const table = filled(byKind, [...east, ...west], ['lecture', 'visit']);
    expect(table.columns).toEqual(['工作（场）', '记录（条）']);
    expect(cells(table)).toEqual([
      ['lecture村', '1', '0'],
      ['visit村', '2', '1'],
      ['合计', '3', '1'],
    ]);
  });

  it('counts only what it is about', () => {
    const visits: FigureSheet = {
      ...sheet,
      only: {
        'test.work': [{ field: 'kind', in: ['visit'] }],
        'test.note': [{ field: '$parent.kind', in: ['lecture'] }],
      },
    };
    expect(cells(filled(visits, [...east, ...west])).map((row) => row.at(-1))).toEqual(['2', '', '0', '2', '0']);
  });

  it('has figures of least sizes, of days between two dates, and of so much for each', () => {
    const sizes: FigureSheet = {
      name: 'sizes',
      title: '规模',
      source: '自拟。',
      lines: ['crowds', 'days', 'days-each'].map((name) => ({ name, label: name, figure: ofWork(name) })),
      sums: [],
    };
    const many = [
      work1('1', '东', { people: 2, until: '2026-03-04' }),
      work1('2', '东', { people: 3, until: '2026-03-05' }),
      work1('3', '东', {}),
    ];
    const table = filled(sizes, many);
    expect(table.columns).toEqual(['2026年3月']);
    expect(cells(table).map((row) => row.at(-1))).toEqual(['1', '5', '1.7天（5/3）']);
  });
});

describe('a sheet of one’s own', () => {
  it('counts nobody, and says of each list who did it', () => {
    const list = { title: '一览', ledger: 'test.work', over: 'on', columns: [{ label: '日期', width: 1, text: () => '' }] };
    const wrong = { ...workLedger, sheets: [{ ...sheet, own: true as const, lists: [list] }] };
    expect(checkSheets(wrong, findLedger)).toEqual([
      'sheets.work: counts, though it is somebody’s own',
      'sheets.work: 一览: nobody is named who did it',
    ]);
  });
});

describe('a wrong declaration', () => {
  const problemsOf = (wrong: Partial<FigureSheet>) =>
    checkSheets({ ...workLedger, sheets: [{ ...sheet, ...wrong }] }, findLedger);

  it('is none as it stands', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it('names figures, breakdowns, sums and fields that are not there', () => {
    expect(problemsOf({ lines: [{ name: 'all', label: '', figure: ofWork('nothing') }], sums: [] })).toEqual([
      'sheets.work: all: there is no test.work nothing',
    ]);
    expect(
      problemsOf({ lines: [{ name: 'all', label: '', figure: ofWork('crowds'), parts: { by: 'kind', keys: [] } }], sums: [] }),
    ).toEqual(['sheets.work: all: not broken down by kind']);
    expect(problemsOf({ sums: [{ label: '', total: 'sum', parts: [] }] })).toEqual(['sheets.work: there is no sum']);
    expect(problemsOf({ only: { 'test.work': [{ field: 'size', in: [] }] } })).toEqual([
      'sheets.work: there is no test.work size',
    ]);
    const list = { title: '清单', ledger: 'test.work', over: 'on', columns: [{ label: '', width: 0.5, text: () => '' }] };
    expect(problemsOf({ lists: [list] })).toEqual(['sheets.work: 清单: the widths do not come to 1']);
  });
});
