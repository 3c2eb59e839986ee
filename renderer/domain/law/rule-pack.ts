import type { Basis } from '../ledger/operation';

/**
 * How binding a text is. `law` and `rule` were read as text; `local` holds only where the office is told so, and
 * `proposal` is our own suggestion: neither is ever shown as law, and an office may set it differently.
 */
export type Standing = 'law' | 'rule' | 'local' | 'proposal';

/** One law, regulation or custom with those articles the app leans on. */
export interface LawText {
  readonly title: string;
  /** Which edition was read. */
  readonly edition: string;
  readonly standing: Standing;
  /** What could not be verified about it. */
  readonly doubt?: string;
  /** Article number → what it says, in our own words. */
  readonly articles: Readonly<Record<string, string>>;
}

/** A number the app reckons with, and where it comes from. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly article: string;
}

/** A dated set of rules. A later pack has a higher epoch; an act is judged by the pack in force when it happened. */
export interface RulePack {
  readonly name: string;
  readonly epoch: number;
  /** First civil date on which it holds. */
  readonly validFrom: string;
  readonly texts: Readonly<Record<string, LawText>>;
  readonly figures: Readonly<Record<string, Figure>>;
}

type TextOf<P extends RulePack> = keyof P['texts'] & string;
type ArticleOf<P extends RulePack, T extends TextOf<P>> = keyof P['texts'][T]['articles'] & string;

export interface Citations<P extends RulePack> {
  /** What a step stores: pack, epoch and article. A text or article the pack does not have does not compile. */
  readonly basis: <const T extends TextOf<P>>(text: T, article: ArticleOf<P, T>) => Basis;
  /** What a person reads: 《人民调解法》第17条, marked where it is not law. */
  readonly cite: <const T extends TextOf<P>>(text: T, article: ArticleOf<P, T>) => string;
}

export function citationsOf<const P extends RulePack>(pack: P): Citations<P> {
  const cite = (text: string, article: string) => citation(pack.texts[text], article);
  return {
    basis: (text, article) => ({ pack: pack.name, epoch: pack.epoch, article: cite(text, article) }),
    cite,
  };
}

const marks: Readonly<Record<Standing, string>> = { law: '', rule: '', local: '（地方规定）', proposal: '（建议）' };

function citation(text: LawText | undefined, article: string): string {
  if (text === undefined) throw new Error(`no such text for article ${article}`);
  return `《${text.title}》第${article}条${marks[text.standing]}`;
}
