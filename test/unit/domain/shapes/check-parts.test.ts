import { describe, expect, it } from 'vitest';
import { checkParts } from '../../../../renderer/domain/shapes/check-parts';
import { ballotField } from '../../../../renderer/domain/shapes/ballots';
import { defineLedger, type Ledger } from '../../../../renderer/domain/ledger/ledger';

const items = { name: 'test.options', source: '测试', items: { yes: { label: '同意' } } };

const bare = defineLedger({
  kind: 'test.thing',
  version: 1,
  label: '事物',
  one: '事物',
  shape: 'REG',
  compartment: 'general',
  offices: ['village'],
  why: '只供测试。',
  fields: {
    name: { kind: 'text', label: '名称', disclosure: 'work', required: true },
    from: { kind: 'date', label: '起', disclosure: 'work' },
    count: { kind: 'count', label: '数', disclosure: 'work', unit: '张' },
    votes: ballotField({ label: '票', disclosure: 'work', items }),
  },
  title: ['name'],
  list: ['name'],
  search: ['name'],
  states: { open: { label: '在册' }, done: { label: '完', final: true } },
  initial: 'open',
});

const problemsOf = (more: Partial<Ledger>) => checkParts({ ...bare, ...more });

describe('the parts of a declaration', () => {
  it('pass where they fit', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ register: { from: 'from', to: 'from', warnDays: 30 } })).toEqual([]);
  });

  it('name fields of the right kind', () => {
    expect(problemsOf({ register: { to: 'name', warnDays: -1 } })).toEqual([
      'register.to: name is no date field',
      'register.warnDays: not below nought',
    ]);
    expect(problemsOf({ event: { on: 'from', headcount: 'name' } })).toEqual([
      'event.headcount: name is no count field',
      'event.on: must be the day the record is about (happenedOn)',
    ]);
    expect(problemsOf({ leave: { from: 'from', to: 'from', void: ['gone'] } })).toHaveLength(4);
  });

  it('let nothing fall due in a finished record, nor by a term without an article', () => {
    const due = {
      label: '期限',
      warnDays: 3,
      from: 'from',
      terms: [{ from: '2026-01-01', term: { length: 3, unit: 'day' as const }, article: '' }],
    };
    expect(problemsOf({ states: { open: { label: '在册' }, done: { label: '完', final: true, due } } })).toEqual([
      'states.done.due: terms: each names its article',
      'states.done.due: nothing is due in a finished record',
    ]);
  });

  it('ask a tally sheet for everything that keeps it secret', () => {
    const tally = { issued: 'count', returned: 'count', invalid: 'count', valid: 'count', options: 'votes', seats: 1 };
    const problems = problemsOf({ tally, list: ['name', 'count'] });
    for (const word of ['history', 'draft', 'visible', 'paper', 'parent']) {
      expect(problems.filter((problem) => problem.startsWith(word))).toHaveLength(1);
    }
    const shown = problemsOf({ tally, list: ['name', 'count'], draft: 'totals-in-place', visible: 'own-until-both-closed' });
    expect(shown).toEqual(
      expect.arrayContaining([
        'draft: name is no total',
        'draft: from is no total',
        'visible: count would show in lists',
        'visible: votes must be secret, or it would leave with an export',
      ]),
    );
  });
});
