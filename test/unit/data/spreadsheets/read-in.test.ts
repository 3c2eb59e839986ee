import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../renderer/domain/office/roles';
import type { ColumnMapping } from '../../../../renderer/domain/spreadsheet/read-row';
import { problemPlace } from '../../../../renderer/domain/spreadsheet/read-row';
import { startOffice } from '../../../fakes/office';
import { codesOf, must } from '../../../fakes/office-steps';
import { opened, roster, rosterOffice, sheetOf, type RosterOffice } from './roster';

const heading = ['户主姓名', '身份证号码', '登记日期', '家庭人口（人）', '慰问金额', '困难类别'];
const chen = ['陈大勇', '370102198001011237', '2026-03-05', '３人', 200.5, '因病'];
const shan = ['单𠮷', null, new Date(Date.UTC(2026, 3, 1)), 1, '1万元', '年老'];
const duty = 'mediator';

describe('a sheet on its way in', () => {
  it('finds its heading below a title, guesses the columns and brings the rows in as one save', async () => {
    const founded = await rosterOffice();
    const sheet = await opened(founded, await sheetOf(['云溪所困难家庭名单'], [null, null], heading, chen, shan));
    expect(sheet).toMatchObject({ heading: 3, headings: heading, rows: 2, pages: ['名单'] });
    expect(sheet.guess).toEqual(['head', 'identity', 'since', 'people', 'money', 'kind']);
    const input = { sheet: sheet.sheet, mapping: sheet.guess };
    expect(must(await founded.office.planSheet(input))).toMatchObject({ rows: 2, ready: 2, duplicates: [], problems: [] });
    expect(await countOf(founded)).toBe(0);

    const read = must(await founded.office.readSheetIn({ ...input, duty }));
    expect(read.records).toBe(2);
    expect(await valuesOf(founded)).toEqual([
      { head: { name: '单𠮷' }, since: '2026-04-01', people: 1, money: 1_000_000, kind: 'age' },
      {
        head: { name: '陈大勇' },
        identity: '370102198001011237',
        since: '2026-03-05',
        people: 3,
        money: 20_050,
        kind: 'illness',
      },
    ]);
  });

  it('takes headings that are merged downwards from the row above', async () => {
    const founded = await rosterOffice();
    const sheet = await opened(
      founded,
      await sheetOf(
        ['名单'],
        ['户主', '登记日期', '家庭情况', null],
        [null, null, '家庭人口', '困难类别'],
        ['陈大勇', '2026.3.5', 3, '因病'],
      ),
    );
    const again = must(await founded.office.lookAtSheet({ sheet: sheet.sheet, page: 0, heading: 3 }));
    expect(again.headings).toEqual(['户主', '登记日期', '家庭人口', '困难类别']);
    expect(again.guess).toEqual(['head', 'since', 'people', 'kind']);
  });

  it('says row and field of everything that is wrong, and brings nothing in', async () => {
    const founded = await rosterOffice();
    const rounded = ['李四', Number('370102198001011230'), '2026-13-01', 0, '两百', '没有的'];
    const sheet = await opened(founded, await sheetOf(heading, chen, rounded, [null, null, '2026-03-05', 1, 1, null]));
    const input = { sheet: sheet.sheet, mapping: sheet.guess };
    const plan = must(await founded.office.planSheet(input));
    expect(plan).toMatchObject({ rows: 3, ready: 1, troubled: 2 });
    const said = plan.problems.map((problem) => `${problemPlace(roster, problem)}：${problem.code}`);
    expect(said.filter((one) => one.startsWith('第 3 行')).length).toBe(5);
    expect(said[0]).toBe('第 3 行“身份证号码”：digits-lost');
    expect(said.at(-1)).toBe('第 4 行“户主”：missing');
    expect(codesOf(await founded.office.readSheetIn({ ...input, duty }))).toEqual(['troubled']);
    expect(await countOf(founded)).toBe(0);
  });

  it('brings the same rows in only once', async () => {
    const founded = await rosterOffice();
    const file = await sheetOf(heading, chen, shan);
    const first = await opened(founded, file);
    must(await founded.office.readSheetIn({ sheet: first.sheet, mapping: first.guess, duty }));
    const second = await opened(founded, file);
    const input = { sheet: second.sheet, mapping: second.guess };
    const plan = must(await founded.office.planSheet(input));
    expect(plan).toMatchObject({
      rows: 0,
      ready: 0,
      duplicates: [
        { row: 2, like: '陈某' },
        { row: 3, like: '单某' },
      ],
    });
    expect(codesOf(await founded.office.readSheetIn({ ...input, duty }))).toEqual(['nothing-new']);
    expect(must(await founded.office.readSheetIn({ ...input, duplicates: true, duty })).records).toBe(2);
    expect(await countOf(founded)).toBe(4);
  });

  it('shows a row that stands twice in the same sheet', async () => {
    const founded = await rosterOffice();
    const sheet = await opened(founded, await sheetOf(heading, chen, shan, chen));
    const plan = must(await founded.office.planSheet({ sheet: sheet.sheet, mapping: sheet.guess }));
    expect(plan).toMatchObject({ ready: 2, duplicates: [{ row: 4, like: '第 2 行' }] });
  });

  it('takes a whole sheet back, unless somebody went on working with it', async () => {
    const founded = await rosterOffice();
    const sheet = await opened(founded, await sheetOf(heading, chen, shan));
    const { readingIn } = must(await founded.office.readSheetIn({ sheet: sheet.sheet, mapping: sheet.guess, duty }));
    const [worked] = must(await founded.office.list({ ledger: roster.kind, from: 0, count: 1 })).rows;
    must(await founded.desk.edits(worked?.id ?? '', { note: '已走访' }));
    expect(codesOf(await founded.office.takeBackSheet({ readingIn, duty }))).toEqual(['worked']);
    expect(await countOf(founded)).toBe(2);

    const other = await opened(founded, await sheetOf(heading, ['王五', null, '2026-05-05', 1, 1, null]));
    const more = must(await founded.office.readSheetIn({ sheet: other.sheet, mapping: other.guess, duty }));
    expect(must(await founded.office.takeBackSheet({ readingIn: more.readingIn, duty }))).toEqual({ records: 1 });
    expect(await countOf(founded)).toBe(2);
    expect(must(await founded.office.sheetsReadIn({ ledger: roster.kind }))).toMatchObject([
      { rows: 1, undone: true },
      { rows: 2, undone: false },
    ]);
  });

  it('is not listed among the sheets read in where nothing came in', async () => {
    const founded = await rosterOffice();
    const office = await enterAs(founded, 'clerk');
    const sheet = await opened({ ...founded, office }, await sheetOf(heading, chen));
    const input = { sheet: sheet.sheet, mapping: sheet.guess };
    expect(codesOf(await office.readSheetIn({ ...input, duty: 'supervisor' }))).toEqual(['duty']);
    expect(must(await office.sheetsReadIn({ ledger: roster.kind }))).toEqual([]);
  });

  it('is taken back by nobody who may not delete, not even once its rows are gone', async () => {
    const founded = await rosterOffice();
    const sheet = await opened(founded, await sheetOf(heading, chen));
    const { readingIn } = must(await founded.office.readSheetIn({ sheet: sheet.sheet, mapping: sheet.guess, duty }));
    const [row] = must(await founded.office.list({ ledger: roster.kind, from: 0, count: 1 })).rows;
    must(await founded.desk.deletes(row?.id ?? '', '重复登记'));
    const office = await enterAs(founded, 'auditor');
    expect(codesOf(await office.takeBackSheet({ readingIn, duty: 'archivist' }))).toEqual(['role']);
    expect(must(await office.sheetsReadIn({ ledger: roster.kind }))).toMatchObject([{ undone: false }]);
  });

  it.each<[string, ColumnMapping, string]>([
    ['no column is mapped', [null, null, null, null, null, null], 'nothing-mapped'],
    ['two columns fill one field', ['head', 'head', 'since', null, null, null], 'mapped-twice'],
  ])('is refused where %s', async (_what, mapping, code) => {
    const founded = await rosterOffice();
    const sheet = await opened(founded, await sheetOf(heading, chen));
    expect(codesOf(await founded.office.planSheet({ sheet: sheet.sheet, mapping }))).toEqual([code]);
  });
});

/** A colleague who holds one duty only. */
async function enterAs({ office, machine }: RosterOffice, role: Role) {
  const colleague = { name: '林悦', role, duties: ['archivist'], passphrase: '另外八个字的口令' } as const;
  const { id } = must(await office.addAccount(colleague));
  office.close();
  const entered = startOffice(machine);
  must(await entered.unlock({ store: 'office', account: id, passphrase: colleague.passphrase }));
  return entered;
}

async function countOf({ office }: RosterOffice): Promise<number> {
  return must(await office.list({ ledger: roster.kind, from: 0, count: 1 })).total;
}

async function valuesOf({ office }: RosterOffice) {
  const { rows } = must(await office.list({ ledger: roster.kind, from: 0, count: 10 }));
  return Promise.all(rows.map(async ({ id }) => must(await office.record({ record: id })).view.values));
}
