import { defineLedger } from '../../domain/ledger/ledger';
import { frozenFigures } from '../../domain/statistics/frozen-figures';
import { mediationKinds } from '../../domain/mediation/track';
import { ofRoom } from './room';
import { reportFields, reportOf, reportSections, reportStates, reportSteps } from '../reports/report-parts';

const report = reportOf([
  { ledger: mediationKinds.case, figure: 'registered', splits: ['source'] },
  { ledger: mediationKinds.case, figure: 'accepted', splits: ['disputeType', 'track'] },
  { ledger: mediationKinds.party, figure: 'parties' },
  { ledger: mediationKinds.visit, figure: 'visits', splits: ['timeOfDay'] },
  { ledger: mediationKinds.session, figure: 'sessions' },
  { ledger: mediationKinds.case, figure: 'agreed', splits: ['agreementForm', 'track'] },
  { ledger: mediationKinds.case, figure: 'success-rate' },
  { ledger: mediationKinds.case, figure: 'amount' },
  { ledger: mediationKinds.case, figure: 'unsuccessful', splits: ['track'] },
  { ledger: mediationKinds.case, figure: 'performed' },
  { ledger: mediationKinds.case, figure: 'closed' },
  { ledger: mediationKinds.case, figure: 'pending', splits: ['$state'] },
]);

/** What the room hands in for a month, quarter or year: figures that come by themselves, and three pieces of text. */
export const reportLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.report,
  label: '调解工作报表',
  one: '报表',
  shape: 'REP',
  byDefault: true,
  why: '按期上报的数字从台账汇总，上报以后不再变动；街道（乡镇）看数字，不看当事人。',
  children: [mediationKinds.correction, mediationKinds.reportComment],
  fields: reportFields,
  sections: reportSections,
  title: ['month', 'quarter', 'halfYear', 'year', 'campaign', 'length'],
  list: ['length', 'month', 'quarter', 'halfYear', 'year', 'campaign'],
  search: ['campaign', 'done'],
  states: reportStates,
  initial: 'draft',
  report,
  steps: reportSteps(report, { writes: ['registrar', 'mediator', 'officer', 'roomHead'], signs: ['roomHead'] }),
});

/** A wrong figure of a frozen report, put right on a page of its own; the report itself stays as it was. */
export const correctionLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.correction,
  label: '更正附页',
  one: '更正',
  shape: 'REP',
  why: '冻结以后发现的差错在这里说明，原来的数字不改。',
  parent: { ledger: mediationKinds.report, writers: 'owner', whenLocked: true },
  fields: {
    correctedOn: { kind: 'date', label: '更正日期', disclosure: 'work', required: true, only: 'past' },
    figure: {
      kind: 'text',
      label: '更正哪一项',
      disclosure: 'work',
      required: true,
      maxLength: 80,
      offers: frozenFigures(report.snapshot),
      help: '从冻结的数字里选，原来的数跟着一起写上。',
    },
    is: { kind: 'text', label: '应当的数', disclosure: 'work', required: true, maxLength: 40 },
    reason: { kind: 'longText', label: '原因', disclosure: 'work', required: true, lines: 3, help: '不写当事人姓名。' },
  },
  title: ['correctedOn', 'figure'],
  list: ['correctedOn', 'figure', 'is'],
  search: ['figure', 'reason'],
  happenedOn: 'correctedOn',
});

/** What the street writes on a report; it travels back and changes nothing of the report. */
export const reportCommentLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.reportComment,
  label: '上级批注',
  one: '批注',
  shape: 'EVT',
  why: '上级看过报表以后的意见写在这里，随文件带回。',
  parent: { ledger: mediationKinds.report, writers: 'others' },
  fields: {
    writtenOn: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    text: { kind: 'longText', label: '批注', disclosure: 'work', required: true, lines: 4 },
  },
  title: ['writtenOn'],
  list: ['writtenOn', 'text'],
  search: ['text'],
  happenedOn: 'writtenOn',
});
