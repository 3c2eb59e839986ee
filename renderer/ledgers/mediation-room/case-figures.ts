import type { Figure } from '../../domain/statistics/figure';
import type { CaseField } from './case-fields';
import { openStates, type CaseState } from './case-states';

/**
 * What the street asks for each month. The columns are those of a table that is really handed in (`mediation.md` §5, T1); the
 * ministry's own blank could not be read, so the office checks them against the form it was given.
 */
export const caseFigures = [
  {
    name: 'registered',
    label: '登记纠纷',
    unit: '件',
    operator: 'events',
    over: 'registeredOn',
    splits: ['disputeType', 'source', 'track', '$office'],
    note: '按登记日期，包括走访排查的线索。',
  },
  {
    name: 'accepted',
    label: '受理案件',
    unit: '件',
    operator: 'entered',
    states: ['accepted'],
    over: 'acceptedOn',
    splits: ['disputeType', 'source', 'track', 'difficult', '$office'],
    note: '按受理日期，不包括没有受理的登记。',
  },
  {
    name: 'agreed',
    label: '调解成功',
    unit: '件',
    operator: 'entered',
    states: ['agreed'],
    over: 'agreedOn',
    splits: ['agreementForm', 'disputeType', 'track', '$office'],
    note: '按达成协议日期；受理不等于调解成功。',
  },
  {
    name: 'unsuccessful',
    label: '调解不成或者终止',
    unit: '件',
    operator: 'entered',
    states: ['failed', 'terminated'],
    splits: ['terminationReason', 'track', '$office'],
  },
  {
    name: 'performed',
    label: '履行完毕',
    unit: '件',
    operator: 'entered',
    states: ['performed'],
    over: 'performedOn',
    splits: ['track', '$office'],
  },
  {
    name: 'closed',
    label: '结案',
    unit: '件',
    operator: 'entered',
    states: ['closed'],
    over: 'closedOn',
    splits: ['track', '$office'],
  },
  {
    name: 'pending',
    label: '期末在办',
    unit: '件',
    operator: 'standing',
    states: openStates,
    splits: ['$state', 'track', '$office'],
  },
  {
    name: 'amount',
    label: '协议涉及金额',
    unit: '元',
    operator: 'amount',
    of: ['clauses.amount'],
    over: 'agreedOn',
    splits: ['track', '$office'],
    note: '本期达成的协议中各条款金额之和。',
  },
  {
    name: 'success-rate',
    label: '调解成功率',
    unit: '%',
    operator: 'ratio',
    part: 'agreed',
    whole: 'accepted',
    note: '本期调解成功除以本期受理；跨期办结的，可能超过百分之百。',
  },
] as const satisfies readonly Figure<CaseField, CaseState>[];
