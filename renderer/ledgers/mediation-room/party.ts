import { defineLedger } from '../../domain/ledger/ledger';
import { identityFits, minorSaidSo, onOneSideOnly } from '../../domain/mediation/checks';
import { partyShield } from '../../domain/mediation/shields';
import { mediationKinds } from '../../domain/mediation/track';
import type { Around } from '../../domain/fields/around';
import type { Fields } from '../../domain/fields/field';
import { rowsIn, textIn } from '../../domain/mediation/values';
import * as people from '../codes/people';
import { shieldArticles } from './articles';
import { inCase } from './room';

const natural = { field: 'kind', in: ['person'] } as const;
const organised = { field: 'kind', in: ['legal', 'group'] } as const;
const underAge = { field: 'minor', in: [true] } as const;

const consentColumns = {
  on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
  agrees: { kind: 'yesNo', label: '同意', disclosure: 'work', required: true },
  way: { kind: 'code', label: '表示方式', disclosure: 'work', list: people.consentWays },
  note: { kind: 'text', label: '说明', disclosure: 'personal', maxLength: 100 },
} as const satisfies Fields;

/** Those a large group chose to speak for it. */
const delegatesAround = ({ parent }: Around) =>
  rowsIn(parent?.values ?? {}, 'delegates').flatMap((row) => textIn(row, 'name') ?? []);

/** One party with its consent as it changed over time. A person stands in this case only, in no common list. */
export const partyLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.party,
  label: '当事人',
  one: '当事人',
  shape: 'REG',
  why: '文书上要写明当事人；姓名和联系方式只在本案使用。',
  fields: {
    side: { kind: 'code', label: '哪一方', disclosure: 'work', required: true, list: people.sides },
    kind: { kind: 'code', label: '当事人种类', disclosure: 'work', required: true, list: people.partyKinds },
    name: { kind: 'person', label: '姓名', disclosure: 'personal', required: true, when: natural },
    organisation: { kind: 'text', label: '单位名称', disclosure: 'personal', required: true, maxLength: 100, when: organised },
    headOfUnit: { kind: 'text', label: '法定代表人或者负责人', disclosure: 'personal', maxLength: 40, when: organised },
    sex: { kind: 'code', label: '性别', disclosure: 'personal', list: people.sexes, when: natural },
    nation: { kind: 'text', label: '民族', disclosure: 'personal', maxLength: 20, when: natural },
    bornOn: { kind: 'date', label: '出生日期', disclosure: 'personal', only: 'past', when: natural },
    age: { kind: 'count', label: '年龄', disclosure: 'personal', unit: '岁', min: 0, max: 130, when: natural },
    identityPaper: { kind: 'code', label: '证件种类', disclosure: 'personal', list: people.identityPapers },
    identityNumber: { kind: 'identityNumber', label: '公民身份号码', disclosure: 'personal', when: natural },
    otherPaperNumber: { kind: 'text', label: '其他证件号码', disclosure: 'personal', maxLength: 40 },
    phone: { kind: 'text', label: '联系电话', disclosure: 'personal', maxLength: 20 },
    address: { kind: 'place', label: '现住址或者单位地址', disclosure: 'personal' },
    hideAddress: {
      kind: 'yesNo',
      label: '住址对对方保密',
      disclosure: 'work',
      help: '家庭暴力受害人等：交给对方的文书上不印住址和电话（反家庭暴力法）。',
    },
    occupation: { kind: 'text', label: '工作单位及职业', disclosure: 'personal', maxLength: 60, when: natural },
    careNeeds: { kind: 'codes', label: '需要特别关照的情形', disclosure: 'personal', list: people.careNeeds, when: natural },
    policeRole: {
      kind: 'code',
      label: '治安案件中的身份',
      disclosure: 'personal',
      list: people.policeRoles,
      help: '只在公安机关调解时填写。',
    },
    injury: { kind: 'code', label: '伤情', disclosure: 'personal', list: people.injuries, when: natural },
    minor: { kind: 'yesNo', label: '未成年人', disclosure: 'work', when: natural },
    guardian: { kind: 'person', label: '到场监护人', disclosure: 'personal', when: underAge },
    guardianToldOn: { kind: 'date', label: '通知监护人日期', disclosure: 'work', only: 'past', when: underAge },
    guardianException: {
      kind: 'text',
      label: '监护人不到场的法定情形',
      disclosure: 'personal',
      maxLength: 100,
      when: underAge,
    },
    representative: { kind: 'person', label: '代理人或者代表人', disclosure: 'personal' },
    representativeRelation: { kind: 'text', label: '代理人与本人关系', disclosure: 'personal', maxLength: 40 },
    authority: { kind: 'text', label: '委托权限', disclosure: 'personal', maxLength: 60 },
    representedBy: {
      kind: 'text',
      label: '由哪位代表',
      disclosure: 'personal',
      maxLength: 40,
      offers: delegatesAround,
      help: '人数较多、推选了代表的填写。',
    },
    share: { kind: 'amount', label: '涉及金额', disclosure: 'work', help: '这一户、这一人的部分。' },
    area: { kind: 'decimal', label: '涉及面积', disclosure: 'work', unit: '亩', places: 2 },
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
      fields: [
        'headOfUnit',
        'sex',
        'nation',
        'bornOn',
        'age',
        'identityPaper',
        'identityNumber',
        'otherPaperNumber',
        'phone',
        'address',
        'hideAddress',
        'occupation',
      ],
    },
    { label: '特别情形', fields: ['minor', 'guardian', 'guardianToldOn', 'guardianException', 'careNeeds', 'injury'] },
    {
      label: '代理、代表和份额',
      fields: ['representative', 'representativeRelation', 'authority', 'representedBy', 'share', 'area'],
    },
  ],
  lists: [
    { label: '一方当事人名单', given: { side: 'one', kind: 'person' } },
    { label: '对方当事人名单', given: { side: 'other', kind: 'person' } },
  ],
  shield: partyShield(shieldArticles),
  checks: [onOneSideOnly, identityFits, minorSaidSo],
  title: ['side', 'name', 'organisation'],
  list: ['side', 'name', 'organisation', 'phone'],
  search: ['name', 'organisation', 'phone', 'identityNumber'],
  papers: [
    { template: 'authority-letter', label: '授权委托书', needs: ['representative'], finalIn: [], covers: 'identifiers' },
    { template: 'guardian-record', label: '监护人到场（通知）记录', only: [underAge], finalIn: [], covers: 'identifiers' },
  ],
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
