import { clausesComplete, signedByBothSides } from '../../domain/mediation/agreement';
import { asCleared, keptAmongEarlier, reviewedFirst } from '../../domain/mediation/agreement-change';
import { lawfulClauses } from '../../domain/mediation/clause-lint';
import { consentOfEveryParty } from '../../domain/mediation/consent';
import { datesInOrder } from '../../domain/mediation/dates';
import {
  factsEstablished,
  minorsAccompanied,
  minorViolation,
  noGraveInjury,
  noProxyForSuspect,
  nothingBarsMediation,
  policeBars,
} from '../../domain/mediation/eligibility';
import { handlersAreNoParties, oneHatOnly, somebodyPresides } from '../../domain/mediation/handlers';
import { everyDutyDone } from '../../domain/mediation/obligations';
import { closedOnlyWhenPerformed, fullyPerformed, nothingPerformed, reasonFitsTrack } from '../../domain/mediation/outcome';
import { atLeastTwoSides } from '../../domain/mediation/party';
import { recognitionComplete } from '../../domain/mediation/recognition';
import { reviewerIsNotHandler } from '../../domain/mediation/review';
import { nothingForbids, screened } from '../../domain/mediation/screening-guards';
import { helpersConsentedTo, secondSittingInTime, sittingHeld, usualNumberOfSittings } from '../../domain/mediation/session';
import type { GuardInput } from '../../domain/ledger/guard';
import { mediationLaw } from '../../rules/mediation-law';
import { presidingArticles, screeningArticles } from './articles';
import { workedStates } from './case-states';
import { basis, cite } from './law';
import { inCharge, reported, type CaseSteps } from './steps-common';

const ofViolation = { field: 'track', in: ['ZA', 'XC'] } as const;
const ofDamage = { field: 'track', in: ['MS'] } as const;
const only = { field: 'track', in: ['ZA', 'XC', 'MS'] } as const;
const reviewed = { field: 'track', in: ['ZA', 'MS', 'RM'] } as const;
/** A slip of the spot is signed at once and reviewed by nobody. */
const atTheDesk = { field: 'track', in: ['ZA', 'MS'] } as const;
const duties = ['officer', 'roomHead'] as const;

/** The police have not decided yet; also after an agreement that was not kept at first. */
const beforeDecision = ['registered', 'screened', 'awaitingConsent', ...workedStates, 'failed', 'breached'] as const;

const bars = Object.keys(policeBars) as readonly (keyof typeof policeBars)[]; // keys of a literal
const consent = consentOfEveryParty(cite('CX', '179'));
const asked = screened(screeningArticles, cite('BD', '审查'));
const forbidden = nothingForbids(screeningArticles);
const grave = noGraveInjury(cite('XS', '288'));
/** The procedure runs anew from the day on which it came to nothing. */
const restartedHere = ({ eventAt }: GuardInput) => ({ restartedOn: eventAt.slice(0, 10) });

