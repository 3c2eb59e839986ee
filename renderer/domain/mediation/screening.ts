import type { JsonObject } from '../json';
import type { Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { answerIn, textIn } from './values';

/** The twelve questions asked before a matter is taken in: field and what the screen asks. Answers stay with the case. */
export const screeningQuestions = {
  askWeapon: '是否动用凶器，或者扬言报复、自伤、伤人',
  askInjury: '是否有人受轻伤以上，或者可能构成轻伤以上',
  askMinor: '是否涉及未成年人',
  askSexual: '是否涉及性侵害、猥亵、性骚扰或者拐卖',
  askFamily: '夫妻、恋人、家庭成员之间是否有暴力',
  askRepeat: '同一纠纷是否多次报警或者多次调解过',
  askGroup: '是否有十人以上参与，或者雇人、结伙参与',
  askThird: '处理结果是否要由当事人以外的人承担',
  askPending: '法院、仲裁、行政机关是否已经受理或者处理',
  askTitle: '争的是不是权属或者身份（土地林地权属、婚姻亲子收养身份）',
  askAdministrative: '是否属于行政争议，或者涉法涉诉尚未办结',
  askSensitive: '是否涉外、涉港澳台、涉民族宗教，或者引起媒体关注',
} as const;
export type ScreeningQuestion = keyof typeof screeningQuestions;

export type MinorMatter = 'none' | 'party' | 'bullying' | 'harmed';
export type FamilyViolence = 'none' | 'history' | 'vulnerable' | 'ongoing';
export type PendingAt = 'none' | 'referred' | 'court' | 'health' | 'petition' | 'decided';
export type TitleMatter = 'none' | 'land' | 'status';

/** `block`: no mediation. `confirm`: only after somebody in charge wrote down why. `hint`: to be borne in mind. */
export type Strength = 'block' | 'confirm' | 'hint';

/** One thing the answers mean for mediating this matter. */
export interface Finding {
  /** The line of the list of what must not be mediated (`mediation.md` §4). */
  readonly rule: string;
  readonly strength: Strength;
  readonly field: string;
  readonly sentence: string;
  readonly whatToDo: string;
  readonly article: string;
  /** The law obliges whoever learns of it to report it. */
  readonly mustReport?: true;
}

/** Articles the findings rest on; the rules know none by themselves. */
export interface ScreeningArticles {
  readonly crime: string;
  readonly escalation: string;
  readonly minors: string;
  readonly minorsReport: string;
  readonly bullying: string;
  readonly familyReport: string;
  readonly family: string;
  readonly medicalPending: string;
  readonly pending: string;
  readonly land: string;
  readonly status: string;
  readonly administrative: string;
  readonly against: string;
  readonly sensitive: string;
}

type Rule = (values: JsonObject, articles: ScreeningArticles) => Finding | undefined;

const injuryRule: Rule = (values, { crime }) =>
  answerIn(values, 'askInjury') === true
    ? {
        rule: 'M1',
        strength: 'block',
        field: 'askInjury',
        sentence: '有人受轻伤以上，涉嫌犯罪，不能调解',
        whatToDo: '请报公安机关办理；刑事和解只能由公安机关、检察院、法院依法主持。',
        article: crime,
        mustReport: true,
      }
    : undefined;

const sexualRule: Rule = (values, { minors }) =>
  answerIn(values, 'askSexual') === true
    ? {
        rule: 'M2',
        strength: 'block',
        field: 'askSexual',
        sentence: '涉及性侵害、猥亵、拐卖等，任何人不得私下调解',
        whatToDo: '请立即报公安机关，并登记“上报”；保护被害人身份。',
        article: minors,
        mustReport: true,
      }
    : undefined;

const minorRule: Rule = (values, { minorsReport, bullying }) => {
  const minor = textIn(values, 'askMinor');
  if (minor === 'harmed') return harmToMinor(values, minorsReport);
  if (minor !== 'bullying') return undefined;
  return {
    rule: 'M12',
    strength: 'confirm',
    field: 'askMinor',
    sentence: '涉及学生欺凌',
    whatToDo: '请通知监护人到场、告知学校，由负责人确认后再办。',
    article: bullying,
  };
};

/** Nobody mediates the harm itself. What is owed for it may be settled before the police once they have decided on it. */
function harmToMinor(values: JsonObject, article: string): Finding {
  const decided = textIn(values, 'track') === 'MS' && textIn(values, 'decisionOn') !== undefined;
  return {
    rule: 'M2',
    strength: decided ? 'confirm' : 'block',
    field: 'askMinor',
    sentence: decided ? '对未成年人的侵害已经依法处理，只谈民事赔偿' : '未成年人受到侵害或者面临危险，不能调解',
    whatToDo: decided
      ? '请登记“上报”，监护人到场，隐去能识别身份的内容，由负责人确认后再办。'
      : '请立即向公安、民政、教育等部门报告，并登记“上报”；隐去能识别身份的内容。',
    article,
    mustReport: true,
  };
}

const familyRule: Rule = (values, { familyReport, family }) => {
  const violence = textIn(values, 'askFamily');
  if (violence === undefined || violence === 'none') return undefined;
  if (violence === 'history') {
    return {
      rule: 'M4',
      strength: 'confirm',
      field: 'askFamily',
      sentence: '有家庭暴力史',
      whatToDo: '请分别谈话，未经受害人自愿不安排当面调解，告知妇联并写明保护措施，由负责人确认。',
      article: family,
    };
  }
  // The violence itself is never mediated; what is left of money, care and housing may be, once it was reported.
  const civilOnly = answerIn(values, 'civilOnly') === true && textIn(values, 'violenceReportedOn') !== undefined;
  return {
    rule: 'M3',
    strength: civilOnly ? 'confirm' : 'block',
    field: 'askFamily',
    sentence: civilOnly
      ? '家庭暴力已经报告，只处理财产、抚养、居住等民事部分'
      : '家庭暴力正在发生、情形严重或者受害人需要特别保护，不能调解',
    whatToDo: civilOnly
      ? '请分别谈话，写明保护措施，由负责人确认。'
      : '请立即报公安机关并登记“上报”；以后只处理民事部分的，填写报告日期再办。',
    article: familyReport,
    ...(violence === 'vulnerable' || violence === 'ongoing' ? { mustReport: true } : {}),
  };
};

const weaponRule: Rule = (values, { escalation }) =>
  answerIn(values, 'askWeapon') === true
    ? {
        rule: 'M1',
        strength: 'confirm',
        field: 'askWeapon',
        sentence: '动用凶器或者扬言伤人，可能激化',
        whatToDo: '请采取预防措施，及时报告公安机关，由负责人确认后再办。',
        article: escalation,
      }
    : undefined;

const groupRule: Rule = (values, { sensitive }) =>
  answerIn(values, 'askGroup') === true
    ? {
        rule: 'M14',
        strength: 'confirm',
        field: 'askGroup',
        sentence: '参与人数多或者有人雇人、结伙',
        whatToDo: '请推选代表、及时上报，由负责人确认后再办；治安案件中雇人、结伙的不得调解。',
        article: sensitive,
      }
    : undefined;

const thirdRule: Rule = (values, { against }) =>
  answerIn(values, 'askThird') === true
    ? {
        rule: 'M13',
        strength: 'confirm',
        field: 'askThird',
        sentence: '处理结果要由当事人以外的人承担',
        whatToDo: '请把该人列为第三人并征得同意，由负责人确认后再办。',
        article: against,
      }
    : undefined;

const pendingRule: Rule = (values, { medicalPending, pending }) => {
  const where = textIn(values, 'askPending');
  if (where === undefined || where === 'none' || where === 'referred') return undefined;
  const medical = textIn(values, 'disputeType') === '13' && (where === 'court' || where === 'health');
  return {
    rule: 'M8',
    strength: medical ? 'block' : 'confirm',
    field: 'askPending',
    sentence: medical ? '医疗纠纷已由法院或者卫生主管部门受理，不得再受理' : '其他机关已经受理或者处理',
    whatToDo: medical ? '请不予受理或者终止，并告知当事人。' : '请核实受理机关和进度，由负责人确认后再办。',
    article: medical ? medicalPending : pending,
  };
};

const titleRule: Rule = (values, { land, status }) => {
  const title = textIn(values, 'askTitle');
  if (title === undefined || title === 'none') return undefined;
  const ofLand = title === 'land';
  return {
    rule: ofLand ? 'M10' : 'M11',
    strength: 'confirm',
    field: 'askTitle',
    sentence: ofLand ? '争的是土地、林地权属，调解不能确认权属' : '争的是婚姻、亲子、收养身份，调解不能确定身份',
    whatToDo: ofLand
      ? '可以协助协商使用和补偿；权属请移送乡镇、县政府处理。由负责人确认后再办。'
      : '只调解财产、抚养费、赡养等事项，由负责人确认后再办。',
    article: ofLand ? land : status,
  };
};

const administrativeRule: Rule = (values, { administrative }) =>
  answerIn(values, 'askAdministrative') === true
    ? {
        rule: 'M9',
        strength: 'block',
        field: 'askAdministrative',
        sentence: '属于行政争议或者涉法涉诉未办结',
        whatToDo: '请不予受理，告知向有权机关提出。',
        article: administrative,
      }
    : undefined;

const sensitiveRule: Rule = (values, { sensitive }) =>
  answerIn(values, 'askSensitive') === true
    ? {
        rule: 'M14',
        strength: 'confirm',
        field: 'askSensitive',
        sentence: '涉外、涉港澳台、涉民族宗教或者引起媒体关注',
        whatToDo: '请上报，由负责人确认后再办。',
        article: sensitive,
      }
    : undefined;

const repeatRule: Rule = (values, { escalation }) =>
  answerIn(values, 'askRepeat') === true
    ? {
        rule: 'M5',
        strength: 'hint',
        field: 'askRepeat',
        sentence: '同一纠纷反复发生',
        whatToDo: '请关联以前的案件，查清是否多次实施违法行为。',
        article: escalation,
      }
    : undefined;

const rules: readonly Rule[] = [
  injuryRule,
  sexualRule,
  minorRule,
  familyRule,
  weaponRule,
  groupRule,
  thirdRule,
  pendingRule,
  titleRule,
  administrativeRule,
  sensitiveRule,
  repeatRule,
];

/** What the answers mean, the strongest first. */
export function findingsOf(values: JsonObject, articles: ScreeningArticles): readonly Finding[] {
  const rank: Readonly<Record<Strength, number>> = { block: 0, confirm: 1, hint: 2 };
  return rules.flatMap((rule) => rule(values, articles) ?? []).sort((a, b) => rank[a.strength] - rank[b.strength]);
}

/** The law obliges the office to report this matter, and whoever reads it to keep the victim unknown. */
export function isReportable(values: JsonObject): boolean {
  const violence = textIn(values, 'askFamily');
  return (
    answerIn(values, 'askSexual') === true ||
    textIn(values, 'askMinor') === 'harmed' ||
    violence === 'vulnerable' ||
    violence === 'ongoing'
  );
}

/** A minor has a part in it: whoever is named around a minor tells who the minor is. */
export function involvesMinor(values: JsonObject): boolean {
  return ['party', 'bullying', 'harmed'].includes(textIn(values, 'askMinor') ?? '');
}

/** All twelve are answered, nothing bars mediation, and somebody in charge confirmed what needs confirming. */
export function screened(articles: ScreeningArticles, asked: string): Guard {
  return ({ values }) => {
    const open = unansweredOf(values);
    if (open.length > 0) return open.map((name) => unanswered(name, asked));
    const findings = findingsOf(values, articles);
    const confirmed = textIn(values, 'confirmReason') !== undefined;
    return findings.flatMap((finding) => {
      if (finding.strength === 'block') return [refusalOf(finding, 'must-not')];
      return finding.strength === 'confirm' && !confirmed ? [refusalOf(finding, 'to-confirm')] : [];
    });
  };
}

/** Only the bars, for steps late in a case: a new answer, or an appraisal, may have changed everything. */
export function nothingForbids(articles: ScreeningArticles): Guard {
  return ({ values }) =>
    findingsOf(values, articles).flatMap((finding) => (finding.strength === 'block' ? [refusalOf(finding, 'must-not')] : []));
}

function unansweredOf(values: JsonObject): readonly ScreeningQuestion[] {
  const names = Object.keys(screeningQuestions) as readonly ScreeningQuestion[]; // keys of a literal
  return names.filter((name) => answerIn(values, name) === undefined && textIn(values, name) === undefined);
}

function unanswered(field: ScreeningQuestion, article: string): Refusal {
  return {
    code: 'not-screened',
    article,
    field,
    sentence: `“${screeningQuestions[field]}”还没有回答。`,
    whatToDo: '请先办“受理前审查”，如实回答；不清楚的先问清再办。',
  };
}

function refusalOf({ sentence, whatToDo, article, field }: Finding, code: 'must-not' | 'to-confirm'): Refusal {
  const confirm = code === 'to-confirm' ? '还没有由负责人写明理由确认：' : '';
  return {
    code,
    article,
    field: code === 'must-not' ? field : '$screening',
    sentence: `${confirm}${sentence}（${article}）。`,
    whatToDo,
  };
}

/** What the screen says about the answers, line by line. */
export function screeningText(values: JsonObject, articles: ScreeningArticles): string | undefined {
  const labels: Readonly<Record<Strength, string>> = { block: '不得调解', confirm: '须负责人确认', hint: '注意' };
  const lines = findingsOf(values, articles).map(
    ({ strength, sentence, whatToDo, article }) => `${labels[strength]}：${sentence}。${whatToDo}（${article}）`,
  );
  return lines.length === 0 ? undefined : lines.join('\n');
}

function onlyViolence(values: JsonObject): boolean {
  return answerIn(values, 'askSexual') !== true && textIn(values, 'askMinor') !== 'harmed';
}

/** A matter that must be reported is not put away before the report was made. */
export function reportedWhereObliged(kind: string, articles: ScreeningArticles): Guard {
  return ({ values, childrenOf }) => {
    if (!isReportable(values)) return [];
    const reported = childrenOf(kind).some((report) => textIn(report.values, 'reportedAt') !== undefined);
    if (reported) return [];
    const article = onlyViolence(values) ? articles.familyReport : articles.minorsReport;
    return [
      {
        code: 'report-first',
        article,
        sentence: `这件事依法必须报告，还没有登记上报（${article}）。`,
        whatToDo: '请先在“上报”里登记向谁报告、何时报告，再办这一步。',
      },
    ];
  };
}
