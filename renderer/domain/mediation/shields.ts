import type { Shield, Shielded } from '../ledger/shield';
import { involvesMinor, isReportable } from './screening-findings';
import { answerIn, textIn } from './values';

/** Articles the shields of the mediation room rest on. */
export interface ShieldArticles {
  readonly minors: string;
  readonly victims: string;
  readonly sealed: string;
}

/** A case that must be reported keeps its people to itself, and so does a police case once it is sealed. */
export function caseShield(articles: ShieldArticles): Shield {
  return { as: '（保密）', when: (record) => reasonOfCase(record, articles) };
}

/** Whatever lives inside such a case does the same. */
export function insideShield(articles: ShieldArticles): Shield {
  return { as: '（保密）', when: (_record, parent) => (parent === undefined ? undefined : reasonOfCase(parent, articles)) };
}

/** A minor is never told by name, and nobody in a case that keeps its people to itself. */
export function partyShield(articles: ShieldArticles): Shield {
  return {
    as: '未成年人或者保密当事人',
    when: (record, parent) => {
      if (answerIn(record.values, 'minor') === true) return `当事人是未成年人（${articles.minors}）`;
      return parent === undefined ? undefined : reasonOfCase(parent, articles);
    },
  };
}

function reasonOfCase({ values, state }: Shielded, { minors, victims, sealed }: ShieldArticles): string | undefined {
  if (isReportable(values)) return `依法应当报告的事项，当事人身份保密（${victims}）`;
  if (involvesMinor(values)) return `案件涉及未成年人，有关的人都不显示姓名（${minors}）`;
  const violation = ['ZA', 'XC'].includes(textIn(values, 'track') ?? '');
  return violation && state === 'archived' ? `违反治安管理的记录已经封存（${sealed}）` : undefined;
}
