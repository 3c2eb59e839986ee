import { mediationLaw } from '../../rules/mediation-law';
import { clausesComplete, signedByBothSides } from '../../domain/mediation/agreement';
import { consentOfEveryParty } from '../../domain/mediation/consent';
import { datesInOrder } from '../../domain/mediation/dates';
import {
  factsEstablished,
  minorsAccompanied,
  minorViolation,
  noProxyForSuspect,
  nothingBarsMediation,
  policeBars,
} from '../../domain/mediation/eligibility';
import { closedOnlyWhenPerformed, fullyPerformed, reasonFitsTrack } from '../../domain/mediation/outcome';
import { atLeastTwoSides } from '../../domain/mediation/party';
import { helpersConsentedTo, sittingHeld, usualNumberOfSittings } from '../../domain/mediation/session';
import { basis, cite } from './law';
import type { CaseSteps } from './steps-common';

const ofViolation = { field: 'track', in: ['ZA', 'XC'] } as const;
const ofDamage = { field: 'track', in: ['MS'] } as const;
const only = { field: 'track', in: ['ZA', 'XC', 'MS'] } as const;
const duties = ['officer', 'roomHead'] as const;

const bars = Object.keys(policeBars) as readonly (keyof typeof policeBars)[]; // keys of a literal
const consent = consentOfEveryParty(cite('CX', '179'));

/** Mediation by the police: an officer presides; without a performed agreement the case goes back to its own procedure. */
export const policeSteps = {
  acceptPolice: {
    label: '受理（治安调解）',
    from: ['registered', 'awaitingConsent'],
    to: 'accepted',
    only: ofViolation,
    duties,
    asks: ['acceptedOn', 'organ', 'violations', 'mildReason', 'factsFoundOn', ...bars],
    requires: ['acceptedOn', 'organ', 'facts'],
    guards: [
      atLeastTwoSides,
      minorViolation(cite('CX', '178')),
      nothingBarsMediation(cite('CX', '179')),
      consent,
      factsEstablished(cite('CX', '180')),
      noProxyForSuspect(cite('CX', '181')),
      datesInOrder,
    ],
    basis: basis('CX', '178'),
    help: '民间纠纷引起、情节较轻、双方同意的治安案件，查明事实后可以调解。',
  },
  acceptDamage: {
    label: '受理（损害赔偿）',
    from: ['registered', 'awaitingConsent'],
    to: 'accepted',
    only: ofDamage,
    duties,
    asks: ['acceptedOn', 'organ'],
    requires: ['acceptedOn', 'organ', 'facts'],
    guards: [atLeastTwoSides, consentOfEveryParty(cite('CX', '185')), datesInOrder],
    basis: basis('CX', '185'),
  },
  assignOfficer: {
    label: '指派主持民警',
    from: ['accepted'],
    to: 'assigned',
    only,
    duties: ['roomHead'],
    asks: ['mediators', 'recorder'],
    requires: ['mediators'],
    help: '治安调解由民警主持，聘用的调解员可以受邀协助。',
  },
  mediatePolice: {
    label: '开始调解',
    from: ['assigned'],
    to: 'mediating',
    only,
    duties,
    guards: [consent, minorsAccompanied(cite('CX', '181')), noProxyForSuspect(cite('CX', '181'))],
    basis: basis('CX', '180'),
  },
  agreePolice: {
    label: '达成协议',
    from: ['mediating'],
    to: 'agreed',
    only,
    duties,
    asks: [
      'agreementForm',
      'agreementNumber',
      'agreedOn',
      'disputedPoints',
      'clauses',
      'signedOn',
      'sittingsReason',
      'performance',
      'performedOn',
    ],
    requires: ['agreementForm', 'agreedOn'],
    guards: [
      sittingHeld(cite('CX', '184')),
      usualNumberOfSittings(cite('CX', '183'), mediationLaw.figures.usualPoliceSittings.value),
      helpersConsentedTo(cite('CX', '182')),
      consent,
      noProxyForSuspect(cite('CX', '181')),
      minorsAccompanied(cite('CX', '181')),
      clausesComplete(cite('CX', '184')),
      signedByBothSides(cite('CX', '184')),
      datesInOrder,
    ],
    basis: basis('CX', '184'),
    help: '达成协议还不等于结案，履行之后才能结案。',
  },
  performPolice: {
    label: '履行完毕',
    from: ['agreed'],
    to: 'performed',
    only,
    duties,
    asks: ['performance', 'performedOn', 'performanceProof'],
    requires: ['performance', 'performedOn', 'performanceProof'],
    guards: [fullyPerformed(cite('CX', '185')), datesInOrder],
    basis: basis('CX', '185'),
  },
  breachPolice: {
    label: '反悔或不履行',
    from: ['agreed'],
    to: 'breached',
    only,
    duties,
    asks: ['performance', 'stepReason', 'remediesToldOn'],
    requires: ['stepReason', 'remediesToldOn'],
    basis: basis('CX', '185'),
    help: '办案期限自不履行之日起重新计算。',
  },
  failPolice: {
    label: '调解不成',
    from: ['accepted', 'assigned', 'mediating', 'paused'],
    to: 'failed',
    only,
    duties,
    asks: ['terminationReason', 'remediesToldOn'],
    requires: ['terminationReason', 'remediesToldOn'],
    guards: [reasonFitsTrack],
    basis: basis('ZA', '9'),
    help: '依法处理，并告知民事部分可以向人民法院起诉。',
  },
  resumeProcedure: {
    label: '恢复办理',
    from: ['failed', 'breached'],
    to: 'transferred',
    only,
    duties,
    asks: ['stepReason'],
    requires: ['stepReason'],
    basis: basis('ZA', '9'),
    help: '回到治安案件的办理程序，本记录只留调解经过。',
  },
  closePolice: {
    label: '结案',
    from: ['performed', 'followedUp'],
    to: 'closed',
    only,
    duties,
    asks: ['closedOn'],
    requires: ['closedOn'],
    guards: [closedOnlyWhenPerformed(cite('CX', '258')), datesInOrder],
    basis: basis('CX', '258'),
  },
} as const satisfies CaseSteps;
