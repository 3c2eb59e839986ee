import { closedCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { complaintDays, complaintIsRight } from '../../domain/election/guards/roll-guards';
import { inElection, workers } from './of-election';

const decisions = closedCodeList({
  name: 'election.complaint-decision',
  label: '处理决定',
  source: '村民委员会组织法第17条、城市居民委员会组织法第17条',
  codes: {
    upheld: { label: '成立，更正名单' },
    dismissed: { label: '不成立，维持名单' },
    late: { label: '逾期，不予受理' },
  },
});

/** An objection to the posted list, with its five days and its three. */
export const complaintLedger = defineLedger({
  ...inElection,
  kind: electionKinds.complaint,
  label: '名单申诉',
  one: '申诉',
  shape: 'CASE',
  why: '对名单的异议要按期受理、按期决定并公布；逾期的说明理由。',
  fields: {
    receivedOn: { kind: 'date', label: '收到日期', disclosure: 'work', required: true, only: 'past' },
    complainant: { kind: 'text', label: '申诉人', disclosure: 'personal', required: true, maxLength: 40 },
    about: { kind: 'text', label: '涉及的选民', disclosure: 'personal', maxLength: 60 },
    item: { kind: 'longText', label: '申诉内容', disclosure: 'personal', required: true, lines: 3 },
    decision: { kind: 'code', label: '处理决定', disclosure: 'work', list: decisions },
    decidedOn: { kind: 'date', label: '决定日期', disclosure: 'work', only: 'past' },
    publishedOn: { kind: 'date', label: '公布日期', disclosure: 'work', only: 'past' },
    grounds: { kind: 'longText', label: '决定的理由', disclosure: 'personal', lines: 3 },
    decideBy: { kind: 'date', label: '决定最迟', disclosure: 'work', derived: true },
    lastDay: { kind: 'date', label: '异议截止', disclosure: 'work', derived: true },
    scan: { kind: 'attachment', label: '申诉书扫描件', disclosure: 'personal' },
  },
  sections: [
    { label: '申诉', fields: ['receivedOn', 'complainant', 'about', 'item', 'scan', 'lastDay', 'decideBy'] },
    { label: '处理', fields: ['decision', 'decidedOn', 'publishedOn', 'grounds'], later: true },
  ],
  proposes: ({ now }) => ({ receivedOn: now.slice(0, 10) }),
  createdBy: workers,
  checks: [complaintIsRight],
  follows: complaintDays,
  title: ['receivedOn', 'decision'],
  list: ['receivedOn', 'decideBy', 'decision', 'publishedOn'],
  search: ['complainant', 'about'],
  happenedOn: 'receivedOn',
  states: {
    open: {
      label: '待决定',
      due: { label: '处理决定期限', on: 'decideBy', warnDays: 2, passed: '请立即作出决定并公布，如实写明日期和原因。' },
    },
    decided: { label: '已决定', final: true },
  },
  initial: 'open',
  papers: [
    { template: 'election-complaint', label: '名单申诉书', finalIn: ['open', 'decided'], covers: 'identifiers' },
    {
      template: 'election-decision',
      label: '申诉处理决定书',
      needs: ['decision'],
      finalIn: ['decided'],
      covers: 'identifiers',
    },
  ],
  steps: {
    decide: {
      label: '作出决定',
      from: ['open'],
      to: 'decided',
      duties: workers,
      asks: ['decision', 'decidedOn', 'publishedOn', 'grounds'],
      requires: ['decision', 'decidedOn', 'publishedOn', 'grounds'],
      help: '收到之日起三日内作出决定并公布；成立的，更正登记册后另公布一版名单。',
    },
  },
});
