import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { OfficeDatabase } from '../../renderer/data/database';

// Version 1 as it first stood. A change of the tables is a new version with a test of its own, never an edit of this one.
it('opens schema version 1 with four tables under these keys, and writes durably', async () => {
  const db = new OfficeDatabase('schema-1');
  await db.open();
  const tables = db.tables.map((table) => [table.name, table.schema.primKey.keyPath, table.schema.indexes.length]);
  expect(db.verno).toBe(1);
  expect(tables).toEqual([
    ['segments', 'first', 0],
    ['pages', 'id', 0],
    ['drafts', 'form', 0],
    ['meta', 'key', 0],
  ]);
  expect(db._options.chromeTransactionDurability).toBe('strict');
  db.close();
});
