import type { JsonObject } from '../json';
import type { Finding, ScreeningArticles, Strength } from './screening-questions';
import { answerIn, textIn } from './values';

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

/** What the screen says about the answers, line by line. */
export function screeningText(values: JsonObject, articles: ScreeningArticles): string | undefined {
  const labels: Readonly<Record<Strength, string>> = { block: '不得调解', confirm: '须负责人确认', hint: '注意' };
  const lines = findingsOf(values, articles).map(
    ({ strength, sentence, whatToDo, article }) => `${labels[strength]}：${sentence}。${whatToDo}（${article}）`,
  );
  return lines.length === 0 ? undefined : lines.join('\n');
}
