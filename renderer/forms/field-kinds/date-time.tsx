import type { DateTimeField } from '../../domain/fields/date-time';
import { parseTyped, textOf } from '../../domain/fields/registry';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen } from '../field-screen';
import { LineInput } from '../line-input';
import { typedLine } from '../typed-line';
import { weekdayOf } from '../weekday';

export const dateTimeScreen: FieldScreen<DateTimeField, JsonValue, string> = {
  ...typedLine,
  typedOf: (value) => (typeof value === 'string' ? value.replace('T', ' ') : ''),
  echo: (typed, field, context) => {
    const read = parseTyped(field, typed, context);
    if (!read.ok || typeof read.value !== 'string') return undefined;
    return `${textOf(field, read.value)} ${weekdayOf(read.value.slice(0, 10))}`;
  },
  Input: (props) => <LineInput {...props} placeholder="如 2026-11-23 19:30、11-23 19:30" />,
};
