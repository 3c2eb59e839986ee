import { closedCodeList } from '../../domain/fields/code-list';
import type { ComputeInput } from '../../domain/fields/computed';
import { gradeNames } from '../../domain/review/votes';
import { scoreText } from '../../domain/instructor/appraisal';
import { indicatorText, sheetOf } from '../../domain/instructor/appraisal-sheet';
import {
  factsOf,
  hintFor,
  objectionSettled,
  reasonAboveHint,
  takenVotes,
  votesConfirmed,
} from '../../domain/instructor/appraisal-steps';
import { instructorKinds } from '../../domain/instructor/kinds';
import { practiceSource } from '../../domain/instructor/practice';
import { defineLedger } from '../../domain/ledger/ledger';
import { periodIsOver } from '../../domain/statistics/report-guards';
import { appraisalPresets } from '../../rules/instructor-appraisal';
import { attendanceGate, noticeDays, objectionDays } from '../../rules/instructor-practice';
import { appraisalFields, appraisalReport, appraisalSections } from './appraisal-fields';

const duties = ['supervisor', 'registrar'] as const;

const window = (label: string, from: 'shownOn' | 'publishedOn', days: typeof objectionDays) =>
  ({
    label,
    from,
    warnDays: 1,
    terms: [{ from: days.from, term: { length: days.value, unit: 'workingDay' }, article: practiceSource(days) }],
  }) as const;

/** One instructor's year: figures from records, two votes, the word of the organisation; people decide, and the instructor sees all of it. */
export const appraisalLedger = defineLedger({
  kind: instructorKinds.appraisal,
  version: 1,
  label: '年度考核',
  one: '考核',
  shape: 'SCO',
  compartment: 'general',
  offices: ['department', 'street'],
  why: '数从台账来，票由两位计票人点，等次由人定。本人看得到自己的全部内容，可以提异议；不计篇数，不计来访，不排名。',
  parent: { ledger: instructorKinds.posting, writers: 'owner' },
  children: [instructorKinds.appraisalNote],
  fields: {
    ...appraisalFields,
    indicators: {
      kind: 'computed',
      label: '各项指标',
      disclosure: 'work',
      compute: ({ values }) => (values['figures'] === undefined ? undefined : indicatorText(sheet(values))),
    },
    record: { kind: 'computed', label: '实绩', disclosure: 'work', unit: '分', compute: layer('record') },
    vote: { kind: 'computed', label: '测评', disclosure: 'work', unit: '分', compute: layer('vote') },
    total: { kind: 'computed', label: '总分', disclosure: 'work', unit: '分', compute: ({ values }) => sheet(values)?.total },
    hint: { kind: 'computed', label: '按表提示', disclosure: 'work', compute: ({ values }) => hintText(values) },
  },
  sections: appraisalSections,
  title: ['year', 'spanName', 'village', 'grade'],
  list: ['year', 'village', 'preset', 'total', 'grade'],
  search: ['village'],
  states: {
    summary: { label: '述职' },
    counted: { label: '测评已计' },
    checking: { label: '数据核对', editable: false, due: window('异议期', 'shownOn', objectionDays) },
    checked: { label: '数据已核对', editable: false },
    reviewed: { label: '组织已评价', editable: false },
    proposed: { label: '已拟等次', editable: false },
    published: { label: '公示', editable: false, due: window('公示期', 'publishedOn', noticeDays) },
    settled: { label: '已审定', editable: false },
    fedBack: { label: '已反馈', editable: false },
    archived: { label: '已归档', final: true, editable: false },
  },
  initial: 'summary',
  proposes: ({ today, parent }) => ({
    preset: 'P-C',
    length: 'year',
    year: String(Number(today.slice(0, 4)) - (today.slice(5) < '07-01' ? 1 : 0)),
    ...(parent?.values['village'] === undefined ? {} : { village: parent.values['village'] }),
  }),
  looksAt: [instructorKinds.month, instructorKinds.transition],
  report: appraisalReport,
  steps: {
    count: {
      label: '测评计票',
      from: ['summary'],
      to: 'counted',
      duties,
      asks: ['villageVote', 'townVote'],
      requires: ['villageVote', 'townVote'],
      guards: [votesConfirmed],
      writes: takenVotes,
      help: '选两次已经由监票人确认的测评；只取总数。',
    },
    show: {
      label: '数据核对',
      from: ['counted'],
      to: 'checking',
      duties,
      asks: ['shownOn', 'objectionsUntil'],
      requires: ['shownOn', 'objectionsUntil'],
      guards: [periodIsOver(appraisalReport, appraisalFields)],
      proposes: () => ({ objectionsUntil: null }),
      writes: factsOf({ report: appraisalReport, fields: appraisalFields }),
      effect: 'freeze',
      help: `数据汇总并固定下来，连同每项由哪些记录得来一起给本人看；一般留 ${objectionDays.value} 个工作日提异议（${practiceSource(objectionDays)}）。`,
    },
    confirm: {
      label: '数据核对完毕',
      from: ['checking'],
      to: 'checked',
      duties,
      guards: [objectionSettled],
    },
    review: {
      label: '组织评价',
      from: ['checked'],
      to: 'reviewed',
      duties: ['supervisor'],
      asks: ['organisation', 'villageOpinion', 'townOpinion', 'senderOpinion'],
      requires: ['organisation'],
    },
    propose: {
      label: '拟定等次',
      from: ['reviewed'],
      to: 'proposed',
      duties: ['supervisor'],
      asks: ['grade', 'gradeReason'],
      requires: ['grade'],
      guards: [reasonAboveHint(appraisalPresets, attendanceGate)],
      help: '等次由人定。表上的提示、优秀的名额和并列，见“年度考核”一览。',
    },
    publish: {
      label: '公示',
      from: ['proposed'],
      to: 'published',
      duties,
      asks: ['publishedOn'],
      requires: ['publishedOn'],
    },
    settle: {
      label: '审定',
      from: ['published'],
      to: 'settled',
      duties: ['supervisor'],
      asks: ['settledOn', 'decision'],
      requires: ['settledOn'],
      guards: [objectionSettled],
    },
    feedBack: { label: '反馈本人', from: ['settled'], to: 'fedBack', duties, asks: ['fedBackOn'], requires: ['fedBackOn'] },
    archive: { label: '归档', from: ['fedBack'], to: 'archived', duties },
  },
  keeps: ['year', 'village'],
  papers: [
    { template: 'instructor-appraisal', label: '年度考核登记表', finalIn: ['settled', 'fedBack', 'archived'] },
    { template: 'instructor-appraisal-data', label: '考核数据核对表', needs: ['figures'], finalIn: [], covers: 'identifiers' },
  ],
});

