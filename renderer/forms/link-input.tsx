import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useState } from 'react';
import type { LinkField, LinkValue } from '../domain/fields/link';
import { choiceList, likeOtherInputs } from './autocomplete-look';
import type { InputProps, ScreenContext } from './field-screen';
import type { LinkChoice } from './form-reach';
import { useRecordTitle } from './record-title';

type Typed = LinkValue | { readonly text: string };

/** Looks for a record by its title as one types; the picked one stands there by its title. */
export function LinkInput({
  id,
  field,
  typed,
  context,
  invalid,
  describedBy,
  ariaLabel,
  onTyped,
  onLeave,
}: InputProps<LinkField, Typed>) {
  const picked = 'record' in typed ? typed : undefined;
  const title = useRecordTitle(picked, context.reach);
  const text = 'text' in typed ? typed.text : undefined;
  const choices = useChoices(field, text, context);
  return (
    <Autocomplete<LinkChoice, false, false, true>
      id={id}
      freeSolo
      sx={likeOtherInputs}
      slotProps={choiceList}
      options={choices}
      filterOptions={(all) => all}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.title)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.record)}
      value={null}
      inputValue={text ?? title}
      onChange={(_event, option) => {
        // Enter hands over the text itself, which is already there.
        if (typeof option !== 'string') onTyped(typedFrom(option));
      }}
      onInputChange={(_event, input, reason) => {
        if (reason === 'input' || reason === 'clear') onTyped({ text: input });
      }}
      onBlur={onLeave}
      clearText="清除"
      renderInput={({ slotProps }) => (
        <OutlinedInput
          {...slotProps.input}
          fullWidth
          error={invalid}
          placeholder="输入标题里的文字查找"
          slotProps={{ input: { ...slotProps.htmlInput, 'aria-describedby': describedBy, 'aria-label': ariaLabel } }}
        />
      )}
    />
  );
}

function typedFrom(option: LinkChoice | null): Typed {
  return option === null ? { text: '' } : { ledger: option.ledger, record: option.record };
}

function useChoices(field: LinkField, text: string | undefined, { reach }: ScreenContext): readonly LinkChoice[] {
  const [choices, setChoices] = useState<readonly LinkChoice[]>([]);
  useEffect(() => {
    if (text === undefined) return;
    let current = true;
    void reach.findRecords(field.to, text).then((found) => {
      if (current) setChoices(found);
    });
    return () => {
      current = false;
    };
  }, [field, text, reach]);
  return choices;
}
