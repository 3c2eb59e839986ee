import { useState } from 'react';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Refusal } from '../../domain/refusal';
import { DutyChoice } from '../duty-choice';
import { NewPassphraseInputs } from '../../ui/new-passphrase';
import { accountFaults, noFaults, type StepProps } from './set-up-answers';
import { StepForm } from './step-frame';

interface AccountStepProps extends StepProps {
  readonly busy: boolean;
  readonly refusals: readonly Refusal[];
}

/** The person who sets up the office gets the account of its head. */
export function AccountStep({ answers, onAnswers, onNext, onBack, busy, refusals }: AccountStepProps) {
  const [tried, setTried] = useState(false);
  const faults = accountFaults(answers);
  const shown = tried ? faults : noFaults;
  return (
    <StepForm
      next="设立单位"
      busy={busy}
      refusals={refusals}
      onBack={onBack}
      onNext={() => {
        setTried(true);
        if (Object.keys(faults).length === 0) onNext();
      }}
    >
      <Typography>每个人用自己的账户，谁做了什么才说得清。第一个账户是负责人，可以再给同事开账户。</Typography>
      <TextField
        label="本人姓名"
        autoFocus
        value={answers.person}
        onChange={(event) => {
          onAnswers({ ...answers, person: event.target.value });
        }}
        error={shown.person !== undefined}
        helperText={shown.person}
        slotProps={{ htmlInput: { maxLength: 40, autoComplete: 'off' } }}
      />
      <DutyChoice
        value={answers.duties}
        onChange={(duties) => {
          onAnswers({ ...answers, duties });
        }}
        fault={shown.duties}
      />
      <NewPassphraseInputs
        value={answers.passphrase}
        onChange={(passphrase) => {
          onAnswers({ ...answers, passphrase });
        }}
        tried={tried}
      />
    </StepForm>
  );
}
