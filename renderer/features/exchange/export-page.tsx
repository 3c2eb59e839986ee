import { useState } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate, useSearchParams } from 'react-router';
import type { ExportPreview, ExportQuery, WrittenExport } from '../../data/office-api';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useReply } from '../office';
import { ExportForm } from './export-form';
import { ExportReview } from './export-review';
import { ExportWritten } from './export-written';
import type { ExportChoice } from './export-choice';

type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'review'; readonly query: ExportQuery; readonly preview: ExportPreview }
  | { readonly name: 'written'; readonly preview: ExportPreview; readonly written: WrittenExport };

const stepTitles = { choose: '第 1 步，共 2 步：选择', review: '第 2 步，共 2 步：核对并写入', written: '完成' } as const;

/** Choose, look at exactly what leaves, write. Nothing is written before the second step was seen. */
export function ExportPage() {
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const contacts = useReply('contacts', {});
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const [choice, setChoice] = useState<ExportChoice>(() => firstChoice(address.getAll('record')));
  const back = () => void navigate('/exchange');
  if (contacts.loading) return <Loading />;
  return (
    <Page
      title="导出文件"
      section="文件往来"
      below={<Typography color="text.secondary">{stepTitles[step.name]}</Typography>}
      actions={<Button onClick={back}>返回文件往来</Button>}
    >
      <Refusals refusals={contacts.refusals} />
      {step.name === 'choose' ? (
        <ExportForm
          contacts={contacts.data ?? []}
          choice={choice}
          onChange={setChoice}
          onBack={back}
          onPreview={(query, preview) => {
            setStep({ name: 'review', query, preview });
          }}
        />
      ) : null}
      {step.name === 'review' ? (
        <ExportReview
          query={step.query}
          preview={step.preview}
          onBack={() => {
            setStep({ name: 'choose' });
          }}
          onWritten={(written) => {
            setStep({ name: 'written', preview: step.preview, written });
          }}
        />
      ) : null}
      {step.name === 'written' ? <ExportWritten to={step.preview.to} written={step.written} onDone={back} /> : null}
    </Page>
  );
}

/** Work content is what files are exchanged for; personal data starts off. */
function firstChoice(records: readonly string[]): ExportChoice {
  return { to: undefined, toSelf: false, records, ledgers: [], work: true, personal: false, reason: '' };
}
