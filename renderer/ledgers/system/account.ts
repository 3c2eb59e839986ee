import { defineLedger } from '../../domain/ledger/ledger';
import { dutyCodes, roleCodes } from '../codes/office';

/** The record id is the account id; key slots stand beside the journal. */
export const accountLedger = defineLedger({
  kind: 'system.account',
  version: 1,
  label: '账户',
  one: '账户',
  shape: 'REG',
  compartment: 'general',
  offices: [],
  why: '每个人用自己的账户办事，谁做了什么才说得清。只在本单位使用。',
  fields: {
    name: { kind: 'text', label: '姓名', disclosure: 'secret', required: true, maxLength: 40 },
    role: { kind: 'code', label: '角色', disclosure: 'secret', required: true, list: roleCodes },
    duties: { kind: 'codes', label: '履职身份', disclosure: 'secret', required: true, list: dutyCodes },
    active: { kind: 'yesNo', label: '在用', disclosure: 'secret' },
  },
  title: ['name'],
  list: ['name', 'role', 'duties', 'active'],
  search: ['name'],
});
