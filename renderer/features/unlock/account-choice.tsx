import { useId } from 'react';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';

interface AccountChoiceProps {
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChange: (account: string) => void;
}

/** The few people of the office, each with an own way in. */
export function AccountChoice({ accounts, value, onChange }: AccountChoiceProps) {
  const label = useId();
  return (
    <FormControl>
      <FormLabel id={label}>账户</FormLabel>
      <RadioGroup
        aria-labelledby={label}
        value={value}
        onChange={(_event, account) => {
          onChange(account);
        }}
      >
        {accounts.map(({ id, name }) => (
          <FormControlLabel key={id} value={id} control={<Radio />} label={name} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
