import type { Step } from '../../domain/ledger/ledger';
import { followUpWritten, keptAmongEarlier } from '../../domain/mediation/agreement-change';
import { datesInOrder } from '../../domain/mediation/dates';
import { handlersAreNoParties, oneHatOnly, somebodyPresides } from '../../domain/mediation/handlers';
import { atLeastTwoSides } from '../../domain/mediation/party';
import { reportedWhereObliged } from '../../domain/mediation/screening-guards';
import { mediationKinds } from '../../domain/mediation/track';
import { presidingArticles, screeningArticles } from './articles';
import { screeningFields, type CaseField } from './case-fields';
import { workedStates, type CaseState } from './case-states';
import { cite } from './law';

export type CaseSteps = Readonly<Record<string, Step<CaseField, CaseState>>>;

export const everyone = ['mediator', 'officer', 'roomHead', 'director'] as const;
export const inCharge = ['roomHead', 'director'] as const;
const formal = { field: 'track', in: ['RM', 'ZA', 'XC', 'MS'] } as const;
const before = ['registered', 'screened', 'awaitingConsent'] as const;
/** Whatever ends a matter waits for the report the law obliges to. */
export const reported = reportedWhereObliged(mediationKinds.upward, screeningArticles);

/** From the lead to the decision whether the matter is taken in. */
const intakeSteps = {
  register: {
    label: '登记',
    from: ['lead'],
    to: 'registered',
    duties: ['registrar', 'auxiliary', ...everyone],
    asks: ['number', 'disputeType', 'requestedOn', 'happenedOn', 'place', 'facts', 'claims'],
    requires: ['disputeType', 'facts'],
    guards: [datesInOrder],
    paper: 'rm-registration',
    help: '每一件纠纷都要登记。',
  },
  screen: {
    label: '受理前审查',
    from: ['registered'],
    to: 'screened',
    duties: ['registrar', ...everyone],
    asks: [...screeningFields, 'violenceReportedOn', 'civilOnly'],
    requires: screeningFields,
    help: '逐项如实回答，答案留存。有不得调解情形的也照样保存，再办移送或者不予受理。',
  },
  screenAgain: {
    label: '重新审查',
    from: ['screened', 'awaitingConsent', ...workedStates],
    duties: everyone,
    asks: [...screeningFields, 'violenceReportedOn', 'civilOnly'],
    requires: screeningFields,
    help: '伤情、年龄或者其他情况有了新的结果，重新回答。',
  },
  confirmScreening: {
    label: '负责人确认',
    from: [...before, ...workedStates],
    duties: inCharge,
    asks: ['confirmReason', 'confirmMeasures'],
    requires: ['confirmReason', 'confirmMeasures'],
    help: '审查结果里写明“须负责人确认”的，由负责人写清为什么可以调解、采取什么措施。',
  },
  askConsent: {
    label: '征求同意',
    from: ['registered', 'screened'],
    to: 'awaitingConsent',
    duties: everyone,
    guards: [atLeastTwoSides],
    help: '还有人没有同意的，先征求意见或者走访。',
  },
  refuse: {
    label: '不予受理',
    from: before,
    to: 'refused',
    only: formal,
    duties: inCharge,
    asks: ['refusalReason', 'advice'],
    requires: ['refusalReason', 'advice'],
    guards: [reported],
    paper: 'refusal-notice',
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
} as const satisfies CaseSteps;

/** While the matter is worked. */
const workSteps = {
  replaceHandler: {
    label: '更换或者增加人员',
    from: ['accepted', 'assigned', 'mediating', 'paused', 'eased'],
    only: formal,
    duties: inCharge,
    asks: ['handlers'],
    requires: ['handlers'],
    guards: [somebodyPresides(presidingArticles), handlersAreNoParties(cite('RM', '23')), oneHatOnly(cite('BD', '回避'))],
    help: '当事人要求更换主持人的应当更换；原来那一行填上到哪一天为止和原因。',
  },
  pause: {
    label: '暂停',
    aside: true,
    from: ['mediating'],
    to: 'paused',
    duties: everyone,
    asks: ['stepReason', 'pauses'],
    requires: ['stepReason'],
  },
  resume: { label: '恢复调解', from: ['paused', 'eased'], to: 'mediating', only: formal, duties: everyone, asks: ['pauses'] },
  ease: {
    label: '情绪缓和，同意协商',
    aside: true,
    from: ['assigned', 'mediating', 'paused'],
    to: 'eased',
    duties: everyone,
    asks: ['stepReason'],
    requires: ['stepReason'],
    help: '还没有协议，双方平静下来、愿意坐下来谈。不算调解成功。',
  },
  sendBack: {
    label: '退回修改',
    aside: true,
    from: ['drafted', 'reviewing', 'cleared'],
    to: 'mediating',
    duties: ['legalReviewer', ...everyone],
    asks: ['reviewNote'],
    requires: ['reviewNote'],
    help: '写明要改什么。',
  },
} as const satisfies CaseSteps;

/** The end of a matter, and its beginning anew. */
const endSteps = {
  followUp: {
    label: '回访',
    from: ['performed', 'breached', 'failed', 'terminated'],
    to: 'followedUp',
    duties: everyone,
    guards: [followUpWritten],
  },
  transfer: {
    label: '移送',
    aside: true,
    from: ['lead', ...before, 'accepted', 'assigned', 'mediating', 'paused', 'eased', 'failed', 'terminated'],
    to: 'transferred',
    duties: everyone,
    asks: ['transferredTo', 'stepReason', 'advice'],
    requires: ['transferredTo', 'stepReason'],
    guards: [reported],
  },
  changeTrack: {
    label: '转为其他途径',
    aside: true,
    from: [...before, 'accepted', 'assigned', 'mediating', 'paused', 'failed', 'terminated'],
    to: 'transferred',
    duties: everyone,
    asks: ['linkedCase', 'stepReason'],
    requires: ['linkedCase', 'stepReason'],
    guards: [reported],
    help: '先用“另立一件”按新的途径建好，再在这里关联；原来的记录照样保留。',
  },
  select: {
    label: '选作评析',
    from: ['closed', 'archived'],
    duties: ['legalReviewer', ...inCharge],
    asks: ['selected', 'difficulty'],
    requires: ['selected'],
    help: '评析案件办得怎样，不评价人。',
  },
  archive: {
    label: '归档',
    from: ['closed'],
    to: 'archived',
    duties: ['archivist'],
    asks: ['retention', 'fileNote'],
    requires: ['retention'],
    wholeDossier: true,
    paper: 'dossier-cover',
    help: '必须的材料齐了才能归档；归档后内容锁定。',
  },
  reopen: {
    label: '重新打开',
    from: ['closed'],
    to: 'mediating',
    only: formal,
    duties: everyone,
    asks: ['relapses', 'stepReason'],
    requires: ['stepReason'],
    writes: keptAmongEarlier,
    help: '结案后又起纠纷的，记下反复情况，在原案继续调解；以前的协议留在“以前的协议”里。',
  },
  reopenArchived: {
    label: '从档案中重新打开',
    from: ['archived'],
    to: 'mediating',
    only: formal,
    duties: ['archivist'],
    asks: ['relapses', 'stepReason'],
    requires: ['stepReason'],
    writes: keptAmongEarlier,
  },
} as const satisfies CaseSteps;

/** Steps every track takes in the same way. */
export const commonSteps = { ...intakeSteps, ...workSteps, ...endSteps } as const satisfies CaseSteps;
