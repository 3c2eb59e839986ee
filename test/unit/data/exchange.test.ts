import { describe, expect, it } from 'vitest';
import { foundOffice, reopen, startOffice, testMachine, testPassphrase, type FoundedOffice } from '../../fakes/office';
import { memoryDrive, type MemoryDrive } from '../../fakes/memory-drive';
import { atDesk, codesOf, must, page } from '../../fakes/office-steps';

const wall = { matter: '通道砌墙相邻纠纷', track: 'RM', source: 'own', registeredOn: '2026-11-20', facts: '张某砌墙。' };
const everything = ['public', 'work', 'personal'] as const;

interface World {
  readonly stick: MemoryDrive;
  readonly room: FoundedOffice;
  readonly street: FoundedOffice;
  readonly caseId: string;
}

async function twoOffices(): Promise<World> {
  const stick = memoryDrive();
  const room = await foundOffice(testMachine({ drive: stick }), { name: '云溪派出所调解室', type: 'police-mediation' });
  const street = await foundOffice(testMachine({ drive: stick }), { name: '云溪街道', type: 'street', head: '何立' });
  await meets(room, street, 'superior');
  await meets(street, room, 'subordinate');
  const caseId = await atDesk(room).registers('mediation.case', wall);
  await atDesk(room).registers('mediation.party', { side: 'one', kind: 'person', name: { name: '张某甲' } }, caseId);
  return { stick, room, street, caseId };
}

/** `other` hands its card over on the stick; `one` compares the twelve characters and keeps it. */
async function meets(one: FoundedOffice, other: FoundedOffice, relation: 'superior' | 'subordinate'): Promise<void> {
  other.machine.host.answers.save = 'card.yzcard';
  must(await other.office.saveOwnCard({}));
  one.machine.host.answers.open = 'card.yzcard';
  const card = must(await one.office.readCard({}));
  expect(card.fingerprint).toEqual(must(await other.office.ownCard({})).fingerprint);
  must(await one.office.addContact({ text: card.text, fingerprintCompared: true, relation }));
}

async function sends(from: FoundedOffice, to: FoundedOffice, records: readonly string[], file: string, personal = true) {
  from.machine.host.answers.save = file;
  const classes = personal ? everything : (['public', 'work'] as const);
  return from.office.writeExport({
    to: to.session.office.id,
    records,
    ledgers: [],
    classes,
    ...(personal ? { reason: '请街道协助' } : {}),
  });
}

async function receives(office: FoundedOffice, file: string) {
  office.machine.host.answers.open = file;
  return office.office.openImport({});
}

async function takesOver(office: FoundedOffice, file: string) {
  const plan = must(await receives(office, file));
  return { plan, applied: must(await office.office.applyImport({ plan: plan.plan })) };
}

