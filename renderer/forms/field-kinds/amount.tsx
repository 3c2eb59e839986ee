import { amountKind, type AmountField } from '../../domain/fields/amount';
import { amountInCapitals } from '../../domain/fields/amount-capitals';
import type { FieldScreen } from '../field-screen';
import { LineInput } from '../line-input';
import { typedLine } from '../typed-line';

export const amountScreen: FieldScreen<AmountField, number, string> = {
  ...typedLine,
  // 分 to 元 without a floating point: 120050 reads 1200.50.
  typedOf: (value) =>
    String(value)
      .padStart(3, '0')
      .replace(/(\d\d)$/, '.$1'),
  read: (typed, field, context) => amountKind.parse(typed, field, context),
  echo: (typed, field, context) => {
    const read = amountKind.parse(typed, field, context);
    return read.ok && read.value !== undefined ? amountInCapitals(read.value) : undefined;
  },
  Input: (props) => <LineInput {...props} numeric unit="元" placeholder="如 1200.50" />,
};
