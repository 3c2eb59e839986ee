import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import { useMemo, useState } from 'react';
import type { PaperQuery } from '../../data/office-api';
import { makePaper } from '../../domain/paper/make-paper';
import type { Paper } from '../../domain/paper/paper';
import { findTemplate } from '../../print/templates';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useReply } from '../office';
import { FormDialog } from './form-dialog';
import { FullPrint } from '../full-print';
import { PaperView } from '../paper-view';
import { noTemplate } from '../print-words';
import { usePrinting } from './use-printing';

interface PrintDialogProps {
  readonly record: string;
  readonly template: string;
  readonly label: string;
  readonly draft: boolean;
  readonly onClose: () => void;
}

/** Shows a paper before it leaves the machine: personal values covered, unless somebody writes down why not. */
export function PrintDialog({ record, template, label, draft, onClose }: PrintDialogProps) {
  const [full, setFull] = useState<PaperQuery['full']>();
  const query: PaperQuery = full === undefined ? { record, template } : { record, template, full };
  const { data: model, refusals } = useReply('printModel', query);
  const made = findTemplate(template);
  const paper = useMemo(() => (model && made ? makePaper(made, model) : undefined), [model, made]);
  return (
    <FormDialog title={`打印${label}`} onClose={onClose}>
      {draft && (
        <Alert severity="info" role="note">
          这一步还没有办完，打印出来带“草稿”字样。
        </Alert>
      )}
      <FullPrint covers={model?.covers === 'identifiers' ? 'identifiers' : 'personal'} full={full} onFull={setFull} />
      <Refusals refusals={made === undefined ? [noTemplate] : refusals} takeFocus />
      {paper === undefined ? (
        made !== undefined && refusals.length === 0 && <Loading what="正在排版…" />
      ) : (
        <PrintButtons record={record} paper={paper} reason={full?.reason} onClose={onClose} />
      )}
      {paper !== undefined && <PaperView paper={paper} />}
    </FormDialog>
  );
}

interface PrintButtonsProps {
  readonly record: string;
  readonly paper: Paper;
  readonly reason: string | undefined;
  readonly onClose: () => void;
}

function PrintButtons({ record, paper, reason, onClose }: PrintButtonsProps) {
  const { toPdf, toWord, toPrinter, running, outcome } = usePrinting({ record, paper, reason });
  return (
    <>
      <DialogActions sx={{ justifyContent: 'flex-start', px: 0 }}>
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
