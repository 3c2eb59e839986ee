import type { Fields } from '../../domain/fields/field';

/** One duty of the agreement. The superior reads how much and until when, not who owes what to whom. */
export const clauseColumns = {
  who: { kind: 'text', label: '由谁', disclosure: 'personal', maxLength: 60 },
  whom: { kind: 'text', label: '向谁', disclosure: 'personal', maxLength: 60 },
  what: { kind: 'longText', label: '做什么', disclosure: 'personal', lines: 2 },
  amount: { kind: 'amount', label: '金额', disclosure: 'work' },
  dueOn: { kind: 'date', label: '期限', disclosure: 'work' },
  lasting: { kind: 'yesNo', label: '长期', disclosure: 'work', help: '今后一直要遵守的，例如不再堆放杂物。' },
  method: { kind: 'text', label: '履行方式', disclosure: 'personal', maxLength: 100 },
} as const satisfies Fields;

export const relapseColumns = {
  on: { kind: 'date', label: '日期', disclosure: 'work', only: 'past' },
  what: { kind: 'longText', label: '情况', disclosure: 'personal', lines: 2 },
} as const satisfies Fields;
