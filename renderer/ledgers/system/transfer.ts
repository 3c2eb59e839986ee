import { defineLedger } from '../../domain/ledger/ledger';
import { directionCodes, disclosureCodes } from '../codes/office';

/** One exchange file that left or came in. */
export const transferLedger = defineLedger({
  kind: 'system.transfer',
  version: 1,
  label: '文件往来',
  one: '往来',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '哪些内容给了谁、收到了什么，都留底可查。只在本单位使用。',
  fields: {
    direction: { kind: 'code', label: '方向', disclosure: 'secret', required: true, list: directionCodes },
    officeId: { kind: 'text', label: '对方编号', disclosure: 'secret', required: true, maxLength: 36 },
    officeName: { kind: 'text', label: '对方单位', disclosure: 'secret', required: true, maxLength: 100 },
    operations: { kind: 'count', label: '操作', disclosure: 'secret', unit: '条', min: 0 },
    records: { kind: 'count', label: '记录', disclosure: 'secret', unit: '件', min: 0 },
    fileHash: { kind: 'text', label: '文件校验值', disclosure: 'secret', required: true, maxLength: 64 },
    classes: { kind: 'codes', label: '内容范围', disclosure: 'secret', list: disclosureCodes },
    reason: { kind: 'longText', label: '理由', disclosure: 'secret' },
  },
  title: ['officeName'],
  list: ['direction', 'officeName', 'records', 'operations'],
  search: ['officeName'],
  keeps: ['direction', 'officeId', 'officeName'],
});
