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
  Input: (props) => <LineInput {...props} placeholder="如 2026-11-23、11-23、今天" />,
};
