import { useId, type ReactNode } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';

interface ConfirmDialogProps {
  readonly open: boolean;
  /** One question, such as 要删除这条记录吗？ */
  readonly question: string;
  /** The button that answers it: a verb and a noun, such as 删除记录. */
  readonly yes: string;
  readonly no?: string;
  /** The answer cannot be taken back. */
  readonly grave?: boolean;
  /** Why the answer cannot be given yet, such as an empty reason. */
  readonly blocked?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What will happen, and inputs such as a reason. */
  readonly children?: ReactNode;
}

/** Asks one question; the buttons answer it. Esc is no, Enter inside an input is yes. */
export function ConfirmDialog({
  open,
  question,
  yes,
  no = '取消',
  grave = false,
  blocked = false,
  ...rest
}: ConfirmDialogProps) {
  const title = useId();
  const { onYes, onNo, children } = rest;
  return (
    <Dialog open={open} onClose={onNo} aria-labelledby={title} maxWidth="sm" fullWidth>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // React carries events of a dialog on to the form it was opened from.
          event.stopPropagation();
          if (!blocked) onYes();
        }}
      >
        <DialogTitle id={title}>{question}</DialogTitle>
        {children === undefined ? null : <DialogContent>{children}</DialogContent>}
        <DialogActions>
          <Button onClick={onNo} autoFocus={grave && children === undefined}>
            {no}
          </Button>
          <Button type="submit" variant="contained" color={grave ? 'error' : 'primary'} disabled={blocked}>
            {yes}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
