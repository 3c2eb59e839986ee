import { closedCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import type { Covering } from '../../domain/paper/paper';

const coverings = closedCodeList<Covering | 'nothing'>({
  name: 'system.covering',
  label: '遮挡范围',
  source: '本软件',
  codes: {
    personal: { label: '全部个人信息' },
    identifiers: { label: '证件号、电话和门牌' },
    nothing: { label: '不遮挡' },
  },
});

/** One paper that was printed: which record, by which version of the template, with which content. */
export const printingLedger = defineLedger({
  kind: 'system.printing',
  version: 1,
  label: '打印留底',
  one: '打印',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '打印过什么、为什么不遮挡，都留底可查。只在本单位使用。',
  fields: {
    record: { kind: 'text', label: '记录编号', disclosure: 'secret', required: true, maxLength: 36 },
    template: { kind: 'text', label: '文书', disclosure: 'secret', required: true, maxLength: 60 },
    version: { kind: 'count', label: '文书版本', disclosure: 'secret', required: true, unit: '版', min: 1 },
    documentHash: { kind: 'text', label: '文书校验值', disclosure: 'secret', required: true, maxLength: 64 },
    covers: { kind: 'code', label: '遮挡范围', disclosure: 'secret', list: coverings },
    masked: { kind: 'yesNo', label: '已遮挡个人信息', disclosure: 'secret', required: true },
    reason: { kind: 'longText', label: '不遮挡的理由', disclosure: 'secret' },
  },
  title: ['template'],
  list: ['template', 'version', 'masked'],
  search: ['template'],
});
