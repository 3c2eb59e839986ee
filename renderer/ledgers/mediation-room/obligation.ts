import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { fullyReceived, receivedOf } from '../../domain/mediation/obligations';
import { mediationKinds } from '../../domain/mediation/track';
import { cite } from './law';
import { inCase, partiesAround } from './room';
import { everyone } from './steps-common';

const receiptColumns = {
  on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
  amount: { kind: 'amount', label: '金额', disclosure: 'work' },
  way: {
    kind: 'text',
    label: '方式',
    disclosure: 'personal',
    maxLength: 60,
    help: '现金、转账、打到谁的账户；与协议不同的写明。',
  },
  to: { kind: 'text', label: '收款人', disclosure: 'personal', maxLength: 60 },
  proof: { kind: 'text', label: '凭证', disclosure: 'personal', maxLength: 60, help: '收条、转账凭证编号。' },
} as const satisfies Fields;

const urgeColumns = {
  on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
  way: { kind: 'text', label: '方式', disclosure: 'work', maxLength: 40 },
  answer: { kind: 'text', label: '对方怎么说', disclosure: 'personal', maxLength: 100 },
} as const satisfies Fields;

/** One thing that is owed on one day under the agreement: what came in, how it was urged. */
export const obligationLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.obligation,
  label: '履行事项',
  one: '履行事项',
  shape: 'CASE',
  why: '协议有没有履行，逐项看得见，到期有提醒（人民调解法第31条）。',
  fields: {
    clause: { kind: 'text', label: '协议条款', disclosure: 'work', maxLength: 20 },
    payer: { kind: 'text', label: '由谁履行', disclosure: 'personal', required: true, maxLength: 60, offers: partiesAround },
    payee: { kind: 'text', label: '向谁', disclosure: 'personal', maxLength: 60, offers: partiesAround },
    what: { kind: 'longText', label: '做什么', disclosure: 'personal', lines: 2 },
    amount: { kind: 'amount', label: '应付金额', disclosure: 'work' },
    dueOn: { kind: 'date', label: '期限', disclosure: 'work' },
    lasting: { kind: 'yesNo', label: '长期', disclosure: 'work', help: '今后一直要遵守的，没有期限，不影响办“履行完毕”。' },
    receipts: { kind: 'rows', label: '履行情况', rowLabel: '收据', disclosure: 'work', columns: receiptColumns },
    received: {
      kind: 'computed',
      label: '已付',
      disclosure: 'work',
      compute: ({ values }) => yuan(receivedOf(values)),
      unit: '元',
    },
    urges: { kind: 'rows', label: '督促', rowLabel: '督促', disclosure: 'work', columns: urgeColumns },
    doneOn: { kind: 'date', label: '履行日期', disclosure: 'work', only: 'past' },
    note: { kind: 'longText', label: '说明', disclosure: 'personal', lines: 2 },
    scan: { kind: 'attachment', label: '凭证照片', disclosure: 'personal' },
  },
  title: ['clause', 'dueOn', 'amount'],
  list: ['clause', 'dueOn', 'amount', 'doneOn'],
  search: ['note'],
  happenedOn: 'dueOn',
  states: {
    open: {
      label: '待履行',
      due: {
        label: '履行期限',
        on: 'dueOn',
        warnDays: 5,
        passed: '已经逾期：请督促履行；仍不履行的，告知可以起诉或者申请支付令。',
      },
    },
    part: {
      label: '部分履行',
      due: { label: '履行期限', on: 'dueOn', warnDays: 5, passed: '余款已经逾期：请督促履行。' },
    },
    done: { label: '已履行', final: true },
    refused: { label: '拒不履行' },
    released: { label: '免除或者变更', final: true },
  },
  initial: 'open',
  steps: {
    receivePart: {
      label: '部分履行',
      from: ['open', 'part', 'refused'],
      to: 'part',
      duties: everyone,
      asks: ['receipts'],
      requires: ['receipts'],
    },
    receiveAll: {
      label: '履行完毕',
      from: ['open', 'part', 'refused'],
      to: 'done',
      duties: everyone,
      asks: ['doneOn', 'receipts', 'note'],
      requires: ['doneOn'],
      guards: [fullyReceived(cite('RM', '31'))],
      help: '付钱的记下收据；与协议约定的方式不同的写明。',
    },
    urge: {
      label: '督促',
      from: ['open', 'part', 'refused'],
      duties: everyone,
      asks: ['urges'],
      requires: ['urges'],
      paper: 'urge-notice',
    },
    refuse: { label: '拒不履行', from: ['open', 'part'], to: 'refused', duties: everyone, asks: ['note'], requires: ['note'] },
    release: {
      label: '免除或者变更',
      from: ['open', 'part', 'refused'],
      to: 'released',
      duties: everyone,
      asks: ['note'],
      requires: ['note'],
      help: '权利人同意免除，或者另行约定。',
    },
  },
  papers: [
    { template: 'urge-notice', label: '督促履行通知书', finalIn: [], covers: 'identifiers' },
    { template: 'receipt', label: '收条', needs: ['receipts'], finalIn: [], covers: 'identifiers' },
  ],
  periodLock: { scope: 'figures' },
  statistics: [
    { name: 'due', label: '到期应履行', unit: '项', operator: 'events', over: 'dueOn', splits: ['$state', '$office'] },
    { name: 'kept', label: '已履行', unit: '项', operator: 'entered', states: ['done'], over: 'doneOn', splits: ['$office'] },
  ],
});

function yuan(fen: number): string | undefined {
  return fen === 0 ? undefined : (fen / 100).toFixed(2);
}
