import type { JsonObject } from '../json';
import type { Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { partiesOf, partyName, somebody } from './party';
import { answerIn, choicesIn, nameIn, textIn } from './values';

/** The seven bars of the procedure rule, in its order: field name and what the screen asks. */
export const policeBars = {
  barHired: '是否雇凶伤害他人',
  barGroup: '是否结伙斗殴或者其他寻衅滋事',
  barRepeat: '是否多次实施违反治安管理行为',
  barUnwilling: '当事人是否明确表示不愿意调解',
  barNewViolation: '调解中是否又针对对方实施违法行为',
  barFled: '调解中违法嫌疑人是否逃跑',
  barUnsuitable: '是否有其他不宜调解的情形',
} as const;

/** A minor violation of a kind that may be mediated, for one of the three reasons. */
export function minorViolation(article: string): Guard {
  return ({ values }) => [
    ...(choicesIn(values, 'violations').length > 0 ? [] : [unanswered('violations', '违法行为', article)]),
    ...(textIn(values, 'mildReason') === undefined ? [unanswered('mildReason', '可以调解的情形', article)] : []),
  ];
}

/** Every bar is answered, and every answer is no. */
export function nothingBarsMediation(article: string): Guard {
  return ({ values }) =>
    Object.entries(policeBars).flatMap(([field, question]) => {
      const answer = answerIn(values, field);
      if (answer === undefined) return [unanswered(field, question, article)];
      return answer ? [barred(field, question, article)] : [];
    });
}

/** Facts first, then mediation. */
export function factsEstablished(article: string): Guard {
  return ({ values }) =>
    textIn(values, 'factsFoundOn') === undefined
      ? [
          {
            code: 'facts-first',
            article,
            field: 'factsFoundOn',
            sentence: `还没有记录何时查明事实；调解之前要查明事实、收集证据（${article}）。`,
            whatToDo: '请填写“查明事实日期”，证据随案卷保存。',
          },
        ]
      : [];
}

/** A suspect comes in person; only a victim may send a proxy. */
export function noProxyForSuspect(article: string): Guard {
  return (input) => partiesOf(input).flatMap((party) => [...roleKnown(party, article), ...inPerson(party, article)]);
}

function roleKnown(party: JsonObject, article: string): readonly Refusal[] {
  if (textIn(party, 'side') === 'third' || textIn(party, 'policeRole') !== undefined) return [];
  return [
    {
      code: 'police-role',
      article,
      sentence: `${partyName(party)}在治安案件中的身份还没有填写（${article}）。`,
      whatToDo: '请在该当事人里选择违法嫌疑人、被侵害人或者互为双方。',
    },
  ];
}

function inPerson(party: JsonObject, article: string): readonly Refusal[] {
  const proxy = nameIn(party, 'representative');
  const suspect = ['suspect', 'both'].includes(textIn(party, 'policeRole') ?? '');
  if (!suspect || proxy === undefined) return [];
  // Mostly the father or the mother, who tells who the minor is.
  const called = answerIn(party, 'minor') === true ? somebody : proxy;
  return [
    {
      code: 'proxy-for-suspect',
      article,
      sentence: `${partyName(party)}是违法嫌疑人，不得委托${called}代理（${article}）。`,
      whatToDo: '请本人到场，并去掉该当事人的代理人。',
    },
  ];
}

/** Parent or guardian of a minor is there, or the lawful exception is written down. */
export function minorsAccompanied(article: string): Guard {
  return (input) =>
    partiesOf(input)
      .filter((party) => answerIn(party, 'minor') === true)
      .filter((party) => nameIn(party, 'guardian') === undefined && textIn(party, 'guardianException') === undefined)
      .map((party) => ({
        code: 'guardian',
        article,
        sentence: `${partyName(party)}是未成年人，没有记录父母或者其他监护人到场（${article}）。`,
        whatToDo: '请填写到场的监护人；已满十六周岁、以自己劳动收入为主要生活来源且本人同意不通知的，写明情况。',
      }));
}

/** An injury of the grade of a crime ends mediation, whatever was answered when the matter came in. */
export function noGraveInjury(article: string): Guard {
  return (input) =>
    partiesOf(input)
      .filter((party) => ['light', 'grave'].includes(textIn(party, 'injury') ?? ''))
      .map((party) => ({
        code: 'grave-injury',
        article,
        sentence: `${partyName(party)}的伤情已达轻伤以上，涉嫌犯罪，不能调解（${article}）。`,
        whatToDo: '请终止调解，移送刑事办理，并重新回答受理前审查的问题。',
      }));
}

function unanswered(field: string, question: string, article: string): Refusal {
  return {
    code: 'unanswered',
    article,
    field,
    sentence: `“${question}”还没有回答（${article}）。`,
    whatToDo: '请如实回答；不清楚的先查明再办。',
  };
}

function barred(field: string, question: string, article: string): Refusal {
  return {
    code: 'barred',
    article,
    field,
    sentence: `“${question}”回答为“是”，不适用治安调解（${article}）。`,
    whatToDo: '请依法按治安案件办理，并告知当事人民事部分可以向人民法院起诉。',
  };
}
