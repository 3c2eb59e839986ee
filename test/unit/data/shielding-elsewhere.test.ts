import { beforeEach, describe, expect, it } from 'vitest';
import { handledBy, nothingUnusual } from '../../../renderer/app/sample-office/write';
import { readSheet } from '../../../renderer/data/spreadsheets/read-workbook';
import type { JsonObject } from '../../../renderer/domain/json';
import { registerColumns } from '../../../renderer/domain/spreadsheet/register-columns';
import { findLedger } from '../../../renderer/ledgers';
import { memoryDrive, type MemoryDrive } from '../../fakes/memory-drive';
import { foundOffice, reopen, testMachine, type FoundedOffice } from '../../fakes/office';
import { atDesk, codesOf, must, page } from '../../fakes/office-steps';
import { sheetOf } from './spreadsheets/roster';

// Who is kept to itself on the page of a case is kept to itself everywhere else: beside it, in lists, tables, papers and messages.

let stick: MemoryDrive;
let room: FoundedOffice;

beforeEach(async () => {
  stick = memoryDrive();
  room = await foundOffice(testMachine({ drive: stick }), { name: '清河派出所调解室', type: 'police-mediation' });
});

/** The child, its uncle who came along, the neighbour, and the telephones of all of them. */
const people = /程小禾|程某|程\*|程远山|单立人|单某|单\*|1380000|1390000/gu;

/** Whom an answer of the office names. */
function namedIn(answer: unknown): readonly string[] {
  return [...new Set(JSON.stringify(answer).match(people) ?? [])];
}

const child: JsonObject = {
  side: 'other',
  kind: 'person',
  name: { name: '程小禾' },
  minor: true,
  phone: '13800001111',
  bornOn: '2013-05-01',
  consents: [{ id: 'r1', on: '2026-11-20', agrees: true, note: '程远山代说' }],
};
const neighbour: JsonObject = {
  side: 'one',
  kind: 'person',
  name: { name: '单立人' },
  phone: '13900002222',
  consents: [{ id: 'r1', on: '2026-11-20', agrees: true }],
};

interface Inside {
  readonly record: string;
  readonly parties: readonly string[];
  readonly visit: string;
  readonly sitting: string;
  readonly duty: string;
}

/** A whole case around the child: told, visited, sat over, with a duty that names both. */
async function caseAround(answers: JsonObject, more: JsonObject = {}): Promise<Inside> {
  const desk = atDesk(room, 'registrar');
  const facts = '程小禾放学时被单立人推倒。';
  const values = { track: 'RM', matter: '校门口推搡', source: 'application', registeredOn: '2026-11-20', facts };
  const record = await desk.registers('mediation.case', { ...values, place: { text: '清河小区' }, ...more });
  const parties = [
    await desk.registers('mediation.party', neighbour, record),
    await desk.registers('mediation.party', child, record),
  ];
  must(await desk.takes(record, 'register', { disputeType: '2', facts }));
  must(await atDesk(room).takes(record, 'screen', { ...nothingUnusual, ...answers }));
  const visit = { visitedOn: '2026-11-21', timeOfDay: 'evening', side: 'one', answer: 'yes', visitors: '周敏', met: '单立人' };
  const helpers = [{ id: 'h1', name: '程远山', relation: '舅舅' }];
  const sitting = { number: 1, startAt: '2026-11-22T09:00', place: { text: '调解室' }, present: '单立人、程小禾', helpers };
  const duty = { clause: '第1条', payer: '单立人', payee: '程小禾', amount: 20000, dueOn: '2026-11-20' };
  return {
    record,
    parties,
    visit: await desk.registers('mediation.visit', visit, record),
    sitting: await desk.registers(
      'mediation.session',
      { ...sitting, presiding: '方致和', content: '单立人向程小禾说明。', result: 'agreed' },
      record,
    ),
    duty: await desk.registers('mediation.obligation', duty, record),
  };
}

const listed = async (ledger: string, text?: string) =>
  must(await room.office.list({ ledger, from: 0, count: 20, ...(text === undefined ? {} : { text }) }));

const inCase = ['mediation.party', 'mediation.visit', 'mediation.session', 'mediation.obligation'];

