import { defineLedger } from '../../domain/ledger/ledger';
import { officeModeCodes, officeTypeCodes, relationCodes } from '../codes/office';

/** An office this one may exchange files with; its card was compared by fingerprint words. */
export const contactLedger = defineLedger({
  kind: 'system.contact',
  version: 1,
  label: '往来单位',
  one: '单位',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '只与核对过名片的单位交换文件。只在本单位使用。',
  fields: {
    officeId: { kind: 'text', label: '单位编号', disclosure: 'secret', required: true, maxLength: 36 },
    name: { kind: 'text', label: '单位名称', disclosure: 'secret', required: true, maxLength: 100 },
    type: { kind: 'code', label: '单位类型', disclosure: 'secret', required: true, list: officeTypeCodes },
    mode: { kind: 'code', label: '用途', disclosure: 'secret', required: true, list: officeModeCodes },
    relation: { kind: 'code', label: '关系', disclosure: 'secret', required: true, list: relationCodes },
    card: { kind: 'longText', label: '签名名片', disclosure: 'secret', required: true },
    fingerprint: { kind: 'text', label: '核对词', disclosure: 'secret', required: true, maxLength: 100 },
  },
  title: ['name'],
  list: ['name', 'type', 'relation'],
  search: ['name'],
});
