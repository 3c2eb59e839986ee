import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { LookUpForm } from './look-up-form';

/** Gathers the characters that are chosen in a line one can copy from, for where no input waits for them. */
export function LookUpAndKeep({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  const [kept, setKept] = useState('');
  const line = useRef<HTMLInputElement>(null);
  return (
    <>
      <LookUpForm
        chooseLabel="选出"
        autoFocus={autoFocus}
        onChoose={(char) => {
          setKept((before) => before + char);
          // Selected at once, so that Ctrl+C takes it.
          setTimeout(() => line.current?.select(), 0);
        }}
      />
      {kept !== '' && (
        <TextField
          label="选出的字"
          helperText="按 Ctrl+C 复制，再到要填的地方按 Ctrl+V。"
          value={kept}
          onChange={(event) => setKept(event.target.value)}
          inputRef={line}
          slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, style: { fontSize: '1.75rem' } } }}
          sx={{ maxWidth: '32rem', mt: 2 }}
        />
      )}
    </>
  );
}
