import { instructorKinds } from '../../domain/instructor/kinds';
import { practiceSource } from '../../domain/instructor/practice';
import { handInFacts } from '../../domain/instructor/report';
import { defineLedger, type Step } from '../../domain/ledger/ledger';
import type { PulledFigure } from '../../domain/statistics/report';
import { reportDay } from '../../rules/instructor-practice';
import { reportFields, reportOf, reportSections, reportStates, reportSteps } from '../reports/report-parts';
import { reportedDemandFigures } from './demand-figures';
import { matrixFigures } from './matrix';
import { noteLedger } from './note';

const one = (ledger: string, figure: string, splits?: readonly string[]): PulledFigure => ({
  ledger,
  figure,
  ...(splits === undefined ? {} : { splits }),
});

/** 五员履职矩阵 of every ledger whose records say line and roles. */
const matrix = [instructorKinds.log, instructorKinds.visit, instructorKinds.meeting].flatMap((ledger) =>
  matrixFigures.map(({ name }) => one(ledger, name, ['roles'])),
);

const report = reportOf(
  [
    one(instructorKinds.month, 'on-post-days'),
    one(instructorKinds.month, 'absent-days'),
    one(instructorKinds.leave, 'leave-days', ['kind']),
    one(instructorKinds.visit, 'visits', ['reason']),
    one(instructorKinds.visit, 'households'),
    one(instructorKinds.visit, 'coverage'),
    ...reportedDemandFigures,
    one(instructorKinds.log, 'easing'),
    one(instructorKinds.publicity, 'events', ['way']),
    one(instructorKinds.publicity, 'people'),
    one(instructorKinds.publicity, 'materials'),
    one(instructorKinds.meeting, 'meetings', ['type']),
    one(instructorKinds.meeting, 'proposals'),
    one(instructorKinds.log, 'party-life'),
    one(instructorKinds.task, 'due', ['line']),
    one(instructorKinds.task, 'in-time', ['line']),
    one(instructorKinds.task, 'in-time-rate'),
    one(instructorKinds.transition, 'items-done'),
    one(instructorKinds.training, 'courses', ['subject']),
    one(instructorKinds.log, 'items'),
    one(instructorKinds.log, 'deeds'),
    ...matrix,
  ],
  ['yearToDate'],
);

const [first, ...others] = reportSections;
const steps = reportSteps(report, { writes: ['instructor', 'registrar'], signs: ['instructor', 'registrar'] });

/** What an instructor hands in for a month, half a year or a year: figures that come by themselves, and three pieces of text. */
export const instructorReportLedger = defineLedger({
  kind: instructorKinds.report,
  version: 1,
  group: 'instructors',
  label: '驻村工作报表',
  one: '报表',
  shape: 'REP',
  compartment: 'general',
  offices: ['instructors'],
  readers: ['department', 'street'],
  byDefault: ['instructors', 'department'],
  why: '月报、半年小结和年报的数字从台账汇总，报送以后不再变动；上级看数字和做法，看不到群众。',
  children: [instructorKinds.reportCorrection, instructorKinds.reportNote],
  fields: {
    village: { kind: 'place', label: '村（社区）', disclosure: 'public', required: true },
    ...reportFields,
    done: { ...reportFields.done, help: '写做法和实事，不写群众姓名。' },
    handedInOn: { kind: 'date', label: '报送日期', disclosure: 'work', only: 'past' },
    coversLast: { kind: 'date', label: '所属月份末日', disclosure: 'work', fixed: true },
    inTime: { kind: 'yesNo', label: '按时报送', disclosure: 'work', fixed: true },
  },
  sections: [
    { label: first.label, fields: ['village', ...first.fields] },
    ...others,
    { label: '报送', fields: ['handedInOn', 'coversLast', 'inTime'], later: true },
  ],
  title: ['village', 'month', 'quarter', 'halfYear', 'year', 'campaign', 'length'],
  list: ['village', 'length', 'month', 'halfYear', 'year', 'handedInOn'],
  search: ['campaign', 'done'],
  states: reportStates,
  initial: 'draft',
  proposes: ({ last }) => (last?.['village'] === undefined ? {} : { village: last['village'] }),
  report,
  steps: { ...steps, sign: handsIn(steps.sign) },
  statistics: [
    {
      name: 'handed-in',
      label: '报送报表',
      unit: '份',
      operator: 'events',
      over: 'handedInOn',
      splits: ['length', 'village'],
    },
    {
      name: 'monthly-in-time',
      label: '按时报送月报',
      unit: '份',
      operator: 'events',
      over: 'coversLast',
      only: [{ field: 'inTime', in: [true] }],
      splits: ['village'],
      note: `所属月份在本期的月报，${practiceSource(reportDay)}。`,
    },
  ],
  keeps: ['village', 'length', 'month', 'handedInOn'],
});

/** Signing is handing in: the day is written down, because a superior asks for it. */
function handsIn<N extends string, S extends string>(sign: Step<N, S>) {
  return {
    ...sign,
    label: '报送',
    asks: [...(sign.asks ?? []), 'handedInOn'],
    requires: ['handedInOn'],
    writes: handInFacts(reportDay.value),
    help: '核对数据和文字以后，打印盖章，导出给上级。',
  } as const;
}

/** A wrong figure of a frozen report, put right on a page of its own; the report itself stays as it was. */
export const instructorCorrectionLedger = defineLedger({
  kind: instructorKinds.reportCorrection,
  version: 1,
  label: '更正附页',
  one: '更正',
  shape: 'REP',
  compartment: 'general',
  offices: ['instructors'],
  readers: ['department', 'street'],
  why: '冻结以后发现的差错在这里说明，原来的数字不改。',
  parent: { ledger: instructorKinds.report, writers: 'owner', whenLocked: true },
  fields: {
    correctedOn: { kind: 'date', label: '更正日期', disclosure: 'work', required: true, only: 'past' },
    figure: { kind: 'text', label: '更正哪一项', disclosure: 'work', required: true, maxLength: 60 },
    was: { kind: 'text', label: '原来的数', disclosure: 'work', required: true, maxLength: 40 },
    is: { kind: 'text', label: '应当的数', disclosure: 'work', required: true, maxLength: 40 },
    reason: { kind: 'longText', label: '原因', disclosure: 'work', required: true, lines: 3, help: '不写群众姓名。' },
  },
  title: ['correctedOn', 'figure'],
  list: ['correctedOn', 'figure', 'was', 'is'],
  search: ['figure', 'reason'],
  happenedOn: 'correctedOn',
  proposes: ({ today }) => ({ correctedOn: today }),
});

/** Opinions of the village branch, the street and the district on a report. */
export const instructorReportNoteLedger = noteLedger({
  kind: instructorKinds.reportNote,
  parent: instructorKinds.report,
  offices: ['instructors', 'village', 'street', 'department'],
});
