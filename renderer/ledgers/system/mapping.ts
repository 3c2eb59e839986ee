import { defineLedger } from '../../domain/ledger/ledger';

/** How a form of the superior is filled: which place takes what. The empty form itself is kept as an attachment. */
export const mappingLedger = defineLedger({
  kind: 'system.mapping',
  version: 1,
  label: '上级报表填法',
  one: '填法',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '上级的报表第一次对好位置，以后每月照样填，不再重抄。只在本单位使用。',
  fields: {
    name: { kind: 'text', label: '报表名称', disclosure: 'secret', required: true, maxLength: 100 },
    form: { kind: 'attachment', label: '空白报表', disclosure: 'secret', required: true },
    places: { kind: 'longText', label: '位置与内容', disclosure: 'secret', required: true, maxLength: 200_000 },
    retired: { kind: 'yesNo', label: '不再使用', disclosure: 'secret' },
  },
  title: ['name'],
  list: ['name'],
  search: ['name'],
});
