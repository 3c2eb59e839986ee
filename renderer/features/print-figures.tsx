import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import type { HostError, SavedFile } from '../../electron/contract/host';
import type { Paper } from '../domain/paper/paper';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { renderPaperHtml } from '../print/paper-html';
import { Refusals } from '../ui/refusals';
import { useHost, useMay } from './office';
import { PaperView } from './paper-view';
import { printRefusal, printWindowOpen } from './print-words';
import { saveWord } from './save-word';

interface PrintFiguresProps {
  /** What the button and the dialog say: 打印统计表. */
  readonly label: string;
  readonly paper: Paper;
  /** `YYYY-MM-DD`, for the names of files. */
  readonly today: string;
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

function PrintDialog({ label, paper, today, onClose }: PrintFiguresProps & { readonly onClose: () => void }) {
  const id = useId();
  const { toPdf, toWord, toPrinter, outcome } = useWays(paper, `${paper.template}-${today}`);
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{label}</DialogTitle>
      <DialogContent sx={{ pb: 0 }}>
        <DialogActions sx={{ justifyContent: 'flex-start', px: 0, flexWrap: 'wrap' }}>
          <Button variant="contained" onClick={() => void toPdf()}>
            保存为 PDF…
          </Button>
          <Button onClick={() => void toWord()}>保存为 Word…</Button>
          <Button onClick={() => void toPrinter()}>打印…</Button>
          <Button onClick={onClose}>返回</Button>
        </DialogActions>
        <Refusals refusals={outcome.refusals} takeFocus />
        {outcome.done !== undefined && (
          <Alert severity="success" role="status" sx={{ mb: 2 }}>
            {outcome.done}
          </Alert>
        )}
        <PaperView paper={paper} />
      </DialogContent>
    </Dialog>
  );
}

interface Outcome {
  readonly done?: string;
  readonly refusals: readonly Refusal[];
}

function useWays(paper: Paper, name: string) {
  const host = useHost();
  const [outcome, setOutcome] = useState<Outcome>({ refusals: [] });
  const finish = <T,>(sent: Result<T, HostError>, tell: (value: T) => string) => {
    const refusal = sent.ok ? undefined : printRefusal(sent.error);
    if (sent.ok) setOutcome({ refusals: [], done: tell(sent.value) });
    else setOutcome({ refusals: refusal === undefined ? [] : [refusal] });
  };
  const html = () => renderPaperHtml(paper);
  return {
    outcome,
    toPdf: async () =>
      finish(await host.paperToPdf({ html: html(), suggestedName: `${name}.pdf` }), ({ place }) =>
        place === '' ? printWindowOpen : `已保存到：${place}`,
      ),
    toWord: async () => finish(await saveWord(host, paper, `${name}.docx`), savedText),
    toPrinter: async () => finish(await host.paperToPrinter({ html: html() }), () => '已交给打印机。'),
  };
}

function savedText({ place, unchecked }: SavedFile): string {
  return unchecked === true ? `已交给浏览器下载：${place}` : `已保存到：${place}`;
}
