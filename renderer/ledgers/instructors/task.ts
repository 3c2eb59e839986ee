import { instructorKinds } from '../../domain/instructor/kinds';
import { doneInTime, dropsDay } from '../../domain/instructor/task';
import { defineLedger } from '../../domain/ledger/ledger';
import { workLines } from './codes';
import { noteLedger } from './note';

/** What was asked of the village or the instructor by a day: the matters of the three lines that are counted as done in time. */
export const taskLedger = defineLedger({
  kind: instructorKinds.task,
  version: 1,
  group: 'instructors',
  label: '交办任务',
  one: '任务',
  shape: 'CASE',
  compartment: 'general',
  offices: ['instructors', 'department', 'street'],
  byDefault: ['instructors'],
  why: '上级交办、两委决定要办的事，哪天办完、办到哪一步。主线任务的完成情况从这里取数。',
  children: [instructorKinds.taskNote],
  fields: {
    title: { kind: 'text', label: '任务', disclosure: 'work', required: true, maxLength: 80 },
    village: { kind: 'place', label: '村（社区）', disclosure: 'public', required: true },
    line: { kind: 'code', label: '主线', disclosure: 'work', required: true, list: workLines },
    by: { kind: 'text', label: '交办单位', disclosure: 'work', maxLength: 60 },
    assignedOn: { kind: 'date', label: '交办日期', disclosure: 'work', required: true, only: 'past' },
    dueOn: { kind: 'date', label: '完成期限', disclosure: 'work', required: true },
    content: { kind: 'longText', label: '要求', disclosure: 'work', lines: 3 },
    doneOn: { kind: 'date', label: '完成日期', disclosure: 'work', only: 'past' },
    inTime: { kind: 'yesNo', label: '按期完成', disclosure: 'work', fixed: true },
    formerDueOn: { kind: 'date', label: '原定期限', disclosure: 'work', fixed: true },
    outcome: { kind: 'longText', label: '完成情况', disclosure: 'work', lines: 3 },
    whyNot: { kind: 'text', label: '取消原因', disclosure: 'work', maxLength: 120 },
  },
  sections: [
    { label: '任务', fields: ['title', 'village', 'line', 'by', 'assignedOn', 'dueOn', 'content'] },
    { label: '完成', fields: ['doneOn', 'inTime', 'outcome', 'whyNot', 'formerDueOn'], later: true },
  ],
  title: ['title', 'village'],
  list: ['title', 'village', 'line', 'dueOn', 'doneOn'],
  search: ['title', 'content', 'by'],
  happenedOn: 'assignedOn',
  states: {
    open: { label: '在办', due: { label: '完成期限', on: 'dueOn', warnDays: 5 } },
    done: { label: '已完成', final: true, editable: false },
    dropped: { label: '已取消', final: true, editable: false },
  },
  initial: 'open',
  steps: {
    finish: {
      label: '完成',
      from: ['open'],
      to: 'done',
      duties: ['instructor', 'registrar', 'supervisor'],
      asks: ['doneOn', 'outcome'],
      requires: ['doneOn', 'outcome'],
      writes: doneInTime,
    },
    drop: {
      label: '取消',
      from: ['open'],
      to: 'dropped',
      duties: ['instructor', 'registrar', 'supervisor'],
      asks: ['whyNot'],
      requires: ['whyNot'],
      writes: dropsDay,
    },
  },
  proposes: ({ today, last, from }) => {
    const village = from?.values['village'] ?? last?.['village'];
    return { assignedOn: today, ...(village === undefined ? {} : { village }) };
  },
  periodLock: { scope: 'figures' },
  statistics: [
    {
      name: 'due',
      label: '应完成任务',
      unit: '项',
      operator: 'events',
      over: 'dueOn',
      splits: ['line', 'village'],
      note: '期限落在本期的；取消的不算。',
    },
    {
      name: 'in-time',
      label: '按期完成任务',
      unit: '项',
      operator: 'events',
      over: 'dueOn',
      only: [{ field: 'inTime', in: [true] }],
      splits: ['line', 'village'],
    },
    { name: 'in-time-rate', label: '任务按期完成率', unit: '%', operator: 'ratio', part: 'in-time', whole: 'due' },
  ],
});

export const taskNoteLedger = noteLedger({
  kind: instructorKinds.taskNote,
  parent: instructorKinds.task,
  offices: ['instructors', 'department', 'street'],
});
