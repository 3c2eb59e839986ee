import { defineLedger } from '../../domain/ledger/ledger';

/** One sheet whose rows were read into a ledger. Its record id gives the ids of the rows, so that it can be taken back whole. */
export const readingInLedger = defineLedger({
  kind: 'system.reading-in',
  version: 1,
  label: '表格读入登记',
  one: '读入',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '哪些记录是从表格读入的、撤销过没有，都留底可查。只在本单位使用。',
  fields: {
    ledger: { kind: 'text', label: '台账', disclosure: 'secret', required: true, maxLength: 80 },
    what: { kind: 'text', label: '内容', disclosure: 'secret', required: true, maxLength: 200 },
    rows: { kind: 'count', label: '行数', disclosure: 'secret', required: true, unit: '行', min: 0 },
    fileHash: { kind: 'text', label: '文件校验值', disclosure: 'secret', required: true, maxLength: 64 },
    undone: { kind: 'yesNo', label: '已撤销', disclosure: 'secret' },
  },
  title: ['what'],
  list: ['what', 'rows', 'undone'],
  search: ['what'],
});
