import type { Guard } from '../ledger/guard';
import { textIn } from './values';

/** Where a statute asks for an agreement in writing: pay and work, medical treatment, rural land. */
const byType: Readonly<Record<string, 'labour' | 'medical' | 'land'>> = {
  '10.1': 'labour',
  '10.2': 'labour',
  '13': 'medical',
  '7': 'land',
};

const names = { labour: '劳动争议', medical: '医疗纠纷', land: '农村土地承包经营纠纷' } as const;

/** Refuses an oral agreement in disputes for which the law orders a written one. */
export function writtenWhereOrdered(articles: Readonly<Record<'labour' | 'medical' | 'land', string>>): Guard {
  return ({ values }) => {
    const trade = byType[textIn(values, 'disputeType') ?? ''];
    const form = textIn(values, 'agreementForm');
    if (trade === undefined || form === undefined || form === 'written') return [];
    const article = articles[trade];
    return [
      {
        code: 'must-be-written',
        article,
        field: 'agreementForm',
        sentence: `${names[trade]}达成的协议要采用书面形式（${article}）。`,
        whatToDo: '请选择“书面协议”，制作协议书并由各方签名。',
      },
    ];
  };
}
