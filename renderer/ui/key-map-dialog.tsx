import { useId } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { KeyMapTable } from './key-map-table';

interface KeyMapDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Leads to the help about what is on the screen. */
  readonly onHelp?: () => void;
}

/** The list of shortcuts under F1, and from it the help. */
export function KeyMapDialog({ open, onClose, onHelp }: KeyMapDialogProps) {
  const title = useId();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={title} maxWidth="sm" fullWidth>
      <DialogTitle id={title}>快捷键一览</DialogTitle>
      <DialogContent>
        <KeyMapTable />
      </DialogContent>
      <DialogActions>
        {onHelp === undefined ? null : <Button onClick={onHelp}>台账帮助</Button>}
        <Button variant="contained" onClick={onClose} autoFocus>
          关闭
        </Button>
      </DialogActions>
    </Dialog>
  );
}
