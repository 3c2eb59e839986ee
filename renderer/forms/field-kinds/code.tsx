import { codeKind, type CodeField } from '../../domain/fields/code';
import { isJsonObject, type JsonValue } from '../../domain/json';
import { ok } from '../../domain/result';
import { ChoiceButtons } from '../choice-buttons';
import { choicesOf, type CodeTyped } from '../choices';
import type { FieldScreen, InputProps } from '../field-screen';
import { SearchableChoice } from '../searchable-choice';
import { TextOutput } from '../typed-line';

/** More than these do not fit beside another input. */
const besideUpTo = 3;
/** Up to this many choices stand side by side; more are searched. */
const buttonsUpTo = 6;

export const codeScreen: FieldScreen<CodeField, string, CodeTyped> = {
  empty: { text: '' },
  input: 'group',
  isWide: ({ list }) => between(Object.keys(list.codes).length, besideUpTo, buttonsUpTo),
  isTyped: (stored: JsonValue) =>
    isJsonObject(stored) && (typeof stored['code'] === 'string' || typeof stored['text'] === 'string'),
  typedOf: (value) => ({ code: value }),
  read: (typed, field, context) => ('code' in typed ? ok(typed.code) : codeKind.parse(typed.text, field, context)),
  Input: CodeInput,
  Cell: CodeCell,
  Output: TextOutput,
};

function CodeInput(props: InputProps<CodeField, CodeTyped>) {
  const { field, typed, context, onTyped } = props;
  const chosen = 'code' in typed ? typed.code : '';
  const choices = choicesOf(field.list, context.today, [chosen]);
  if (choices.length > buttonsUpTo) return <SearchableChoice {...props} choices={choices} />;
  return (
    <ChoiceButtons
      {...props}
      typed={chosen}
      choices={choices}
      clearable={field.required !== true}
      onTyped={(code) => onTyped(code === '' ? { text: '' } : { code })}
    />
  );
}

function CodeCell(props: InputProps<CodeField, CodeTyped>) {
  const { field, typed, context } = props;
  return <SearchableChoice {...props} choices={choicesOf(field.list, context.today, ['code' in typed ? typed.code : ''])} />;
}

function between(count: number, above: number, upTo: number): boolean {
  return count > above && count <= upTo;
}
