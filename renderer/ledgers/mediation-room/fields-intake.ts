import { nextOf } from '../../domain/fields/around';
import type { Fields } from '../../domain/fields/field';
import { mediationKinds } from '../../domain/mediation/track';
import * as dispute from '../codes/dispute';
import { organisationTypes } from '../codes/handling';
import { riskColours } from '../codes/procedure';
import { delegateColumns, unitColumns } from './case-rows';

/** What is written down when the matter comes in. */
export const intake = {
  track: {
    kind: 'code',
    label: '办理途径',
    disclosure: 'work',
    required: true,
    fixed: true,
    list: dispute.trackCodes,
    help: '登记后不能改；需要换途径的另立一件并关联。',
  },
  number: {
    kind: 'text',
    label: '登记编号',
    disclosure: 'work',
    maxLength: 40,
    numbered: true,
    offers: nextOf('number'),
    help: '照本单位登记簿的编号填写，例如：东鲁调〔2026〕12号；还没有编号的先空着。',
  },
  matter: {
    kind: 'text',
    label: '事由',
    disclosure: 'work',
    required: true,
    maxLength: 60,
    help: '只写事情，不写姓名，例如：通道砌墙相邻纠纷。',
  },
  disputeType: { kind: 'code', label: '纠纷类型', disclosure: 'work', list: dispute.disputeTypes },
  source: { kind: 'code', label: '纠纷来源', disclosure: 'work', required: true, list: dispute.sources },
  registeredOn: { kind: 'date', label: '登记日期', disclosure: 'work', required: true, only: 'past' },
  requestedOn: {
    kind: 'date',
    label: '申请（请求）日期',
    disclosure: 'work',
    only: 'past',
    help: '当事人提出请求那一天：诉讼时效自此中断，劳动争议自此算十五日。',
  },
  happenedOn: { kind: 'date', label: '发生日期', disclosure: 'work', only: 'past' },
  place: { kind: 'place', label: '发生地点', disclosure: 'work', help: '写到小区、村组或者路段，不写门牌。' },
  partyRelation: { kind: 'code', label: '当事人关系', disclosure: 'work', list: dispute.partyRelations },
  people: { kind: 'count', label: '涉及人数', disclosure: 'work', unit: '人', min: 2 },
  amountInDispute: { kind: 'amount', label: '争议金额', disclosure: 'work' },
  paidBefore: { kind: 'amount', label: '调解以前已付', disclosure: 'work', help: '对方已经付过的，例如事故后垫付的医疗费。' },
  area: { kind: 'decimal', label: '涉及面积', disclosure: 'work', unit: '亩', places: 2 },
  risk: { kind: 'code', label: '事件风险等级', disclosure: 'work', list: riskColours },
  difficult: { kind: 'yesNo', label: '疑难复杂', disclosure: 'work' },
  organ: {
    kind: 'text',
    label: '承办组织',
    disclosure: 'work',
    maxLength: 60,
    help: '文书上的印章单位。人民调解填调委会（含派驻调解室）全称，不用公安机关印章。',
  },
  organType: {
    kind: 'code',
    label: '承办组织类型',
    disclosure: 'work',
    list: organisationTypes,
    help: '统计表按主体分类要用；派驻调解室选派出它的调委会。',
  },
  previousCase: { kind: 'link', label: '以前调解过的案件', disclosure: 'work', to: [mediationKinds.case] },
  linkedCase: {
    kind: 'link',
    label: '关联记录',
    disclosure: 'work',
    to: [mediationKinds.case],
    help: '走访记录转办的正式案件，或者换途径以前、以后的那一件。',
  },
  sweep: { kind: 'link', label: '哪次排查发现', disclosure: 'work', to: [mediationKinds.sweep] },
  facts: { kind: 'longText', label: '纠纷简要情况', disclosure: 'personal', lines: 6 },
  claims: { kind: 'longText', label: '当事人请求', disclosure: 'personal', lines: 3 },
  delegates: {
    kind: 'rows',
    label: '推选的代表',
    rowLabel: '代表',
    disclosure: 'work',
    columns: delegateColumns,
    help: '一方人数较多的推选代表；宁波规定不超过五名（地方规定），以当地规定为准。',
  },
  jointUnits: {
    kind: 'rows',
    label: '联合办理单位',
    rowLabel: '单位',
    disclosure: 'work',
    columns: unitColumns,
    help: '一起做工作的单位，例如乡镇政府、自然资源所。',
  },
} as const satisfies Fields;
