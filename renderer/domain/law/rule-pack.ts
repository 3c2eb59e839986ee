import type { Term } from '../calendar/legal-clock';
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

/** A time the app counts with, since when it holds, and where it comes from. */
export interface PackTerm {
  readonly term: Term;
  /** First civil date on which it holds. */
  readonly from: string;
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
  readonly terms?: Readonly<Record<string, PackTerm>>;
}

type TextOf<P extends RulePack> = keyof P['texts'] & string;
type ArticleOf<P extends RulePack, T extends TextOf<P>> = keyof P['texts'][T]['articles'] & string;

export interface Citations<P extends RulePack> {
  /** What a step stores: pack, epoch and article. A text or article the pack does not have does not compile. */
  readonly basis: <const T extends TextOf<P>>(text: T, article: ArticleOf<P, T>) => Basis;
  /** What a person reads: 《人民调解法》第17条, marked where it is not law. */
  readonly cite: <const T extends TextOf<P>>(text: T, article: ArticleOf<P, T>) => string;
  /** A term as a deadline is declared with: how long, since when, by which rule. */
  readonly term: (name: keyof NonNullable<P['terms']> & string) => {
    readonly from: string;
    readonly term: Term;
    readonly article: string;
  };
}

export function citationsOf<const P extends RulePack>(pack: P): Citations<P> {
  const cite = (text: string, article: string) => citation(pack.texts[text], article);
  return {
    basis: (text, article) => ({ pack: pack.name, epoch: pack.epoch, article: cite(text, article) }),
    cite,
    term: (name) => {
      const found = pack.terms?.[name];
      if (found === undefined) throw new Error(`no such term: ${name}`);
      return { from: found.from, term: found.term, article: cite(found.text, found.article) };
    },
  };
}

/** What a person reads of one article; a place that is no number, such as an annex, stands as it is. */
export function citation(text: LawText | undefined, article: string): string {
  if (text === undefined) throw new Error(`no such text for article ${article}`);
  // Our own advice is told, not cited: nobody may take it for an article.
  if (text.standing === 'proposal') return `建议：${text.articles[article] ?? article}`;
  const place = /^\d/.test(article) ? `第${article}条` : article;
  return `《${text.title}》${place}${text.standing === 'local' ? '（地方规定）' : ''}`;
}
