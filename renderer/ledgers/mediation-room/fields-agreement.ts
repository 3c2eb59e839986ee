import { nextOf } from '../../domain/fields/around';
import type { Fields } from '../../domain/fields/field';
import { agreedAmountText, effectiveOnText } from '../../domain/mediation/agreement';
import { clauseHints } from '../../domain/mediation/clause-lint';
import { relapseCount } from '../../domain/mediation/counts';
import * as procedure from '../codes/procedure';
import { clauseColumns, earlierColumns, relapseColumns } from './case-rows';
import { committeeOnly, formalOnly } from './fields-handling';

export const agreement = {
  agreementForm: { kind: 'code', label: '协议形式', disclosure: 'work', list: procedure.agreementForms, when: formalOnly },
  agreementNumber: {
    kind: 'text',
    label: '协议编号',
    disclosure: 'work',
    maxLength: 40,
    numbered: true,
    offers: nextOf('agreementNumber'),
    when: formalOnly,
  },
  agreedOn: { kind: 'date', label: '达成协议日期', disclosure: 'work', only: 'past', when: formalOnly },
  partial: {
    kind: 'yesNo',
    label: '只就一部分达成',
    disclosure: 'work',
    when: formalOnly,
    help: '其余部分以后接着调解。',
  },
  disputedPoints: { kind: 'longText', label: '争议事项和各方责任', disclosure: 'personal', lines: 3, when: formalOnly },
  clauses: {
    kind: 'rows',
    label: '协议条款',
    rowLabel: '条款',
    disclosure: 'work',
    columns: clauseColumns,
    when: formalOnly,
  },
  clauseHints: { kind: 'computed', label: '条款提示', disclosure: 'work', compute: ({ values }) => clauseHints(values) },
  draftedBy: { kind: 'text', label: '拟稿人', disclosure: 'work', maxLength: 40, when: formalOnly, fixed: true },
  reviewNote: { kind: 'longText', label: '法制核查意见', disclosure: 'work', lines: 3, when: formalOnly },
  reviewedOn: { kind: 'date', label: '核查日期', disclosure: 'work', only: 'past', when: formalOnly },
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
  earlier: {
    kind: 'rows',
    label: '以前的协议',
    rowLabel: '协议',
    disclosure: 'work',
    columns: earlierColumns,
    when: formalOnly,
    fixed: true,
  },
} as const satisfies Fields;

export const outcome = {
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
  closedOn: { kind: 'date', label: '结案日期', disclosure: 'work', only: 'past' },
  difficulty: { kind: 'code', label: '难易程度', disclosure: 'work', list: procedure.difficulties, when: formalOnly },
  selected: { kind: 'yesNo', label: '选作评析', disclosure: 'work', when: formalOnly },
  courtFeedback: {
    kind: 'longText',
    label: '法院反馈',
    disclosure: 'work',
    lines: 2,
    when: committeeOnly,
    help: '法院对协议或者司法确认的意见。',
  },
  relapses: {
    kind: 'rows',
    label: '反复情况',
    rowLabel: '反复',
    disclosure: 'work',
    columns: relapseColumns,
    when: formalOnly,
  },
  relapseCount: { kind: 'computed', label: '反复次数', disclosure: 'work', compute: relapseCount, unit: '次' },
  fileNote: { kind: 'longText', label: '卷宗情况说明', disclosure: 'personal', lines: 3 },
  retention: { kind: 'code', label: '保管期限', disclosure: 'work', list: procedure.retentions },
} as const satisfies Fields;
