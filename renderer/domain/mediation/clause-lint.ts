import type { JsonObject } from '../json';
import type { Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { illegalWordsIn } from './keywords';
import { rowsIn, textIn } from './values';

/** Words that leave open what is owed; a court would find the content unclear. */
const vague = ['尽快', '适当', '及时', '酌情', '有条件时', '必要时', '合理费用', '相应'];

/** What no agreement can settle, whatever the parties want. */
const beyond: readonly { readonly words: readonly string[]; readonly sentence: string; readonly whatToDo: string }[] = [
  {
    words: ['放弃追究刑事责任', '不追究刑事责任', '撤销刑事案件', '私了刑事'],
    sentence: '写了放弃追究刑事责任',
    whatToDo: '刑事责任不由当事人处分，请删去；只写民事赔偿。',
  },
  {
    words: ['所有权归', '使用权归', '权属归', '林权归', '宅基地归'],
    sentence: '写了确认权属',
    whatToDo: '调解不能确认土地、房屋、林地权属，请改写为怎样使用、怎样补偿。',
  },
  {
    words: ['解除婚姻关系', '离婚生效', '解除收养', '确认亲子', '断绝父子', '断绝母子'],
    sentence: '写了确认或者解除身份关系',
    whatToDo: '身份关系不能由调解协议确定，请只写财产、抚养费、探望等事项。',
  },
];

/** Wording that is allowed but often misunderstood. */
const waiver = ['不再追究', '放弃追究', '不再主张', '互不追究'];

function textOfClause(clause: JsonObject): string {
  return [textIn(clause, 'what'), textIn(clause, 'method')].join(' ');
}

/** Content no agreement may have (`mediation.md` §4, M10, M11, M13). */
export function lawfulClauses(article: string): Guard {
  return ({ values }) =>
    rowsIn(values, 'clauses').flatMap((clause, at) => {
      const text = textOfClause(clause);
      const which = `第${at + 1}条`;
      const found = beyond.filter(({ words }) => words.some((word) => text.includes(word)));
      return [
        ...found.map(({ sentence, whatToDo }) => refusal(`${which}${sentence}`, whatToDo, article)),
        ...illegalWordsIn(text).map((word) =>
          refusal(`${which}出现“${word}”`, '目的违法的约定无效，请删去；确与违法无关的，请换一个说法。', article),
        ),
      ];
    });
}

function refusal(sentence: string, whatToDo: string, article: string): Refusal {
  return { code: 'unlawful-clause', article, field: 'clauses', sentence: `${sentence}（${article}）。`, whatToDo };
}

/** What a careful reader would ask about the clauses before they are signed; nothing here stands against saving. */
export function clauseHints(values: JsonObject): string | undefined {
  const hints = rowsIn(values, 'clauses').flatMap((clause, at) => {
    const text = textOfClause(clause);
    const unclear = vague.filter((word) => text.includes(word));
    const waived = waiver.filter((word) => text.includes(word));
    return [
      ...(unclear.length === 0 ? [] : [`第${at + 1}条用了“${unclear.join('”“')}”，请写明日期、数额或者标准。`]),
      ...(waived.length === 0 ? [] : [`第${at + 1}条写了“${waived.join('”“')}”，只限民事权利；治安处罚和刑事责任依法处理。`]),
    ];
  });
  return hints.length === 0 ? undefined : hints.join('\n');
}
