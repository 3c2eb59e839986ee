import { agreedAmountText, effectiveOnText } from '../../domain/mediation/agreement';
import { relapseCount, sessionCount, visitCount } from '../../domain/mediation/counts';
import { policeBars } from '../../domain/mediation/eligibility';
import type { Fields } from '../../domain/fields/field';
import * as dispute from '../codes/dispute';
import * as procedure from '../codes/procedure';
import { clauseColumns, relapseColumns } from './case-rows';

const violationOnly = { field: 'track', in: ['ZA', 'XC'] } as const;
const formalOnly = { field: 'track', in: ['RM', 'ZA', 'XC', 'MS'] } as const;
const committeeOnly = { field: 'track', in: ['RM'] } as const;

/** What is written down when the matter comes in. */
const intake = {
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
  happenedOn: { kind: 'date', label: '发生日期', disclosure: 'work', only: 'past' },
  place: { kind: 'place', label: '发生地点', disclosure: 'work', help: '写到小区、村组或者路段，不写门牌。' },
  partyRelation: { kind: 'code', label: '当事人关系', disclosure: 'work', list: dispute.partyRelations },
  people: { kind: 'count', label: '涉及人数', disclosure: 'work', unit: '人', min: 2 },
  amountInDispute: { kind: 'amount', label: '争议金额', disclosure: 'work' },
  difficult: { kind: 'yesNo', label: '疑难复杂', disclosure: 'work' },
  organ: {
    kind: 'text',
    label: '承办组织',
    disclosure: 'work',
    maxLength: 60,
    help: '文书上的印章单位。人民调解填调委会（含派驻调解室）全称，不用公安机关印章。',
  },
  previousCase: { kind: 'link', label: '以前调解过的案件', disclosure: 'work', to: ['mediation.case'] },
  linkedCase: {
    kind: 'link',
    label: '关联记录',
    disclosure: 'work',
    to: ['mediation.case'],
    help: '走访记录转办的正式案件，或者正式案件由来的走访记录。',
  },
  facts: { kind: 'longText', label: '纠纷简要情况', disclosure: 'personal', lines: 6 },
  claims: { kind: 'longText', label: '当事人请求', disclosure: 'personal', lines: 3 },
} as const satisfies Fields;

/** Whether a police case may be mediated at all: each bar is asked and answered. */
const review = {
  violations: { kind: 'codes', label: '违法行为', disclosure: 'work', list: dispute.violationTypes, when: violationOnly },
  mildReason: { kind: 'code', label: '可以调解的情形', disclosure: 'work', list: dispute.mildReasons, when: violationOnly },
  factsFoundOn: { kind: 'date', label: '查明事实日期', disclosure: 'work', only: 'past', when: violationOnly },
  barHired: { kind: 'yesNo', label: policeBars.barHired, disclosure: 'work', when: violationOnly },
  barGroup: { kind: 'yesNo', label: policeBars.barGroup, disclosure: 'work', when: violationOnly },
  barRepeat: { kind: 'yesNo', label: policeBars.barRepeat, disclosure: 'work', when: violationOnly },
  barUnwilling: { kind: 'yesNo', label: policeBars.barUnwilling, disclosure: 'work', when: violationOnly },
  barNewViolation: { kind: 'yesNo', label: policeBars.barNewViolation, disclosure: 'work', when: violationOnly },
  barFled: { kind: 'yesNo', label: policeBars.barFled, disclosure: 'work', when: violationOnly },
  barUnsuitable: { kind: 'yesNo', label: policeBars.barUnsuitable, disclosure: 'work', when: violationOnly },
} as const satisfies Fields;

const handling = {
  acceptedOn: { kind: 'date', label: '受理日期', disclosure: 'work', only: 'past', when: formalOnly },
  mediators: { kind: 'text', label: '调解员（主持人）', disclosure: 'work', maxLength: 60, when: formalOnly },
  recorder: { kind: 'text', label: '记录人', disclosure: 'work', maxLength: 40, when: formalOnly },
  rightsToldOn: { kind: 'date', label: '告知权利义务日期', disclosure: 'work', only: 'past', when: committeeOnly },
  rightsToldWay: { kind: 'code', label: '告知方式', disclosure: 'work', list: procedure.toldWays, when: committeeOnly },
  sittingsReason: { kind: 'longText', label: '继续调解的理由', disclosure: 'work', lines: 2, when: violationOnly },
  visitCount: { kind: 'computed', label: '走访次数', disclosure: 'work', compute: visitCount, unit: '次' },
  sessionCount: { kind: 'computed', label: '调解次数', disclosure: 'work', compute: sessionCount, unit: '次' },
} as const satisfies Fields;

