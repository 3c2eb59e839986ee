import { defineLedger } from '../../domain/ledger/ledger';
import { jointlyApplied, withinConfirmationDays } from '../../domain/mediation/checks';
import { mediationKinds } from '../../domain/mediation/track';
import { mediationLaw } from '../../rules/mediation-law';
import { rulings } from '../codes/handling';
import { cite, term } from './law';
import { inCase } from './room';
import { everyone } from './steps-common';

const terms = mediationLaw.terms;

/** Both sides ask a court to confirm the agreement, so that it can be enforced. */
export const confirmationLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.confirmation,
  label: '司法确认',
  one: '司法确认',
  shape: 'CASE',
  why: '经法院确认的协议可以申请执行；三十日内共同申请，不收费。',
  fields: {
    court: { kind: 'text', label: '人民法院', disclosure: 'work', required: true, maxLength: 60 },
    appliedOn: { kind: 'date', label: '共同申请日期', disclosure: 'work', required: true, only: 'past' },
    joint: { kind: 'yesNo', label: '双方共同申请', disclosure: 'work', required: true },
    acceptedOn: { kind: 'date', label: '法院受理日期', disclosure: 'work', only: 'past' },
    extended: {
      kind: 'rows',
      label: '法院延长审查期限',
      rowLabel: '延长',
      disclosure: 'work',
      columns: { on: { kind: 'date', label: '日期', disclosure: 'work', only: 'past' } },
    },
    ruling: { kind: 'code', label: '裁定结果', disclosure: 'work', list: rulings },
    ruledOn: { kind: 'date', label: '裁定日期', disclosure: 'work', only: 'past' },
    receivedOn: { kind: 'date', label: '收到裁定日期', disclosure: 'work', only: 'past' },
    number: { kind: 'text', label: '裁定书编号', disclosure: 'work', maxLength: 60 },
    note: { kind: 'longText', label: '说明', disclosure: 'personal', lines: 2 },
  },
  checks: [jointlyApplied(cite('RM', '33')), withinConfirmationDays(terms.confirmation.term, cite('RM', '33'))],
  title: ['court', 'appliedOn'],
  list: ['court', 'appliedOn', 'ruling', 'ruledOn'],
  search: ['court', 'number'],
  happenedOn: 'appliedOn',
  states: {
    applied: { label: '已申请' },
    accepted: { label: '法院已受理' },
    confirmed: { label: '裁定有效' },
    rejected: { label: '裁定驳回', final: true },
    withdrawn: { label: '已撤回', final: true },
  },
  initial: 'applied',
  clocks: [
    { label: '法院决定是否受理', states: ['applied'], from: 'appliedOn', terms: [term('courtAccepts')], warnDays: 0 },
    {
      label: '法院审查期限',
      states: ['accepted'],
      from: 'acceptedOn',
      terms: [term('courtDecides')],
      warnDays: 2,
      extensions: { rows: 'extended', term: terms.courtExtends.term, most: 1 },
    },
    { label: '提出异议期限', states: ['confirmed'], from: 'receivedOn', terms: [term('objection')], warnDays: 3 },
    { label: '申请执行期限', states: ['confirmed'], from: 'ruledOn', terms: [term('enforcement')], warnDays: 30 },
  ],
  steps: {
    accept: {
      label: '法院受理',
      from: ['applied'],
      to: 'accepted',
      duties: everyone,
      asks: ['acceptedOn'],
      requires: ['acceptedOn'],
    },
    confirm: {
      label: '裁定有效',
      from: ['applied', 'accepted'],
      to: 'confirmed',
      duties: everyone,
      asks: ['ruledOn', 'receivedOn', 'number', 'ruling'],
      requires: ['ruledOn'],
      writes: () => ({ ruling: 'valid' }),
    },
    reject: {
      label: '裁定驳回',
      from: ['applied', 'accepted'],
      to: 'rejected',
      duties: everyone,
      asks: ['ruledOn', 'number', 'note'],
      requires: ['ruledOn', 'note'],
      writes: () => ({ ruling: 'rejected' }),
      help: '可以变更协议、重新调解或者起诉。',
    },
    withdraw: { label: '撤回申请', from: ['applied', 'accepted'], to: 'withdrawn', duties: everyone, asks: ['note'] },
    extend: { label: '法院延长审查', from: ['accepted'], duties: everyone, asks: ['extended'], requires: ['extended'] },
  },
  papers: [{ template: 'confirmation-application', label: '司法确认申请书', finalIn: [], covers: 'identifiers' }],
  periodLock: { scope: 'figures' },
  statistics: [
    { name: 'applied', label: '申请司法确认', unit: '件', operator: 'events', over: 'appliedOn', splits: ['$office'] },
    {
      name: 'confirmed',
      label: '司法确认有效',
      unit: '件',
      operator: 'entered',
      states: ['confirmed'],
      over: 'ruledOn',
      splits: ['$office'],
    },
  ],
});
