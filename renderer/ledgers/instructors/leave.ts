import { closedCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import type { Guard } from '../../domain/ledger/guard';
import { halfDayNumber, leaveText } from '../../domain/shapes/leave';

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

const span = { from: 'from', to: 'to' } as const;

/** Overstaying is written down, not hidden: whoever comes back late says why. */
const saysWhyLate: Guard = ({ values }) => {
  const [end, back] = [halfDayNumber(values['to']), halfDayNumber(values['backAt'])];
  const late = end !== undefined && back !== undefined && back > end + 1;
  if (!late || values['lateReason'] !== undefined) return [];
  return [
    {
      code: 'overstayed',
      field: 'lateReason',
      sentence: '实际返岗晚于批准的假期，没有写说明。',
      whatToDo: '请写明超假的原因；中途续假的，另登记一次续假。',
    },
  ];
};

/** Asking for leave, its approval, and reporting back. */
export const instructorLeaveLedger = defineLedger({
  kind: 'instructor.leave',
  version: 1,
  label: '请销假',
  one: '请假',
  shape: 'CAL',
  compartment: 'general',
  offices: ['street', 'department'],
  why: '请假几个半天、谁批的、何时销假，一次说清。病情证明不保存。',
  parent: { ledger: 'instructor.posting', writers: 'owner' },
  fields: {
    kind: { kind: 'code', label: '类别', disclosure: 'work', required: true, list: kinds },
    from: { kind: 'halfDay', label: '自', disclosure: 'work', required: true },
    to: { kind: 'halfDay', label: '至（含）', disclosure: 'work', required: true },
    length: { kind: 'computed', label: '共', disclosure: 'work', compute: ({ values }) => leaveText(span, values) },
    why: { kind: 'text', label: '事由', disclosure: 'personal', maxLength: 60, help: '一句话即可；不写病情。' },
    cover: { kind: 'text', label: '代班人', disclosure: 'work', maxLength: 40 },
    approver: { kind: 'text', label: '批准人', disclosure: 'work', maxLength: 40 },
    opinion: { kind: 'text', label: '审批意见', disclosure: 'work', maxLength: 120 },
    backAt: { kind: 'halfDay', label: '实际返岗', disclosure: 'work' },
    lateReason: { kind: 'text', label: '超假说明', disclosure: 'work', maxLength: 120 },
  },
  sections: [
    { label: '请假', fields: ['kind', 'from', 'to', 'length', 'why', 'cover'] },
    { label: '审批', fields: ['approver', 'opinion'], later: true },
    { label: '销假', fields: ['backAt', 'lateReason'], later: true },
  ],
  title: ['kind', 'from', 'to'],
  list: ['kind', 'from', 'to', 'length'],
  search: ['cover'],
  states: {
    asked: { label: '待审批' },
    approved: { label: '已批准', editable: false, due: { label: '销假日期', on: 'to', warnDays: 0 } },
    back: { label: '已销假', final: true, editable: false },
    refused: { label: '不批准', final: true, editable: false },
    withdrawn: { label: '已撤回', final: true, editable: false },
  },
  initial: 'asked',
  steps: {
    approve: {
      label: '批准',
      from: ['asked'],
      to: 'approved',
      duties: ['supervisor', 'roomHead'],
      asks: ['approver', 'opinion'],
      requires: ['approver'],
      help: '按本单位规定的天数权限审批（各地不同）。',
    },
    refuse: {
      label: '不批准',
      from: ['asked'],
      to: 'refused',
      duties: ['supervisor', 'roomHead'],
      asks: ['approver', 'opinion'],
      requires: ['approver', 'opinion'],
    },
    withdraw: {
      label: '撤回',
      from: ['asked', 'approved'],
      to: 'withdrawn',
      duties: ['registrar', 'supervisor', 'instructor'],
    },
    comeBack: {
      label: '销假',
      from: ['approved'],
      to: 'back',
      duties: ['registrar', 'supervisor', 'instructor'],
      asks: ['backAt', 'lateReason'],
      requires: ['backAt'],
      guards: [saysWhyLate],
    },
  },
  leave: { ...span, void: ['refused', 'withdrawn'] },
});
