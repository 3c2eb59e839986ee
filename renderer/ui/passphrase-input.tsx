import { useState, type Ref } from 'react';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import HideIcon from '@mui/icons-material/VisibilityOffOutlined';
import ShowIcon from '@mui/icons-material/VisibilityOutlined';

interface PassphraseInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNew?: boolean;
  readonly help?: string | undefined;
  /** Why the text cannot stand; replaces the help. */
  readonly wrong?: string | undefined;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A passphrase, hidden unless the person wants to see what they type. */
export function PassphraseInput({ label, value, onChange, isNew = false, help, wrong, ...rest }: PassphraseInputProps) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...rest}
      label={label}
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      error={wrong !== undefined}
      helperText={wrong ?? help}
      slotProps={{
        htmlInput: { autoComplete: isNew ? 'new-password' : 'current-password', spellCheck: false },
        input: { endAdornment: <ShowToggle shown={shown} onToggle={setShown} label={label} /> },
      }}
    />
  );
}

interface ShowToggleProps {
  readonly shown: boolean;
  readonly onToggle: (shown: boolean) => void;
  readonly label: string;
}

function ShowToggle({ shown, onToggle, label }: ShowToggleProps) {
  return (
    <InputAdornment position="end">
      <IconButton
        edge="end"
        aria-label={`${shown ? '隐藏' : '显示'}${label}`}
        onClick={() => {
          onToggle(!shown);
        }}
      >
        {shown ? <HideIcon /> : <ShowIcon />}
      </IconButton>
    </InputAdornment>
  );
}
