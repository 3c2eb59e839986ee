import type { LawText, RulePack } from '../law/rule-pack';
import type { Stage } from './stage';

export type Texts = Readonly<Record<string, LawText>>;

/** Text and article of a pack, such as `['VL', '18']`. What the pack does not have does not compile. */
export type From<T extends Texts> = {
  [K in keyof T & string]: readonly [text: K, article: keyof T[K]['articles'] & string];
}[keyof T & string];

/** A rule that stands. Firm where its text is law or a national rule; otherwise the adopted method may say something else. */
export interface Settled<V, F> {
  readonly label: string;
  readonly value: V;
  readonly from: F;
  /** A firm number that the adopted method may make stricter. */
  readonly mayBe?: 'more' | 'less';
  /** What could not be verified about this one rule. */
  readonly doubt?: string;
}

/** A rule the law leaves open, or that nobody could verify: a person chooses and names the clause of the adopted method. */
export interface Asked<V, F> {
  readonly label: string;
  readonly ask: string;
  readonly options: readonly { readonly value: V; readonly label: string; readonly from?: F }[];
  /** Any whole number may be answered, not only those offered. */
  readonly anyNumber?: true;
}

export type Setting<V, F> = Settled<V, F> | Asked<V, F>;
export type Settings<S, F> = { readonly [K in keyof S]: Setting<S[K], F> };

/** The dated rules of one kind of election: data with articles. */
export interface ElectionPack<S, M extends string = string, T extends Texts = Texts> extends RulePack {
  readonly body: string;
  readonly texts: T;
  readonly settings: Settings<S, From<T>>;
  /** Who votes, and what that changes. */
  readonly modes: Readonly<Record<M, { readonly label: string; readonly settings: Partial<Settings<S, From<T>>> }>>;
  readonly stages: readonly Stage<keyof S & string>[];
}

/** What one province lays down where the nation is silent. Shown as 地方规定, never as national law. */
export interface LocalRules<S, T extends Texts = Texts> {
  readonly name: string;
  readonly epoch: number;
  readonly title: string;
  readonly texts: T;
  readonly settings: { readonly [K in keyof S]?: { readonly value: S[K]; readonly from: From<T> } };
}
