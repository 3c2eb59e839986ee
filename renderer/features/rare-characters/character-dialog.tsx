import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useShortcut } from '../../ui/shortcuts';
import { insertInto, type TextInput } from './insert-into';
import { LookUpAndKeep } from './look-up-and-keep';
import { LookUpForm } from './look-up-form';

/** Opens over whatever is being typed, and puts the character where the cursor stood. */
export function CharacterDialog() {
  const title = useId();
  // Undefined while it is closed; null where nothing was being typed.
  const [input, setInput] = useState<TextInput | null>();
  useShortcut('rareCharacter', () => setInput((now) => (now === undefined ? focusedInput() : now)));

  function close(): void {
    setInput(undefined);
  }

  return (
    <Dialog open={input !== undefined} onClose={close} maxWidth="md" fullWidth aria-labelledby={title}>
      <DialogTitle id={title}>生僻字输入</DialogTitle>
      <DialogContent>
        {input instanceof HTMLElement ? (
          <>
            <Typography sx={{ mb: 2 }}>点一个字，就填到刚才光标所在的地方。</Typography>
            <LookUpForm
              chooseLabel="填入"
              autoFocus
              onChoose={(char) => {
                close();
                // The dialog gives the keyboard back first; only then does the input take the character.
                setTimeout(() => insertInto(input, char), 0);
              }}
            />
          </>
        ) : (
          <LookUpAndKeep autoFocus />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>关闭</Button>
      </DialogActions>
    </Dialog>
  );
}

function focusedInput(): TextInput | null {
  const focused = document.activeElement;
  if (focused instanceof HTMLTextAreaElement) return focused;
  return focused instanceof HTMLInputElement && ['text', 'search'].includes(focused.type) ? focused : null;
}
