import type { ReactNode, SubmitEvent } from 'react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Refusal } from '../../domain/refusal';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { showFaults } from '../../ui/show-faults';

interface StepFrameProps {
  readonly number: number;
  readonly of: number;
  readonly title: string;
  readonly children: ReactNode;
}

/** One page of the wizard: where we are, and what it is about. */
export function StepFrame({ number, of, title, children }: StepFrameProps) {
  return (
    <Page
      title={title}
      section="设立本单位"
      width="text"
      below={
        <Typography color="text.secondary">
          设立本单位 · 第 {number} 步，共 {of} 步
        </Typography>
      }
    >
      {children}
    </Page>
  );
}

interface StepFormProps {
  readonly next: string;
  readonly busy?: boolean;
  readonly refusals?: readonly Refusal[];
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly children: ReactNode;
}

/** Inputs with 上一步 and the way on; Enter goes on, Esc goes back. */
export function StepForm({ next, busy = false, refusals = [], onBack, onNext, children }: StepFormProps) {
  useShortcut('back', onBack, !busy);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy) showFaults(event.currentTarget, onNext);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack useFlexGap sx={{ gap: 2.5 }}>
        {children}
        <Refusals refusals={refusals} takeFocus />
        <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
          <Button onClick={onBack} disabled={busy}>
            上一步
          </Button>
          <Button type="submit" variant="contained" loading={busy} loadingPosition="start">
            {next}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
