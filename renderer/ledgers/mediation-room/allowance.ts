import { defineLedger } from '../../domain/ledger/ledger';
import { paidOnceOnly } from '../../domain/mediation/allowance';
import { mediationKinds } from '../../domain/mediation/track';
import { difficulties } from '../codes/procedure';
import { allowancesSheet } from './register-sheets';
import { ofRoom } from './room';

/** Allowances per case (以案定补): registered, settled and performed; one dispute is paid once, however often it was mediated. */
export const allowanceLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.allowance,
  label: '以案定补',
  one: '补贴',
  shape: 'CASE',
  why: '一件一补，凭卷发放；金额和分级是本地规定（地方规定）。',
  fields: {
    month: { kind: 'period', label: '月份', disclosure: 'work', required: true, of: 'month' },
    case: { kind: 'link', label: '案件', disclosure: 'work', required: true, to: [mediationKinds.case], fixed: true },
    caseNumber: {
      kind: 'text',
      label: '案件编号',
      disclosure: 'work',
      maxLength: 40,
      help: '照案件的登记编号填写，审批表上印这个编号。',
    },
    mediator: { kind: 'text', label: '调解员', disclosure: 'work', required: true, maxLength: 40 },
    grade: { kind: 'code', label: '难易程度', disclosure: 'work', required: true, list: difficulties },
    amount: { kind: 'amount', label: '补贴金额', disclosure: 'work', required: true },
    evidence: { kind: 'text', label: '凭据', disclosure: 'work', maxLength: 100, help: '卷号、登记表、协议书、履行凭证。' },
    approver: { kind: 'text', label: '审批人', disclosure: 'work', maxLength: 40 },
    approvedOn: { kind: 'date', label: '审批日期', disclosure: 'work', only: 'past' },
    paidOn: { kind: 'date', label: '发放日期', disclosure: 'work', only: 'past' },
    note: { kind: 'longText', label: '说明', disclosure: 'work', lines: 2 },
  },
  title: ['month', 'grade', 'amount'],
  list: ['month', 'case', 'grade', 'amount', 'approvedOn'],
  search: ['evidence'],
  happenedOn: 'approvedOn',
  states: {
    claimed: { label: '已申报' },
    approved: { label: '已审批' },
    paid: { label: '已发放', final: true },
    declined: { label: '不予发放', final: true },
  },
  initial: 'claimed',
  steps: {
    approve: {
      label: '审批',
      from: ['claimed'],
      to: 'approved',
      duties: ['roomHead', 'director'],
      asks: ['approver', 'approvedOn', 'amount'],
      requires: ['approver', 'approvedOn', 'amount'],
      guards: [paidOnceOnly],
      help: '登记、调解成功、履行完毕三样齐全才发；同一纠纷多次调解只发一次（地方规定）。',
    },
    pay: {
      label: '发放',
      from: ['approved'],
      to: 'paid',
      duties: ['roomHead', 'director', 'registrar'],
      asks: ['paidOn'],
      requires: ['paidOn'],
    },
    decline: {
      label: '不予发放',
      from: ['claimed'],
      to: 'declined',
      duties: ['roomHead', 'director'],
      asks: ['note'],
      requires: ['note'],
    },
  },
  papers: [{ template: 'allowance-sheet', label: '以案定补审批表', finalIn: ['approved', 'paid'], covers: 'identifiers' }],
  sheets: [allowancesSheet],
  statistics: [
    { name: 'allowances', label: '以案定补', unit: '件', operator: 'events', over: 'approvedOn', splits: ['grade', '$office'] },
    {
      name: 'paid',
      label: '补贴金额',
      unit: '元',
      operator: 'amount',
      of: ['amount'],
      over: 'approvedOn',
      splits: ['grade', '$office'],
    },
  ],
});
