import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import { Refusals } from '../ui/refusals';
import { usePrinting, type PrintInput } from './use-printing';

/** The ways a paper leaves the screen, and what became of the last one. */
export function PrintButtons({ onClose, ...input }: PrintInput & { readonly onClose: () => void }) {
  const { toPdf, toWord, toPrinter, running, outcome } = usePrinting(input);
  return (
    <>
      <DialogActions sx={{ justifyContent: 'flex-start', px: 0, flexWrap: 'wrap' }}>
        <Button variant="contained" disabled={running} onClick={() => void toPdf()}>
          保存为 PDF…
        </Button>
        <Button disabled={running} onClick={() => void toWord()}>
          保存为 Word…
        </Button>
        <Button disabled={running} onClick={() => void toPrinter()}>
          打印…
        </Button>
        <Button onClick={onClose}>返回</Button>
      </DialogActions>
      <Refusals refusals={outcome.refusals} takeFocus />
      {outcome.done !== undefined && (
        <Alert severity="success" role="status" sx={{ mb: 2 }}>
          {outcome.done}
        </Alert>
      )}
    </>
  );
}
