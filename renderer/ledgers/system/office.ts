import { defineLedger } from '../../domain/ledger/ledger';

/** The office itself, as it was set up, with the sentences that were agreed to. */
export const officeLedger = defineLedger({
  kind: 'system.office',
  version: 1,
  label: '本单位',
  one: '单位',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '单位何时设立、同意过哪些使用须知，都留底可查。只在本单位使用。',
  fields: {
    name: { kind: 'text', label: '单位名称', disclosure: 'secret', required: true, maxLength: 60 },
    type: { kind: 'text', label: '单位类型', disclosure: 'secret', required: true, maxLength: 40 },
    mode: { kind: 'text', label: '测试或正式', disclosure: 'secret', required: true, maxLength: 20 },
    consents: { kind: 'longText', label: '同意的使用须知', disclosure: 'secret' },
  },
  title: ['name'],
  list: ['name', 'type', 'mode'],
  search: ['name'],
});
