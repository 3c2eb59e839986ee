import type { HalfDayField } from '../../domain/fields/half-day';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen } from '../field-screen';
import { LineInput } from '../line-input';
import { echoOfLine, typedLine } from '../typed-line';

export const halfDayScreen: FieldScreen<HalfDayField, JsonValue, string> = {
  ...typedLine,
  echo: echoOfLine,
  Input: (props) => <LineInput {...props} placeholder="如 11-23 上午" />,
};
