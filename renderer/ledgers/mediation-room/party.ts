import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import type { Fields } from '../../domain/fields/field';
import * as people from '../codes/people';

const natural = { field: 'kind', in: ['person'] } as const;
const organised = { field: 'kind', in: ['legal', 'group'] } as const;

const consentColumns = {
  on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
  agrees: { kind: 'yesNo', label: '同意', disclosure: 'work', required: true },
  way: { kind: 'code', label: '表示方式', disclosure: 'work', list: people.consentWays },
  note: { kind: 'text', label: '说明', disclosure: 'personal', maxLength: 100 },
} as const satisfies Fields;

/** One party with its consent as it changed over time. A person stands in this case only, in no common list. */
export const partyLedger = defineLedger({
  kind: mediationKinds.party,
  version: 1,
  label: '当事人',
  one: '当事人',
  shape: 'REG',
  compartment: 'mediation',
  offices: ['police-mediation', 'village'],
  readers: ['street', 'department'],
  why: '文书上要写明当事人；姓名和联系方式只在本案使用。',
  parent: { ledger: mediationKinds.case, writers: 'owner' },
  fields: {
    side: { kind: 'code', label: '哪一方', disclosure: 'work', required: true, list: people.sides },
    kind: { kind: 'code', label: '当事人种类', disclosure: 'work', required: true, list: people.partyKinds },
    name: { kind: 'person', label: '姓名', disclosure: 'personal', required: true, when: natural },
    organisation: { kind: 'text', label: '单位名称', disclosure: 'personal', required: true, maxLength: 100, when: organised },
    sex: { kind: 'code', label: '性别', disclosure: 'personal', list: people.sexes, when: natural },
    bornOn: { kind: 'date', label: '出生日期', disclosure: 'personal', only: 'past', when: natural },
    age: { kind: 'count', label: '年龄', disclosure: 'personal', unit: '岁', min: 0, max: 130, when: natural },
    identityPaper: { kind: 'code', label: '证件种类', disclosure: 'personal', list: people.identityPapers },
    identityNumber: { kind: 'identityNumber', label: '公民身份号码', disclosure: 'personal', when: natural },
    otherPaperNumber: { kind: 'text', label: '其他证件号码', disclosure: 'personal', maxLength: 40 },
    phone: { kind: 'text', label: '联系电话', disclosure: 'personal', maxLength: 20 },
    address: { kind: 'place', label: '现住址或者单位地址', disclosure: 'personal' },
    occupation: { kind: 'text', label: '工作单位及职业', disclosure: 'personal', maxLength: 60, when: natural },
    policeRole: {
      kind: 'code',
      label: '治安案件中的身份',
      disclosure: 'personal',
      list: people.policeRoles,
      help: '只在公安机关调解时填写。',
    },
    minor: { kind: 'yesNo', label: '未成年人', disclosure: 'work', when: natural },
    guardian: { kind: 'person', label: '到场监护人', disclosure: 'personal', when: { field: 'minor', in: [true] } },
    guardianException: {
      kind: 'text',
      label: '监护人不到场的法定情形',
      disclosure: 'personal',
      maxLength: 100,
      when: { field: 'minor', in: [true] },
    },
    representative: { kind: 'person', label: '代理人或者代表人', disclosure: 'personal' },
    representativeRelation: { kind: 'text', label: '代理人与本人关系', disclosure: 'personal', maxLength: 40 },
    authority: { kind: 'text', label: '委托权限', disclosure: 'personal', maxLength: 60 },
    consents: {
      kind: 'rows',
      label: '是否同意调解',
      rowLabel: '表示',
      disclosure: 'work',
      columns: consentColumns,
      help: '每次表示另记一行，改变主意的也不改原来那一行。',
    },
  },
  sections: [
    { label: '当事人', fields: ['side', 'kind', 'name', 'organisation', 'policeRole'] },
    { label: '是否同意调解', fields: ['consents'] },
    {
      label: '身份和联系',
      fields: ['sex', 'bornOn', 'age', 'identityPaper', 'identityNumber', 'otherPaperNumber', 'phone', 'address', 'occupation'],
    },
    {
      label: '监护和代理',
      fields: ['minor', 'guardian', 'guardianException', 'representative', 'representativeRelation', 'authority'],
    },
  ],
  title: ['side', 'name', 'organisation'],
  list: ['side', 'name', 'organisation', 'phone'],
  search: ['name', 'organisation', 'phone', 'identityNumber'],
  periodLock: { scope: 'figures' },
  statistics: [
    {
      name: 'parties',
      label: '涉及当事人',
      unit: '人次',
      operator: 'events',
      over: '$parent.acceptedOn',
      splits: ['kind', '$office'],
      note: '本期受理案件中的当事人；同一人在两件案件中计两次。',
    },
  ],
});
