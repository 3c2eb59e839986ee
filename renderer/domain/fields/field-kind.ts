import type { JsonValue } from '../json';
import type { Refusal } from '../refusal';
import type { Result } from '../result';

/**
 * Who may read a field (`decisions.md` 2): `public` may be posted, `work` the superior may read,
 * `personal` needs a reason to leave, `secret` never leaves by default.
 */
export const disclosures = ['public', 'work', 'personal', 'secret'] as const;
export type Disclosure = (typeof disclosures)[number];

/** A field is shown, or a step is offered, only while another field holds one of these codes. */
export interface Condition<Name extends string = string> {
  readonly field: Name;
  readonly in: readonly (string | boolean)[];
}

/** What every field declares, whatever its kind. */
export interface FieldCommon {
  readonly label: string;
  readonly disclosure: Disclosure;
  readonly required?: boolean;
  /** One line under the input: what belongs here, in the words of the office. */
  readonly help?: string;
  readonly when?: Condition;
  /** Set when the record is made and never changed afterwards, such as the legal track. */
  readonly fixed?: boolean;
  /** Written by what the ledger says follows from a record (`follows`) or by a step; typed by nobody. */
  readonly derived?: true;
}

/** Why a typed or stored value cannot stand. */
export type FieldProblem = Omit<Refusal, 'field'>;

/** What reading and checking a value may lean on besides the declaration. */
export interface FieldContext {
  /** Today as `YYYY-MM-DD`: completes short dates and bounds past and future ones. */
  readonly today: string;
}

/**
 * A field kind is one module with these faces; its screen face lives in `renderer/forms/field-kinds`.
 * `F` is the declaration of a field of this kind, `V` the value as it is stored.
 */
export interface FieldKind<F extends FieldCommon, V extends JsonValue> {
  /** Reads what a person typed or a sheet held; empty text is `undefined`. */
  parse(typed: string, field: F, context: FieldContext): Result<V | undefined, FieldProblem>;
  /** What the person reads and the paper shows. */
  text(value: V, field: F): string;
  /** What is left for a reader who may not see the value: 陈某, 138****5678. */
  masked(value: V, field: F): string;
  /** What a plain search looks through: lower case, half width. */
  searchText(value: V, field: F): string;
  compare(a: V, b: V, field: F): number;
  /** Why a stored or received value cannot stand, if it cannot. Never throws, whatever it is given. */
  check(value: JsonValue, field: F, context: FieldContext): FieldProblem | undefined;
  /**
   * The value has the shape this kind stores, so that the other faces can read it. A received record may hold anything;
   * whether a value of the right shape is also allowed is for `check`.
   */
  fits(value: JsonValue): boolean;
}
