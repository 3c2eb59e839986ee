import type { JsonObject } from '../json';
import { same } from '../ledger/changes';
import type { Guard, GuardInput } from '../ledger/guard';
import { agreedAmount } from './agreement';
import { mediationKinds } from './track';
import { answerIn, rowsIn, textIn } from './values';

/**
 * What a step writes that opens an agreement again: the one that held is kept among the earlier ones, and the places of the next one are
 * empty. A case may have several, of parts of the matter or one after another (人民调解法 33).
 */
export function keptAmongEarlier({ values }: GuardInput): JsonObject {
  const agreedOn = textIn(values, 'agreedOn');
  if (agreedOn === undefined) return {};
  const number = textIn(values, 'agreementNumber');
  const why = textIn(values, 'stepReason');
  const amount = agreedAmount(values);
  const row = {
    // Named by its day and number, so that two computers that do the same show a conflict and no second row.
    id: `a-${agreedOn}-${number ?? ''}`,
    agreedOn,
    content: clausesText(values),
    ...(number === undefined ? {} : { number }),
    ...(amount === 0 ? {} : { amount }),
    ...(why === undefined ? {} : { why: [...why].slice(0, 200).join('') }),
  };
  const before = rowsIn(values, 'earlier').filter(({ id }) => id !== row.id);
  return { earlier: [...before, row], ...emptied };
}

const emptied: JsonObject = Object.fromEntries(
  [
    'agreementForm',
    'agreementNumber',
    'agreedOn',
    'partial',
    'clauses',
    'signedOn',
    'mediatorSignedOn',
    'sealedOn',
    'reviewedOn',
    'performance',
    'performedOn',
    'performanceProof',
  ].map((name) => [name, null]),
);

function clausesText(values: JsonObject): string {
  return rowsIn(values, 'clauses')
    .map((clause, at) => {
      const parts = ['who', 'whom', 'what', 'dueOn'].flatMap((name) => textIn(clause, name) ?? []);
      return `${at + 1}．${parts.join('，')}`;
    })
    .join('\n');
}

/** Only an agreement about a part leaves something to go on with. */
export const onlyPartWasAgreed: Guard = ({ values }) =>
  answerIn(values, 'partial') === true
    ? []
    : [
        {
          code: 'whole-agreed',
          field: 'partial',
          sentence: '协议没有注明“只就一部分达成”。',
          whatToDo: '其余部分还要接着调解的，请先在记录里改为“是”；要改协议的，办“变更协议”。',
        },
      ];

/** A written agreement of the police is looked over by somebody else before it is signed; a slip is signed where the quarrel was. */
export function reviewedFirst(article: string): Guard {
  return ({ record, values }) => {
    if (textIn(values, 'agreementForm') !== 'written' || record.state === 'cleared') return [];
    if (textIn(values, 'track') === 'XC') return [];
    return [
      {
        code: 'review-first',
        article,
        sentence: `书面协议还没有经过法制核查（${article}）。`,
        whatToDo: '请先办“拟定协议”“送法制核查”，核查通过后打印、签名，再办这一步。',
      },
    ];
  };
}

/** What was cleared is what is signed. */
export const asCleared: Guard = ({ record, values }) => {
  if (record.state !== 'cleared' && record.state !== 'reviewing') return [];
  if (same(rowsIn(record.values, 'clauses'), rowsIn(values, 'clauses'))) return [];
  return [
    {
      code: 'changed-after-review',
      field: 'clauses',
      sentence: '协议条款在送核查以后有改动。',
      whatToDo: '请办“退回修改”，改好以后重新送法制核查。',
    },
  ];
};

/** 回访 is said of a visit that was written down. */
export const followUpWritten: Guard = ({ childrenOf }) =>
  childrenOf(mediationKinds.followUp).length > 0
    ? []
    : [{ code: 'no-follow-up', sentence: '还没有登记回访记录。', whatToDo: '请先在“回访记录”里登记这次回访。' }];
