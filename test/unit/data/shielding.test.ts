import { beforeEach, describe, expect, it } from 'vitest';
import { nothingUnusual } from '../../../renderer/app/sample-office/write';
import { memoryDrive, type MemoryDrive } from '../../fakes/memory-drive';
import { foundOffice, testMachine, type FoundedOffice } from '../../fakes/office';
import { atDesk, codesOf, must, page } from '../../fakes/office-steps';

let stick: MemoryDrive;
let room: FoundedOffice;

beforeEach(async () => {
  stick = memoryDrive();
  room = await foundOffice(testMachine({ drive: stick }), { name: '清河派出所调解室', type: 'police-mediation' });
});

const child = {
  side: 'other',
  kind: 'person',
  name: { name: '程小禾' },
  minor: true,
  phone: '13800001111',
  bornOn: '2013-05-01',
};
const neighbour = { side: 'one', kind: 'person', name: { name: '单立人' }, phone: '13900002222' };

async function caseWith(more = {}): Promise<string> {
  const desk = atDesk(room, 'registrar');
  const record = await desk.registers('mediation.case', {
    track: 'RM',
    matter: '校门口推搡',
    source: 'application',
    registeredOn: '2026-11-20',
    facts: '放学时被推倒。',
    ...more,
  });
  await desk.registers('mediation.party', neighbour, record);
  await desk.registers('mediation.party', child, record);
  return record;
}

async function reportable(): Promise<string> {
  const record = await caseWith();
  must(await atDesk(room, 'registrar').takes(record, 'register', { disputeType: '99', facts: '程小禾放学时被推倒。' }));
  must(await atDesk(room, 'mediator').takes(record, 'screen', { ...nothingUnusual, askMinor: 'harmed' }));
  return record;
}

const found = async (text: string) => must(await room.office.list({ ledger: 'mediation.case', text, from: 0, count: 9 })).total;

describe('a minor in a case', () => {
  it('is told by no name, on the page, in the title or in the history, until somebody gives a reason', async () => {
    const record = await caseWith();
    const shown = await page(room.office, record);
    expect(shown.shielded).toBe('当事人是未成年人（《未成年人保护法》第103条）');
    const parties = shown.children.find(({ ledger }) => ledger === 'mediation.party')?.records ?? [];
    expect(parties.map(({ title }) => title)).toEqual(['一方当事人 · 单某', '对方当事人 · 未成年人或者保密当事人']);
    const { children, timeline } = shown;
    for (const text of ['程小禾', '13800001111']) expect(JSON.stringify([children, timeline])).not.toContain(text);
    expect(JSON.stringify(children)).toContain('单立人');

    expect(codesOf(await room.office.record({ record, reveal: { reason: ' ' } }))).toEqual(['reason']);
    const revealed = must(await room.office.record({ record, reveal: { reason: '制作协议书' } }));
    expect(revealed.shielded).toBeUndefined();
    expect(JSON.stringify(revealed.children)).toContain('程小禾');
    const kept = must(await room.office.list({ ledger: 'system.full-reading', from: 0, count: 9 }));
    expect(kept.total).toBe(1);
  });

  it('is not found by name, number or pinyin, while the other party is', async () => {
    await caseWith();
    for (const text of ['程小禾', 'chengxiaohe', '13800001111']) expect(await found(text)).toBe(0);
    expect(await found('单立人')).toBe(1);
  });

  it('keeps everybody around the minor to itself, once the screening says that there is one', async () => {
    const record = await caseWith();
    must(await atDesk(room, 'registrar').takes(record, 'register', { disputeType: '99', facts: '程小禾放学时被推倒。' }));
    must(await atDesk(room, 'mediator').takes(record, 'screen', { ...nothingUnusual, askMinor: 'party' }));
    const shown = await page(room.office, record);
    expect(JSON.stringify([shown.view.values, shown.children, shown.timeline])).not.toMatch(/程小禾|单立人/);
    for (const text of ['程小禾', '单立人', '推倒']) expect(await found(text)).toBe(0);
  });

  it('is revealed to nobody who only looks', async () => {
    const record = await caseWith();
    const auditor = must(
      await room.office.addAccount({
        name: '丁核查',
        role: 'auditor',
        duties: ['registrar'],
        passphrase: '另外四个不相干的词',
      }),
    );
    must(await room.office.unlock({ store: 'office', account: auditor.id, passphrase: '另外四个不相干的词' }));
    expect(codesOf(await room.office.record({ record, reveal: { reason: '看看' } }))).toEqual(['role']);
  });
});

describe('a matter that must be reported', () => {
  it('keeps everybody in it to itself, its story too', async () => {
    const record = await reportable();
    const shown = await page(room.office, record);
    expect(shown.shielded).toContain('依法应当报告');
    expect(JSON.stringify([shown.view.values, shown.children, shown.timeline])).not.toMatch(/程小禾|单立人|1390000/);
    expect(await found('单立人')).toBe(0);
    expect(await found('推倒')).toBe(0);
    expect(await found('推搡')).toBe(1);
  });

  it('takes nobody along in a file, whatever the reason, and shows nobody in the plan of the receiver', async () => {
    const record = await reportable();
    const street = await foundOffice(testMachine({ drive: stick }), { name: '清河街道', type: 'street' });
    await meets(room, street, 'superior');
    await meets(street, room, 'subordinate');
    room.machine.host.answers.save = 'case.yzx';
    const classes = ['public', 'work', 'personal'] as const;
    const to = street.session.office.id;
    must(await room.office.writeExport({ to, records: [record], ledgers: [], classes, reason: '请街道协助' }));
    street.machine.host.answers.open = 'case.yzx';
    const plan = must(await street.office.openImport({}));
    expect(JSON.stringify(plan)).not.toMatch(/程小禾|单立人|程某|单某/);
    must(await street.office.applyImport({ plan: plan.plan }));
    const there = must(await street.office.record({ record, reveal: { reason: '核对' } }));
    expect(JSON.stringify(there.children)).not.toMatch(/程小禾|单立人/);
  });

  it('does not tell a name in a message either', async () => {
    const record = await reportable();
    const refused = await atDesk(room, 'mediator').takes(record, 'accept', { acceptedOn: '2026-11-21', organ: '清河调委会' });
    expect(codesOf(refused)).toContain('must-not');
    expect(JSON.stringify(refused)).not.toMatch(/程小禾|单立人/);
  });
});

async function meets(one: FoundedOffice, other: FoundedOffice, relation: 'superior' | 'subordinate'): Promise<void> {
  other.machine.host.answers.save = `${other.session.office.name}.yzcard`;
  must(await other.office.saveOwnCard({}));
  one.machine.host.answers.open = `${other.session.office.name}.yzcard`;
  const card = must(await one.office.readCard({}));
  must(await one.office.addContact({ text: card.text, fingerprintCompared: true, relation }));
}
