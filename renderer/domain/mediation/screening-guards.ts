import type { JsonObject } from '../json';
import type { Check, Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { findingsOf, isReportable } from './screening-findings';
import { screeningQuestions, type Finding, type ScreeningArticles, type ScreeningQuestion } from './screening-questions';
import { answerIn, textIn } from './values';

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

function onlyViolence(values: JsonObject): boolean {
  return answerIn(values, 'askSexual') !== true && textIn(values, 'askMinor') !== 'harmed';
}

/** A matter that must be reported is not put away before the report was made. */
export function reportedWhereObliged(kind: string, articles: ScreeningArticles): Guard {
  return ({ values, childrenOf }) => {
    if (!isReportable(values)) return [];
    const reported = childrenOf(kind).some((report) => textIn(report.values, 'reportedAt') !== undefined);
    if (reported) return [];
    const article = dutyToReport(values, articles);
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

function dutyToReport(values: JsonObject, { familyReport, minorsReport }: ScreeningArticles): string {
  return onlyViolence(values) ? familyReport : minorsReport;
}

/** What must be reported is not made to disappear; a mistake in it is corrected. */
export function neverDeleted(articles: ScreeningArticles): Check {
  return ({ values }) => {
    if (!isReportable(values)) return [];
    const article = dutyToReport(values, articles);
    return [
      {
        code: 'reportable-stays',
        article,
        sentence: `这件事依法必须报告，登记以后不能删除（${article}）。`,
        whatToDo: '填错的请用“修改”改正；不是这样的事，先改正审查的回答，经过里会留下改动。',
      },
    ];
  };
}
