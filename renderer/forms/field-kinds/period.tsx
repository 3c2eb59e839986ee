import type { PeriodField } from '../../domain/fields/period';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen } from '../field-screen';
import { LineInput } from '../line-input';
import { echoOfLine, typedLine } from '../typed-line';

const examples: Readonly<Record<PeriodField['of'], string>> = {
  year: '如 2026',
  'half-year': '如 2026年上半年',
  quarter: '如 2026年第3季度',
  month: '如 2026年11月',
};

export const periodScreen: FieldScreen<PeriodField, JsonValue, string> = {
  ...typedLine,
  echo: echoOfLine,
  Input: (props) => <LineInput {...props} placeholder={examples[props.field.of]} />,
};
