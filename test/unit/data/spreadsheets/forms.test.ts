import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../renderer/data/spreadsheets/read-workbook';
import type { MappedPlace } from '../../../../renderer/domain/spreadsheet/form-mapping';
import { codesOf, must } from '../../../fakes/office-steps';
import { monthForm, monthReport } from './month-form';
import { people, roster, rosterOffice, type RosterOffice } from './roster';

const sheet = '月报表';
const march = { kind: 'period', period: '2026-03' } as const;
const spring = { kind: 'campaign', name: '一季度加四月', first: '2026-01-01', last: '2026-04-30' } as const;
const at = (cell: string) => ({ kind: 'cell', sheet, cell }) as const;
const registered = { kind: 'figure', ref: { ledger: 'mediation.case', figure: 'registered' } } as const;

const places: readonly MappedPlace[] = [
  { place: at('B2'), source: { kind: 'office' } },
  { place: at('D2'), source: { kind: 'period' } },
  { place: at('B3'), source: registered },
  { place: at('D4'), source: { kind: 'today' } },
  { place: at('B5'), source: { kind: 'field', ledger: roster.kind, field: 'kind' } },
  { place: at('D5'), source: { kind: 'field', ledger: roster.kind, field: 'identity' }, identity: 'lower' },
  { place: { kind: 'down', sheet, cell: 'A7' }, source: { kind: 'column', ledger: roster.kind, field: 'head' } },
  { place: { kind: 'down', sheet, cell: 'B7' }, source: { kind: 'column', ledger: roster.kind, field: 'since' } },
  { place: { kind: 'down', sheet, cell: 'C7' }, source: { kind: 'column', ledger: roster.kind, field: 'money' } },
];

describe("the superior's workbook", () => {
  it('shows its cells, merged ones as one, with what it asks of them', async () => {
    const { form } = await withForm(await monthForm());
    if (form.view.kind !== 'xlsx') throw new Error('a workbook is shown as sheets');
    const [shown] = form.view.sheets;
    expect(shown?.rows[0]?.cells[0]).toMatchObject({ address: 'A1', text: '调解工作月报表', across: 4 });
    const cells = shown?.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.find((cell) => cell.address === 'B3')?.rule).toBe('整数，在 0 到 5 之间');
    expect(cells.find((cell) => cell.address === 'B5')?.rule).toBe('从 因病、年老 中选');
    expect(cells.find((cell) => cell.address === 'B4')).toMatchObject({ formula: true });
  });

  it('is filled from figures, fields and columns, and keeps everything else', async () => {
    const template = await monthForm();
    const { founded, mapping, record } = await withMapping(template, places);
    const full = { reason: '报街道汇总' };
    const out = must(await founded.office.fillForm({ mapping, period: spring, record, full }));
    const filled = bytesOf(founded, out.place);
    const read = await readSheet(filled, 0);
    const cells = new Map((read.ok ? read.value : []).map((row) => [row.number, row.cells]));
    expect(cells.get(2)).toEqual(['填报单位', '云溪派出所', '期间', '一季度加四月（2026年1月1日至2026年4月30日）']);
    expect(cells.get(3)?.[1]).toBe(1);
    expect(cells.get(4)?.[3]).toBe('2026-11-23');
    expect(cells.get(5)).toEqual(['类别', '因病', '身份证号码', '370102198001011237']);
    expect(cells.get(7)?.slice(0, 3)).toEqual(['陈大勇', '2026年3月5日', 200.5]);
    expect(cells.get(8)?.slice(0, 3)).toEqual(['单𠮷', '2026年4月1日', 1]);
    expect(cells.get(10)?.[0]).toBe('制表人：');

    const [before, after] = [unzipSync(template), unzipSync(filled)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(after[name]!));
    expect(changed.filter((name) => name !== 'xl/workbook.xml')).toEqual(['xl/worksheets/sheet1.xml']);
    const xml = strFromU8(after['xl/worksheets/sheet1.xml']!);
    for (const kept of ['<mergeCell ref="A1:D1"/>', 'orientation="landscape"', 'type="textLength"', '<f>B3*2</f>'])
      expect(xml).toContain(kept);
    expect(xml).not.toContain('>14<');
    expect(strFromU8(after['xl/workbook.xml']!)).toContain('fullCalcOnLoad="1"');
  });

  it('is filled again next month by the same mapping', async () => {
    const { founded, mapping, record } = await withMapping(await monthForm(), places);
    must(await founded.office.fillForm({ mapping, period: spring, record }));
    const kept = must(await founded.office.mappings({}));
    expect(kept).toMatchObject([{ mapping, name: '调解工作月报表', places }]);
    const next = must(await founded.office.previewForm({ mapping, period: march, record }));
    expect(next.places.map((place) => place.text)).toContain('2026年3月');
    expect(next.places.find((place) => place.where.includes('A7'))?.text).toBe('共 1 行：陈某');
  });

  it('is masked without a reason and says what breaks its own rules', async () => {
    const { founded, mapping, record } = await withMapping(await monthForm(), [
      ...places.filter(({ place }) => 'cell' in place && place.cell === 'D5'),
      { place: at('B3'), source: { kind: 'constant', text: '七件' } },
    ]);
    const preview = must(await founded.office.previewForm({ mapping, period: march, record }));
    expect(preview.places[0]?.text).toBe('370***********1237');
    expect(preview.warnings).toEqual([{ where: '“月报表”B3', sentence: '填“七件”不合报表的要求：要填整数。请核对件数。' }]);
  });

  it('is shown unmasked only with a reason as well, and to nobody from a deleted record', async () => {
    const { founded, mapping, record } = await withMapping(
      await monthForm(),
      places.filter(({ place }) => 'cell' in place && place.cell === 'D5'),
    );
    const blank = { mapping, period: march, record, full: { reason: ' ' } };
    expect(codesOf(await founded.office.previewForm(blank))).toEqual(['reason']);
    must(await founded.desk.deletes(record, '重复登记'));
    const preview = must(await founded.office.previewForm({ mapping, period: march, record }));
    expect(preview.places).toEqual([]);
    expect(preview.obstacles).toHaveLength(1);
  });

  it.each<[string, MappedPlace, RegExp]>([
    ['a formula', { place: at('B4'), source: registered }, /公式/],
    ['a place that is not there', { place: { kind: 'cell', sheet: '别的表', cell: 'A1' }, source: registered }, /没有这个位置/],
    [
      'a field that is secret',
      { place: at('B2'), source: { kind: 'column', ledger: roster.kind, field: 'secret' } },
      /不能填进/,
    ],
    [
      'too few rows',
      { place: { kind: 'down', sheet, cell: 'A9' }, source: { kind: 'column', ledger: roster.kind, field: 'head' } },
      /只有 1 行空位/,
    ],
  ])('is not written with %s in the way', async (_what, place, sentence) => {
    const { founded, mapping } = await withMapping(await monthForm(), [place]);
    const preview = must(await founded.office.previewForm({ mapping, period: spring }));
    expect(preview.obstacles[0]?.sentence).toMatch(sentence);
    const before = founded.drive.files.size;
    expect(codesOf(await founded.office.fillForm({ mapping, period: spring }))).toEqual(['obstacles']);
    expect(founded.drive.files.size).toBe(before);
  });
});

