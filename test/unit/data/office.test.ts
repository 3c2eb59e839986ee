import { describe, expect, it } from 'vitest';
import { foundOffice, reopen, startOffice, testMachine, testPassphrase } from '../../fakes/office';
import { atDesk, codesOf, must, page } from '../../fakes/office-steps';

const wall = { matter: '通道砌墙相邻纠纷', track: 'RM', source: 'own', registeredOn: '2026-11-20' };

async function room() {
  return foundOffice(testMachine(), { name: '云溪派出所调解室', type: 'police-mediation' });
}

describe('the office on one machine', () => {
  it('is set up, locked, and opened again by the same passphrase', async () => {
    const founded = await room();
    const again = await reopen(founded);
    expect(again.session.office.name).toBe('云溪派出所调解室');
    expect(again.session.replica).toBe(founded.session.replica);
    expect(again.session.notices).toEqual([]);
    expect(must(await again.office.accounts({})).map((account) => account.role)).toEqual(['head']);
  });

  it('refuses a wrong passphrase with a sentence and answers nothing while locked', async () => {
    const { machine, session } = await room();
    const office = startOffice(machine);
    const refused = await office.unlock({ store: 'office', account: session.account.id, passphrase: '不是这个口令呀' });
    expect(codesOf(refused)).toEqual(['wrong-passphrase']);
    expect(codesOf(await office.overview({}))).toEqual(['locked-office']);
  });

  it('keeps a saved case through a restart, with its state and history', async () => {
    const founded = await room();
    const id = await atDesk(founded).registers('mediation.case', wall);
    must(await atDesk(founded).edits(id, { facts: '两家为通道起争执。' }));
    const again = await reopen(founded);
    const shown = await page(again.office, id);
    expect(shown.view.state).toBe('lead');
    expect(shown.view.values['facts']).toBe('两家为通道起争执。');
    expect(shown.timeline.map((entry) => [entry.act, entry.actor.name])).toEqual([
      ['create', '周敏'],
      ['edit', '周敏'],
    ]);
  });

  it('is whole again after the database was deleted', async () => {
    const founded = await room();
    const id = await atDesk(founded).registers('mediation.case', wall);
    const before = must(await founded.office.hashes({ record: id }));
    founded.office.close();
    await deleteDatabase(`${founded.machine.databaseName}-office`);
    const again = await reopen(founded);
    expect(must(await again.office.hashes({ record: id }))).toEqual(before);
    expect(again.session.notices).toEqual(['数据库缺失或损坏，已按数据日志全部重建。']);
    must(await atDesk(again).edits(id, { matter: '通道砌墙纠纷' }));
  });

  it('replays what the journal has and the database has not', async () => {
    const founded = await room();
    const id = await atDesk(founded).registers('mediation.case', wall);
    founded.office.close();
    const stale = await copyOfDatabase(`${founded.machine.databaseName}-office`);
    const later = await reopen(founded);
    must(await atDesk(later).edits(id, { matter: '后来改的事由' }));
    later.office.close();
    await stale.putBack();
    const again = await reopen(founded);
    expect((await page(again.office, id)).view.values['matter']).toBe('后来改的事由');
  });

  it('mends a journal that lost its end from the copies in the database', async () => {
    const founded = await room();
    const id = await atDesk(founded).registers('mediation.case', wall);
    founded.office.close();
    const journal = founded.machine.host.stores.office.journal;
    const whole = [...journal];
    journal.pop();
    const again = await reopen(founded);
    expect(again.session.notices[0]).toContain('已用数据库里的副本补齐');
    expect(founded.machine.host.stores.office.journal).toEqual(whole);
    expect((await page(again.office, id)).view.values['matter']).toBe('通道砌墙相邻纠纷');
  });

  it('refuses to begin anew when journal and database are both gone', async () => {
    const founded = await room();
    founded.office.close();
    founded.machine.host.stores.office.journal.length = 0;
    await deleteDatabase(`${founded.machine.databaseName}-office`);
    const office = startOffice(founded.machine);
    const refused = await office.unlock({ store: 'office', account: founded.session.account.id, passphrase: testPassphrase });
    expect(codesOf(refused)).toEqual(['journal-lost']);
    expect(founded.machine.host.stores.office.journal).toEqual([]);
  });

  it('says that the key slots are lost instead of offering to set up again', async () => {
    const founded = await room();
    founded.machine.host.stores.office.slots = null;
    expect(must(await startOffice(founded.machine).look({ store: 'office' }))).toMatchObject({ kind: 'damaged' });
  });

  it('saves once, though the form asks twice across a restart', async () => {
    const founded = await room();
    const { ids } = founded.machine;
    const save = {
      saveId: ids.uuid(),
      duty: 'mediator',
      intents: [{ act: 'create', ledger: 'mediation.case', record: ids.uuid(), values: wall }],
    } as const;
    const first = must(await founded.office.act(save));
    expect(must(await founded.office.act(save))).toEqual(first);
    const again = await reopen(founded);
    expect(must(await again.office.act(save)).frame).toBe(first.frame);
    expect(must(await again.office.list({ ledger: 'mediation.case', from: 0, count: 10 })).total).toBe(1);
  });

  it('does not pass later changes off as saved when a form asks again with the same save id', async () => {
    const founded = await room();
    const { ids } = founded.machine;
    const record = ids.uuid();
    const save = (matter: string) => ({
      saveId: 'a0000000-0000-4000-8000-000000000001',
      duty: 'mediator' as const,
      intents: [{ act: 'create' as const, ledger: 'mediation.case', record, values: { ...wall, matter } }],
    });
    must(await founded.office.act(save('第一次写的')));
    expect(codesOf(await founded.office.act(save('后来改的')))).toEqual(['saved-before']);
    expect(codesOf(await founded.office.act({ ...save('甲'), saveId: '保存 1' }))).toEqual(['save-id']);
    expect((await page((await reopen(founded)).office, record)).view.values['matter']).toBe('第一次写的');
  });

  it('shows nothing as saved when the disk is full, and takes the same save later', async () => {
    const founded = await room();
    const { ids, host } = founded.machine;
    const save = {
      saveId: ids.uuid(),
      duty: 'mediator',
      intents: [{ act: 'create', ledger: 'mediation.case', record: ids.uuid(), values: wall }],
    } as const;
    host.disk.full = true;
    expect(codesOf(await founded.office.act(save))).toEqual(['no-space']);
    expect(must(await founded.office.list({ ledger: 'mediation.case', from: 0, count: 10 })).total).toBe(0);
    host.disk.full = false;
    must(await founded.office.act(save));
    expect(must(await founded.office.list({ ledger: 'mediation.case', from: 0, count: 10 })).total).toBe(1);
  });

  it('stops saving when the database does not follow the journal, and is whole after a restart', async () => {
    const founded = await room();
    const name = `${founded.machine.databaseName}-office`;
    const { ids } = founded.machine;
    const create = (record: string) => ({
      saveId: ids.uuid(),
      duty: 'mediator' as const,
      intents: [{ act: 'create' as const, ledger: 'mediation.case', record, values: wall }],
    });
    const first = create(ids.uuid());
    await deleteDatabase(name);
    expect(codesOf(await founded.office.act(first))).toEqual(['out-of-step']);
    const entries = founded.machine.host.stores.office.journal.length;
    expect(codesOf(await founded.office.act(create(ids.uuid())))).toEqual(['out-of-step']);
    expect(founded.machine.host.stores.office.journal).toHaveLength(entries);
    const again = await reopen(founded);
    expect(must(await again.office.act(first)).records).toHaveLength(1);
    expect(must(await again.office.list({ ledger: 'mediation.case', from: 0, count: 10 })).total).toBe(1);
  });

  it('lets nobody write accounts or the register of transfers by hand', async () => {
    const founded = await room();
    const { ids } = founded.machine;
    const values = { name: '假', role: 'head', duties: [], active: true };
    const intents = [{ act: 'create', ledger: 'system.account', record: ids.uuid(), values }] as const;
    expect(codesOf(await founded.office.act({ saveId: ids.uuid(), duty: 'mediator', intents }))).toEqual(['own-ledger']);
    const account = founded.session.account.id;
    const edit = [{ act: 'delete', record: account, reason: '试试' }] as const;
    expect(codesOf(await founded.office.act({ saveId: ids.uuid(), duty: 'mediator', intents: edit }))).toEqual(['own-ledger']);
  });

  it('lets a step look at the case it links to, though the link is typed with the step', async () => {
    const founded = await room();
    const desk = atDesk(founded);
    const visit = await desk.registers('mediation.case', { ...wall, track: 'ZF', disputeType: '2', facts: '堆放杂物。' });
    const formal = await desk.registers('mediation.case', wall);
    must(await desk.takes(visit, 'register', {}));
    const linkedCase = { ledger: 'mediation.case', record: formal };
    const refused = await desk.takes(visit, 'continueInCase', { linkedCase, closedOn: '2026-11-23' });
    expect(codesOf(refused)).not.toContain('linked-case');
    const unlinked = await desk.takes(visit, 'continueInCase', {
      linkedCase: { ...linkedCase, record: visit },
      closedOn: '2026-11-23',
    });
    expect(codesOf(unlinked)).toContain('linked-case');
  });

  it('keeps a draft through a crash and drops it once its save went through', async () => {
    const founded = await room();
    const form = 'new:mediation.case';
    const draft = { saveId: founded.machine.ids.uuid(), savedAt: 1, values: { matter: '写到一半' }, seen: {} };
    must(await founded.office.draftPut({ form, draft }));
    const again = await reopen(founded);
    expect(must(await again.office.draftGet({ form }))).toEqual(draft);
    const intents = [{ act: 'create', ledger: 'mediation.case', record: founded.machine.ids.uuid(), values: wall }] as const;
    must(await again.office.act({ saveId: draft.saveId, duty: 'mediator', intents }));
    expect(must(await again.office.draftGet({ form }))).toBeNull();
    const later = { ...draft, savedAt: founded.machine.clock.now() + 60_000, values: { matter: '后来又写的' } };
    must(await again.office.draftPut({ form, draft: later }));
    const offered = must(await again.office.draftGet({ form }));
    expect(offered?.values).toEqual(later.values);
    expect(offered?.saveId).not.toBe(draft.saveId);
  });

  it('writes nothing readable to journal, database or drafts', async () => {
    const founded = await room();
    const canary = '金丝雀某某';
    await atDesk(founded).registers('mediation.case', { ...wall, facts: canary });
    must(await founded.office.draftPut({ form: 'x', draft: { saveId: 'x', savedAt: 1, values: { facts: canary }, seen: {} } }));
    const database = await dumpOfDatabase(`${founded.machine.databaseName}-office`);
    const disk = founded.machine.host.stores.office.journal;
    const seen = [...disk, ...database].some((bytes) => Buffer.from(bytes).includes(Buffer.from(canary)));
    expect(disk.length + database.length).toBeGreaterThan(4);
    expect(seen).toBe(false);
  });

  it('gives a colleague an own way in, with that role and no more', async () => {
    const founded = await room();
    const clerk = must(
      await founded.office.addAccount({ name: '林悦', role: 'auditor', duties: ['archivist'], passphrase: '另外八个字的口令' }),
    );
    const office = startOffice(founded.machine);
    const unlocked = must(await office.unlock({ store: 'office', account: clerk.id, passphrase: '另外八个字的口令' }));
    expect(unlocked.account).toEqual(clerk);
    const acted = await office.act({
      saveId: founded.machine.ids.uuid(),
      duty: 'archivist',
      intents: [{ act: 'create', ledger: 'mediation.case', record: founded.machine.ids.uuid(), values: wall }],
    });
    expect(codesOf(acted)).toEqual(['role']);
  });

  it('opens with the paper key when the passphrase is forgotten', async () => {
    const founded = await room();
    const { words } = must(await founded.office.makePaperKey({}));
    const office = startOffice(founded.machine);
    const account = founded.session.account.id;
    must(await office.resetWithPaperKey({ store: 'office', words, account, passphrase: '新的八个字口令呀' }));
    must(await office.unlock({ store: 'office', account, passphrase: '新的八个字口令呀' }));
  });
});

