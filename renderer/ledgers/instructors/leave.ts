import { closedCodeList } from '../../domain/fields/code-list';
import { instructorKinds } from '../../domain/instructor/kinds';
import {
  agreedHighEnough,
  beforeItBegins,
  followsOriginal,
  leaveSpan,
  outsideFrozenMonths,
  overstayedHalfDays,
  refusedBySomebody,
  saysWhyLate,
} from '../../domain/instructor/leave';
import { defineLedger } from '../../domain/ledger/ledger';
import { halvesOf } from '../../domain/shapes/exact';
import { leaveText } from '../../domain/shapes/leave';
import { usualRules } from '../../rules/instructor-practice';
import { approverCodes } from './codes';

const kinds = closedCodeList({
  name: 'instructor.leave',
  label: '请假类别',
  source: '驻村请销假制度常见类别（建议）',
  codes: {
    sick: { label: '病假' },
    personal: { label: '事假' },
    official: { label: '公假' },
    annual: { label: '公休假' },
    family: { label: '婚产丧假' },
  },
});

const asking = ['registrar', 'supervisor', 'instructor'] as const;

/** Asking for leave, its approval by length, going and reporting back. */
export const instructorLeaveLedger = defineLedger({
  kind: instructorKinds.leave,
  version: 2,
  label: '请销假',
  one: '请假',
  shape: 'CAL',
  compartment: 'general',
  offices: ['instructors', 'street', 'department'],
  why: '请假几个半天、谁批的、何时销假，一次说清。病情证明不保存，去向只写到市县。',
  parent: { ledger: instructorKinds.posting, writers: 'others' },
  children: [instructorKinds.leaveOpinion],
  fields: {
    kind: { kind: 'code', label: '类别', disclosure: 'work', required: true, list: kinds },
    from: { kind: 'halfDay', label: '自', disclosure: 'work', required: true },
    to: { kind: 'halfDay', label: '至（含）', disclosure: 'work', required: true },
    length: { kind: 'computed', label: '共', disclosure: 'work', compute: ({ values }) => leaveText(leaveSpan, values) },
    extends: {
      kind: 'link',
      label: '续哪一次假',
      disclosure: 'work',
      to: [instructorKinds.leave],
      help: '续假才填；要接着原来的假期。',
    },
    why: { kind: 'text', label: '事由', disclosure: 'personal', maxLength: 60, help: '一句话即可；不写病情。' },
    where: { kind: 'text', label: '去向', disclosure: 'personal', maxLength: 30, help: '只写市县。' },
    attached: { kind: 'yesNo', label: '有证明材料', disclosure: 'work', help: '材料本身不保存。' },
    cover: { kind: 'text', label: '代班人', disclosure: 'work', maxLength: 40 },
    agreed: { kind: 'yesNo', label: '已批准', disclosure: 'work', fixed: true },
    approvedOn: { kind: 'date', label: '批准日期', disclosure: 'work', fixed: true },
    backAt: { kind: 'halfDay', label: '实际返岗', disclosure: 'work' },
    extendedTo: { kind: 'halfDay', label: '续假至（含）', disclosure: 'work', help: '中途批准续假的，填续假的最后半天。' },
    overstay: {
      kind: 'computed',
      label: '超假',
      disclosure: 'work',
      unit: '天',
      compute: ({ values }) => (overstayedHalfDays(values) > 0 ? halvesOf(overstayedHalfDays(values)) : undefined),
    },
    lateReason: { kind: 'text', label: '超假说明', disclosure: 'work', maxLength: 120 },
  },
  sections: [
    { label: '请假', fields: ['kind', 'from', 'to', 'length', 'extends', 'why', 'where', 'attached', 'cover'] },
    { label: '审批', fields: ['agreed', 'approvedOn'], later: true },
    { label: '销假', fields: ['backAt', 'extendedTo', 'overstay', 'lateReason'], later: true },
  ],
  title: ['kind', 'from', 'to'],
  list: ['kind', 'from', 'to', 'length'],
  search: ['cover'],
  states: {
    asked: { label: '草稿' },
    submitted: { label: '待审批', editable: false },
    approved: { label: '已批准', editable: false, due: { label: '请假结束', on: 'to', warnDays: 0 } },
    away: { label: '已离岗', editable: false, due: { label: '销假日期', on: 'to', warnDays: 0 } },
    back: { label: '已销假', editable: false },
    archived: { label: '已归档', final: true, editable: false },
    refused: { label: '不批准', final: true, editable: false },
    withdrawn: { label: '已撤回', final: true, editable: false },
  },
  initial: 'asked',
  looksAt: [instructorKinds.rules, instructorKinds.month],
  checks: [outsideFrozenMonths, followsOriginal],
  steps: {
    submit: {
      label: '提交',
      from: ['asked'],
      to: 'submitted',
      duties: asking,
      help: '提交以后导出给审批单位，意见随文件带回。',
    },
    approve: {
      label: '批准',
      from: ['submitted'],
      to: 'approved',
      duties: asking,
      guards: [agreedHighEnough(usualRules)],
      writes: ({ eventAt }) => ({ agreed: true, approvedOn: eventAt.slice(0, 10) }),
      help: '审批意见由审批单位写在下面；天数不同，由谁批不同（各地不同，可在“驻村工作办法”里定）。',
    },
    refuse: { label: '不批准', from: ['submitted'], to: 'refused', duties: asking, guards: [refusedBySomebody] },
    withdraw: {
      label: '撤回',
      from: ['asked', 'submitted', 'approved'],
      to: 'withdrawn',
      duties: asking,
      guards: [beforeItBegins],
      writes: () => ({ agreed: null, approvedOn: null }),
    },
    leave: { label: '离岗', from: ['approved'], to: 'away', duties: asking },
    comeBack: {
      label: '销假',
      from: ['approved', 'away'],
      to: 'back',
      duties: asking,
      asks: ['backAt', 'extendedTo', 'lateReason'],
      requires: ['backAt'],
      guards: [saysWhyLate],
    },
    archive: { label: '归档', from: ['back'], to: 'archived', duties: asking },
  },
  leave: { ...leaveSpan, void: ['refused', 'withdrawn'] },
  statistics: [
    {
      name: 'leave-days',
      label: '请假天数',
      unit: '天',
      operator: 'halfDays',
      from: 'from',
      to: 'to',
      only: [{ field: 'agreed', in: [true] }],
      splits: ['kind', '$parent.village'],
      note: '批准了的请假，按起止落在本期的半天。',
    },
  ],
  papers: [{ template: 'instructor-leave', label: '请假审批单', finalIn: ['approved', 'away', 'back', 'archived'] }],
});