/** Mediation by the police is taken in: an officer presides, facts come first. */
const beginning = {
  acceptPolice: {
    label: '受理（治安调解）',
    from: ['screened', 'awaitingConsent'],
    to: 'accepted',
    only: ofViolation,
    duties,
    asks: ['acceptedOn', 'organ', 'filedOn', 'violations', 'mildReason', 'factsFoundOn', ...bars],
    requires: ['acceptedOn', 'organ', 'facts'],
    guards: [
      atLeastTwoSides,
      asked,
      grave,
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
    from: ['screened', 'awaitingConsent'],
    to: 'accepted',
    only: ofDamage,
    duties,
    asks: ['acceptedOn', 'organ', 'decisionOn'],
    requires: ['acceptedOn', 'organ', 'facts'],
    guards: [atLeastTwoSides, asked, reported, consentOfEveryParty(cite('CX', '185')), datesInOrder],
    basis: basis('CX', '185'),
    help: '处罚以后，或者治安调解不成以后，民事赔偿还可以调解。',
  },
  assignOfficer: {
    label: '指派主持民警',
    from: ['accepted'],
    to: 'assigned',
    only,
    duties: inCharge,
    asks: ['handlers'],
    requires: ['handlers'],
    guards: [somebodyPresides(presidingArticles), handlersAreNoParties(cite('ZA', '9')), oneHatOnly(cite('BD', '回避'))],
    help: '治安调解由民警主持，聘用的调解员可以受邀协助。',
  },
  mediatePolice: {
    label: '开始调解',
    from: ['assigned'],
    to: 'mediating',
    only,
    duties,
    guards: [consent, grave, forbidden, minorsAccompanied(cite('CX', '181')), noProxyForSuspect(cite('CX', '181'))],
    basis: basis('CX', '180'),
  },
  appraise: {
    label: '登记鉴定、听证',
    from: [...workedStates, 'failed', 'breached'],
    only,
    duties,
    asks: ['pauses', 'appraisedOn'],
    help: '鉴定、听证期间不计入办案期限；鉴定结论改变伤情的，请同时在当事人里改伤情并重新审查。',
  },
  grantTime: {
    label: '批准延长办案期限',
    from: ['registered', 'screened', 'awaitingConsent', ...workedStates, 'failed', 'breached'],
    only: ofViolation,
    duties: inCharge,
    asks: ['granted'],
    requires: ['granted'],
    basis: basis('ZA', '118'),
    help: '案情复杂的，经上一级公安机关批准可以延长三十日，延长以两次为限。',
  },
} as const satisfies CaseSteps;

/** The agreement is drawn up, reviewed by somebody else, and signed. */
const agreeing = {
  draftPolice: {
    label: '拟定协议',
    from: ['mediating', 'drafted'],
    to: 'drafted',
    only,
    duties,
    asks: ['agreementForm', 'agreementNumber', 'disputedPoints', 'clauses'],
    requires: ['agreementForm'],
    guards: [clausesComplete(cite('CX', '184')), lawfulClauses(cite('JS', '358'))],
    writes: ({ account }) => ({ draftedBy: account.name }),
    basis: basis('CX', '184'),
    help: '拟好以后送法制核查，通过后再打印正式文本。',
  },
  submitReviewPolice: {
    label: '送法制核查',
    from: ['drafted'],
    to: 'reviewing',
    only: atTheDesk,
    duties,
    asks: ['stepReason'],
  },
  clearReview: {
    label: '核查通过',
    from: ['reviewing'],
    to: 'cleared',
    only: reviewed,
    duties: ['legalReviewer'],
    asks: ['reviewedOn', 'reviewNote'],
    requires: ['reviewedOn'],
    guards: [reviewerIsNotHandler(cite('CX', '171'))],
    basis: basis('CX', '171'),
    help: '看是否属于可以调解的范围，条款是否明确、合法，有没有遗漏签名、期限。',
  },
  agreePolice: {
    label: '达成协议',
    from: ['mediating', 'drafted', 'cleared'],
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
      'prevention',
    ],
    requires: ['agreementForm', 'agreedOn'],
    guards: [
      sittingHeld(cite('CX', '184')),
      usualNumberOfSittings(cite('CX', '183'), mediationLaw.figures.usualPoliceSittings.value),
      secondSittingInTime(mediationLaw.terms.policeSecond.term, cite('CX', '183')),
      helpersConsentedTo(cite('CX', '182')),
      consent,
      grave,
      forbidden,
      noProxyForSuspect(cite('CX', '181')),
      minorsAccompanied(cite('CX', '181')),
      clausesComplete(cite('CX', '184')),
      lawfulClauses(cite('JS', '358')),
      reviewedFirst(cite('CX', '171')),
      asCleared,
      signedByBothSides(cite('CX', '184')),
      datesInOrder,
    ],
    basis: basis('CX', '184'),
    paper: 'za-agreement',
    help: '达成协议还不等于结案，履行之后才能结案。',
  },
} as const satisfies CaseSteps;

