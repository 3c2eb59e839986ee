import { openCodeList } from '../../domain/fields/code-list';
import { instructorKinds } from '../../domain/instructor/kinds';
import { lockedAfterMonth } from '../../domain/instructor/month-lock';
import { defineLedger } from '../../domain/ledger/ledger';
import { usualRules } from '../../rules/instructor-practice';
import { workLines, workRoles } from './codes';
import { matrixFigures } from './matrix';
import { noteLedger } from './note';

const kinds = openCodeList({
  name: 'instructor.meeting',
  label: '会议类型',
  source: '村级议事会议常见几种（可改）',
  codes: {
    branch: { label: '支委会' },
    joint: { label: '两委联席' },
    party: { label: '党员大会' },
    villagers: { label: '村民（代表）会议' },
  },
});

const parts = openCodeList({
  name: 'instructor.meeting-part',
  label: '指导员参加方式',
  source: '本软件整理（可改）',
  codes: { sat: { label: '列席' }, voted: { label: '参加并表决' }, absent: { label: '没有参加' } },
});

/** What the committees decided, what the instructor advised, and whether it was carried out. The decision stays the committee's. */
export const meetingLedger = defineLedger({
  kind: instructorKinds.meeting,
  version: 1,
  group: 'instructors',
  label: '两委会议事',
  one: '议事',
  shape: 'EVT',
  compartment: 'general',
  offices: ['instructors'],
  readers: ['department', 'street'],
  byDefault: ['instructors'],
  why: '议了什么、指导员提了什么意见、决定怎样落实，一会一记。决定由两委作出，指导员协助，不代替。',
  children: [instructorKinds.meetingNote],
  fields: {
    date: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    village: { kind: 'place', label: '村（社区）', disclosure: 'public', required: true },
    type: { kind: 'code', label: '会议类型', disclosure: 'work', required: true, list: kinds },
    topic: { kind: 'text', label: '议题', disclosure: 'work', required: true, maxLength: 80 },
    due: { kind: 'count', label: '应到', disclosure: 'work', unit: '人' },
    came: { kind: 'count', label: '实到', disclosure: 'work', unit: '人' },
    part: { kind: 'code', label: '指导员参加方式', disclosure: 'work', list: parts },
    proposals: { kind: 'count', label: '提出建议', disclosure: 'work', unit: '条', min: 0, max: 99 },
    advice: { kind: 'longText', label: '指导员意见', disclosure: 'work', lines: 3 },
    decision: {
      kind: 'longText',
      label: '决议',
      disclosure: 'work',
      lines: 3,
      help: '决定由两委作出；一地规定驻村干部协助两委工作，不得代替（地方规定）。',
    },
    published: { kind: 'yesNo', label: '已公示', disclosure: 'work' },
    responsible: { kind: 'text', label: '落实责任人', disclosure: 'work', maxLength: 40 },
    dueOn: { kind: 'date', label: '落实期限', disclosure: 'work' },
    line: { kind: 'code', label: '主线', disclosure: 'work', list: workLines },
    roles: { kind: 'codes', label: '五员', disclosure: 'work', list: workRoles },
    doneOn: { kind: 'date', label: '落实日期', disclosure: 'work', only: 'past' },
    outcome: { kind: 'longText', label: '落实情况', disclosure: 'work', lines: 2 },
  },
  sections: [
    { label: '会议', fields: ['date', 'village', 'type', 'topic', 'due', 'came', 'part'] },
    { label: '意见和决议', fields: ['proposals', 'advice', 'decision', 'published', 'responsible', 'dueOn', 'line', 'roles'] },
    { label: '落实', fields: ['doneOn', 'outcome'], later: true },
  ],
  title: ['date', 'type', 'topic'],
  list: ['date', 'village', 'type', 'topic', 'dueOn'],
  search: ['topic', 'advice', 'decision'],
  happenedOn: 'date',
  states: {
    open: { label: '落实中', due: { label: '落实期限', on: 'dueOn', warnDays: 3 } },
    done: { label: '已落实', final: true },
    none: { label: '不需要落实', final: true },
  },
  initial: 'open',
  steps: {
    carryOut: {
      label: '已落实',
      from: ['open'],
      to: 'done',
      duties: ['instructor', 'registrar'],
      asks: ['doneOn', 'outcome'],
      requires: ['doneOn'],
    },
    nothingToDo: { label: '不需要落实', from: ['open'], to: 'none', duties: ['instructor', 'registrar'] },
  },
  proposes: ({ today, last }) => ({
    date: today,
    ...(last?.['village'] === undefined ? {} : { village: last['village'] }),
    part: 'sat',
    line: 'party',
    roles: ['guide'],
  }),
  looksAt: [instructorKinds.rules],
  checks: [lockedAfterMonth('date', usualRules)],
  deletionChecks: [lockedAfterMonth('date', usualRules)],
  periodLock: { scope: 'figures' },
  statistics: [
    {
      name: 'meetings',
      label: '参加两委会议',
      unit: '次',
      operator: 'events',
      over: 'date',
      only: [{ field: 'part', in: ['sat', 'voted'] }],
      splits: ['type', 'village'],
    },
    {
      name: 'proposals',
      label: '提出建议',
      unit: '条',
      operator: 'attendance',
      of: 'proposals',
      over: 'date',
      splits: ['village'],
    },
    ...matrixFigures,
  ],
  papers: [{ template: 'instructor-meeting', label: '两委会议事记录', finalIn: [] }],
});

export const meetingNoteLedger = noteLedger({
  kind: instructorKinds.meetingNote,
  parent: instructorKinds.meeting,
  offices: ['instructors', 'department', 'street'],
});
