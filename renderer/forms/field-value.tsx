import type { Field } from '../domain/fields/field';
import { kindOf, textOf } from '../domain/fields/registry';
import type { JsonValue } from '../domain/json';
import type { ScreenContext } from './field-screen';

interface FieldValueProps {
  readonly field: Field;
  readonly value: JsonValue | undefined;
  readonly context: ScreenContext;
  readonly masked: boolean;
}

/** One value by the output of its kind; a dash where nothing stands. A value that is not of its kind is said to be so. */
export function FieldValue({ field, value, context, masked }: FieldValueProps) {
  if (value === undefined || value === null) return '—';
  if (!kindOf(field).fits(value)) return textOf(field, value);
  const screen = context.screenOf(field);
  return <screen.Output field={field} value={value} context={context} masked={masked} />;
}