const agreement = {
  agreementForm: { kind: 'code', label: '协议形式', disclosure: 'work', list: procedure.agreementForms, when: formalOnly },
  agreementNumber: { kind: 'text', label: '协议编号', disclosure: 'work', maxLength: 40, when: formalOnly },
  agreedOn: { kind: 'date', label: '达成协议日期', disclosure: 'work', only: 'past', when: formalOnly },
  disputedPoints: { kind: 'longText', label: '争议事项和各方责任', disclosure: 'personal', lines: 3, when: formalOnly },
  clauses: {
    kind: 'rows',
    label: '协议条款',
    rowLabel: '条款',
    disclosure: 'work',
    columns: clauseColumns,
    when: formalOnly,
  },
  signedOn: { kind: 'date', label: '各方签名日期', disclosure: 'work', only: 'past', when: formalOnly },
  mediatorSignedOn: { kind: 'date', label: '调解员签名日期', disclosure: 'work', only: 'past', when: committeeOnly },
  sealedOn: { kind: 'date', label: '加盖调委会印章日期', disclosure: 'work', only: 'past', when: committeeOnly },
  effectiveOn: {
    kind: 'computed',
    label: '协议生效日期',
    disclosure: 'work',
    compute: ({ values }) => effectiveOnText(values),
  },
  agreedAmount: {
    kind: 'computed',
    label: '协议涉及金额',
    disclosure: 'work',
    compute: ({ values }) => agreedAmountText(values),
    unit: '元',
  },
} as const satisfies Fields;

const outcome = {
  performance: { kind: 'code', label: '履行情况', disclosure: 'work', list: procedure.performances, when: formalOnly },
  performedOn: { kind: 'date', label: '履行完毕日期', disclosure: 'work', only: 'past', when: formalOnly },
  performanceProof: { kind: 'text', label: '履行凭证', disclosure: 'personal', maxLength: 200, when: formalOnly },
  refusalReason: { kind: 'code', label: '不予受理原因', disclosure: 'work', list: procedure.refusalReasons, when: formalOnly },
  advice: { kind: 'longText', label: '告知的其他途径', disclosure: 'work', lines: 2 },
  terminationReason: {
    kind: 'code',
    label: '终止原因',
    disclosure: 'work',
    list: procedure.terminationReasons,
    when: formalOnly,
  },
  remediesToldOn: { kind: 'date', label: '告知救济途径日期', disclosure: 'work', only: 'past', when: formalOnly },
  transferredTo: { kind: 'code', label: '移送去向', disclosure: 'work', list: procedure.receivers },
  stepReason: { kind: 'longText', label: '事由说明', disclosure: 'personal', lines: 2 },
  followedUpOn: { kind: 'date', label: '回访日期', disclosure: 'work', only: 'past', when: formalOnly },
  followUp: { kind: 'longText', label: '回访情况', disclosure: 'personal', lines: 3, when: formalOnly },
  closedOn: { kind: 'date', label: '结案日期', disclosure: 'work', only: 'past' },
  relapses: {
    kind: 'rows',
    label: '反复情况',
    rowLabel: '反复',
    disclosure: 'work',
    columns: relapseColumns,
    when: formalOnly,
  },
  relapseCount: { kind: 'computed', label: '反复次数', disclosure: 'work', compute: relapseCount, unit: '次' },
} as const satisfies Fields;

export const caseFields = { ...intake, ...review, ...handling, ...agreement, ...outcome };

export type CaseField = keyof typeof caseFields;

function namesOf<F extends Partial<Record<CaseField, unknown>>>(fields: F): readonly (keyof F & CaseField)[] {
  return Object.keys(fields) as (keyof F & CaseField)[]; // keys of a literal: nothing else can stand in it
}

export const caseSections = [
  { label: '登记', fields: namesOf(intake) },
  { label: '治安案件审查', fields: namesOf(review), later: true },
  { label: '受理和调解', fields: namesOf(handling), later: true },
  { label: '调解协议', fields: namesOf(agreement), later: true },
  { label: '履行、终止和回访', fields: namesOf(outcome), later: true },
] as const;
