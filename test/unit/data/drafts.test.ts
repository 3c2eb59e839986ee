import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../renderer/data/office-api';
import { foundOffice, startOffice, testMachine, testPassphrase } from '../../fakes/office';
import { must } from '../../fakes/office-steps';

const form = 'new:mediation.case';
const half = (matter: string, savedAt: number): Draft => ({ saveId: `s-${matter}`, savedAt, values: { matter }, seen: {} });

describe('drafts', () => {
  it('belong to the person who typed them', async () => {
    const { office, machine, session } = await foundOffice(testMachine(), { name: '云溪派出所', type: 'police-mediation' });
    const colleague = { name: '林悦', role: 'auditor', duties: ['archivist'], passphrase: '另外八个字的口令' } as const;
    const { id } = must(await office.addAccount(colleague));
    must(await office.draftPut({ form, draft: half('负责人写到一半', 1) }));
    office.close();

    const hers = startOffice(machine);
    must(await hers.unlock({ store: 'office', account: id, passphrase: colleague.passphrase }));
    expect(must(await hers.draftList({}))).toEqual([]);
    expect(must(await hers.draftGet({ form }))).toBeNull();
    must(await hers.draftPut({ form, draft: half('核查人写到一半', 2) }));
    expect(must(await hers.draftList({}))).toEqual([{ form, savedAt: 2 }]);
    must(await hers.draftDrop({ form }));
    hers.close();

    const his = startOffice(machine);
    must(await his.unlock({ store: 'office', account: session.account.id, passphrase: testPassphrase }));
    expect(must(await his.draftGet({ form }))).toEqual(half('负责人写到一半', 1));
    expect(must(await his.draftList({}))).toEqual([{ form, savedAt: 1 }]);
  });

  it('can be read only with the key of the mediation compartment', async () => {
    const { office, machine } = await foundOffice(testMachine(), { name: '云溪派出所', type: 'police-mediation' });
    must(await office.draftPut({ form, draft: half('写到一半', 1) }));
    const rows = await storedDrafts(`${machine.databaseName}-office`);
    expect(rows.map((row) => Buffer.from(row.box).includes('mediation.1'))).toEqual([true]);
  });
});

interface StoredDraft {
  readonly box: Uint8Array;
}

async function storedDrafts(name: string): Promise<readonly StoredDraft[]> {
  const db = await settled(indexedDB.open(name));
  const rows: readonly StoredDraft[] = await settled(db.transaction('drafts').objectStore('drafts').getAll());
  db.close();
  return rows;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database refused'));
  });
}
