import { instructorKinds } from '../../domain/instructor/kinds';
import { lockedAfterMonth } from '../../domain/instructor/month-lock';
import { defineLedger } from '../../domain/ledger/ledger';
import { usualRules } from '../../rules/instructor-practice';
import { dayParts, workKinds, workLines, workRoles } from './codes';
import { matrixFigures } from './matrix';
import { noteLedger } from './note';

/** What was done besides visits, publicity and meetings, which stand in ledgers of their own and are not written down twice. */
export const logLedger = defineLedger({
  kind: instructorKinds.log,
  version: 1,
  group: 'instructors',
  label: '工作日志',
  one: '日志',
  shape: 'EVT',
  compartment: 'general',
  offices: ['instructors'],
  readers: ['department', 'street'],
  byDefault: ['instructors', 'department'],
  why: '每天做了什么、属于哪条主线和哪一员，月报和考核从这里取数。走访、宣传、议事各有台账，不用在这里再写一遍。不计篇数，不要求拍照。',
  children: [instructorKinds.logNote],
  fields: {
    date: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    part: { kind: 'code', label: '时段', disclosure: 'work', list: dayParts },
    village: { kind: 'place', label: '村（社区）', disclosure: 'public', required: true },
    work: { kind: 'code', label: '工作类别', disclosure: 'work', required: true, list: workKinds },
    line: { kind: 'code', label: '主线', disclosure: 'work', required: true, list: workLines },
    roles: { kind: 'codes', label: '五员', disclosure: 'work', required: true, list: workRoles },
    content: {
      kind: 'longText',
      label: '内容',
      disclosure: 'work',
      required: true,
      lines: 3,
      help: '写事，不写群众的姓名和态度。',
    },
    place: { kind: 'text', label: '地点', disclosure: 'work', maxLength: 60 },
    people: { kind: 'count', label: '参与人数', disclosure: 'work', unit: '人' },
    outcome: { kind: 'longText', label: '结果和问题', disclosure: 'work', lines: 2 },
    next: { kind: 'longText', label: '下步打算', disclosure: 'work', lines: 2 },
    about: {
      kind: 'link',
      label: '有关的记录',
      disclosure: 'work',
      to: [
        instructorKinds.demand,
        instructorKinds.visit,
        instructorKinds.meeting,
        instructorKinds.task,
        instructorKinds.transition,
        instructorKinds.publicity,
      ],
    },
    items: { kind: 'count', label: '报送信息', disclosure: 'work', unit: '篇', min: 0, max: 99 },
    deeds: { kind: 'count', label: '为民办实事', disclosure: 'work', unit: '件', min: 0, max: 99 },
  },
  sections: [
    { label: '做了什么', fields: ['date', 'part', 'village', 'work', 'line', 'roles', 'content'] },
    { label: '结果', fields: ['outcome', 'next', 'place', 'people', 'about', 'items', 'deeds'] },
  ],
  title: ['date', 'work', 'village'],
  list: ['date', 'part', 'village', 'work', 'line', 'content'],
  search: ['content', 'outcome', 'place'],
  happenedOn: 'date',
  proposes: ({ today, last }) => ({
    date: today,
    ...(last?.['village'] === undefined ? {} : { village: last['village'] }),
  }),
  looksAt: [instructorKinds.rules],
  checks: [lockedAfterMonth('date', usualRules)],
  deletionChecks: [lockedAfterMonth('date', usualRules)],
  periodLock: { scope: 'record' },
  statistics: [
    {
      name: 'entries',
      label: '工作日志',
      unit: '条',
      operator: 'events',
      over: 'date',
      splits: ['work', 'line', 'roles', 'village', '$office'],
    },
    ...matrixFigures,
    {
      name: 'party-life',
      label: '组织和参加党组织生活',
      unit: '次',
      operator: 'events',
      over: 'date',
      only: [{ field: 'work', in: ['partyLife'] }],
      splits: ['village'],
    },
    {
      name: 'easing',
      label: '化解矛盾纠纷',
      unit: '起',
      operator: 'events',
      over: 'date',
      only: [{ field: 'work', in: ['easing'] }],
      splits: ['village'],
      note: '按工作类别为“矛盾化解”的日志，一条一起。',
    },
    {
      name: 'renewal',
      label: '城改推进工作',
      unit: '次',
      operator: 'events',
      over: 'date',
      only: [{ field: 'work', in: ['renewal', 'transition'] }],
      splits: ['village'],
    },
    { name: 'items', label: '报送信息', unit: '篇', operator: 'attendance', of: 'items', over: 'date', splits: ['village'] },
    { name: 'deeds', label: '为民办实事', unit: '件', operator: 'attendance', of: 'deeds', over: 'date', splits: ['village'] },
  ],
  leadsTo: [
    { ledger: instructorKinds.demand, label: '登记诉求' },
    { ledger: instructorKinds.task, label: '登记任务' },
  ],
});

export const logNoteLedger = noteLedger({
  kind: instructorKinds.logNote,
  parent: instructorKinds.log,
  offices: ['instructors', 'department', 'street'],
});