/** Without a performed agreement the case goes back to its own procedure. */
const afterwards = {
  performPolice: {
    label: '履行完毕',
    from: ['agreed'],
    to: 'performed',
    only,
    duties,
    asks: ['performance', 'performedOn', 'performanceProof'],
    requires: ['performance', 'performedOn', 'performanceProof'],
    guards: [everyDutyDone(cite('CX', '185')), fullyPerformed(cite('CX', '185')), datesInOrder],
    basis: basis('CX', '185'),
  },
  performLate: {
    label: '补充履行完毕',
    aside: true,
    from: ['breached'],
    to: 'performed',
    only: ofDamage,
    duties,
    asks: ['performance', 'performedOn', 'performanceProof'],
    requires: ['performance', 'performedOn', 'performanceProof'],
    guards: [everyDutyDone(cite('CX', '185')), fullyPerformed(cite('CX', '185')), datesInOrder],
    basis: basis('CX', '185'),
  },
  breachPolice: {
    label: '反悔或不履行',
    aside: true,
    from: ['agreed'],
    to: 'breached',
    only,
    duties,
    asks: ['performance', 'stepReason', 'remediesToldOn'],
    requires: ['stepReason', 'remediesToldOn'],
    writes: restartedHere,
    basis: basis('CX', '185'),
    help: '办案期限自不履行之日起重新计算。',
  },
  amendPolice: {
    label: '变更协议',
    aside: true,
    from: ['agreed'],
    to: 'mediating',
    only,
    duties,
    asks: ['stepReason'],
    requires: ['stepReason'],
    writes: keptAmongEarlier,
    help: '原来的协议留在“以前的协议”里，重新协商、重新签订。',
  },
  failPolice: {
    label: '调解不成',
    from: ['accepted', 'assigned', 'mediating', 'paused', 'eased', 'drafted'],
    to: 'failed',
    only,
    duties,
    asks: ['terminationReason', 'remediesToldOn'],
    requires: ['terminationReason', 'remediesToldOn'],
    guards: [reasonFitsTrack, reported],
    writes: restartedHere,
    basis: basis('ZA', '9'),
    paper: 'termination-notice',
    help: '依法处理，并告知民事部分可以向人民法院起诉。',
  },
  recognise: {
    label: '认可，不予处罚',
    aside: true,
    from: beforeDecision,
    to: 'performed',
    only: ofViolation,
    duties: inCharge,
    asks: [
      'recognisedWay',
      'recognisedCase',
      'appliedOn',
      'approvedOn',
      'approver',
      'performance',
      'performedOn',
      'performanceProof',
    ],
    requires: ['recognisedWay', 'appliedOn', 'approvedOn', 'approver', 'performance', 'performedOn', 'performanceProof'],
    guards: [recognitionComplete(cite('ZA', '9')), fullyPerformed(cite('CX', '186')), datesInOrder],
    basis: basis('ZA', '9'),
    paper: 'no-penalty-application',
    help: '处理决定作出以前，当事人自行和解或者经人民调解达成协议并已履行，书面申请并经公安机关认可的，不予处罚。',
  },
  resumeProcedure: {
    label: '恢复办理',
    from: ['failed', 'breached', 'followedUp'],
    to: 'transferred',
    only: ofViolation,
    duties,
    asks: ['stepReason', 'decisionOn'],
    requires: ['stepReason'],
    guards: [nothingPerformed(cite('CX', '185')), reported],
    basis: basis('ZA', '9'),
    help: '回到治安案件的办理程序，本记录只留调解经过。',
  },
  closePolice: {
    label: '结案',
    from: ['performed', 'followedUp'],
    to: 'closed',
    only: ofViolation,
    duties,
    asks: ['closedOn', 'difficulty'],
    requires: ['closedOn'],
    guards: [closedOnlyWhenPerformed(cite('CX', '258')), reported, datesInOrder],
    basis: basis('CX', '258'),
    paper: 'closing-report',
  },
  closeDamage: {
    label: '结案',
    from: ['performed', 'failed', 'breached', 'followedUp'],
    to: 'closed',
    only: ofDamage,
    duties,
    asks: ['closedOn', 'difficulty'],
    requires: ['closedOn'],
    guards: [reported, datesInOrder],
    basis: basis('CX', '185'),
    paper: 'closing-report',
    help: '民事部分没有谈成的，告知可以向人民法院起诉后结案。',
  },
} as const satisfies CaseSteps;

export const policeSteps = { ...beginning, ...agreeing, ...afterwards } as const satisfies CaseSteps;
