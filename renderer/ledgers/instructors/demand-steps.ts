import {
  closingFacts,
  contactFacts,
  dueAfterHandingOn,
  extended,
  handled,
  heardOnceMore,
  keptRound,
  laterThanBefore,
  mergesIntoOther,
  reopenedOnce,
  reviewAhead,
  toldAndAsked,
} from '../../domain/instructor/demand';
import { practiceSource } from '../../domain/instructor/practice';
import type { State, Step } from '../../domain/ledger/ledger';
import { demandClosing, demandLimits } from '../../rules/instructor-practice';
import type { DemandField } from './demand-fields';

const due = { label: '办理期限', on: 'dueOn', warnDays: 2 } as const;

export const demandStates = {
  registered: { label: '登记' },
  accepted: { label: '受理', due },
  assigned: { label: '交办', due },
  handling: { label: '办理中', due },
  suspended: { label: '挂起', due: { label: '复查日期', on: 'reviewOn', warnDays: 3 } },
  finished: { label: '办结', editable: false },
  fedBack: { label: '已反馈', editable: false },
  rated: { label: '已评价', editable: false },
  closed: { label: '已销号', final: true, editable: false },
  archived: { label: '已归档', final: true, editable: false },
  refused: { label: '不予受理', final: true, editable: false },
  merged: { label: '已合并', final: true, editable: false },
} as const satisfies Record<string, State<DemandField>>;

export type DemandState = keyof typeof demandStates;

const duties = ['instructor', 'registrar', 'supervisor'] as const;
const rule = practiceSource(demandClosing);
const limits = demandLimits.value;
const limitsText = `村级 ${limits.village} 天、街道 ${limits.street} 天、区级 ${limits.district} 天`;

/** A day still to come is nobody's today: the form leaves it empty. */
const leavesEmpty = (field: DemandField) => () => ({ [field]: null });

/** From the first word to the end of a matter; what each step asks is what `ledgers.md` A4 says, and nothing more. */
export const demandSteps = {
  settleOnSpot: {
    label: '当场办结',
    from: ['registered'],
    to: 'finished',
    duties,
    asks: ['result', 'finishedOn', 'handling'],
    requires: ['result', 'finishedOn'],
    guards: [handled(rule)],
    writes: closingFacts,
  },
  accept: { label: '受理', from: ['registered'], to: 'accepted', duties },
  refuse: {
    label: '不予受理',
    from: ['registered'],
    to: 'refused',
    duties,
    asks: ['refusalReason', 'lawfulWay'],
    requires: ['refusalReason', 'lawfulWay'],
    help: '写明理由，并告知反映人可以走的法定途径。',
  },
  merge: {
    label: '合并',
    from: ['registered'],
    to: 'merged',
    duties,
    asks: ['duplicateOf'],
    requires: ['duplicateOf'],
    guards: [mergesIntoOther],
    help: '同一件事已经登记过的，指向继续办理的主件；合并的不另计受理。',
  },
  assign: {
    label: '交办',
    from: ['accepted'],
    to: 'assigned',
    duties,
    asks: ['level', 'unit', 'handler', 'assignedOn', 'dueOn'],
    requires: ['level', 'unit', 'assignedOn', 'dueOn'],
    guards: [dueAfterHandingOn],
    proposes: leavesEmpty('dueOn'),
    help: `期限由交办人定；一般${limitsText}（${practiceSource(demandLimits)}）。`,
  },
  sendBack: {
    label: '退回',
    from: ['assigned'],
    to: 'accepted',
    duties,
    asks: ['sendBackReason'],
    requires: ['sendBackReason'],
    help: '承办单位认为不归它办的，写明原因退回，重新交办。',
  },
  begin: {
    label: '开始办理',
    from: ['assigned'],
    to: 'handling',
    duties,
    asks: ['contactedOn', 'handling'],
    requires: ['contactedOn'],
    writes: contactFacts,
  },
  work: { label: '记办理经过', from: ['handling'], to: 'handling', duties, asks: ['handling'], requires: ['handling'] },
  extend: {
    label: '延期',
    from: ['handling'],
    to: 'handling',
    duties,
    asks: ['newDueOn', 'extendReason'],
    requires: ['newDueOn', 'extendReason'],
    guards: [laterThanBefore],
    proposes: leavesEmpty('newDueOn'),
    writes: extended,
    help: '每次延期都记下来，统计里看得到次数。',
  },
  suspend: {
    label: '挂起',
    from: ['handling'],
    to: 'suspended',
    duties,
    asks: ['suspendReason', 'reviewOn'],
    requires: ['suspendReason', 'reviewOn'],
    guards: [reviewAhead],
    proposes: leavesEmpty('reviewOn'),
    help: '条件不具备的先挂起，必须写明哪天再看。',
  },
  resume: { label: '恢复办理', from: ['suspended'], to: 'handling', duties },
  finish: {
    label: '办结',
    from: ['handling'],
    to: 'finished',
    duties,
    asks: ['result', 'finishedOn', 'handling'],
    requires: ['result', 'finishedOn'],
    guards: [handled(rule)],
    writes: closingFacts,
  },
  feedBack: {
    label: '反馈',
    from: ['finished'],
    to: 'fedBack',
    duties,
    asks: ['feedbackOn', 'feedbackWay'],
    requires: ['feedbackOn', 'feedbackWay'],
  },
  rate: { label: '评价', from: ['fedBack'], to: 'rated', duties, asks: ['satisfaction'], requires: ['satisfaction'] },
  reopen: {
    label: '重办',
    from: ['rated'],
    to: 'handling',
    duties,
    asks: ['newDueOn', 'reopenReason'],
    requires: ['newDueOn', 'reopenReason'],
    guards: [reopenedOnce(rule)],
    proposes: leavesEmpty('newDueOn'),
    writes: keptRound,
    help: '反映人不满意的可以重办一次；原来的办结和反馈日期留在“以前的办理结果”里。',
  },
  close: {
    label: '销号',
    from: ['finished', 'fedBack', 'rated'],
    to: 'closed',
    duties,
    asks: ['feedbackOn', 'feedbackWay', 'satisfaction', 'confirmed', 'closedBy', 'closedOn', 'whyClosed'],
    requires: ['closedBy', 'closedOn', 'confirmed'],
    guards: [toldAndAsked(rule), heardOnceMore(rule)],
    help: '反馈和评价还没有单独登记的，可以在这里一并填写。',
  },
  archive: { label: '归档', from: ['closed'], to: 'archived', duties },
} as const satisfies Readonly<Record<string, Step<DemandField, DemandState>>>;
