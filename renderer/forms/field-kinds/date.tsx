import type { DateField } from '../../domain/fields/date';
import { parseTyped, textOf } from '../../domain/fields/registry';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen } from '../field-screen';
import { LineInput } from '../line-input';
import { typedLine } from '../typed-line';
import { weekdayOf } from '../weekday';

export const dateScreen: FieldScreen<DateField, JsonValue, string> = {
  ...typedLine,
  echo: (typed, field, context) => {
    const read = parseTyped(field, typed, context);
    if (!read.ok || typeof read.value !== 'string') return undefined;
    return `${textOf(field, read.value)} ${weekdayOf(read.value)}`;
  },
  Input: (props) => <LineInput {...props} placeholder={exampleFor(props.field)} />,
};

/** Personal dates are birthdays, which are never today and never of this year. */
function exampleFor({ disclosure }: DateField): string {
  return disclosure === 'personal' ? '如 1968-03-05' : '如 2026-11-23、11-23、今天';
}
