import { describe, expect, it } from 'vitest';
import { foundOffice, testMachine } from '../../../fakes/office';
import { atDesk, codesOf, must, page } from '../../../fakes/office-steps';
import { sheetOf } from './roster';

const households = ['邵家户', '时家户', '卜家户'].map((name, at) => [name, `1380000000${at}`, 1.5 + at, '1200.50']);
const given = { side: 'one', kind: 'person' };

async function pylons() {
  const machine = testMachine();
  const room = await foundOffice(machine, { name: '清河派出所调解室', type: 'police-mediation' });
  const record = await atDesk(room, 'registrar').registers('mediation.case', {
    track: 'RM',
    matter: '电力塔基临时占地补偿',
    source: 'court',
    registeredOn: '2026-11-20',
  });
  machine.host.drive.files.set('hu.xlsx', await sheetOf(['姓名', '联系电话', '涉及面积', '涉及金额'], ...households));
  machine.host.answers.open = 'hu.xlsx';
  return { room, record };
}

describe('a list of households read in below a case', () => {
  it('becomes its parties, all on the side that was chosen, once', async () => {
    const { room, record } = await pylons();
    const sheet = must(await room.office.openSheet({ ledger: 'mediation.party', below: { parent: record, given } }));
    expect(sheet.guess).toEqual(['name', 'phone', 'area', 'share']);
    const query = { sheet: sheet.sheet, mapping: sheet.guess, duty: 'registrar' } as const;
    expect(must(await room.office.planSheet(query))).toMatchObject({ rows: 3, ready: 3, problems: [] });
    const read = must(await room.office.readSheetIn(query));
    const parties = must(await room.office.children({ parent: record, ledger: 'mediation.party' }));
    expect(parties.map(({ values }) => [values['side'], values['area'], values['share']])).toEqual([
      ['one', '1.5', 120050],
      ['one', '2.5', 120050],
      ['one', '3.5', 120050],
    ]);
    const again = must(await room.office.openSheet({ ledger: 'mediation.party', below: { parent: record, given } }));
    expect(codesOf(await room.office.readSheetIn({ ...query, sheet: again.sheet }))).toEqual(['nothing-new']);
    must(await room.office.takeBackSheet({ readingIn: read.readingIn, duty: 'registrar' }));
    expect((await page(room.office, record)).children[0]?.records).toEqual([]);
  });

  it('brings along on which day each of them agreed', async () => {
    const { room, record } = await pylons();
    const rows = [
      ['邵家户', '2026-11-18', '是'],
      ['时家户', '11月19日', '否'],
      ['卜家户', '', ''],
    ];
    room.machine.host.drive.files.set('hu.xlsx', await sheetOf(['姓名', '表示日期', '表示同意'], ...rows));
    const sheet = must(await room.office.openSheet({ ledger: 'mediation.party', below: { parent: record, given } }));
    expect(sheet.guess).toEqual(['name', 'consents.on', 'consents.agrees']);
    must(await room.office.readSheetIn({ sheet: sheet.sheet, mapping: sheet.guess, duty: 'registrar' }));
    const parties = must(await room.office.children({ parent: record, ledger: 'mediation.party' }));
    expect(parties.map(({ values }) => values['consents'])).toEqual([
      [{ id: 'list', on: '2026-11-18', agrees: true }],
      [{ id: 'list', on: '2026-11-19', agrees: false }],
      undefined,
    ]);
  });

  it('says where a day stands without an answer', async () => {
    const { room, record } = await pylons();
    room.machine.host.drive.files.set('hu.xlsx', await sheetOf(['姓名', '表示日期', '表示同意'], ['邵家户', '2026-11-18', '']));
    const sheet = must(await room.office.openSheet({ ledger: 'mediation.party', below: { parent: record, given } }));
    const plan = must(await room.office.planSheet({ sheet: sheet.sheet, mapping: sheet.guess }));
    expect(plan).toMatchObject({ ready: 0, problems: [{ row: 2 }] });
  });

  it('is refused whole where one of them stands on the other side already', async () => {
    const { room, record } = await pylons();
    await atDesk(room, 'registrar').registers(
      'mediation.party',
      { side: 'other', kind: 'person', name: { name: '时家户' } },
      record,
    );
    const sheet = must(await room.office.openSheet({ ledger: 'mediation.party', below: { parent: record, given } }));
    const read = await room.office.readSheetIn({ sheet: sheet.sheet, mapping: sheet.guess, duty: 'registrar' });
    expect(codesOf(read)).toEqual(['both-sides']);
    expect(must(await room.office.children({ parent: record, ledger: 'mediation.party' }))).toHaveLength(1);
  });

  it('goes below no record of another ledger, and into no child that comes one by one', async () => {
    const { room, record } = await pylons();
    expect(codesOf(await room.office.openSheet({ ledger: 'mediation.visit', below: { parent: record, given: {} } }))).toEqual([
      'not-into-this',
    ]);
    expect(codesOf(await room.office.openSheet({ ledger: 'mediation.party' }))).toEqual(['not-into-this']);
  });
});
