import { useEffect, useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import type { ImportPlan } from '../../data/office-api';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useAction, useOffice } from '../office';
import { ImportReview } from './import-review';
import { JobProgress } from './job-progress';
import { withoutCancelled } from './wording';

type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'review'; readonly plan: ImportPlan }
  | { readonly name: 'done'; readonly records: number; readonly disagree: boolean };

/** Opening a file changes nothing; only the agreement to its plan does. */
export function ImportPage() {
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const back = () => void navigate('/exchange');
  useShortcut('back', back);
  useDropOnLeave(step.name === 'review' ? step.plan.plan : undefined);
  return (
    <Page title="导入文件" section="文件往来" actions={<Button onClick={back}>返回文件往来</Button>}>
      {step.name === 'choose' ? (
        <ChooseFile
          onPlan={(plan) => {
            setStep({ name: 'review', plan });
          }}
        />
      ) : null}
      {step.name === 'review' ? (
        <ImportReview
          plan={step.plan}
          onDropped={() => {
            setStep({ name: 'choose' });
          }}
          onApplied={(records, disagree) => {
            setStep({ name: 'done', records, disagree });
          }}
        />
      ) : null}
      {step.name === 'done' ? <Imported {...step} onDone={back} /> : null}
    </Page>
  );
}

/** A plan nobody answered is given back, so that the worker does not keep an opened file. Dropping one twice does no harm. */
function useDropOnLeave(plan: string | undefined): void {
  const office = useOffice();
  useEffect(() => {
    if (plan === undefined) return undefined;
    return () => void office.dropImport({ plan });
  }, [office, plan]);
}

function ChooseFile({ onPlan }: { readonly onPlan: (plan: ImportPlan) => void }) {
  const open = useAction('openImport');
  const choose = async () => {
    const outcome = await open.run({});
    if (outcome.ok) onPlan(outcome.value);
  };
  return (
    <Stack useFlexGap sx={{ gap: 2, alignItems: 'start' }}>
      <Typography>请插入U盘，选择对方导出的文件。打开后先看清有哪些变化，同意后才会导入。</Typography>
      <Button variant="contained" onClick={() => void choose()} disabled={open.running} autoFocus>
        选择文件…
      </Button>
      <Refusals refusals={withoutCancelled(open.refusals)} takeFocus />
      {open.running ? <JobProgress job="import" title="正在打开并核验文件" /> : null}
    </Stack>
  );
}

interface ImportedProps {
  readonly records: number;
  /** Some records came with another value than the own one. */
  readonly disagree: boolean;
  readonly onDone: () => void;
}

function Imported({ records, disagree, onDone }: ImportedProps) {
  return (
    <Stack useFlexGap sx={{ gap: 2, alignItems: 'start' }}>
      <Alert severity="success" role="status">
        <Typography sx={{ fontWeight: 700, fontSize: '1.25rem' }}>已导入 {records} 条记录，并已保存。</Typography>
        <Typography>现在可以拔出U盘。{disagree ? '有“不一致”的记录，请从首页的“待核对”打开，逐项核对。' : ''}</Typography>
      </Alert>
      <Button variant="contained" onClick={onDone} autoFocus>
        完成
      </Button>
    </Stack>
  );
}