/** Everything binary that stands in the database. */
async function dumpOfDatabase(name: string): Promise<readonly Uint8Array[]> {
  const rows = await rowsOfDatabase(name);
  return [...rows.values()].flat().flatMap(bytesIn);
}

function bytesIn(value: unknown): readonly Uint8Array[] {
  if (value instanceof Uint8Array) return [value];
  if (typeof value === 'string') return [new TextEncoder().encode(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bytesIn) : [];
}

async function copyOfDatabase(name: string) {
  const rows = await rowsOfDatabase(name);
  return {
    putBack: async () => {
      const db = await openDatabase(name);
      const stores = [...rows.keys()];
      const transaction = db.transaction(stores, 'readwrite');
      for (const [store, values] of rows) {
        transaction.objectStore(store).clear();
        for (const value of values) transaction.objectStore(store).put(value);
      }
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      db.close();
    },
  };
}

async function rowsOfDatabase(name: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const db = await openDatabase(name);
  const rows = new Map<string, readonly unknown[]>();
  for (const store of db.objectStoreNames) {
    rows.set(store, await settled(db.transaction(store).objectStore(store).getAll()));
  }
  db.close();
  return rows;
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return settled(indexedDB.open(name));
}

async function deleteDatabase(name: string): Promise<void> {
  await settled(indexedDB.deleteDatabase(name));
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database refused'));
  });
}