describe('a case travels on a stick', () => {
  it('from the mediation room to the street, the same down to the hash', async () => {
    const { room, street, caseId } = await twoOffices();
    must(await sends(room, street, [caseId], 'case.yzx'));
    const { plan, applied } = await takesOver(street, 'case.yzx');
    expect(plan.records.map((record) => record.kind)).toEqual(['new', 'new']);
    expect(applied).toEqual({ records: 2, operations: 2 });
    const [here, there] = [room, street].map(({ office }) => office.hashes({ record: caseId }));
    expect(must(await there!)).toEqual(must(await here!));
    expect((await page(street.office, caseId)).own).toBe(false);
  });

  it('without personal parts: the hash stays, the names stay at home', async () => {
    const { room, street, caseId } = await twoOffices();
    must(await sends(room, street, [caseId], 'case.yzx', false));
    await takesOver(street, 'case.yzx');
    const shown = await page(street.office, caseId);
    expect(shown.view.values['facts']).toBeUndefined();
    expect(shown.view.withheld).toEqual(['personal']);
    expect(JSON.stringify(shown)).not.toContain('张某甲');
    expect(must(await street.office.hashes({ record: caseId })).opsHash).toBe(
      must(await room.office.hashes({ record: caseId })).opsHash,
    );
  });

  it('twice is once, and the plan says that nothing is new', async () => {
    const { room, street, caseId } = await twoOffices();
    must(await sends(room, street, [caseId], 'case.yzx'));
    await takesOver(street, 'case.yzx');
    const before = must(await street.office.hashes({ record: caseId }));
    const { plan, applied } = await takesOver(street, 'case.yzx');
    expect(plan.nothingNew).toBe(true);
    expect(plan.records.map((record) => record.kind)).toEqual(['same', 'same']);
    expect(applied.operations).toBe(0);
    expect(must(await street.office.hashes({ record: caseId }))).toEqual(before);
  });

  it('and the comment of the street comes back on the same way', async () => {
    const { room, street, caseId } = await twoOffices();
    must(await sends(room, street, [caseId], 'case.yzx'));
    await takesOver(street, 'case.yzx');
    const desk = atDesk(street, 'supervisor');
    const refused = await desk.edits(caseId, { matter: '街道改的事由' });
    expect(codesOf(refused)).toContain('not-owner');
    const comment = { writtenOn: '2026-11-23', text: '请注意履行期限。' };
    const id = await desk.registers('mediation.comment', comment, caseId);
    must(await sends(street, room, [caseId], 'comment.yzx'));
    const { plan } = await takesOver(room, 'comment.yzx');
    expect(plan.records.map((record) => [record.record, record.kind])).toEqual([[id, 'new']]);
    const children = (await page(room.office, caseId)).children.find((group) => group.ledger === 'mediation.comment');
    expect(children?.records.map((child) => child.view.values['text'])).toEqual(['请注意履行期限。']);
    expect(must(await room.office.transfers({})).map((entry) => entry.direction)).toEqual(['in', 'out']);
  });

  it('survives a restart of the receiver and the loss of its database', async () => {
    const { room, street, caseId } = await twoOffices();
    must(await sends(room, street, [caseId], 'case.yzx'));
    await takesOver(street, 'case.yzx');
    street.office.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(`${street.machine.databaseName}-office`).onsuccess = resolve;
    });
    const office = startOffice(street.machine);
    must(await office.unlock({ store: 'office', account: street.session.account.id, passphrase: testPassphrase }));
    expect(must(await office.hashes({ record: caseId }))).toEqual(must(await room.office.hashes({ record: caseId })));
  });

  it('changes nothing when the file is torn, foreign, or meant for somebody else', async () => {
    const { stick, room, street, caseId } = await twoOffices();
    const other = await foundOffice(testMachine({ drive: stick }), { name: '别的街道', type: 'street' });
    await meets(other, room, 'subordinate');
    must(await sends(room, street, [caseId], 'case.yzx'));
    const whole = stick.files.get('case.yzx') ?? new Uint8Array();
    stick.files.set('torn.yzx', whole.slice(0, whole.length - 500));
    stick.files.set('zip.yzx', new TextEncoder().encode('PK\u0003\u0004 not ours'));
    stick.files.set('empty.yzx', new Uint8Array());
    const journals = [street, other].map(({ machine }) => machine.host.stores.office.journal.length);
    expect(codesOf(await receives(street, 'torn.yzx'))).toEqual(['torn']);
    expect(codesOf(await receives(street, 'zip.yzx'))).toEqual(['not-ours-format']);
    expect(codesOf(await receives(street, 'empty.yzx'))).toEqual(['not-ours-format']);
    expect(codesOf(await receives(other, 'case.yzx'))).toEqual(['for-another-office']);
    expect([street, other].map(({ machine }) => machine.host.stores.office.journal.length)).toEqual(journals);
  });

  it('not at all when the disk is full half-way, and whole when it is not', async () => {
    const { room, street, caseId } = await twoOffices();
    must(await sends(room, street, [caseId], 'case.yzx'));
    const plan = must(await receives(street, 'case.yzx'));
    street.machine.host.disk.full = true;
    expect(codesOf(await street.office.applyImport({ plan: plan.plan }))).toEqual(['no-space']);
    expect(codesOf(await street.office.record({ record: caseId }))).toEqual(['not-found']);
    street.machine.host.disk.full = false;
    await takesOver(street, 'case.yzx');
    expect(must(await street.office.hashes({ record: caseId }))).toEqual(must(await room.office.hashes({ record: caseId })));
  });

  it('not at all when a person stops it while it is written or read', async () => {
    const { stick, room, street, caseId } = await twoOffices();
    const stopping = sends(room, street, [caseId], 'case.yzx');
    must(await room.office.cancel({ job: 'export' }));
    expect(codesOf(await stopping)).toEqual(['cancelled']);
    expect(stick.files.has('case.yzx')).toBe(false);
    must(await sends(room, street, [caseId], 'case.yzx'));
    const reading = receives(street, 'case.yzx');
    must(await street.office.cancel({ job: 'import' }));
    expect(codesOf(await reading)).toEqual(['cancelled']);
    await takesOver(street, 'case.yzx');
  });

  it('never without an entry in the register, and not at all when the entry cannot be made', async () => {
    const { stick, room, street, caseId } = await twoOffices();
    room.machine.host.disk.full = true;
    expect(codesOf(await sends(room, street, [caseId], 'case.yzx'))).toEqual(['no-space']);
    expect(stick.files.has('case.yzx')).toBe(false);
    room.machine.host.disk.full = false;
    must(await sends(room, street, [caseId], 'case.yzx'));
    const plan = must(await receives(street, 'case.yzx'));
    street.machine.host.disk.full = true;
    expect(codesOf(await street.office.applyImport({ plan: plan.plan }))).toEqual(['no-space']);
    street.machine.host.disk.full = false;
    expect(must(await street.office.transfers({}))).toEqual([]);
    await takesOver(street, 'case.yzx');
    expect(must(await street.office.transfers({}))).toMatchObject([{ direction: 'in', records: 2, operations: 2 }]);
  });

  it('with a preview and a register that name only what travels', async () => {
    const { room, street, caseId } = await twoOffices();
    must(await sends(room, street, [caseId], 'case.yzx'));
    await takesOver(street, 'case.yzx');
    const query = { to: room.session.office.id, records: [caseId], ledgers: [], classes: ['public', 'work'] as const };
    expect(must(await street.office.previewExport(query))).toMatchObject({ records: [], operations: 0 });
    expect(codesOf(await street.office.writeExport(query))).toEqual(['nothing-to-send']);
    const long = { ...query, classes: everything, reason: '长'.repeat(201) };
    expect(codesOf(await street.office.previewExport(long))).toEqual(['reason']);
  });

  it('is refused from an office whose card nobody compared', async () => {
    const stick = memoryDrive();
    const room = await foundOffice(testMachine({ drive: stick }), { name: '调解室', type: 'police-mediation' });
    const street = await foundOffice(testMachine({ drive: stick }), { name: '街道', type: 'street' });
    await meets(room, street, 'superior');
    const caseId = await atDesk(room).registers('mediation.case', wall);
    must(await sends(room, street, [caseId], 'case.yzx'));
    expect(codesOf(await receives(street, 'case.yzx'))).toEqual(['unknown-sender']);
  });

  it('takes personal parts along only with a reason, and never writes over a pulled stick', async () => {
    const { stick, room, street, caseId } = await twoOffices();
    const to = street.session.office.id;
    const bare = await room.office.writeExport({ to, records: [caseId], ledgers: [], classes: everything });
    expect(codesOf(bare)).toEqual(['reason']);
    stick.pull();
    expect(codesOf(await sends(room, street, [caseId], 'case.yzx'))).toEqual(['write-failed']);
    stick.plug();
    expect([...stick.files.keys()].filter((name) => name.endsWith('.yzx'))).toEqual([]);
  });
});