describe.each([
  ['a minor takes part', { askMinor: 'party' }],
  ['the law obliges to report', { askMinor: 'harmed' }],
  ['there was sexual harm', { askSexual: true }],
  ['there is violence against somebody who needs protection', { askFamily: 'vulnerable' }],
] as const)('where %s', (_what, answers) => {
  it('no list below the case names anybody, and no search in one finds them', async () => {
    await caseAround(answers);
    for (const ledger of inCase) {
      expect(namedIn(await listed(ledger))).toEqual([]);
      for (const text of ['程小禾', 'cxh', 'chengxiaohe', '单立人', 'shanliren', '13800001111', '22222']) {
        expect([ledger, text, (await listed(ledger, text)).total]).toEqual([ledger, text, 0]);
      }
    }
  });

  it('nothing that is due, waits, resembles or was counted names anybody', async () => {
    const { record } = await caseAround(answers);
    const typed = { values: { place: { text: '清河小区' } }, children: [child, neighbour] };
    const similar = must(await room.office.similarRecords({ ledger: 'mediation.case', ...typed }));
    expect(similar).toEqual([{ record, title: '校门口推搡', why: 'place', state: 'screened' }]);
    const due = must(await room.office.dueSoon({}));
    expect(due.map(({ ledger }) => ledger)).toContain('mediation.obligation');
    const period = { kind: 'period', period: '2026-11' } as const;
    const rows = [];
    for (const [ledger, figure] of [
      ['mediation.case', 'registered'],
      ['mediation.visit', 'visits'],
      ['mediation.session', 'sessions'],
      ['mediation.obligation', 'due'],
    ] as const) {
      rows.push(must(await room.office.figureRows({ ref: { ledger, figure }, period, from: 0, count: 9 })));
    }
    expect(rows.map(({ total }) => total)).toEqual([1, 1, 1, 1]);
    expect(namedIn([similar, due, rows, must(await room.office.waitingForMe({}))])).toEqual([]);
  });

  it('no table that leaves holds anybody, with a reason or without, and no file is called by a name', async () => {
    await caseAround(answers);
    for (const ledger of ['mediation.case', ...inCase]) {
      for (const full of [{}, { full: { reason: '报街道核对' } }]) {
        const columns = registerColumns(findLedger(ledger)!).map(({ name }) => name);
        const out = must(await room.office.handOutRegister({ query: { ledger }, columns, format: 'xlsx', ...full }));
        expect(namedIn(out.place)).toEqual([]);
        expect([ledger, full, namedIn(await cellsOf(out.place))]).toEqual([ledger, full, []]);
      }
    }
  });

  it('no paper printed without a reason names anybody, nor does the list of the file', async () => {
    const { record, visit, sitting } = await caseAround(answers, {
      agreementForm: 'written',
      clauses: [{ id: 'c1', who: '单立人', whom: '程小禾', what: '向程小禾道歉', amount: 20000, dueOn: '2026-11-30' }],
    });
    for (const [id, template] of [
      [record, 'rm-registration'],
      [record, 'rm-agreement'],
      [sitting, 'rm-sitting'],
      [visit, 'visit-record'],
    ] as const) {
      const model = must(await room.office.printModel({ record: id, template }));
      expect([template, namedIn(model)]).toEqual([template, []]);
    }
    expect(namedIn(must(await room.office.dossier({ record })))).toEqual([]);
  });

  it('the same holds after a restart, when all lines are made anew', async () => {
    await caseAround(answers);
    room.office.close();
    room = await reopen(room);
    for (const ledger of ['mediation.case', ...inCase]) {
      expect(namedIn(await listed(ledger))).toEqual([]);
      expect((await listed(ledger, '单立人')).total).toBe(0);
    }
  });
});

describe('messages about a case around a minor', () => {
  it('name neither the proxy of a child nor whoever came along', async () => {
    const { record, parties } = await caseAround({ askMinor: 'party' });
    const [, minor = ''] = parties;
    const proxy = { representative: { name: '程远山' }, policeRole: 'suspect' };
    must(await atDesk(room, 'registrar').edits(minor, proxy));
    must(await atDesk(room).takes(record, 'accept', { acceptedOn: '2026-11-22', organ: '清河调委会' }));
    must(await atDesk(room, 'roomHead').takes(record, 'assign', handledBy('方致和', 'committee')));
    must(await atDesk(room).takes(record, 'mediate', { rightsToldOn: '2026-11-20', rightsToldWay: 'oral' }));
    const clauses = [{ id: 'c1', who: '一方', what: '道歉', dueOn: '2026-11-30' }];
    const agreed = { agreementForm: 'oral', agreedOn: '2026-11-23', clauses };
    const refused = await atDesk(room).takes(record, 'agree', agreed);
    expect(codesOf(refused)).toEqual(['helper-consent']);
    expect(namedIn(refused)).toEqual([]);
  });

  it('keep the proxy of a child to themselves before the police too', async () => {
    const { record, parties } = await caseAround({ askMinor: 'party' }, { track: 'ZA' });
    const [one = '', minor = ''] = parties;
    const suspect = { representative: { name: '程远山' }, policeRole: 'suspect' };
    for (const party of [one, minor]) must(await atDesk(room, 'registrar').edits(party, suspect));
    const refused = await atDesk(room, 'officer').takes(record, 'acceptPolice', {
      acceptedOn: '2026-11-22',
      organ: '清河派出所',
    });
    expect(codesOf(refused)).toContain('proxy-for-suspect');
    expect(namedIn(refused)).toEqual([]);
  });

  it('say all the same that somebody would handle the matter of its own', async () => {
    const { record } = await caseAround({ askMinor: 'party' });
    must(await atDesk(room).takes(record, 'accept', { acceptedOn: '2026-11-22', organ: '清河调委会' }));
    const refused = await atDesk(room, 'roomHead').takes(record, 'assign', handledBy('单立人', 'committee'));
    expect(codesOf(refused)).toEqual(['own-matter']);
  });
});

