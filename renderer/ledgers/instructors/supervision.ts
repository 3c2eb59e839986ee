import { openCodeList } from '../../domain/fields/code-list';
import { instructorKinds } from '../../domain/instructor/kinds';
import { defineLedger } from '../../domain/ledger/ledger';
import { noteLedger } from './note';

const judged = openCodeList({
  name: 'instructor.judged',
  label: '审阅意见',
  source: '只评事实是否具体、问题是否跟进（可改）',
  codes: {
    good: { label: '具体，跟进到位' },
    partly: { label: '基本具体，有的没有跟进' },
    poor: { label: '不具体或者没有跟进' },
  },
});

const ways = openCodeList({
  name: 'instructor.check-way',
  label: '抽查方式',
  source: '驻村工作抽查常见方式（可改）',
  codes: { phone: { label: '电话' }, village: { label: '到村' }, papers: { label: '查阅资料' } },
});

const presences = openCodeList({
  name: 'instructor.presence',
  label: '在岗情况',
  source: '驻村工作抽查常见栏目（可改）',
  codes: {
    onPost: { label: '在岗' },
    errand: { label: '公务' },
    leave: { label: '请假' },
    away: { label: '不在岗' },
  },
});

const supervising = ['department', 'street'] as const;
const own = { ledger: instructorKinds.posting, writers: 'others', byOffices: true } as const;

/** A month of logs and visits, read by the superior: whether facts are concrete and problems followed up, never how many pages. */
export const reviewLedger = defineLedger({
  kind: instructorKinds.review,
  version: 1,
  label: '审阅记录',
  one: '审阅',
  shape: 'EVT',
  compartment: 'general',
  offices: supervising,
  why: '上级看过哪个月的日志和走访、意见是什么、落实了没有。本人随时可以看自己的。',
  parent: own,
  children: [instructorKinds.reviewNote],
  fields: {
    month: { kind: 'period', label: '月份', disclosure: 'work', required: true, of: 'month' },
    on: { kind: 'date', label: '审阅日期', disclosure: 'work', required: true, only: 'past' },
    by: { kind: 'text', label: '审阅人', disclosure: 'work', required: true, maxLength: 40 },
    judged: { kind: 'code', label: '审阅意见', disclosure: 'work', list: judged },
    text: { kind: 'longText', label: '批注', disclosure: 'work', lines: 3, help: '不评篇数和字数。' },
    dueOn: { kind: 'date', label: '落实期限', disclosure: 'work' },
    outcome: { kind: 'longText', label: '落实情况', disclosure: 'work', lines: 2 },
  },
  sections: [
    { label: '审阅', fields: ['month', 'on', 'by', 'judged', 'text', 'dueOn'] },
    { label: '落实', fields: ['outcome'], later: true },
  ],
  title: ['month', 'judged'],
  list: ['month', 'on', 'judged', 'text'],
  search: ['text'],
  happenedOn: 'on',
  states: {
    read: { label: '已阅' },
    asked: { label: '待落实', due: { label: '落实期限', on: 'dueOn', warnDays: 3 } },
    done: { label: '已落实', final: true, editable: false },
  },
  initial: 'read',
  proposes: ({ today }) => ({ on: today }),
  steps: {
    ask: {
      label: '要求落实',
      from: ['read'],
      to: 'asked',
      duties: ['supervisor'],
      asks: ['text', 'dueOn'],
      requires: ['text'],
    },
    settle: {
      label: '已落实',
      from: ['asked'],
      to: 'done',
      duties: ['supervisor'],
      asks: ['outcome'],
      requires: ['outcome'],
    },
  },
});

export const reviewNoteLedger = noteLedger({
  kind: instructorKinds.reviewNote,
  parent: instructorKinds.review,
  offices: ['instructors', 'department', 'street'],
});

