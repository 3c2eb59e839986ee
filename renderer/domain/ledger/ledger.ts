import type { Condition } from '../fields/field-kind';
import type { Field, Fields, ValueOf } from '../fields/field';
import type { OfficeType } from '../office/office';
import type { Duty } from '../office/roles';
import type { Basis } from './operation';
import type { Guard } from './guard';

/** The nine shapes of `ledgers.md` §0.1. */
export type Shape = 'REG' | 'EVT' | 'CASE' | 'CHK' | 'SCO' | 'TAL' | 'CAL' | 'GIV' | 'REP';

/** One data key each; a role without the key has no access, not merely no button (`decisions.md` 13). */
export const compartments = ['general', 'mediation', 'election', 'party', 'discipline'] as const;
export type Compartment = (typeof compartments)[number];

type Name<F extends Fields> = NoInfer<keyof F & string>;

export interface State {
  readonly label: string;
  /** A finished record is counted apart and no longer on the home list. */
  readonly final?: boolean;
  /** Fields may still be edited while the record stands here; default true. */
  readonly editable?: boolean;
}

/** One way from a state to the next: who may take it, what must be known, which rule it rests on. */
export interface Step<N extends string = string, S extends string = string> {
  readonly label: string;
  readonly from: readonly S[];
  readonly to: S;
  /** Offered only while this holds, such as one legal track. */
  readonly only?: Condition<N>;
  /** At least one of them; an account must hold the duty it acts in. */
  readonly duties: readonly Duty[];
  /** Fields on the form of the step. */
  readonly asks?: readonly N[];
  /** Fields that must have a value once the step's form is filled. */
  readonly requires?: readonly N[];
  readonly guards?: readonly Guard[];
  readonly basis?: Basis;
  /** One line that says what the step means, shown above its form. */
  readonly help?: string;
}

/** A count by a code over a date; the periodic figures are made from these. */
export interface Statistic<N extends string = string, S extends string = string> {
  readonly name: string;
  readonly label: string;
  readonly by: N;
  readonly over: N;
  /** Count only records in these states. */
  readonly states?: readonly S[];
}

/** A paper this record can be printed on; the template of this name lives in `renderer/print`. */
export interface PaperOffer<N extends string = string, S extends string = string> {
  readonly template: string;
  readonly label: string;
  readonly only?: Condition<N>;
  /** States in which it may be printed; a paper printed before carries 草稿. */
  readonly finalIn: readonly S[];
}

/** Who may write a child record of somebody else's parent (`decisions.md` 8). */
export type ChildWriters = 'owner' | 'others';

/** A group of fields on the form. */
export interface Section<N extends string = string> {
  readonly label: string;
  readonly fields: readonly N[];
  /** Filled in by steps: the form of a new record leaves the group out, the form of changes shows it. */
  readonly later?: boolean;
}

export interface LedgerDeclaration<F extends Fields, S extends string> {
  /** Stored and exchanged; never changed. `module.thing`. */
  readonly kind: string;
  readonly version: number;
  readonly label: string;
  /** What one record is called: 案件, 当事人. */
  readonly one: string;
  readonly shape: Shape;
  readonly compartment: Compartment;
  /** Office types that may switch it on. */
  readonly offices: readonly OfficeType[];
  /** Office types that keep none of their own but read what others send, and see it in the navigation. */
  readonly readers?: readonly OfficeType[];
  /** Why the ledger exists and who reads it (`ledgers.md` D8). */
  readonly why: string;
  /** Set on ledgers whose records live inside another record. */
  readonly parent?: { readonly ledger: string; readonly writers: ChildWriters };
  /** Kinds of child records, in the order of the record page. */
  readonly children?: readonly string[];
  readonly fields: F;
  /** Groups of fields on the form, in order; fields not named come last. */
  readonly sections?: readonly Section<Name<F>>[];
  /** The line that stands for the record everywhere, never of `secret` fields. */
  readonly title: readonly Name<F>[];
  readonly list: readonly Name<F>[];
  readonly search: readonly Name<F>[];
  /** The date a record is about, for order among children and default sort of the list. */
  readonly happenedOn?: Name<F>;
  readonly states?: Readonly<Record<S, State>>;
  readonly initial?: NoInfer<S>;
  readonly steps?: Readonly<Record<string, Step<Name<F>, NoInfer<S>>>>;
  readonly statistics?: readonly Statistic<Name<F>, NoInfer<S>>[];
  readonly papers?: readonly PaperOffer<Name<F>, NoInfer<S>>[];
  /** `final-only` keeps no history of drafts, such as a tally sheet (`decisions.md` 20). */
  readonly history?: 'full' | 'final-only';
}

/** A ledger as the engine handles it, whatever its fields. */
export type Ledger = LedgerDeclaration<Fields, string>;

/** Declares a record kind. Returns its argument, so every literal type survives and a wrong name does not compile. */
export function defineLedger<const F extends Fields, const S extends string = never>(
  ledger: LedgerDeclaration<F, S>,
): LedgerDeclaration<F, S> {
  return ledger;
}

/** The values one record of this ledger may hold. */
export type ValuesOf<L extends { readonly fields: Fields }> = {
  readonly [K in keyof L['fields']]?: ValueOf<L['fields'][K]>;
};

export function findField(ledger: Ledger, name: string): Field | undefined {
  return Object.hasOwn(ledger.fields, name) ? ledger.fields[name] : undefined;
}
