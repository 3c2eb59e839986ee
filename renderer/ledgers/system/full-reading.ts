import { defineLedger } from '../../domain/ledger/ledger';

/** Somebody had a paper shown with nothing left out, whether or not it was printed afterwards. */
export const fullReadingLedger = defineLedger({
  kind: 'system.full-reading',
  version: 1,
  label: '完整文书查看记录',
  one: '查看',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '谁为什么看过不遮挡的文书，留底可查。只在本单位使用。',
  fields: {
    record: { kind: 'text', label: '记录编号', disclosure: 'secret', required: true, maxLength: 36 },
    template: { kind: 'text', label: '文书', disclosure: 'secret', required: true, maxLength: 60 },
    reason: { kind: 'longText', label: '理由', disclosure: 'secret', required: true },
  },
  title: ['template'],
  list: ['template'],
  search: ['template'],
});
