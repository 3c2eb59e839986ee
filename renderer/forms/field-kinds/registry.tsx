import type { Field, FieldKindName, FieldTypes } from '../../domain/fields/field';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen } from '../field-screen';
import { amountScreen } from './amount';
import { attachmentScreen } from './attachment';
import { codeScreen } from './code';
import { codesScreen } from './codes';
import { computedScreen } from './computed';
import { countScreen } from './count';
import { dateScreen } from './date';
import { dateTimeScreen } from './date-time';
import { decimalScreen } from './decimal';
import { frozenScreen } from './frozen';
import { halfDayScreen } from './half-day';
import { identityNumberScreen } from './identity-number';
import { linkScreen } from './link';
import { longTextScreen } from './long-text';
import { periodScreen } from './period';
import { personScreen } from './person';
import { placeScreen } from './place';
import { rowsScreen } from './rows';
import { snapshotScreen } from './snapshot';
import { textScreen } from './text';
import { yesNoScreen } from './yes-no';

/** The screen of every field kind. One added to `FieldTypes` and not here does not compile. */
const fieldScreens = {
  text: textScreen,
  longText: longTextScreen,
  date: dateScreen,
  period: periodScreen,
  halfDay: halfDayScreen,
  dateTime: dateTimeScreen,
  count: countScreen,
  decimal: decimalScreen,
  amount: amountScreen,
  yesNo: yesNoScreen,
  code: codeScreen,
  codes: codesScreen,
  rows: rowsScreen,
  person: personScreen,
  identityNumber: identityNumberScreen,
  place: placeScreen,
  link: linkScreen,
  attachment: attachmentScreen,
  snapshot: snapshotScreen,
  frozen: frozenScreen,
  computed: computedScreen,
} satisfies { readonly [K in FieldKindName]: FieldScreen<FieldTypes[K]['field'], JsonValue> };

/** The screen of a field: the only dispatch over kinds in the window. */
export function screenOf(field: Field): FieldScreen {
  return fieldScreens[field.kind];
}
