import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import type { Paper } from '../domain/paper/paper';
import { useMay } from './office';
import { PaperView } from './paper-view';
import { PrintButtons } from './print-buttons';

interface PrintFiguresProps {
  /** What the button and the dialog say: 打印统计表. */
  readonly label: string;
  readonly paper: Paper;
}

/** A table of figures as a paper: looked at first, then as PDF, Word or from the printer. It names no person, so nothing is covered. */
export function PrintFigures(props: PrintFiguresProps) {
  const mayPrint = useMay('print');
  const [open, setOpen] = useState(false);
  if (!mayPrint) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {props.label}…
      </Button>
      {open && <PrintDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function PrintDialog({ label, paper, onClose }: PrintFiguresProps & { readonly onClose: () => void }) {
  const id = useId();
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{label}</DialogTitle>
      <DialogContent sx={{ pb: 0 }}>
        <PrintButtons paper={paper} onClose={onClose} />
        <PaperView paper={paper} />
      </DialogContent>
    </Dialog>
  );
}
