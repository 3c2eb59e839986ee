import { describe, expect, it } from 'vitest';
import { isFrozen } from '../../../renderer/domain/fields/frozen';
import { allLedgers } from '../../../renderer/ledgers';
import { hashAs } from '../../../renderer/sync';
import { settledShapes } from '../../../renderer/sync/result-shapes';
import { electionPapers } from '../../office/election-printed';

/** Everything an invented village and an invented branch ever settled. */
function settledOf() {
  const { notices, recordFor } = electionPapers();
  const places = [...notices, ...['election-whole-report', 'election-report'].flatMap((one) => recordFor(one) ?? [])];
  const elections = places.map(({ desk, record }) => ({ desk, id: desk.view(record).parent ?? '' }));
  // Both offices count their ids from the same beginning.
  const known = new Map(elections.map((one) => [one.desk, one]));
  return [...known.values()].flatMap(({ desk, id }) =>
    allLedgers.flatMap(({ kind, fields }) =>
      Object.entries(fields).flatMap(([name, field]) => {
        if (field.kind !== 'frozen') return [];
        const views = desk.view(id).ledger === kind ? [desk.view(id)] : desk.children(id, kind);
        return views.map(({ values }) => ({ name: field.hashedAs, where: `${kind}.${name}`, value: values[name] }));
      }),
    ),
  );
}

describe('what is settled', () => {
  it('has the shape under which another office takes it over', () => {
    const settled = settledOf().filter(({ value }) => value !== undefined);
    expect(new Set(settled.map(({ name }) => name))).toEqual(new Set(Object.keys(settledShapes)));
    for (const { name, where, value } of settled) {
      if (value === undefined || !isFrozen(value)) throw new Error(`${where} is not settled`);
      const { hash, content } = value;
      const shaped = settledShapes[name].safeParse(content);
      expect(shaped.success ? [] : shaped.error.issues, where).toEqual([]);
      expect(hashAs(name, content)).toBe(hash);
    }
  });
});
