import { openCodeList } from '../../domain/fields/code-list';
import { instructorKinds } from '../../domain/instructor/kinds';
import { defineLedger } from '../../domain/ledger/ledger';

const source = '城中村两委干部教育常见课程整理（建议，可改）';

const subjects = openCodeList({
  name: 'instructor.course',
  label: '课程',
  source,
  codes: {
    community: { label: '社区意识和社区工作' },
    party: { label: '党务和组织生活' },
    law: { label: '政策法规' },
    renewal: { label: '城改和安置' },
    assets: { label: '集体资产和财务' },
    mediation: { label: '矛盾化解' },
    other: { label: '其他' },
  },
});

const audiences = openCodeList({
  name: 'instructor.audience',
  label: '对象',
  source,
  codes: {
    secretaries: { label: '党组织书记' },
    newSecretaries: { label: '已转社区的党组织书记' },
    committees: { label: '两委干部' },
    members: { label: '党员' },
    instructors: { label: '指导员' },
  },
});

/** Teaching of village cadres, above all of those whose village has become a community. Headcounts, no marks. */
export const trainingLedger = defineLedger({
  kind: instructorKinds.training,
  version: 1,
  group: 'instructors',
  label: '干部教育和社区意识培训',
  one: '培训',
  shape: 'EVT',
  compartment: 'general',
  offices: ['department', 'street', 'instructors'],
  byDefault: ['instructors', 'department'],
  why: '给谁讲了什么、几学时、多少人次，一次登记，撤村建社区的“社区意识培训”和总结从这里取数。不记个人成绩。',
  fields: {
    date: { kind: 'date', label: '日期', disclosure: 'public', required: true, only: 'past' },
    village: { kind: 'place', label: '村（社区）', disclosure: 'public', help: '全区集中办的空着。' },
    subject: { kind: 'code', label: '课程', disclosure: 'public', required: true, list: subjects },
    topic: { kind: 'text', label: '题目', disclosure: 'public', required: true, maxLength: 80 },
    audience: { kind: 'codes', label: '对象', disclosure: 'public', required: true, list: audiences },
    people: { kind: 'count', label: '人次', disclosure: 'public', required: true, unit: '人次' },
    hours: { kind: 'decimal', label: '学时', disclosure: 'public', unit: '学时', places: 1 },
    teacher: { kind: 'text', label: '授课人', disclosure: 'work', maxLength: 40 },
    place: { kind: 'place', label: '地点', disclosure: 'work' },
    effect: { kind: 'longText', label: '课后要办的事', disclosure: 'work', lines: 2 },
  },
  title: ['date', 'topic'],
  list: ['date', 'subject', 'topic', 'people', 'village'],
  search: ['topic', 'teacher', 'effect'],
  happenedOn: 'date',
  event: { on: 'date', place: 'place', headcount: 'people' },
  proposes: ({ today }) => ({ date: today }),
  periodLock: { scope: 'record' },
  statistics: [
    { name: 'courses', label: '干部教育培训', unit: '期', operator: 'events', over: 'date', splits: ['subject', 'village'] },
    {
      name: 'people',
      label: '培训人次',
      unit: '人次',
      operator: 'attendance',
      of: 'people',
      over: 'date',
      splits: ['subject'],
    },
    {
      name: 'community',
      label: '其中社区意识培训',
      unit: '期',
      operator: 'events',
      over: 'date',
      only: [{ field: 'subject', in: ['community'] }],
      splits: ['village'],
    },
  ],
});
