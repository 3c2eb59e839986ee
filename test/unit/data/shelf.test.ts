import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { OfficeDatabase } from '../../../renderer/data/database';
import { Shelf } from '../../../renderer/data/shelf';
import type { StoredRecord } from '../../../renderer/data/stored-record';
import { importDataKey, keyringOf } from '../../../renderer/sync';
import { seededIds } from '../../fakes/seeded-ids';

const ids = seededIds(7);

function stored(id: string, ledger: string, changedAt: string): StoredRecord {
  const folded = {
    id,
    ledger,
    ledgerVersion: 1,
    owner: 'v',
    createdAt: '1',
    changedAt,
    heads: {},
    entered: [],
    ops: [],
    withheld: [],
  };
  return { folded, entries: [0] };
}

it('does not let a slow reader put an older page back over a newer one', async () => {
  const db = new OfficeDatabase('shelf-race');
  const ring = keyringOf([await importDataKey('general.1', 'general', ids.bytes(32))]);
  const shelf = new Shelf({ db, ring, compartmentOf: () => 'general', random: ids.bytes, newId: ids.uuid });
  const put = async (records: readonly StoredRecord[]) => {
    const { rows, settle } = await shelf.prepare(records);
    await db.pages.bulkPut([...rows]);
    settle();
  };
  // One page a ledger, more pages than the cache holds, so that the first has to be read again.
  for (let ledger = 0; ledger < 120; ledger += 1) await put([stored(`r${String(ledger)}`, `l${String(ledger)}`, '1')]);

  const { get } = db.pages;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let older: Promise<unknown> | undefined;
  // The reader gets the row as it stands now, but only after the next save is through.
  db.pages.get = ((id: string) => {
    older = Promise.resolve<unknown>(Reflect.apply(get, db.pages, [id]));
    return older.then((row) => held.then(() => row));
  }) as unknown as typeof db.pages.get;
  const reading = shelf.find('r0');
  await older;
  db.pages.get = get;
  await put([stored('r0', 'l0', '2')]);
  release();
  expect((await reading)?.folded.changedAt).toBe('2');
  expect((await shelf.find('r0'))?.folded.changedAt).toBe('2');
  db.close();
});
