import { clausesComplete, everyMarkMade, sealOfCommittee } from '../../domain/mediation/agreement';
import { asCleared, keptAmongEarlier, onlyPartWasAgreed } from '../../domain/mediation/agreement-change';
import { lawfulClauses } from '../../domain/mediation/clause-lint';
import { agreedByThoseWhoConsent, consentOfEveryParty } from '../../domain/mediation/consent';
import { datesInOrder } from '../../domain/mediation/dates';
import { handlersAreNoParties, oneHatOnly, somebodyPresides } from '../../domain/mediation/handlers';
import { everyDutyDone } from '../../domain/mediation/obligations';
import { fullyPerformed, reasonFitsTrack } from '../../domain/mediation/outcome';
import { atLeastTwoSides } from '../../domain/mediation/party';
import { rightsTold } from '../../domain/mediation/rights';
import { nothingForbids, screened } from '../../domain/mediation/screening-guards';
import { helpersConsentedTo, sittingHeld } from '../../domain/mediation/session';
import { presidingArticles, screeningArticles } from './articles';
import { workedStates } from './case-states';
import { basis, cite } from './law';
import { everyone, inCharge, reported, type CaseSteps } from './steps-common';
import { writtenWhereOrdered } from '../../domain/mediation/written';

const only = { field: 'track', in: ['RM'] } as const;
const duties = everyone;
const consent = consentOfEveryParty(cite('RM', '17'));
const forbidden = nothingForbids(screeningArticles);
const ordered = writtenWhereOrdered({ labour: cite('LD', '14'), medical: cite('YL', '39'), land: cite('TD', '10') });

/** People's mediation is taken in and assigned: a mediator of a committee presides, the committee seals. */
const beginning = {
  accept: {
    label: '受理',
    from: ['screened', 'awaitingConsent'],
    to: 'accepted',
    only,
    duties,
    asks: ['acceptedOn', 'organ', 'organType', 'partyRelation', 'difficult', 'courtReferral', 'papersReceivedOn'],
    requires: ['acceptedOn', 'facts', 'disputeType'],
    guards: [
      atLeastTwoSides,
      screened(screeningArticles, cite('BD', '审查')),
      consent,
      sealOfCommittee(cite('RM', '29')),
      datesInOrder,
    ],
    basis: basis('RM', '17'),
    paper: 'rm-registration',
    help: '各方都同意才能受理；一方明确拒绝的不得调解。',
  },
  assign: {
    label: '指派调解员',
    from: ['accepted'],
    to: 'assigned',
    only,
    duties: inCharge,
    asks: ['handlers'],
    requires: ['handlers'],
    guards: [somebodyPresides(presidingArticles), handlersAreNoParties(cite('RM', '23')), oneHatOnly(cite('BD', '回避'))],
    basis: basis('RM', '19'),
    help: '由调委会指定，也可以由当事人选择。',
  },
  mediate: {
    label: '开始调解',
    from: ['assigned'],
    to: 'mediating',
    only,
    duties,
    asks: ['rightsToldOn', 'rightsToldWay'],
    requires: ['rightsToldWay'],
    guards: [rightsTold(cite('RM', '23')), consent, forbidden],
    basis: basis('RM', '23'),
    paper: 'rm-rights',
    help: '调解之前先告知当事人权利和义务。',
  },
  extend: {
    label: '约定延长',
    from: workedStates,
    only,
    duties,
    asks: ['longer'],
    requires: ['longer'],
    help: '各方都同意才能延长；不同意的终止调解。',
  },
} as const satisfies CaseSteps;

/** An agreement is drawn up, looked over where the room does so, and signed. */
const agreeing = {
  draft: {
    label: '拟定协议',
    from: ['mediating', 'drafted'],
    to: 'drafted',
    only,
    duties,
    asks: ['agreementForm', 'agreementNumber', 'disputedPoints', 'clauses', 'partial'],
    requires: ['agreementForm'],
    guards: [clausesComplete(cite('RM', '29')), lawfulClauses(cite('JS', '358')), ordered],
    basis: basis('RM', '29'),
    paper: 'rm-agreement',
    help: '拟好以后可以打印，请各方签名；本单位要求法制核查的，先送核查。',
    writes: ({ account }) => ({ draftedBy: account.name }),
  },
  submitReview: {
    label: '送法制核查',
    from: ['drafted'],
    to: 'reviewing',
    only,
    duties,
    asks: ['stepReason'],
    help: '由没有办理本案的法制员核查，人民调解协议是否送核查由本单位决定。',
  },
  agree: {
    label: '达成协议',
    from: ['mediating', 'drafted', 'cleared'],
    to: 'agreed',
    only,
    duties,
    asks: [
      'agreementForm',
      'agreementNumber',
      'agreedOn',
      'partial',
      'disputedPoints',
      'clauses',
      'signedOn',
      'mediatorSignedOn',
      'sealedOn',
      'performance',
      'performedOn',
      'prevention',
    ],
    requires: ['agreementForm', 'agreedOn'],
    guards: [
      sittingHeld(cite('RM', '27')),
      helpersConsentedTo(cite('RM', '20')),
      agreedByThoseWhoConsent(cite('RM', '17')),
      clausesComplete(cite('RM', '29')),
      lawfulClauses(cite('JS', '358')),
      ordered,
      asCleared,
      sealOfCommittee(cite('RM', '29')),
      somebodyPresides(presidingArticles),
      forbidden,
      datesInOrder,
    ],
    basis: basis('RM', '28'),
    paper: 'rm-agreement',
    help: '书面协议自各方签名、调解员签名并加盖调委会印章之日生效，口头协议自达成之日生效。',
  },
} as const satisfies CaseSteps;

