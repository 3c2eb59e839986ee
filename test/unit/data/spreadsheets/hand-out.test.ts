import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../renderer/data/spreadsheets/read-workbook';
import { registerColumns } from '../../../../renderer/domain/spreadsheet/register-columns';
import { codesOf, must } from '../../../fakes/office-steps';
import { people, roster, rosterOffice, type RosterOffice } from './roster';

const columns = registerColumns(roster).map((column) => column.name);
const query = { ledger: roster.kind };

describe('a register handed out as a table', () => {
  it('is masked, and stands in the register of what left', async () => {
    const founded = await registered();
    const out = must(await founded.office.handOutRegister({ query, columns, format: 'xlsx' }));
    expect(out.rows).toBe(2);
    expect(await cellsOn(founded, out.place)).toEqual([
      ['户主', '身份证号码', '联系电话', '登记日期', '家庭人口（人）', '慰问金额（元）', '困难类别', '备注'],
      ['单某', null, null, '2026-04-01', 1, 1, '年老', '二〇二六年'],
      ['陈某', '370***********1237', '138****5678', '2026-03-05', 3, 200.5, '因病', '=1+1'],
    ]);
    expect(await registerOf(founded)).toMatchObject([{ what: '困难家庭登记', format: 'xlsx', rows: 2, masked: true }]);
  });

  it('is complete with a reason, which is kept, and never holds what is secret', async () => {
    const founded = await registered();
    const full = { reason: '报街道核对名单' };
    const out = must(await founded.office.handOutRegister({ query, columns: [...columns, 'secret'], format: 'xlsx', full }));
    const cells = await cellsOn(founded, out.place);
    expect(cells[2]?.slice(0, 3)).toEqual(['陈大勇', '370102198001011237', '13812345678']);
    expect(JSON.stringify(cells)).not.toContain('不外传');
    expect(await registerOf(founded)).toMatchObject([{ masked: false, reason: '报街道核对名单' }]);
  });

  it.each([
    ['an empty reason', { full: { reason: '  ' } }, ['reason']],
    ['no column', { columns: [] }, ['no-columns']],
    ['a ledger of the office itself', { query: { ledger: 'system.account' } }, ['stays-here']],
  ])('is refused with %s, and nothing is written', async (_what, change, codes) => {
    const founded = await registered();
    const before = new Map(founded.drive.files);
    expect(codesOf(await founded.office.handOutRegister({ query, columns, format: 'xlsx', ...change }))).toEqual(codes);
    expect(founded.drive.files).toEqual(before);
    expect(await registerOf(founded)).toEqual([]);
  });

  it('never leaves from an election, Party or discipline ledger', async () => {
    const { mayLeaveAsTable } = await import('../../../../renderer/domain/spreadsheet/register-columns');
    expect(
      (['general', 'mediation', 'election', 'party', 'discipline'] as const).map((compartment) =>
        mayLeaveAsTable({ ...roster, compartment }),
      ),
    ).toEqual([true, true, false, false, false]);
  });

  it.each(['csv', 'csv-gb18030'] as const)('goes out as %s with every character', async (format) => {
    const founded = await registered();
    const full = { reason: '报街道核对名单' };
    const out = must(await founded.office.handOutRegister({ query, columns: ['head', 'identity', 'money'], format, full }));
    const cells = await cellsOn(founded, out.place);
    expect(cells).toEqual([
      ['户主', '身份证号码', '慰问金额（元）'],
      ['单𠮷', '', '1.00'],
      ['陈大勇', '370102198001011237', '200.50'],
    ]);
  });

  it('leaves a second entry where the file failed after the first', async () => {
    const founded = await registered();
    const { host } = founded.machine;
    const commit = host.fileCommit;
    Object.assign(host, { fileCommit: async () => ({ ok: false, error: 'verify-failed' }) });
    expect(codesOf(await founded.office.handOutRegister({ query, columns, format: 'xlsx' }))).toEqual(['verify-failed']);
    Object.assign(host, { fileCommit: commit });
    expect((await registerOf(founded)).map((entry) => entry['what'])).toEqual(['困难家庭登记', '困难家庭登记（文件没有写成）']);
  });
});

async function registered(): Promise<RosterOffice> {
  const founded = await rosterOffice();
  for (const person of people) await founded.desk.registers(roster.kind, person);
  return founded;
}

async function cellsOn({ drive }: RosterOffice, place: string) {
  const name = [...drive.files.keys()].find((file) => place.includes(file)) ?? '';
  const read = await readSheet(drive.files.get(name) ?? new Uint8Array(), 0);
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.map(({ cells }) => cells);
}

async function registerOf({ office }: RosterOffice) {
  const { rows } = must(
    await office.list({ ledger: 'system.spreadsheet', from: 0, count: 10, sort: { field: 'rows', descending: true } }),
  );
  const pages = await Promise.all(rows.map(({ id }) => office.record({ record: id })));
  return pages.map((one) => must(one).view.values);
}