const answers = closedCodeList({
  name: 'instructor.answer',
  label: '审批意见',
  source: '本软件整理',
  codes: { yes: { label: '同意' }, no: { label: '不同意' } },
});

/** One opinion in the chain of approval, written by the office that gives it. */
export const leaveOpinionLedger = defineLedger({
  kind: instructorKinds.leaveOpinion,
  version: 1,
  label: '审批意见',
  one: '审批意见',
  shape: 'EVT',
  compartment: 'general',
  offices: ['village', 'street', 'department', 'instructors'],
  why: '谁在哪一天同意或者不同意，随文件带回请假的单位。',
  parent: { ledger: instructorKinds.leave, writers: 'others', whenLocked: true },
  createdBy: ['supervisor'],
  fields: {
    level: { kind: 'code', label: '审批单位', disclosure: 'work', required: true, list: approverCodes },
    answer: { kind: 'code', label: '意见', disclosure: 'work', required: true, list: answers },
    on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    by: { kind: 'text', label: '审批人', disclosure: 'work', required: true, maxLength: 40 },
    text: { kind: 'text', label: '说明', disclosure: 'work', maxLength: 120 },
  },
  title: ['level', 'answer', 'on'],
  list: ['level', 'answer', 'on', 'by'],
  search: ['by'],
  happenedOn: 'on',
  proposes: ({ today }) => ({ on: today }),
});
