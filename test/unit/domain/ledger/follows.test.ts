import { describe, expect, it } from 'vitest';
import { defineLedger, type Ledger } from '../../../../renderer/domain/ledger/ledger';
import { checkLedgers } from '../../../../renderer/domain/ledger/check-ledger';
import { performSave } from '../../../../renderer/domain/ledger/act';
import type { Desk } from '../../../../renderer/domain/ledger/acts/office-desk';
import { foldOperations } from '../../../../renderer/domain/ledger/fold';
import type { Intent } from '../../../../renderer/domain/ledger/intent';
import type { OperationLine } from '../../../../renderer/domain/ledger/operation';
import { viewRecord } from '../../../../renderer/domain/ledger/view';
import { countIn } from '../../../../renderer/domain/shapes/cells';
import { hashAs } from '../../../../renderer/sync';
import { DeskOffice, someId } from './desk-office';

const shared = {
  version: 1,
  shape: 'REG',
  compartment: 'general',
  offices: ['village'],
  why: '只供测试。',
} as const;

const shelf = defineLedger({
  ...shared,
  kind: 'test.shelf',
  label: '书架',
  one: '书架',
  children: ['test.book', 'test.list'],
  fields: { name: { kind: 'text', label: '名称', disclosure: 'work', required: true } },
  title: ['name'],
  list: ['name'],
  search: [],
});

const book = defineLedger({
  ...shared,
  kind: 'test.book',
  label: '图书',
  one: '图书',
  parent: { ledger: 'test.shelf', writers: 'owner', many: ['pages'] },
  fields: { pages: { kind: 'count', label: '页数', disclosure: 'work', unit: '页' } },
  title: ['pages'],
  list: ['pages'],
  search: [],
});

/** A list that is drawn up once: how many pages stand on the shelf, and which. */
const list = defineLedger({
  ...shared,
  kind: 'test.list',
  label: '清单',
  one: '清单',
  parent: { ledger: 'test.shelf', writers: 'owner' },
  fields: {
    on: { kind: 'date', label: '日期', disclosure: 'work', required: true },
    note: { kind: 'text', label: '说明', disclosure: 'work' },
    sum: { kind: 'count', label: '合计', disclosure: 'work', unit: '页', derived: true },
    drawn: {
      kind: 'frozen',
      label: '清单',
      disclosure: 'work',
      hashedAs: 'electionRoll',
      lines: (content) => [JSON.stringify(content)],
    },
  },
  follows: ({ before, parent }) => {
    if (before !== undefined || parent === undefined) return {};
    const pages = parent.childrenOf('test.book').map((one) => countIn(one, 'pages') ?? 0);
    return { sum: pages.reduce((all, one) => all + one, 0), drawn: { pages } };
  },
  title: ['on'],
  list: ['on', 'sum'],
  search: [],
});

const ledgers: readonly Ledger[] = [shelf, book, list];

/** An installation whose memory holds the pages of all books. */
function library() {
  const office = new DeskOffice('o1', 'r1', 3);
  const lines: OperationLine[] = [];
  const folded = (id: string) => {
    const own = lines.filter((line) => line.op.record === id);
    return own.length === 0 ? undefined : foldOperations(own);
  };
  const desk: Desk = {
    ...office.desk('registrar'),
    findLedger: (kind) => ledgers.find((ledger) => ledger.kind === kind),
    findRecord: folded,
    childrenOf: () => [],
    keptOf: () => [{ pages: 120 }, { pages: 80 }],
  };
  const act = (intent: Intent) => {
    const save = { saveId: someId(900), duty: 'registrar' as const, intents: [intent] };
    const done = performSave(desk, save, (draft) => office.seal(draft, 'registrar'));
    if (done.ok) lines.push(...done.value.lines);
    return done.ok ? [] : done.error;
  };
  act({ act: 'create', ledger: 'test.shelf', record: someId(1), values: { name: '甲' } });
  return { act, view: (id: string) => viewRecord(folded(id) ?? foldOperations(lines)) };
}

const draw = (values: object = {}): Intent => ({
  act: 'create',
  ledger: 'test.list',
  record: someId(2),
  parent: someId(1),
  values: { on: '2026-11-20', ...values },
});

describe('what follows from a record', () => {
  it('is written with the save, from the fields of many that are held in memory, with its hash', () => {
    const { act, view } = library();
    expect(act(draw())).toEqual([]);
    const content = { pages: [120, 80] };
    expect(view(someId(2)).values).toMatchObject({ sum: 200, drawn: { hash: hashAs('electionRoll', content), content } });
  });

  it('is typed by nobody', () => {
    const { act } = library();
    expect(act(draw({ sum: 999 })).map(({ code, field }) => `${code} ${field}`)).toEqual(['written-by-office sum']);
    const drawn = { hash: 'A'.repeat(43), content: {} };
    expect(act(draw({ drawn })).map(({ code }) => code)).toEqual(['written-by-office']);
  });

  it('stays as it was when the record is changed afterwards', () => {
    const { act, view } = library();
    act(draw());
    const { seen } = view(someId(2));
    expect(act({ act: 'edit', record: someId(2), values: { note: '另附' }, seen })).toEqual([]);
    expect(view(someId(2)).values).toMatchObject({ note: '另附', sum: 200 });
  });

  it('cannot be asked for as something to be filled in', () => {
    expect(checkLedgers(ledgers)).toEqual([]);
    const asked = { ...list, fields: { ...list.fields, sum: { ...list.fields.sum, required: true } } };
    expect(checkLedgers([shelf, book, asked])).toContain('test.list: fields.sum: what nobody types cannot be required');
  });
});