describe("the superior's document", () => {
  const words: readonly MappedPlace[] = [
    { place: { kind: 'placeholder', text: '填报单位' }, source: { kind: 'office' } },
    { place: { kind: 'placeholder', text: '期间' }, source: { kind: 'period' } },
    { place: { kind: 'control', tag: '类别' }, source: { kind: 'constant', text: '因病' } },
    { place: { kind: 'bookmark', name: 'rq' }, source: { kind: 'today' } },
    { place: { kind: 'tableCell', table: 1, row: 1, column: 2 }, source: registered, withUnit: true },
  ];

  it('is filled in placeholders, controls, bookmarks and table cells, and keeps its look', async () => {
    const template = monthReport();
    const { founded, mapping } = await withMapping(template, words, 'bao-gao.docx');
    const out = must(await founded.office.fillForm({ mapping, period: march }));
    const after = unzipSync(bytesOf(founded, out.place));
    const xml = strFromU8(after['word/document.xml']!);
    const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    expect(text).toContain('单位：云溪派出所，期间2026年3月。');
    expect(text).toContain('类别：因病');
    expect(text).toContain('日期：2026年11月23日');
    expect(text).toContain('0件');
    expect(xml).not.toMatch(/\{\{|请选择|某日/);
    expect(strFromU8(after['word/footer1.xml']!)).toContain('2026年3月');
    expect(after['word/styles.xml']).toEqual(unzipSync(template)['word/styles.xml']);
  });

  it('says which places are left and which lists are broken', async () => {
    const { founded, mapping } = await withMapping(
      monthReport(),
      [
        { place: { kind: 'control', tag: '类别' }, source: { kind: 'constant', text: '其他' } },
        { place: { kind: 'bookmark', name: '没有' }, source: { kind: 'office' } },
      ],
      'bao-gao.docx',
    );
    const preview = must(await founded.office.previewForm({ mapping, period: march }));
    expect(preview.warnings.map(({ where }) => where)).toEqual(['内容控件“类别”', '{{填报单位}}', '{{期间}}']);
    expect(preview.obstacles.map(({ where }) => where)).toEqual(['书签“没有”']);
  });
});

async function withForm(template: Uint8Array, name = 'yue-bao.xlsx') {
  const founded = await rosterOffice();
  founded.drive.files.set(name, template);
  founded.answers.open = name;
  return { founded, form: must(await founded.office.openForm({})) };
}

async function withMapping(template: Uint8Array, mapped: readonly MappedPlace[], name?: string) {
  const { founded, form } = await withForm(template, name);
  const [record = ''] = await Promise.all(people.slice(0, 1).map((person) => founded.desk.registers(roster.kind, person)));
  for (const person of people.slice(1)) await founded.desk.registers(roster.kind, person);
  await founded.desk.registers('mediation.case', {
    matter: '通道砌墙',
    track: 'RM',
    source: 'own',
    registeredOn: '2026-04-20',
  });
  const { hash, fileName, size } = form;
  const { mapping } = must(await founded.office.keepMapping({ name: '调解工作月报表', hash, fileName, size, places: mapped }));
  return { founded, mapping, record };
}

function bytesOf({ drive }: RosterOffice, place: string): Uint8Array {
  const name = [...drive.files.keys()].find((file) => place.includes(file)) ?? '';
  return drive.files.get(name) ?? new Uint8Array();
}
