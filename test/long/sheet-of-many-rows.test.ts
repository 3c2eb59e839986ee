import { describe, expect, it } from 'vitest';
import { must } from '../fakes/office-steps';
import { opened, roster, rosterOffice, sheetOf } from '../unit/data/spreadsheets/roster';

const rows = 6000;

describe('a sheet of more rows than one save holds', () => {
  it('comes in whole, every row once', async () => {
    const founded = await rosterOffice();
    const many = Array.from({ length: rows }, (_, at) => [`户${at}`, '2026-03-05', at]);
    const sheet = await opened(founded, await sheetOf(['户主', '登记日期', '慰问金额'], ...many));
    const read = must(await founded.office.readSheetIn({ sheet: sheet.sheet, mapping: sheet.guess, duty: 'mediator' }));
    expect(read.records).toBe(rows);
    expect(must(await founded.office.list({ ledger: roster.kind, from: 0, count: 1 })).total).toBe(rows);
  });
});
