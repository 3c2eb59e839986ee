import type { Step } from '../../domain/ledger/ledger';
import { datesInOrder } from '../../domain/mediation/dates';
import { consentOfEveryParty } from '../../domain/mediation/consent';
import { continuedInCase } from '../../domain/mediation/outcome';
import { atLeastTwoSides } from '../../domain/mediation/party';
import type { CaseField } from './case-fields';
import type { CaseState } from './case-states';
import { cite } from './law';

export type CaseSteps = Readonly<Record<string, Step<CaseField, CaseState>>>;

const everyone = ['mediator', 'officer', 'roomHead'] as const;
const formal = { field: 'track', in: ['RM', 'ZA', 'XC', 'MS'] } as const;
const visits = { field: 'track', in: ['ZF'] } as const;

/** Steps every track takes in the same way. */
export const commonSteps = {
  register: {
    label: '登记',
    from: ['lead'],
    to: 'registered',
    duties: ['registrar', ...everyone],
    asks: ['number', 'disputeType', 'happenedOn', 'place', 'facts', 'claims'],
    requires: ['disputeType', 'facts'],
    guards: [datesInOrder],
    help: '每一件纠纷都要登记。',
  },
  askConsent: {
    label: '征求同意',
    from: ['registered'],
    to: 'awaitingConsent',
    duties: everyone,
    guards: [atLeastTwoSides],
    help: '还有人没有同意的，先征求意见或者走访。',
  },
  refuse: {
    label: '不予受理',
    from: ['registered', 'awaitingConsent'],
    to: 'refused',
    only: formal,
    duties: ['roomHead'],
    asks: ['refusalReason', 'advice'],
    requires: ['refusalReason', 'advice'],
    help: '写明原因，并告知当事人可以走的其他途径。',
  },
  askAgain: {
    label: '再次征求同意',
    from: ['refused'],
    to: 'awaitingConsent',
    only: formal,
    duties: everyone,
    asks: ['stepReason'],
    requires: ['stepReason'],
    help: '拒绝过的也可以再问，改变意愿要重新记录同意。',
  },
  pause: {
    label: '暂停',
    from: ['mediating'],
    to: 'paused',
    duties: everyone,
    asks: ['stepReason'],
    requires: ['stepReason'],
  },
  resume: { label: '恢复调解', from: ['paused'], to: 'mediating', duties: everyone },
  followUp: {
    label: '回访',
    from: ['performed', 'breached', 'failed', 'terminated'],
    to: 'followedUp',
    duties: everyone,
    asks: ['followedUpOn', 'followUp'],
    requires: ['followedUpOn', 'followUp'],
    guards: [datesInOrder],
  },
  transfer: {
    label: '移送',
    from: ['lead', 'registered', 'awaitingConsent', 'accepted', 'assigned', 'mediating', 'paused', 'failed', 'terminated'],
    to: 'transferred',
    duties: everyone,
    asks: ['transferredTo', 'stepReason', 'advice'],
    requires: ['transferredTo', 'stepReason'],
  },
  archive: { label: '归档', from: ['closed'], to: 'archived', duties: ['archivist'], help: '归档后内容锁定。' },
  reopen: {
    label: '重新打开',
    from: ['closed'],
    to: 'mediating',
    only: formal,
    duties: everyone,
    asks: ['relapses', 'stepReason'],
    requires: ['stepReason'],
    help: '结案后又起纠纷的，记下反复情况，在原案继续调解。',
  },
  reopenArchived: {
    label: '从档案中重新打开',
    from: ['archived'],
    to: 'mediating',
    only: formal,
    duties: ['archivist'],
    asks: ['relapses', 'stepReason'],
    requires: ['stepReason'],
  },
} as const satisfies CaseSteps;

/** A record of visits ends by itself or goes on in a formal case; it is never re-labelled. */
export const visitSteps = {
  continueInCase: {
    label: '转正式调解',
    from: ['registered', 'awaitingConsent'],
    to: 'closed',
    only: visits,
    duties: everyone,
    asks: ['linkedCase', 'closedOn'],
    requires: ['linkedCase', 'closedOn'],
    guards: [consentOfEveryParty(cite('RM', '17')), continuedInCase, datesInOrder],
    help: '先新建正式案件，再在这里关联；各方要有新的同意。',
  },
  settle: {
    label: '走访了结',
    from: ['registered', 'awaitingConsent'],
    to: 'closed',
    only: visits,
    duties: everyone,
    asks: ['stepReason', 'advice', 'closedOn'],
    requires: ['stepReason', 'closedOn'],
    guards: [datesInOrder],
  },
} as const satisfies CaseSteps;