/** One look at whether somebody is there and how things stand. No positions, no photographs. */
export const spotCheckLedger = defineLedger({
  kind: instructorKinds.spotCheck,
  version: 1,
  label: '抽查记录',
  one: '抽查',
  shape: 'CASE',
  compartment: 'general',
  offices: supervising,
  why: '哪天怎样抽查的、看到什么、怎样整改。不定位，不拍照；本人随时可以看，可以写说明。',
  parent: own,
  children: [instructorKinds.spotCheckNote],
  fields: {
    on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    way: { kind: 'code', label: '抽查方式', disclosure: 'work', required: true, list: ways },
    by: { kind: 'text', label: '检查人', disclosure: 'work', required: true, maxLength: 40 },
    presence: { kind: 'code', label: '在岗情况', disclosure: 'work', required: true, list: presences },
    found: { kind: 'longText', label: '看到的问题', disclosure: 'work', lines: 3 },
    dueOn: { kind: 'date', label: '整改期限', disclosure: 'work' },
    recheck: { kind: 'longText', label: '复查结果', disclosure: 'work', lines: 2 },
  },
  sections: [
    { label: '抽查', fields: ['on', 'way', 'by', 'presence', 'found', 'dueOn'] },
    { label: '复查', fields: ['recheck'], later: true },
  ],
  title: ['on', 'way', 'presence'],
  list: ['on', 'way', 'presence', 'found'],
  search: ['found'],
  happenedOn: 'on',
  states: {
    noted: { label: '已登记' },
    mending: { label: '整改中', due: { label: '整改期限', on: 'dueOn', warnDays: 3 } },
    done: { label: '已复查', final: true, editable: false },
  },
  initial: 'noted',
  proposes: ({ today }) => ({ on: today }),
  steps: {
    ask: {
      label: '要求整改',
      from: ['noted'],
      to: 'mending',
      duties: ['supervisor'],
      asks: ['found', 'dueOn'],
      requires: ['found', 'dueOn'],
      proposes: () => ({ dueOn: null }),
    },
    recheck: {
      label: '复查',
      from: ['noted', 'mending'],
      to: 'done',
      duties: ['supervisor'],
      asks: ['recheck'],
      requires: ['recheck'],
    },
  },
  statistics: [
    { name: 'checks', label: '抽查', unit: '次', operator: 'events', over: 'on', splits: ['way', '$parent.village'] },
  ],
  papers: [{ template: 'instructor-spot-check', label: '抽查记录', finalIn: [], covers: 'identifiers' }],
});

export const spotCheckNoteLedger = noteLedger({
  kind: instructorKinds.spotCheckNote,
  parent: instructorKinds.spotCheck,
  offices: ['instructors', 'department', 'street'],
});

/** The linked leader comes to the village to listen and to settle things there. */
export const leaderVisitLedger = defineLedger({
  kind: instructorKinds.leaderVisit,
  version: 1,
  label: '联系领导到村',
  one: '到村',
  shape: 'EVT',
  compartment: 'general',
  offices: supervising,
  why: '联系领导哪天到村、听了什么、当场解决几件事。一地规定每月不少于两次（地方规定）。',
  parent: own,
  fields: {
    on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    who: { kind: 'text', label: '联系领导', disclosure: 'work', required: true, maxLength: 40 },
    heard: { kind: 'longText', label: '听取汇报', disclosure: 'work', lines: 2 },
    solved: { kind: 'count', label: '现场解决问题', disclosure: 'work', unit: '个' },
    left: { kind: 'longText', label: '交办事项', disclosure: 'work', lines: 2 },
  },
  title: ['on', 'who'],
  list: ['on', 'who', 'solved'],
  search: ['heard', 'left'],
  happenedOn: 'on',
  proposes: ({ today }) => ({ on: today }),
  statistics: [
    { name: 'visits', label: '联系领导到村', unit: '次', operator: 'events', over: 'on', splits: ['$parent.village'] },
    {
      name: 'solved',
      label: '现场解决问题',
      unit: '个',
      operator: 'attendance',
      of: 'solved',
      over: 'on',
      splits: ['$parent.village'],
    },
  ],
});