describe('two computers of one office', () => {
  it('restored from a backup, it writes under a new number and both values of a clash are shown', async () => {
    const { stick, room, street, caseId } = await twoOffices();
    room.machine.host.answers.folder = 'backup';
    must(await room.office.backup({}));
    const machine = testMachine({ drive: stick });
    machine.host.answers.folder = 'backup';
    const office = startOffice(machine);
    expect(must(await office.restore({ store: 'office' }))).toMatchObject({ kind: 'locked', restored: true });
    const account = room.session.account.id;
    const session = must(await office.unlock({ store: 'office', account, passphrase: testPassphrase }));
    expect(session.replica).not.toBe(room.session.replica);
    const second: FoundedOffice = { office, session, machine };

    must(await atDesk(room).edits(caseId, { matter: '一号机改的事由' }));
    must(await atDesk(second).edits(caseId, { matter: '二号机改的事由' }));
    must(await sends(second, room, [caseId], 'pc2.yzx'));
    const { plan } = await takesOver(room, 'pc2.yzx');
    expect(plan.records.find((record) => record.record === caseId)?.kind).toBe('conflict');
    const clash = (await page(room.office, caseId)).view.conflicts[0];
    expect(clash?.cell).toBe('matter');
    expect(clash?.candidates.map((head) => head.value).sort()).toEqual(['一号机改的事由', '二号机改的事由']);
    expect(new Set(clash?.candidates.map((head) => head.replica)).size).toBe(2);

    must(await atDesk(room).settles(caseId, 'matter', '二号机改的事由'));
    expect((await page(room.office, caseId)).view.conflicts).toEqual([]);
    must(await sends(room, second, [caseId], 'back.yzx'));
    await takesOver(second, 'back.yzx');
    expect((await page(second.office, caseId)).view.conflicts).toEqual([]);
    must(await sends(room, street, [caseId], 'up.yzx'));
    await takesOver(street, 'up.yzx');
    const hashes = await Promise.all([room, second, street].map((one) => one.office.hashes({ record: caseId })));
    expect(new Set(hashes.map((hash) => must(hash).opsHash)).size).toBe(1);
  });

  it('copied disk by disk, the first to meet the other takes a new number and both keep their work', async () => {
    const { stick, room, caseId } = await twoOffices();
    const machine = testMachine({ drive: stick });
    const { journal, slots } = room.machine.host.stores.office;
    machine.host.stores.office.journal.push(...journal);
    machine.host.stores.office.slots = slots;
    const office = startOffice(machine);
    const session = must(
      await office.unlock({ store: 'office', account: room.session.account.id, passphrase: testPassphrase }),
    );
    const twin: FoundedOffice = { office, session, machine };
    expect(session.replica).toBe(room.session.replica);
    must(await atDesk(room).edits(caseId, { matter: '原机改的事由' }));
    must(await atDesk(twin).edits(caseId, { matter: '副本改的事由' }));
    must(await sends(twin, room, [caseId], 'twin.yzx'));
    await takesOver(room, 'twin.yzx');
    expect(room.machine.events.some((event) => event.kind === 'alarm')).toBe(true);
    expect((await page(room.office, caseId)).view.conflicts.map((conflict) => conflict.cell)).toEqual(['matter']);
    must(await atDesk(room).settles(caseId, 'matter', '核对后的事由'));
    const again = await reopen(room);
    expect(again.session.replica).not.toBe(session.replica);
    expect((await page(again.office, caseId)).view.values['matter']).toBe('核对后的事由');
  });

  it('hand on parts that came with a later file', async () => {
    const { stick, room, street, caseId } = await twoOffices();
    must(await sends(room, street, [caseId], 'bare.yzx', false));
    await takesOver(street, 'bare.yzx');
    must(await sends(room, street, [caseId], 'whole.yzx'));
    await takesOver(street, 'whole.yzx');
    street.machine.host.answers.folder = 'backup';
    must(await street.office.backup({}));
    const machine = testMachine({ drive: stick });
    machine.host.answers.folder = 'backup';
    const office = startOffice(machine);
    must(await office.restore({ store: 'office' }));
    const account = street.session.account.id;
    const session = must(await office.unlock({ store: 'office', account, passphrase: testPassphrase }));
    const second: FoundedOffice = { office, session, machine };
    expect((await page(second.office, caseId)).view.values['facts']).toBe('张某砌墙。');
    must(await sends(street, second, [caseId], 'self.yzx'));
    expect(must(await receives(second, 'self.yzx')).nothingNew).toBe(true);
  });
});
