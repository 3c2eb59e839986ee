import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type ReactNode } from 'react';

interface FormDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** It begins at the same height however long it grows, so that no button moves away from under the pointer. */
const steady = { '& .MuiDialog-container': { alignItems: 'flex-start' } };

/** A form over the page. Esc closes it, a click beside it does not; what was typed stays in its draft. */
export function FormDialog({ title, onClose, children }: FormDialogProps) {
  const id = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      aria-labelledby={id}
      sx={steady}
      onClose={(_event, reason) => {
        if (reason !== 'backdropClick') onClose();
      }}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ pb: 0 }}>{children}</DialogContent>
    </Dialog>
  );
}