/** What becomes of an agreement. */
const afterwards = {
  beginPerformance: {
    label: '开始履行',
    from: ['agreed'],
    to: 'performing',
    only,
    duties,
    asks: ['signedOn', 'mediatorSignedOn', 'sealedOn', 'performance'],
    guards: [everyMarkMade(cite('RM', '29')), datesInOrder],
    basis: basis('RM', '31'),
  },
  perform: {
    label: '履行完毕',
    from: ['agreed', 'performing', 'breached'],
    to: 'performed',
    only,
    duties,
    asks: ['performance', 'performedOn', 'performanceProof'],
    requires: ['performance', 'performedOn', 'performanceProof'],
    guards: [everyMarkMade(cite('RM', '29')), everyDutyDone(cite('RM', '31')), fullyPerformed(cite('RM', '31')), datesInOrder],
    basis: basis('RM', '31'),
  },
  // Somebody called and found it not yet kept; where it was kept before, nobody needs it.
  performAfterVisit: {
    label: '补充履行完毕',
    aside: true,
    from: ['followedUp'],
    to: 'performed',
    only,
    duties,
    asks: ['performance', 'performedOn', 'performanceProof'],
    requires: ['performance', 'performedOn', 'performanceProof'],
    guards: [everyMarkMade(cite('RM', '29')), everyDutyDone(cite('RM', '31')), fullyPerformed(cite('RM', '31')), datesInOrder],
    basis: basis('RM', '31'),
  },
  breach: {
    label: '反悔或不履行',
    aside: true,
    from: ['agreed', 'performing'],
    to: 'breached',
    only,
    duties,
    asks: ['performance', 'stepReason', 'remediesToldOn'],
    requires: ['stepReason', 'remediesToldOn'],
    basis: basis('RM', '32'),
    help: '告知当事人可以就协议向人民法院起诉；拖欠报酬、工伤费用的可以申请支付令，劳动争议可以申请仲裁。',
  },
  amend: {
    label: '变更协议',
    aside: true,
    from: ['agreed', 'performing', 'breached'],
    to: 'mediating',
    only,
    duties,
    asks: ['stepReason'],
    requires: ['stepReason'],
    writes: keptAmongEarlier,
    basis: basis('RM', '33'),
    help: '原来的协议留在“以前的协议”里，重新协商、重新签订。',
  },
  continueRest: {
    label: '继续调解其余部分',
    aside: true,
    from: ['agreed', 'performing', 'performed'],
    to: 'mediating',
    only,
    duties,
    asks: ['stepReason'],
    requires: ['stepReason'],
    guards: [onlyPartWasAgreed],
    writes: keptAmongEarlier,
    help: '已经达成的部分照样履行，其余的接着调解。',
  },
  fail: {
    label: '调解不成',
    from: ['mediating', 'paused', 'eased', 'drafted'],
    to: 'failed',
    only,
    duties,
    asks: ['terminationReason', 'remediesToldOn', 'advice', 'undisputed'],
    requires: ['terminationReason', 'remediesToldOn'],
    guards: [reasonFitsTrack, reported],
    basis: basis('RM', '26'),
    paper: 'termination-notice',
    help: '终止调解，并告知可以通过仲裁、行政、司法等途径维护权利。',
  },
  terminate: {
    label: '终止调解',
    aside: true,
    from: ['accepted', 'assigned', 'mediating', 'paused', 'eased', 'drafted'],
    to: 'terminated',
    only,
    duties,
    asks: ['terminationReason', 'remediesToldOn', 'advice'],
    requires: ['terminationReason', 'remediesToldOn'],
    guards: [reasonFitsTrack, reported],
    basis: basis('RM', '26'),
    paper: 'termination-notice',
  },
  close: {
    label: '结案',
    from: ['performed', 'breached', 'failed', 'terminated', 'followedUp'],
    to: 'closed',
    only,
    duties,
    asks: ['closedOn', 'difficulty'],
    requires: ['closedOn'],
    guards: [reported, datesInOrder],
    basis: basis('RM', '27'),
    paper: 'closing-report',
  },
} as const satisfies CaseSteps;

export const committeeSteps = { ...beginning, ...agreeing, ...afterwards } as const satisfies CaseSteps;
