import { describe, expect, it } from 'vitest';
import { checkLedgers } from '../../../../renderer/domain/ledger/check-ledger';
import type { Ledger } from '../../../../renderer/domain/ledger/ledger';
import { defineLedger } from '../../../../renderer/domain/ledger/ledger';
import { meetingLedger, testLedgers } from './sample-ledger';

/** The test meeting with one thing changed, as somebody might mistype it. */
function changed(change: Partial<Ledger>): readonly string[] {
  const broken: Ledger = { ...meetingLedger, ...change };
  return checkLedgers([broken, ...testLedgers.filter((ledger) => ledger.kind !== broken.kind)]);
}

describe('checking the declarations', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(checkLedgers(testLedgers)).toEqual([]);
  });

  it.each<[string, Partial<Ledger>, string]>([
    ['a title of an unknown field', { title: ['subject'] }, 'title: subject is not a field'],
    ['a list of an unknown field', { list: ['subject'] }, 'list: subject is not a field'],
    ['a date that is none', { happenedOn: 'topic' }, 'happenedOn: not a date'],
    ['a start that is no state', { initial: 'begun' }, 'initial: not a state'],
    [
      'a child that is not declared',
      { children: ['test.guest', 'test.remark', 'test.cake'] },
      'children: test.cake is not declared',
    ],
    ['an orphaned child', { children: ['test.guest'] }, 'parent: does not list this ledger'],
    ['another compartment than its children', { compartment: 'party' }, 'lies in another compartment'],
    [
      'a figure over no date',
      { statistics: [{ name: 'x', label: 'x', unit: '场', operator: 'events', over: 'topic' }] },
      'topic: a text is no date',
    ],
    [
      'a figure broken down by no code',
      { statistics: [{ name: 'x', label: 'x', unit: '场', operator: 'events', over: 'heldOn', splits: ['topic'] }] },
      'splits: topic would make a table of people',
    ],
    [
      'a paper final in no state',
      { papers: [{ template: 'p', label: 'p', finalIn: ['done'] }] },
      'papers.p: done is not a state',
    ],
    ['a name with a slash', { fields: { ...meetingLedger.fields, 'a/b': meetingLedger.fields.topic } }, 'a name is camelCase'],
  ])('names %s', (_what, change, problem) => {
    expect(changed(change).join('\n')).toContain(problem);
  });

  it('names a column that more people may read than its table', () => {
    const { items, host } = meetingLedger.fields;
    const open = {
      ...items,
      columns: { ...items.columns, price: { kind: 'amount', label: '价格', disclosure: 'public' } },
    } as const;
    expect(changed({ fields: { ...meetingLedger.fields, items: open } })).toEqual([
      'test.meeting: fields.items.price: public, but its table is work',
    ]);
    const secret = { ...items, columns: { owner: { ...host, disclosure: 'secret' } } } as const;
    expect(changed({ fields: { ...meetingLedger.fields, items: secret } })).toEqual([]);
  });

  it('names a state that no step leads to, and a step without a duty', () => {
    const { file, hold } = meetingLedger.steps ?? {};
    if (file === undefined || hold === undefined) throw new Error('the test ledger has two steps');
    expect(changed({ steps: { hold } }).join('\n')).toContain('states.filed: cannot be reached');
    expect(changed({ steps: { hold, file: { ...file, duties: [] } } }).join('\n')).toContain('steps.file: names no duty');
  });

  it('names a condition on a code that the list does not have', () => {
    const { topic } = meetingLedger.fields;
    const fields = { ...meetingLedger.fields, topic: { ...topic, when: { field: 'kind', in: ['air'] } } };
    expect(changed({ fields }).join('\n')).toContain('air is not a code of test.kind');
  });
});

describe('the compiler', () => {
  it('refuses a wrong state, field or code in a declaration', () => {
    const { topic } = meetingLedger.fields;
    const ledger = defineLedger({
      ...{ kind: 'test.x', version: 1, label: 'x', one: 'x', shape: 'REG', compartment: 'general', offices: [], why: 'x' },
      fields: { topic },
      // @ts-expect-error 'subject' is not a declared field
      title: ['subject'],
      list: [],
      search: [],
      states: { open: { label: '开' } },
      // @ts-expect-error 'shut' is not a declared state
      initial: 'shut',
    });
    expect(checkLedgers([ledger])).toHaveLength(2);
  });
});
