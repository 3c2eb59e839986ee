import { closedCodeList } from '../../domain/fields/code-list';
import type { Fields } from '../../domain/fields/field';
import { gradeNames } from '../../domain/review/votes';
import { instructorKinds } from '../../domain/instructor/kinds';
import type { Section } from '../../domain/ledger/ledger';
import type { ReportDeclaration } from '../../domain/statistics/report';
import { appraisalPresets } from '../../rules/instructor-appraisal';

const presets = closedCodeList({
  name: 'instructor.preset',
  label: '考核办法',
  source: '各地做法和本软件拟的办法（地方规定或者建议）',
  codes: {
    'P-A': { label: `${appraisalPresets['P-A'].value.label}（地方规定）` },
    'P-B': { label: `${appraisalPresets['P-B'].value.label}（地方规定）` },
    'P-C': { label: `${appraisalPresets['P-C'].value.label}（建议）` },
  },
});

const lengths = closedCodeList({
  name: 'instructor.appraisal-length',
  label: '考核期',
  source: '有的按自然年，有的按上年十月到本年十月（各地不同）',
  codes: { year: { label: '自然年' }, span: { label: '起止日期' } },
});

const gradeCodes = closedCodeList({
  name: 'instructor.grade',
  label: '等次',
  source: '年度考核常用等次',
  codes: {
    excellent: { label: gradeNames.excellent },
    competent: { label: gradeNames.competent },
    basic: { label: gradeNames.basic },
    poor: { label: gradeNames.poor },
  },
});

const votes = 'appraisal.vote';
const year = { field: 'length', in: ['year'] } as const;
const span = { field: 'length', in: ['span'] } as const;
const ballots = { kind: 'count', disclosure: 'work', unit: '票' } as const;
const opinion = (label: string) => ({ kind: 'longText', label, disclosure: 'work', lines: 2 }) as const;

export const appraisalFields = {
  village: { kind: 'place', label: '村（社区）', disclosure: 'work', required: true },
  preset: { kind: 'code', label: '考核办法', disclosure: 'work', required: true, list: presets },
  length: { kind: 'code', label: '考核期', disclosure: 'work', required: true, list: lengths },
  year: { kind: 'period', label: '年度', disclosure: 'work', required: true, of: 'year', when: year },
  spanName: { kind: 'text', label: '考核期名称', disclosure: 'work', required: true, maxLength: 30, when: span },
  first: { kind: 'date', label: '起', disclosure: 'work', required: true, when: span },
  last: { kind: 'date', label: '止', disclosure: 'work', required: true, when: span },
  summary: { kind: 'longText', label: '个人总结', disclosure: 'work', lines: 5, help: '不限字数。' },
  villageVote: { kind: 'link', label: '村里的测评', disclosure: 'work', to: [votes] },
  townVote: { kind: 'link', label: '街道的测评', disclosure: 'work', to: [votes] },
  votes: {
    kind: 'rows',
    label: '测评票数',
    disclosure: 'work',
    rowLabel: '方面',
    fixed: true,
    columns: {
      excellent: { ...ballots, label: gradeNames.excellent },
      competent: { ...ballots, label: gradeNames.competent },
      basic: { ...ballots, label: gradeNames.basic },
      poor: { ...ballots, label: gradeNames.poor },
      none: { ...ballots, label: '未表态' },
      invalid: { ...ballots, label: '无效' },
    },
  },
  shownOn: { kind: 'date', label: '给本人核对的日期', disclosure: 'work', only: 'past' },
  objectionsUntil: { kind: 'date', label: '异议期止', disclosure: 'work' },
  months: {
    kind: 'rows',
    label: '各月在岗',
    disclosure: 'work',
    rowLabel: '月',
    fixed: true,
    columns: {
      onPost: { kind: 'decimal', label: '在岗', disclosure: 'work', unit: '天', places: 1 },
      expected: { kind: 'decimal', label: '应在岗', disclosure: 'work', unit: '天', places: 1 },
    },
  },
  reportsDue: { kind: 'count', label: '应交月报', disclosure: 'work', unit: '份', fixed: true },
  transitionDue: { kind: 'count', label: '撤村建社区应完成', disclosure: 'work', unit: '项', fixed: true },
  transitionInTime: { kind: 'count', label: '撤村建社区按期完成', disclosure: 'work', unit: '项', fixed: true },
  figures: { kind: 'snapshot', label: '固定的数据', disclosure: 'work' },
  organisation: { kind: 'decimal', label: '组织评价', disclosure: 'work', unit: '分', places: 2 },
  villageOpinion: opinion('村党支部意见'),
  townOpinion: opinion('街道意见'),
  senderOpinion: opinion('派出单位意见'),
  grade: { kind: 'code', label: '等次', disclosure: 'work', list: gradeCodes },
  gradeReason: { kind: 'longText', label: '定等理由', disclosure: 'work', lines: 2 },
  publishedOn: { kind: 'date', label: '公示日期', disclosure: 'work', only: 'past' },
  settledOn: { kind: 'date', label: '审定日期', disclosure: 'work', only: 'past' },
  decision: { kind: 'longText', label: '审定意见和结果运用', disclosure: 'work', lines: 2 },
  fedBackOn: { kind: 'date', label: '反馈日期', disclosure: 'work', only: 'past' },
} as const satisfies Fields;

type AppraisalField = keyof typeof appraisalFields;

export const appraisalSections = [
  { label: '考核', fields: ['village', 'preset', 'length', 'year', 'spanName', 'first', 'last', 'summary'] },
  { label: '测评', fields: ['villageVote', 'townVote', 'votes'], later: true },
  {
    label: '数据',
    fields: ['shownOn', 'objectionsUntil', 'months', 'reportsDue', 'transitionDue', 'transitionInTime', 'figures'],
    later: true,
  },
  { label: '意见', fields: ['organisation', 'villageOpinion', 'townOpinion', 'senderOpinion'], later: true },
  { label: '分数', fields: ['indicators', 'record', 'vote', 'total', 'hint'], later: true },
  {
    label: '等次',
    fields: ['grade', 'gradeReason', 'publishedOn', 'settledOn', 'decision', 'fedBackOn'],
    later: true,
  },
] as const satisfies readonly Section<AppraisalField | 'indicators' | 'record' | 'vote' | 'total' | 'hint'>[];

const byVillage = (ledger: string, figure: string) => ({ ledger, figure, splits: ['village'] });

/** Figures of all villages; an appraisal reads those of its own. */
export const appraisalReport: ReportDeclaration<AppraisalField, never> = {
  periods: ['year'],
  campaign: { name: 'spanName', first: 'first', last: 'last' },
  figures: [
    byVillage(instructorKinds.visit, 'households'),
    { ledger: instructorKinds.card, figure: 'households', splits: ['name'] },
    byVillage(instructorKinds.demand, 'appraised-taken'),
    byVillage(instructorKinds.demand, 'appraised-finished'),
    byVillage(instructorKinds.demand, 'appraised-in-time'),
    byVillage(instructorKinds.demand, 'appraised-satisfied'),
    byVillage(instructorKinds.demand, 'appraised-rated'),
    byVillage(instructorKinds.task, 'due'),
    byVillage(instructorKinds.task, 'in-time'),
    byVillage(instructorKinds.report, 'monthly-in-time'),
  ],
  beside: [],
  snapshot: 'figures',
  // The year is over, and its months are locked by their own reports.
  locksIn: [],
};
