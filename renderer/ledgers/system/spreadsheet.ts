import { defineLedger } from '../../domain/ledger/ledger';

/** One table or filled form that left the office as a file. */
export const spreadsheetLedger = defineLedger({
  kind: 'system.spreadsheet',
  version: 1,
  label: '表格导出登记',
  one: '导出',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '哪些表格出了本机、遮盖没有、为什么不遮盖，都留底可查。只在本单位使用。',
  fields: {
    what: { kind: 'text', label: '内容', disclosure: 'secret', required: true, maxLength: 200 },
    format: { kind: 'text', label: '格式', disclosure: 'secret', required: true, maxLength: 20 },
    rows: { kind: 'count', label: '行数', disclosure: 'secret', required: true, unit: '行', min: 0 },
    columns: { kind: 'longText', label: '栏目', disclosure: 'secret' },
    masked: { kind: 'yesNo', label: '已遮挡个人信息', disclosure: 'secret', required: true },
    reason: { kind: 'longText', label: '不遮挡的理由', disclosure: 'secret' },
    fileHash: { kind: 'text', label: '文件校验值', disclosure: 'secret', required: true, maxLength: 64 },
  },
  title: ['what'],
  list: ['what', 'format', 'rows', 'masked'],
  search: ['what'],
});
