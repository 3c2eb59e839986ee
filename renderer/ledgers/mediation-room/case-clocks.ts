import {
  agreementEffective,
  acceptedOrAppraised,
  firstSitting,
  followUpBegins,
  policeCaseBegins,
} from '../../domain/mediation/clock-starts';
import type { Clock } from '../../domain/shapes/due';
import { mediationLaw } from '../../rules/mediation-law';
import type { CaseField } from './case-fields';
import { workedStates, type CaseState } from './case-states';
import { term } from './law';

type CaseClock = Clock<CaseField, CaseState>;

const committee = { field: 'track', in: ['RM'] } as const;
const violation = { field: 'track', in: ['ZA'] } as const;
const police = { field: 'track', in: ['ZA', 'XC'] } as const;
const labour = { field: 'disputeType', in: ['10.1', '10.2'] } as const;
const medical = { field: 'disputeType', in: ['13'] } as const;
const agreed = { rows: 'longer', until: 'until', agreed: 'agreed' } as const;
const mediated = ['agreed', 'performing', 'performed', 'breached', 'followedUp'] as const satisfies readonly CaseState[];

/** D1 and D3: one month by custom, thirty working days where it is about medical treatment. */
const committeeClock: CaseClock = {
  label: '调解期限',
  states: workedStates,
  only: [committee],
  from: 'acceptedOn',
  terms: [term('general'), { ...term('medical'), only: [medical] }],
  warnDays: 10,
  extensions: agreed,
  pauses: 'pauses',
  passed: '期限已过：各方同意的办“约定延长”，不同意的终止调解并告知其他途径；医疗纠纷视为调解不成。',
};

/** D2: past it, either side may go to arbitration. */
const labourClock: CaseClock = {
  label: '劳动争议调解期限',
  states: ['registered', 'screened', 'awaitingConsent', ...workedStates],
  only: [committee, labour],
  from: 'requestedOn',
  terms: [term('labour')],
  warnDays: 5,
  passed: '自收到申请已满十五日：请告知当事人可以依法申请仲裁。',
};

/** D4. */
const courtClock: CaseClock = {
  label: '法院委派（委托）调解期限',
  states: ['registered', 'screened', 'awaitingConsent', ...workedStates],
  only: [committee, { field: 'source', in: ['court'] }],
  from: 'papersReceivedOn',
  terms: [
    { ...term('courtBefore'), only: [{ field: 'courtReferral', in: ['before'] }] },
    { ...term('courtOrdinary'), only: [{ field: 'courtReferral', in: ['ordinary'] }] },
    { ...term('courtSummary'), only: [{ field: 'courtReferral', in: ['summary'] }] },
  ],
  warnDays: 3,
  extensions: agreed,
  passed: '期限已过：各方同意的办“约定延长”，否则书面反馈人民法院。',
};

/** D5. */
const policeFirstClock: CaseClock = {
  label: '治安调解期限',
  states: ['accepted', 'assigned', 'mediating', 'paused'],
  only: [violation],
  from: acceptedOrAppraised,
  terms: [term('policeFirst')],
  warnDays: 1,
  passed: '已过规范要求的调解期限，请尽快调解或者转入处理程序。',
};

/** D6. */
const policeSecondClock: CaseClock = {
  label: '再次调解期限',
  states: ['mediating', 'paused', 'drafted', 'reviewing', 'cleared'],
  only: [violation],
  from: firstSitting,
  terms: [term('policeSecond')],
  warnDays: 2,
  passed: '第一次调解后七个工作日已过：未达成的终止调解，依法处理。',
};

/** D7. */
const policeCaseClock: CaseClock = {
  label: '治安案件办案期限',
  states: ['registered', 'screened', 'awaitingConsent', ...workedStates, 'agreed', 'failed', 'breached'],
  only: [police],
  from: policeCaseBegins,
  terms: [term('policeCase')],
  warnDays: 7,
  extensions: { rows: 'granted', term: mediationLaw.terms.policeCase.term, most: mediationLaw.figures.policeExtensions.value },
  pauses: 'pauses',
  passed: '办案期限已过：请报上一级公安机关批准延长，或者依法作出处理。',
};

/** D8. */
const confirmationClock: CaseClock = {
  label: '司法确认申请期限',
  states: mediated,
  only: [committee],
  from: agreementEffective,
  terms: [term('confirmation')],
  warnDays: 10,
  lapses: true,
  passed: '三十日已过，不能再申请司法确认；不履行的可以起诉。',
};

/** D14: duty of local rules, interval of our own. */
const followUpClock: CaseClock = {
  label: '回访日期',
  states: ['agreed', 'performing', 'performed', 'breached'],
  from: followUpBegins,
  terms: [term('followUp')],
  warnDays: 23,
  passed: '还没有回访。',
};

export const caseClocks: readonly CaseClock[] = [
  committeeClock,
  labourClock,
  courtClock,
  policeFirstClock,
  policeSecondClock,
  policeCaseClock,
  confirmationClock,
  followUpClock,
];
