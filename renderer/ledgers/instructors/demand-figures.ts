import { instructorKinds } from '../../domain/instructor/kinds';
import { finishedDemandStates, openDemandStates, takenStates } from '../../domain/instructor/demand-states';
import type { Figure } from '../../domain/statistics/figure';
import type { DemandField } from './demand-fields';
import type { DemandState } from './demand-steps';
import { demandTopics } from './demand-codes';

const by = ['village', 'category', 'source', 'line', '$office'] as const;
const ended = {
  operator: 'entered',
  states: finishedDemandStates,
  over: 'finishedOn',
  splits: ['village', 'category'],
} as const;
const asked = { operator: 'events', over: 'feedbackOn', unit: '件', splits: ['village', 'category'] } as const;

/** An open matter before the law may lower nobody's score, so appraisal leaves the topic out (`ledgers.md` D1). */
const appraised = [
  { field: 'category' as const, in: Object.keys(demandTopics.codes).filter((topic) => topic !== 'litigation') },
];

/** Each by village and topic; never by whoever raised it or handles it. */
export const demandFigures = [
  { name: 'registered', label: '新登记诉求', unit: '件', operator: 'events', over: 'registeredOn', splits: by },
  {
    name: 'taken',
    label: '受理诉求',
    unit: '件',
    operator: 'entered',
    states: takenStates,
    splits: ['village', 'category'],
    note: '受理和当场办结的，不包括不予受理和合并的。',
  },
  { name: 'finished', label: '办结诉求', unit: '件', ...ended },
  { name: 'on-spot', label: '其中当场办结', unit: '件', ...ended, only: [{ field: 'onSpot', in: [true] }] },
  { name: 'in-time', label: '按期办结', unit: '件', ...ended, only: [{ field: 'inTime', in: [true] }] },
  {
    name: 'open',
    label: '期末在办',
    unit: '件',
    operator: 'standing',
    states: openDemandStates,
    splits: ['$state', 'village', 'category'],
  },
  { name: 'finish-rate', label: '办结率', unit: '%', operator: 'ratio', part: 'finished', whole: 'taken' },
  { name: 'in-time-rate', label: '按期办结率', unit: '%', operator: 'ratio', part: 'in-time', whole: 'finished' },
  {
    name: 'answered',
    label: '期限内首次联系',
    unit: '件',
    operator: 'events',
    over: 'contactedOn',
    only: [{ field: 'answeredInTime', in: [true] }],
    splits: ['village'],
  },
  { name: 'answer-rate', label: '响应率', unit: '%', operator: 'ratio', part: 'answered', whole: 'taken' },
  {
    name: 'satisfied',
    label: '满意和基本满意',
    ...asked,
    only: [{ field: 'satisfaction', in: ['satisfied', 'mostly'] }],
  },
  {
    name: 'rated',
    label: '表态的',
    ...asked,
    only: [{ field: 'satisfaction', in: ['satisfied', 'mostly', 'dissatisfied'] }],
    note: '满意、基本满意和不满意；未表态和联系不上的另列。',
  },
  {
    name: 'satisfaction-rate',
    label: '满意率',
    unit: '%',
    operator: 'ratio',
    part: 'satisfied',
    whole: 'rated',
    note: '（满意＋基本满意）÷（满意＋基本满意＋不满意）。',
  },
  {
    name: 'no-view',
    label: '未表态和联系不上',
    ...asked,
    only: [{ field: 'satisfaction', in: ['noView', 'unreachable'] }],
  },
  {
    name: 'trips',
    label: '往返次数',
    unit: '次',
    operator: 'events',
    over: 'handling.on',
    splits: ['village', 'category'],
    note: '办理经过的条数。',
  },
  { name: 'extensions', label: '延期', unit: '次', operator: 'events', over: 'extensions.on', splits: ['village'] },
  {
    name: 'disputes',
    label: '化解家庭邻里纠纷',
    unit: '起',
    ...ended,
    only: [{ field: 'category', in: ['neighbours'] }],
    note: '按办结的家庭与邻里纠纷类诉求。',
  },
  {
    name: 'appraised-taken',
    label: '受理诉求（考核口径）',
    unit: '件',
    operator: 'entered',
    states: takenStates,
    only: appraised,
    splits: ['village'],
    note: '涉法涉诉的不计入考核。',
  },
  { name: 'appraised-finished', label: '办结诉求（考核口径）', unit: '件', ...ended, only: appraised },
  {
    name: 'appraised-in-time',
    label: '按期办结（考核口径）',
    unit: '件',
    ...ended,
    only: [...appraised, { field: 'inTime', in: [true] }],
  },
  {
    name: 'appraised-satisfied',
    label: '满意和基本满意（考核口径）',
    ...asked,
    only: [...appraised, { field: 'satisfaction', in: ['satisfied', 'mostly'] }],
  },
  {
    name: 'appraised-rated',
    label: '表态的（考核口径）',
    ...asked,
    only: [...appraised, { field: 'satisfaction', in: ['satisfied', 'mostly', 'dissatisfied'] }],
  },
] as const satisfies readonly Figure<DemandField, DemandState>[];

/** What a report says of demands, in the order of the table. */
export const reportedDemandFigures = [
  { figure: 'registered', splits: ['category'] },
  { figure: 'taken' },
  { figure: 'finished', splits: ['category'] },
  { figure: 'on-spot' },
  { figure: 'in-time' },
  { figure: 'open', splits: ['$state'] },
  { figure: 'finish-rate' },
  { figure: 'in-time-rate' },
  { figure: 'answer-rate' },
  { figure: 'satisfied' },
  { figure: 'rated' },
  { figure: 'satisfaction-rate' },
  { figure: 'no-view' },
  { figure: 'trips' },
].map((pulled) => ({ ledger: instructorKinds.demand, ...pulled }));
