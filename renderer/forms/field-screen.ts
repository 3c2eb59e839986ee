import type { ReactNode } from 'react';
import type { Around } from '../domain/fields/around';
import type { Field } from '../domain/fields/field';
import type { FieldCommon, FieldContext, FieldProblem } from '../domain/fields/field-kind';
import type { JsonObject, JsonValue } from '../domain/json';
import type { Result } from '../domain/result';
import type { FormReach } from './form-reach';

/**
 * The face of a field kind on screen. `F` is the declaration, `V` the stored value, and `T` what the input holds while a person
 * types: it keeps every key stroke, also those that make no sense yet, and is what a draft stores.
 */
export interface FieldScreen<F extends FieldCommon = Field, V extends JsonValue = JsonValue, T extends JsonValue = JsonValue> {
  /** What the input holds while nothing stands there. */
  readonly empty: T;
  /** True for what this kind of input may have put into a draft; a draft of an older version is refused here, not trusted. */
  isTyped(stored: JsonValue, field: F, context: ScreenContext): boolean;
  /** What the input shows for a stored value. */
  typedOf(value: V, field: F, context: ScreenContext): T;
  /** Reads what was typed; nothing typed is `undefined`. */
  read(typed: T, field: F, context: ScreenContext): Result<V | undefined, FieldProblem>;
  /** What was understood, shown under the input while one types: 2026年11月23日 星期一. */
  echo?(typed: T, field: F, context: ScreenContext): string | undefined;
  /** One input takes a `label`; several are a `group` that names itself by `<id>-label`; `none` is never asked for. */
  readonly input: 'label' | 'group' | 'none';
  /** A smaller input for a cell of a sheet, where the usual one takes too much room. */
  Cell?(props: InputProps<F, T>): ReactNode;
  /** The input takes the whole width of the form. */
  isWide?(field: F): boolean;
  /** The output takes the whole width of the page. */
  readonly wideOutput?: boolean;
  Input(props: InputProps<F, T>): ReactNode;
  Output(props: OutputProps<F, V>): ReactNode;
}

export interface ScreenContext extends FieldContext {
  readonly reach: FormReach;
  /** Values of the record the form does not ask for, such as the month of a sheet. */
  readonly known?: JsonObject;
  /** What the record stands in, for fields that offer what may be typed; absent where there is none, as in a list. */
  readonly around?: Around;
  /** The registry, handed down so that a table can show its columns without importing it. */
  readonly screenOf: (field: Field) => FieldScreen;
}

export interface InputProps<F extends FieldCommon, T extends JsonValue> {
  /** Id of the first input, which the label points to. */
  readonly id: string;
  readonly field: F;
  readonly typed: T;
  readonly context: ScreenContext;
  /** What was typed cannot stand. */
  readonly invalid: boolean;
  /** Ids of help, echo and problem. */
  readonly describedBy: string;
  /** The name of the input where no label is shown, as in a table. */
  readonly ariaLabel?: string;
  /** A method, so that the input of one kind may stand for the input of all. */
  onTyped(this: void, typed: T): void;
  readonly onLeave: () => void;
}

export interface OutputProps<F extends FieldCommon, V extends JsonValue> {
  readonly field: F;
  readonly value: V;
  readonly context: ScreenContext;
  /** Personal values show only what `masked` of their kind leaves. */
  readonly masked: boolean;
}
