import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { FieldCommon } from '../domain/fields/field-kind';
import type { Choice, CodeTyped } from './choices';
import { choiceList, likeOtherInputs } from './autocomplete-look';
import type { InputProps } from './field-screen';

export interface SearchableChoiceProps extends Omit<InputProps<FieldCommon, CodeTyped>, 'field' | 'context'> {
  readonly choices: readonly Choice[];
}

/** One choice out of many: type a part of it and take it with the arrow keys and Enter. Text that names none is kept. */
export function SearchableChoice(props: SearchableChoiceProps) {
  const { id, typed, choices, invalid, describedBy, ariaLabel, onTyped, onLeave } = props;
  const chosen = 'code' in typed ? choices.find(({ code }) => code === typed.code) : undefined;
  const onlyMatch = 'text' in typed ? findOnlyMatch(choices, typed.text) : undefined;
  return (
    <Autocomplete<Choice, false, false, true>
      id={id}
      freeSolo
      sx={likeOtherInputs}
      slotProps={choiceList}
      forcePopupIcon
      autoHighlight={onlyMatch !== undefined}
      selectOnFocus
      options={choices}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.label)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.code)}
      filterOptions={(all, { inputValue }) => filterChoices(all, inputValue, chosen)}
      value={chosen ?? null}
      inputValue={shownText(typed, chosen)}
      onChange={(_event, option) => {
        // Enter hands over the text itself, which is already there. It takes the only choice the text leaves; of several, none.
        const taken = typeof option === 'string' ? onlyMatch : option;
        if (taken !== undefined) onTyped(taken === null ? { text: '' } : { code: taken.code });
      }}
      onInputChange={(_event, text, reason) => {
        if (reason === 'input') onTyped({ text });
        if (reason === 'clear') onTyped({ text: '' });
      }}
      onBlur={onLeave}
      noOptionsText="没有符合的选项"
      openText="展开选项"
      closeText="收起选项"
      clearText="清除"
      renderInput={({ slotProps }) => (
        <OutlinedInput
          {...slotProps.input}
          fullWidth
          error={invalid}
          placeholder="输入文字查找，或按 ↓ 选择"
          slotProps={{
            input: {
              ...slotProps.htmlInput,
              'aria-describedby': describedBy,
              ...(ariaLabel === undefined ? { 'aria-labelledby': `${id}-label` } : { 'aria-label': ariaLabel }),
            },
          }}
        />
      )}
    />
  );
}

function shownText(typed: CodeTyped, chosen: Choice | undefined): string {
  if ('text' in typed) return typed.text;
  return chosen?.label ?? typed.code;
}

function findOnlyMatch(choices: readonly Choice[], text: string): Choice | undefined {
  if (text.trim() === '') return undefined;
  const matches = filterChoices(choices, text, undefined);
  return matches.length === 1 ? matches[0] : undefined;
}

function filterChoices(choices: readonly Choice[], text: string, chosen: Choice | undefined): Choice[] {
  // While a choice stands in the input, opening shows all of them again.
  if (chosen !== undefined && text === chosen.label) return [...choices];
  const wanted = text.trim().toLowerCase();
  return choices.filter(({ code, label }) => label.toLowerCase().includes(wanted) || code.toLowerCase().startsWith(wanted));
}
