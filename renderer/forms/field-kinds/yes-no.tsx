import type { YesNoField } from '../../domain/fields/yes-no';
import { ok } from '../../domain/result';
import type { FieldScreen } from '../field-screen';
import { ChoiceButtons } from '../choice-buttons';
import { TickInput } from '../tick-input';
import { TextOutput } from '../typed-line';

const choices = [
  { code: 'yes', label: '是' },
  { code: 'no', label: '否' },
];

export const yesNoScreen: FieldScreen<YesNoField, boolean, string> = {
  empty: '',
  input: 'group',
  isTyped: (stored) => stored === '' || stored === 'yes' || stored === 'no',
  typedOf: (value) => (value ? 'yes' : 'no'),
  read: (typed) => ok(typed === '' ? undefined : typed === 'yes'),
  Input: (props) => <ChoiceButtons {...props} choices={choices} clearable={props.field.required !== true} />,
  Cell: TickInput,
  Output: TextOutput,
};
