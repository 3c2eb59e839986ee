import type { Field } from '../domain/fields/field';
import { maskedText, parseTyped, textOf } from '../domain/fields/registry';
import type { JsonValue } from '../domain/json';
import type { OutputProps, ScreenContext } from './field-screen';

/** What all kinds share that are typed into one line: the line is the draft, and the kind's own `parse` reads it. */
export const typedLine = {
  empty: '',
  input: 'label',
  isTyped: (stored: JsonValue) => typeof stored === 'string',
  typedOf: (value: JsonValue, field: Field) => (typeof value === 'string' ? value : textOf(field, value)),
  read: (typed: string, field: Field, context: ScreenContext) => parseTyped(field, typed, context),
  Output: TextOutput,
} as const;

/** The value as the person reads it, or what is left of it for a reader who may not. */
export function TextOutput({ field, value, masked }: OutputProps<Field, JsonValue>) {
  return masked ? maskedText(field, value) : textOf(field, value);
}

/** How the typed line reads once understood; nothing while it makes no sense. */
export function echoOfLine(typed: string, field: Field, context: ScreenContext): string | undefined {
  const read = parseTyped(field, typed, context);
  return read.ok && read.value !== undefined ? textOf(field, read.value) : undefined;
}
