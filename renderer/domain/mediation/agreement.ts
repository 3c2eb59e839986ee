import { civilDateText } from '../calendar/civil-date';
import type { JsonObject, JsonValue } from '../json';
import type { Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { answerIn, numberIn, rowsIn, textIn } from './values';

/** Each clause says who does what for whom, how much, and until when. */
export function clausesComplete(article: string): Guard {
  return ({ values }) => {
    const clauses = rowsIn(values, 'clauses');
    if (clauses.length === 0)
      return [unclear('协议还没有条款', '请至少写一条：谁、向谁、做什么或者付多少、什么时候。', article)];
    return clauses.flatMap((clause, index) => judgeClause(clause, `第${index + 1}条`, article));
  };
}

function judgeClause(clause: JsonObject, which: string, article: string): readonly Refusal[] {
  const missing = [
    ...(textIn(clause, 'who') === undefined ? ['由谁履行'] : []),
    ...missingContent(clause),
    ...(hasDeadline(clause) ? [] : ['履行期限']),
  ];
  if (missing.length === 0) return [];
  return [unclear(`${which}缺少${missing.join('、')}`, '内容不明确的协议难以履行，也难以得到司法确认，请补齐。', article)];
}

function missingContent(clause: JsonObject): readonly string[] {
  const amount = numberIn(clause, 'amount');
  if (amount === undefined) return textIn(clause, 'what') === undefined ? ['做什么或者金额'] : [];
  if (amount <= 0) return ['大于零的金额'];
  return textIn(clause, 'whom') === undefined ? ['向谁支付'] : [];
}

/** A day, or a duty that lasts, such as not piling things up in a passage. */
function hasDeadline(clause: JsonObject): boolean {
  return textIn(clause, 'dueOn') !== undefined || answerIn(clause, 'lasting') === true;
}

function unclear(what: string, whatToDo: string, article: string): Refusal {
  return { code: 'clause', article, field: 'clauses', sentence: `${what}（${article}）。`, whatToDo };
}

const marks = { signedOn: '各方当事人签名', mediatorSignedOn: '调解员签名', sealedOn: '加盖调委会印章' } as const;

/** The day an agreement takes effect: the last of its marks where it is written, the day it was reached where it is oral. */
export function effectiveOn(values: JsonObject): string | undefined {
  const form = textIn(values, 'agreementForm');
  if (form === undefined) return undefined;
  if (textIn(values, 'track') !== 'RM') return form === 'written' ? textIn(values, 'signedOn') : textIn(values, 'agreedOn');
  if (form !== 'written') return textIn(values, 'agreedOn');
  const days = Object.keys(marks).map((name) => textIn(values, name));
  return days.reduce((last, day) => (last === undefined || day === undefined ? undefined : day > last ? day : last));
}

/** The same as the record page shows it. */
export function effectiveOnText(values: JsonObject): JsonValue | undefined {
  const day = effectiveOn(values);
  return day === undefined ? undefined : civilDateText(day);
}

/** A written agreement binds only when every mark is on it. */
export function everyMarkMade(article: string): Guard {
  return ({ values }) => {
    if (textIn(values, 'agreementForm') !== 'written') return [];
    return Object.entries(marks)
      .filter(([name]) => textIn(values, name) === undefined)
      .map(([field, label]) => ({
        code: 'mark-missing',
        article,
        field,
        sentence: `协议书还没有“${label}”的日期，尚未生效（${article}）。`,
        whatToDo: '请补齐后填写日期；生效日期按最后一项计算。',
      }));
  };
}

/** Both sides sign a police agreement, unless a recording on the spot stands for it. */
export function signedByBothSides(article: string): Guard {
  return ({ values }) => {
    if (textIn(values, 'agreementForm') === 'recorded' || textIn(values, 'signedOn') !== undefined) return [];
    return [
      {
        code: 'not-signed',
        article,
        field: 'signedOn',
        sentence: `还没有填写双方签名的日期（${article}）。`,
        whatToDo: '请双方在协议书上签名或者按指印后填写日期。',
      },
    ];
  };
}

/** People's mediation never carries the seal of the police. */
export function sealOfCommittee(article: string): Guard {
  return ({ values }) => {
    const organ = textIn(values, 'organ') ?? '';
    if (organ !== '' && !/(派出所|公安局|公安处|分局)$/u.test(organ)) return [];
    return [
      {
        code: 'seal',
        article,
        field: 'organ',
        sentence: `人民调解要加盖人民调解委员会印章，${organ === '' ? '还没有填写承办组织' : `“${organ}”不是调解委员会`}（${article}）。`,
        whatToDo: '请填写人民调解委员会（含派驻调解室）的全称，不使用公安机关印章。',
      },
    ];
  };
}

/** Sum of all money clauses in 分, for the list and the paper. */
export function agreedAmount(values: JsonObject): number {
  return rowsIn(values, 'clauses').reduce((sum, clause) => sum + (numberIn(clause, 'amount') ?? 0), 0);
}

/** 200.00, as a computed field shows it. */
export function agreedAmountText(values: JsonObject): JsonValue | undefined {
  const fen = agreedAmount(values);
  return fen === 0 ? undefined : (fen / 100).toFixed(2);
}
