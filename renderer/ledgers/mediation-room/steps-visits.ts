import { consentOfEveryParty } from '../../domain/mediation/consent';
import { datesInOrder } from '../../domain/mediation/dates';
import { continuedInCase } from '../../domain/mediation/outcome';
import { cite } from './law';
import { everyone, reported, type CaseSteps } from './steps-common';

const visits = { field: 'track', in: ['ZF'] } as const;

/** A record of visits ends by itself or goes on in a formal case; it is never re-labelled. */
export const visitSteps = {
  continueInCase: {
    label: '转正式调解',
    from: ['registered', 'screened', 'awaitingConsent', 'eased'],
    to: 'closed',
    only: visits,
    duties: everyone,
    asks: ['linkedCase', 'closedOn'],
    requires: ['linkedCase', 'closedOn'],
    guards: [consentOfEveryParty(cite('RM', '17')), continuedInCase, reported, datesInOrder],
    help: '先用“另立一件”建正式案件，再在这里关联；各方要有新的同意。',
  },
  easeVisits: {
    label: '情绪缓和，同意协商',
    aside: true,
    from: ['registered', 'screened', 'awaitingConsent'],
    to: 'eased',
    only: visits,
    duties: everyone,
    asks: ['stepReason'],
    requires: ['stepReason'],
    help: '双方愿意坐下来谈，还没有协议。',
  },
  settle: {
    label: '走访了结',
    from: ['registered', 'screened', 'awaitingConsent', 'eased'],
    to: 'closed',
    only: visits,
    duties: everyone,
    asks: ['stepReason', 'advice', 'closedOn'],
    requires: ['stepReason', 'closedOn'],
    guards: [reported, datesInOrder],
  },
} as const satisfies CaseSteps;