function sheet(values: ComputeInput['values']) {
  return sheetOf(values, appraisalPresets);
}

function layer(name: 'record' | 'vote') {
  return ({ values }: ComputeInput) =>
    values[name === 'vote' ? 'votes' : 'figures'] === undefined ? undefined : scoreText(sheet(values)?.[name]);
}

function hintText(values: ComputeInput['values']): string | undefined {
  const hint = hintFor(values, appraisalPresets, attendanceGate);
  return hint && `${gradeNames[hint.grade]}（${hint.source}；由人确定）`;
}

const answers = closedCodeList({
  name: 'instructor.appraisal-note',
  label: '核对和异议',
  source: '本软件整理',
  codes: { agree: { label: '核对无误' }, object: { label: '异议' }, answer: { label: '答复' } },
});

/** The instructor's own word on the figures, and the answer to it. */
export const appraisalNoteLedger = defineLedger({
  kind: instructorKinds.appraisalNote,
  version: 1,
  label: '核对和异议',
  one: '核对意见',
  shape: 'EVT',
  compartment: 'general',
  offices: ['instructors', 'department', 'street'],
  why: '本人看过数据以后的意见和考核单位的答复，随文件往来，都留着。',
  parent: { ledger: instructorKinds.appraisal, writers: 'others', whenLocked: true },
  fields: {
    kind: { kind: 'code', label: '类别', disclosure: 'work', required: true, list: answers },
    on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    by: { kind: 'text', label: '署名', disclosure: 'work', maxLength: 40 },
    text: {
      kind: 'longText',
      label: '内容',
      disclosure: 'work',
      required: true,
      lines: 3,
      when: { field: 'kind', in: ['object', 'answer'] },
    },
  },
  title: ['on', 'kind'],
  list: ['on', 'kind', 'text'],
  search: ['text'],
  happenedOn: 'on',
  proposes: ({ today }) => ({ on: today }),
});
