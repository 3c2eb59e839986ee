import { defineLedger } from '../../domain/ledger/ledger';

/** Which ledgers the office has switched on or off; one record for each it ever chose about. */
export const choiceLedger = defineLedger({
  kind: 'system.choice',
  version: 1,
  label: '台账启用',
  one: '启用',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '哪些台账启用、何时由谁启用，都留底可查。只在本单位使用。',
  fields: {
    ledger: { kind: 'text', label: '台账', disclosure: 'secret', required: true, maxLength: 80, fixed: true },
    on: { kind: 'yesNo', label: '启用', disclosure: 'secret', required: true },
  },
  title: ['ledger'],
  list: ['ledger', 'on'],
  search: ['ledger'],
});
