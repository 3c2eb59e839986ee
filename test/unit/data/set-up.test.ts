import { describe, expect, it } from 'vitest';
import type { HostError } from '../../../electron/contract/host';
import type { SetUpInput } from '../../../renderer/data/office-api';
import { foundOffice, reopen, startOffice, testMachine, testPassphrase, type TestMachine } from '../../fakes/office';
import { codesOf, must } from '../../fakes/office-steps';
import { memoryDrive } from '../../fakes/memory-drive';
import { samples } from '../../office/sample';

const input: SetUpInput = {
  store: 'office',
  name: '云溪派出所调解室',
  type: 'police-mediation',
  account: { name: '周敏', duties: ['mediator'], passphrase: testPassphrase },
  consents: ['一', '二', '三'],
};

describe('a set-up that was cut off', () => {
  it.each<[string, (machine: TestMachine) => void]>([
    ['before the first entry', (machine) => failAppend(machine, 0)],
    ['before the office and its account were kept', (machine) => failAppend(machine, 1)],
    ['between the office and its account', (machine) => failAppend(machine, 2)],
    ['before the key slots', failSlotsOnce],
  ])('%s can be begun again', async (_where, cut) => {
    const machine = testMachine();
    cut(machine);
    expect(codesOf(await startOffice(machine).setUp(input))).toEqual(['write-failed']);
    expect(must(await startOffice(machine).look({ store: 'office' }))).toEqual({ kind: 'empty' });
    const office = startOffice(machine);
    const session = must(await office.setUp(input));
    expect(session.account).toMatchObject({ name: '周敏', role: 'head', duties: ['mediator'] });
    office.close();
    const again = await reopen({ machine, session });
    expect(again.session.notices).toEqual([]);
    expect(must(await again.office.accounts({}))).toHaveLength(1);
  });

  it('leaves what it wrote aside instead of on the way', async () => {
    const machine = testMachine();
    failSlotsOnce(machine);
    await startOffice(machine).setUp(input);
    must(await startOffice(machine).setUp(input));
    expect(machine.host.stores.office.journal).toHaveLength(3);
    expect(machine.host.stores.office.aside).toHaveLength(3);
  });

  it('is not mistaken for key slots that were lost', async () => {
    const founded = await foundOffice(testMachine(), { name: '云溪派出所调解室', type: 'police-mediation' });
    founded.office.close();
    founded.machine.host.stores.office.slots = null;
    const office = startOffice(founded.machine);
    expect(must(await office.look({ store: 'office' }))).toMatchObject({ kind: 'damaged' });
    expect(codesOf(await office.setUp(input))).toEqual(['already']);
    expect(founded.machine.host.stores.office.journal).toHaveLength(3);
  });

  it('cannot be overtaken by a second one', async () => {
    const office = startOffice(testMachine());
    const [first, second] = await Promise.all([office.setUp(input), office.setUp(input)]);
    expect(codesOf(first)).toEqual([]);
    expect(codesOf(second)).toEqual(['already']);
  });
});

describe('names at set-up', () => {
  it.each([
    ['the person', { ...input, account: { ...input.account, name: '周\t敏' } }, 'name'],
    ['the office', { ...input, name: '云溪\n派出所' }, 'office-name'],
    ['the person, half a character', { ...input, account: { ...input.account, name: '周\ud800' } }, 'name'],
  ])('of %s hold no signs that nobody sees', async (_whose, wrong, code) => {
    const machine = testMachine();
    const office = startOffice(machine);
    expect(codesOf(await office.setUp(wrong))).toEqual([code]);
    expect(must(await office.look({ store: 'office' }))).toEqual({ kind: 'empty' });
  });
});

describe('a restored store', () => {
  it('becomes a new replica even where the paper key opened it first', async () => {
    const drive = memoryDrive();
    const old = await foundOffice(testMachine({ drive }), { name: '云溪派出所调解室', type: 'police-mediation' });
    const { words } = must(await old.office.makePaperKey({}));
    old.machine.host.answers.folder = 'backup';
    must(await old.office.backup({}));
    const machine = testMachine({ drive });
    machine.host.answers.folder = 'backup';
    const office = startOffice(machine);
    must(await office.restore({ store: 'office' }));
    const account = old.session.account.id;
    const passphrase = '新的八个字口令呀';
    must(await office.resetWithPaperKey({ store: 'office', words, account, passphrase }));
    const first = must(await office.unlock({ store: 'office', account, passphrase }));
    expect(first.replica).not.toBe(old.session.replica);
    const second = must(await office.unlock({ store: 'office', account, passphrase }));
    expect(second.replica).toBe(first.replica);
  });
});

describe('the fictional world', () => {
  it('is played to its end when it was cut half-way', async () => {
    const machine = testMachine({ samples });
    failAppend(machine, 6);
    expect(codesOf(await startOffice(machine).openSample({ store: 'sample-room' }))).toEqual(['write-failed']);
    const office = startOffice(machine);
    must(await office.openSample({ store: 'sample-room' }));
    const { journal } = machine.host.stores['sample-room'];
    expect(journal).toHaveLength(3 + samples['sample-room'].saves.length);
    must(await office.openSample({ store: 'sample-room' }));
    expect(journal).toHaveLength(3 + samples['sample-room'].saves.length);
  });
});

/** Refuses one entry, as a failing disk does. */
function failAppend({ host }: TestMachine, index: number): void {
  const append = host.journalAppend;
  let failed = false;
  host.journalAppend = async (entry) => {
    if (failed || entry.index !== index) return append(entry);
    failed = true;
    return writeFailed;
  };
}

function failSlotsOnce({ host }: TestMachine): void {
  const write = host.slotsWrite;
  host.slotsWrite = async () => {
    host.slotsWrite = write;
    return writeFailed;
  };
}

const writeFailed: { readonly ok: false; readonly error: HostError } = { ok: false, error: 'write-failed' };
