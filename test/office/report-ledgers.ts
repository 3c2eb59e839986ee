import { defineLedger, type Ledger } from '../../renderer/domain/ledger/ledger';
import { reportFields, reportOf, reportSections, reportStates, reportSteps } from '../../renderer/ledgers/reports/report-parts';

const work = { disclosure: 'work' } as const;
const plain = { version: 1, compartment: 'general', offices: ['village'], why: '只供测试。' } as const;

/** A log: what happened in a frozen month does not change at all. */
const logLedger = defineLedger({
  ...plain,
  kind: 'test.log',
  label: '工作日志',
  one: '日志',
  shape: 'EVT',
  fields: {
    on: { ...work, kind: 'date', label: '日期', required: true },
    what: { ...work, kind: 'longText', label: '内容' },
  },
  title: ['on'],
  list: ['on'],
  search: ['what'],
  happenedOn: 'on',
  periodLock: { scope: 'record' },
  statistics: [{ name: 'entries', label: '日志', unit: '篇', operator: 'events', over: 'on' }],
});

/** A case: it goes on after the month it came in was handed in. */
const demandLedger = defineLedger({
  ...plain,
  kind: 'test.demand',
  label: '诉求',
  one: '诉求',
  shape: 'CASE',
  fields: {
    on: { ...work, kind: 'date', label: '登记日期', required: true },
    matter: { ...work, kind: 'text', label: '事项', maxLength: 40 },
    urgent: { ...work, kind: 'yesNo', label: '紧急' },
  },
  title: ['matter'],
  list: ['matter', 'on'],
  search: ['matter'],
  happenedOn: 'on',
  states: { taken: { label: '受理' }, done: { label: '办结' } },
  initial: 'taken',
  steps: { finish: { label: '办结', from: ['taken'], to: 'done', duties: ['registrar'] } },
  periodLock: { scope: 'figures' },
  statistics: [
    { name: 'taken', label: '登记诉求', unit: '件', operator: 'events', over: 'on', splits: ['urgent'] },
    { name: 'done', label: '办结', unit: '件', operator: 'entered', states: ['done'] },
    { name: 'pending', label: '期末在办', unit: '件', operator: 'standing', states: ['taken'] },
  ],
});

/** Nothing locks it, so that what comes late shows in the report's check. */
const noteLedger = defineLedger({
  ...plain,
  kind: 'test.note',
  label: '便签',
  one: '便签',
  shape: 'EVT',
  fields: { on: { ...work, kind: 'date', label: '日期', required: true } },
  title: ['on'],
  list: ['on'],
  search: [],
  happenedOn: 'on',
  statistics: [{ name: 'notes', label: '便签', unit: '张', operator: 'events', over: 'on' }],
});

const report = reportOf([
  { ledger: 'test.log', figure: 'entries' },
  { ledger: 'test.demand', figure: 'taken', splits: ['urgent'] },
  { ledger: 'test.demand', figure: 'done' },
  { ledger: 'test.demand', figure: 'pending' },
  { ledger: 'test.note', figure: 'notes' },
]);

const reportLedger = defineLedger({
  ...plain,
  kind: 'test.report',
  label: '月报',
  one: '报表',
  shape: 'REP',
  children: ['test.correction'],
  fields: reportFields,
  sections: reportSections,
  title: ['month', 'campaign', 'length'],
  list: ['month'],
  search: ['done'],
  states: reportStates,
  initial: 'draft',
  report,
  steps: reportSteps(report, { writes: ['registrar'], signs: ['roomHead'] }),
});

const correctionLedger = defineLedger({
  ...plain,
  kind: 'test.correction',
  label: '更正附页',
  one: '更正',
  shape: 'REP',
  parent: { ledger: 'test.report', writers: 'owner', whenLocked: true },
  fields: { text: { ...work, kind: 'longText', label: '更正', required: true } },
  title: ['text'],
  list: ['text'],
  search: [],
});

/** A monthly report over a log, a case register and a register without a lock. */
export const reportLedgers: readonly Ledger[] = [logLedger, demandLedger, noteLedger, reportLedger, correctionLedger];
