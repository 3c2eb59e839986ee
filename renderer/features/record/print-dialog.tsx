import Alert from '@mui/material/Alert';
import { useMemo, useState } from 'react';
import type { PaperQuery } from '../../data/office-api';
import { makePaper } from '../../domain/paper/make-paper';
import { ok } from '../../domain/result';
import { findTemplate } from '../../print/templates';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useOffice, useReply } from '../office';
import { FormDialog } from './form-dialog';
import { FullPrint } from '../full-print';
import { PaperView } from '../paper-view';
import { keepPrinted } from '../paper-documents';
import { PrintButtons } from '../print-buttons';
import { noTemplate } from '../print-words';

interface PrintDialogProps {
  readonly record: string;
  readonly template: string;
  readonly label: string;
  readonly draft: boolean;
  readonly onClose: () => void;
}

/** Shows a paper before it leaves the machine: personal values covered, unless somebody writes down why not. */
export function PrintDialog({ record, template, label, draft, onClose }: PrintDialogProps) {
  const office = useOffice();
  const [full, setFull] = useState<PaperQuery['full']>();
  const query: PaperQuery = full === undefined ? { record, template } : { record, template, full };
  const { data: model, refusals } = useReply('printModel', query);
  const made = findTemplate(template);
  const paper = useMemo(() => (model && made ? makePaper(made, model) : undefined), [model, made]);
  const keep = async (html: string) => {
    const kept = paper === undefined ? ok(undefined) : await keepPrinted(office, { query, paper, html });
    return kept.ok ? [] : kept.error;
  };
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
        <PrintButtons paper={paper} keep={keep} onClose={onClose} />
      )}
      {paper !== undefined && <PaperView paper={paper} />}
    </FormDialog>
  );
}
