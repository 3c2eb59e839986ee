import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import type { TextField } from '../domain/fields/text';
import { choiceList, likeOtherInputs } from './autocomplete-look';
import type { InputProps } from './field-screen';

export interface OfferingInputProps extends InputProps<TextField, string> {
  readonly offers: readonly string[];
}

/** A line that offers what is likely to stand there; whatever else is typed stands as it is. */
export function OfferingInput(props: OfferingInputProps) {
  const { id, typed, offers, invalid, describedBy, ariaLabel, onTyped, onLeave } = props;
  const [open, setOpen] = useState(false);
  const options = [...new Set(offers)];
  return (
    <Autocomplete<string, false, false, true>
      id={id}
      freeSolo
      forcePopupIcon
      sx={likeOtherInputs}
      slotProps={choiceList}
      options={options}
      // A list with nothing in it would take the Esc that closes the dialog.
      open={open && offeredFor(options, typed).length > 0}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      filterOptions={(all, { inputValue }) => offeredFor(all, inputValue)}
      value={typed}
      inputValue={typed}
      onChange={(_event, chosen) => onTyped(chosen ?? '')}
      onInputChange={(_event, text, reason) => {
        if (reason === 'input' || reason === 'clear') onTyped(text);
      }}
      onBlur={onLeave}
      openText="展开选项"
      closeText="收起选项"
      clearText="清除"
      renderInput={({ slotProps }) => (
        <OutlinedInput
          {...slotProps.input}
          fullWidth
          error={invalid}
          slotProps={{
            input: {
              ...slotProps.htmlInput,
              'aria-describedby': describedBy,
              ...(ariaLabel === undefined ? { 'aria-labelledby': `${id}-label` } : { 'aria-label': ariaLabel }),
              spellCheck: false,
            },
          }}
        />
      )}
    />
  );
}

/** Those that hold what is typed; all of them while one of them stands there whole. */
function offeredFor(all: readonly string[], typed: string): string[] {
  const wanted = typed.trim();
  return all.includes(wanted) ? [...all] : all.filter((offer) => offer.includes(wanted));
}
