import { describe, expect, it } from 'vitest';
import type { Office } from '../../../renderer/data/office';
import { foundOffice, startOffice, testMachine, testPassphrase, type FoundedOffice } from '../../fakes/office';
import { atDesk, codesOf, must } from '../../fakes/office-steps';

const auditor = { name: '林悦', role: 'auditor', duties: ['archivist'], passphrase: '另外八个字的口令' } as const;
const wall = { matter: '通道砌墙相邻纠纷', track: 'RM', source: 'own', registeredOn: '2026-11-20' };
const printing = { template: 'rm-registration', version: 1, hash: 'A'.repeat(43) };

describe('an auditor', () => {
  it('attaches nothing and keeps no printing', async () => {
    const founded = await room();
    const record = await atDesk(founded).registers('mediation.case', wall);
    const { id } = must(await founded.office.addAccount(auditor));
    const office = await enterAs(founded, id, auditor.passphrase);
    const { journal } = founded.machine.host.stores.office;
    const before = journal.length;
    const file = { name: 'x.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) };
    expect(codesOf(await office.attach(file))).toEqual(['role']);
    expect(codesOf(await office.printed({ record, ...printing }))).toEqual(['role']);
    expect(journal).toHaveLength(before);
  });
});

describe('a printing', () => {
  it('is kept only of a record that is there and of a paper that it offers', async () => {
    const founded = await room();
    const record = await atDesk(founded).registers('mediation.case', wall);
    const { office, machine } = founded;
    expect(codesOf(await office.printed({ record: machine.ids.uuid(), ...printing }))).toEqual(['no-paper']);
    expect(codesOf(await office.printed({ record, ...printing, template: 'no-such-paper' }))).toEqual(['no-paper']);
    expect(codesOf(await office.printed({ record, ...printing, reason: ' ' }))).toEqual(['reason']);
    must(await office.printed({ record, ...printing }));
  });
});

describe('a new account', () => {
  it('can be added again when its key could not be written, with what was chosen then', async () => {
    const founded = await room();
    const { office, machine } = founded;
    const { slotsWrite } = machine.host;
    machine.host.slotsWrite = async () => ({ ok: false, error: 'no-space' });
    expect(codesOf(await office.addAccount({ ...auditor, role: 'clerk' }))).toEqual(['no-space']);
    machine.host.slotsWrite = slotsWrite;
    const added = must(await office.addAccount(auditor));
    expect(must(await office.accounts({})).filter((one) => one.name === auditor.name)).toEqual([added]);
    expect(added.role).toBe('auditor');
    expect(codesOf(await office.addAccount(auditor))).toEqual(['name-taken']);
    const session = must(
      await startOffice(machine).unlock({ store: 'office', account: added.id, passphrase: auditor.passphrase }),
    );
    expect(session.account).toEqual(added);
  });

  it('has a name without signs that nobody sees', async () => {
    const { office } = await room();
    expect(codesOf(await office.addAccount({ ...auditor, name: '林\u0000悦' }))).toEqual(['name']);
  });
});

async function room(): Promise<FoundedOffice> {
  return foundOffice(testMachine(), { name: '云溪派出所调解室', type: 'police-mediation' });
}

async function enterAs({ machine, office }: FoundedOffice, account: string, passphrase = testPassphrase): Promise<Office> {
  office.close();
  const entered = startOffice(machine);
  must(await entered.unlock({ store: 'office', account, passphrase }));
  return entered;
}