describe('a sheet of parties read in below such a case', () => {
  it('shows in its plan how many come in and never who stands there, and they are kept back as soon as they are in', async () => {
    const { record } = await caseAround({ askMinor: 'harmed' });
    stick.files.set('名单.xlsx', await sheetOf(['姓名', '联系电话'], ['单立人', '13900002222'], ['欧阳明', '13700003333']));
    room.machine.host.answers.open = '名单.xlsx';
    const below = { parent: record, given: { side: 'one', kind: 'person' } };
    const sheet = must(await room.office.openSheet({ ledger: 'mediation.party', below }));
    const query = { sheet: sheet.sheet, mapping: sheet.guess };
    const plan = must(await room.office.planSheet(query));
    expect([plan.ready, namedIn(plan)]).toEqual([1, []]);
    expect(plan.duplicates).toEqual([{ row: 2, like: '一方当事人 · 未成年人或者保密当事人' }]);
    must(await room.office.readSheetIn({ ...query, duty: 'registrar' }));
    expect((await listed('mediation.party')).total).toBe(3);
    const shown = [await listed('mediation.party'), must(await room.office.sheetsReadIn({ ledger: 'mediation.party' }))];
    expect(JSON.stringify(shown)).not.toMatch(/欧阳|1370000/);
    for (const text of ['欧阳明', 'oym', '13700003333']) expect((await listed('mediation.party', text)).total).toBe(0);
  });

  it('is told apart without naming who stands there already', async () => {
    const { record } = await caseAround({ askMinor: 'harmed' });
    const twice = { side: 'one', kind: 'person', name: { name: '程小禾' }, minor: true, bornOn: '2013-05-01' };
    const created = await atDesk(room, 'registrar')
      .registers('mediation.party', twice, record)
      .catch((error: unknown) => String(error));
    expect(created).toContain('both-sides');
    expect(namedIn(created)).toEqual([]);
  });
});

describe('a case on its way to another office', () => {
  it('is called in preview, register and plan by its matter, and its file by nothing at all', async () => {
    const { record } = await caseAround({ askMinor: 'harmed' });
    const street = await foundOffice(testMachine({ drive: stick }), { name: '清河街道', type: 'street' });
    await meets(room, street, 'superior');
    await meets(street, room, 'subordinate');
    const classes = ['public', 'work', 'personal'] as const;
    const query = { to: street.session.office.id, records: [record], ledgers: [], classes, reason: '请街道协助' };
    const preview = must(await room.office.previewExport(query));
    expect(preview.records.map(({ title }) => title)).toEqual(['校门口推搡']);
    const written = must(await room.office.writeExport(query));
    expect(namedIn(written.place)).toEqual([]);
    street.machine.host.answers.open = written.place;
    const plan = must(await street.office.openImport({}));
    expect(namedIn(plan.fileName)).toEqual([]);
    must(await street.office.applyImport({ plan: plan.plan }));
    const there = [];
    for (const ledger of ['mediation.case', ...inCase])
      there.push(must(await street.office.list({ ledger, from: 0, count: 9 })));
    const registers = [must(await room.office.transfers({})), must(await street.office.transfers({}))];
    expect(namedIn([preview, written, plan, there, registers])).toEqual([]);
  });

  it('tells its history, and that of all inside it, without them', async () => {
    const { record, parties } = await caseAround({ askMinor: 'party' });
    must(await atDesk(room, 'registrar').edits(parties[1] ?? '', { phone: '13900003333', guardian: { name: '程远山' } }));
    const { timeline } = await page(room.office, record);
    expect(timeline.length).toBeGreaterThan(6);
    expect(namedIn(timeline)).toEqual([]);
  });
});

async function cellsOf(place: string): Promise<unknown> {
  const file = [...stick.files.entries()].find(([name]) => place.endsWith(name));
  const read = await readSheet(file?.[1] ?? new Uint8Array(), 0);
  if (!read.ok) throw new Error(`no sheet at ${place}`);
  return read.value.map(({ cells }) => cells);
}

async function meets(one: FoundedOffice, other: FoundedOffice, relation: 'superior' | 'subordinate'): Promise<void> {
  other.machine.host.answers.save = `${other.session.office.name}.yzcard`;
  must(await other.office.saveOwnCard({}));
  one.machine.host.answers.open = `${other.session.office.name}.yzcard`;
  const card = must(await one.office.readCard({}));
  other.machine.host.answers.save = undefined;
  must(await one.office.addContact({ text: card.text, fingerprintCompared: true, relation }));
}
