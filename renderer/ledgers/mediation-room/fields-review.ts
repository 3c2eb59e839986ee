import type { Fields } from '../../domain/fields/field';
import { policeBars } from '../../domain/mediation/eligibility';
import { suggestedBy } from '../../domain/mediation/keywords';
import { screeningText } from '../../domain/mediation/screening-findings';
import { screeningQuestions, type ScreeningQuestion } from '../../domain/mediation/screening-questions';
import { mediationKinds } from '../../domain/mediation/track';
import type { JsonObject } from '../../domain/json';
import * as dispute from '../codes/dispute';
import * as handling from '../codes/handling';
import { recognitionWays } from '../codes/procedure';
import { screeningArticles } from './articles';
import { grantedColumns, pauseColumns } from './case-rows';

export const violationOnly = { field: 'track', in: ['ZA', 'XC'] } as const;
export const policeOnly = { field: 'track', in: ['ZA', 'XC', 'MS'] } as const;

const yesNo = (name: ScreeningQuestion) => ({ kind: 'yesNo', label: screeningQuestions[name], disclosure: 'work' }) as const;

/** The twelve questions, in the order in which they are asked. */
export const screening = {
  askWeapon: yesNo('askWeapon'),
  askInjury: yesNo('askInjury'),
  askMinor: { kind: 'code', label: screeningQuestions.askMinor, disclosure: 'work', list: handling.minorMatters },
  askSexual: yesNo('askSexual'),
  askFamily: { kind: 'code', label: screeningQuestions.askFamily, disclosure: 'work', list: handling.familyViolence },
  askRepeat: yesNo('askRepeat'),
  askGroup: yesNo('askGroup'),
  askThird: yesNo('askThird'),
  askPending: { kind: 'code', label: screeningQuestions.askPending, disclosure: 'work', list: handling.pendingAt },
  askTitle: { kind: 'code', label: screeningQuestions.askTitle, disclosure: 'work', list: handling.titleMatters },
  askAdministrative: yesNo('askAdministrative'),
  askSensitive: yesNo('askSensitive'),
} as const satisfies Fields;

const violent = { field: 'askFamily', in: ['vulnerable', 'ongoing'] } as const;

/** What follows from the answers, and what somebody in charge wrote about them. */
export const screeningOutcome = {
  violenceReportedOn: { kind: 'date', label: '家庭暴力报告日期', disclosure: 'work', only: 'past', when: violent },
  civilOnly: {
    kind: 'yesNo',
    label: '只处理民事部分',
    disclosure: 'work',
    when: violent,
    help: '财产、抚养、居住等；暴力本身不调解。',
  },
  confirmReason: { kind: 'longText', label: '负责人确认的理由', disclosure: 'work', lines: 2 },
  confirmMeasures: {
    kind: 'longText',
    label: '采取的措施',
    disclosure: 'work',
    lines: 2,
    help: '例如：分别谈话、通知监护人、上报、推选代表。',
  },
  screening: {
    kind: 'computed',
    label: '审查结果',
    disclosure: 'work',
    compute: ({ values }) => screeningText(values, screeningArticles),
  },
  suggestion: { kind: 'computed', label: '提示', disclosure: 'work', compute: ({ values }) => suggestionText(values) },
} as const satisfies Fields;

function suggestionText(values: JsonObject): string | undefined {
  const found = suggestedBy(values).map(({ field, words }) => {
    const question = Object.entries(screeningQuestions).find(([name]) => name === field)?.[1] ?? field;
    return `情况里写到“${words.join('”“')}”，请再看一遍“${question}”。`;
  });
  return found.length === 0 ? undefined : found.join('\n');
}

/** Whether a police case may be mediated at all: each bar is asked and answered; and how long its procedure may take. */
export const review = {
  filedOn: { kind: 'date', label: '立案日期', disclosure: 'work', only: 'past', when: policeOnly },
  violations: { kind: 'codes', label: '违法行为', disclosure: 'work', list: dispute.violationTypes, when: violationOnly },
  mildReason: { kind: 'code', label: '可以调解的情形', disclosure: 'work', list: dispute.mildReasons, when: violationOnly },
  factsFoundOn: { kind: 'date', label: '查明事实日期', disclosure: 'work', only: 'past', when: violationOnly },
  barHired: { kind: 'yesNo', label: policeBars.barHired, disclosure: 'work', when: violationOnly },
  barGroup: { kind: 'yesNo', label: policeBars.barGroup, disclosure: 'work', when: violationOnly },
  barRepeat: { kind: 'yesNo', label: policeBars.barRepeat, disclosure: 'work', when: violationOnly },
  barUnwilling: { kind: 'yesNo', label: policeBars.barUnwilling, disclosure: 'work', when: violationOnly },
  barNewViolation: { kind: 'yesNo', label: policeBars.barNewViolation, disclosure: 'work', when: violationOnly },
  barFled: { kind: 'yesNo', label: policeBars.barFled, disclosure: 'work', when: violationOnly },
  barUnsuitable: { kind: 'yesNo', label: policeBars.barUnsuitable, disclosure: 'work', when: violationOnly },
  appraisedOn: {
    kind: 'date',
    label: '出具鉴定或者估价结论日期',
    disclosure: 'work',
    only: 'past',
    when: policeOnly,
  },
  decisionOn: { kind: 'date', label: '作出处理决定日期', disclosure: 'work', only: 'past', when: policeOnly },
  restartedOn: {
    kind: 'date',
    label: '恢复办理起算日期',
    disclosure: 'work',
    only: 'past',
    when: policeOnly,
    help: '未达成协议或者不履行的那一天，办案期限自此重新计算。',
  },
  granted: {
    kind: 'rows',
    label: '批准延长办案期限',
    rowLabel: '延长',
    disclosure: 'work',
    columns: grantedColumns,
    when: policeOnly,
  },
  recognisedWay: { kind: 'code', label: '认可的方式', disclosure: 'work', list: recognitionWays, when: policeOnly },
  recognisedCase: {
    kind: 'link',
    label: '已履行的人民调解案件',
    disclosure: 'work',
    to: [mediationKinds.case],
    when: policeOnly,
  },
  appliedOn: { kind: 'date', label: '书面申请不予处罚日期', disclosure: 'work', only: 'past', when: policeOnly },
  approvedOn: { kind: 'date', label: '公安机关认可日期', disclosure: 'work', only: 'past', when: policeOnly },
  approver: {
    kind: 'text',
    label: '认可人',
    disclosure: 'work',
    maxLength: 40,
    when: policeOnly,
    help: '由哪一级认可，按本地公安机关规定（地方规定）。',
  },
  pauses: {
    kind: 'rows',
    label: '不计入期限的时间',
    rowLabel: '一段',
    disclosure: 'work',
    columns: pauseColumns,
    help: '伤情鉴定、医疗鉴定、听证等期间不计入期限。',
  },
} as const satisfies Fields;
