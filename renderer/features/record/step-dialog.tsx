import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import type { Fields } from '../../domain/fields/field';
import type { JsonObject } from '../../domain/json';
import type { Intent } from '../../domain/ledger/intent';
import type { Ledger, Step } from '../../domain/ledger/ledger';
import type { Refusal } from '../../domain/refusal';
import { Refusals } from '../../ui/refusals';
import { useClock, useSession } from '../office';
import { DraftForm } from './draft-form';
import { DutySelect } from './duty-select';
import { fittingDuties } from './duty';
import { askedFields, proposedDates } from './editable-fields';
import { FormDialog } from './form-dialog';
import { localDateTime } from '../local-time';
import { useAround } from './use-around';
import { Workload } from './workload';

interface StepDialogProps {
  readonly page: Pick<RecordPage, 'view' | 'children'>;
  readonly ledger: Ledger;
  readonly name: string;
  readonly step: Step;
  /** What stands against the step as the record is now. */
  readonly refusals: readonly Refusal[];
  /** What its form holds beforehand. */
  readonly proposed?: JsonObject | undefined;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Takes one step: what it means, which rule it rests on, when it happened, and what it needs to know. */
export function StepDialog({ step, refusals, onClose, ...rest }: StepDialogProps) {
  const [anyway, setAnyway] = useState(false);
  const asks = (step.asks ?? []).length > 0;
  return (
    <FormDialog title={step.label} onClose={onClose}>
      {step.help !== undefined && <Typography>{step.help}</Typography>}
      {step.basis !== undefined && <Typography color="text.secondary">依据：{step.basis.article}</Typography>}
      <Refusals refusals={refusals} takeFocus />
      {refusals.length === 0 || anyway ? (
        <StepForm step={step} onClose={onClose} {...rest} />
      ) : (
        <Box sx={answers}>
          <Button variant="contained" onClick={onClose}>
            知道了
          </Button>
          {asks && <Button onClick={() => setAnyway(true)}>先填这一步的内容</Button>}
        </Box>
      )}
    </FormDialog>
  );
}

function StepForm({ page, ledger, name, step, proposed: beforehand, onSaved, onClose }: Omit<StepDialogProps, 'refusals'>) {
  const { account } = useSession();
  const clock = useClock();
  const fitting = fittingDuties(account, step.duties);
  const [duty, setDuty] = useState(fitting[0] ?? 'registrar');
  const [now] = useState(() => localDateTime(clock.now()));
  // A draft of this step may be older than the record: it is judged by what the page shows now.
  const [opened] = useState(page.view);
  const around = useAround({ page });
  const fields = useMemo(() => ({ $eventAt: eventAtField, ...askedFields(ledger, step.asks ?? []) }), [ledger, step]);
  // What a step needs to know mostly happened with the step itself.
  const [proposed] = useState(() => ({
    $eventAt: now,
    ...proposedDates(ledger, step, opened.values, now.slice(0, 10)),
    ...beforehand,
  }));
  return (
    <>
      <DutySelect duties={fitting} value={duty} onChange={setDuty} />
      {ledger.workload !== undefined && step.asks?.includes(ledger.workload.rows) === true && <Workload ledger={ledger} />}
      <DraftForm
        form={`step:${opened.id}:${name}`}
        ledger={ledger.kind}
        fields={fields}
        required={step.requires ?? []}
        values={opened.values}
        proposed={proposed}
        seen={opened.seen}
        around={around}
        duty={duty}
        saveLabel={`确认${step.label}`}
        toIntents={(changed) => [stepIntent(opened, name, changed, now)]}
        onSaved={onSaved}
        onCancel={onClose}
      />
    </>
  );
}

function stepIntent(view: RecordPage['view'], step: string, changed: JsonObject, now: string): Intent {
  const { $eventAt: eventAt, ...values } = changed;
  return { act: 'step', record: view.id, step, values, seen: view.seen, eventAt: typeof eventAt === 'string' ? eventAt : now };
}

/** Stays in sight however much there is to read, and off the edge of the dialog. */
const answers = {
  position: 'sticky',
  bottom: 0,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  py: 2,
  bgcolor: 'background.paper',
};

const eventAtField: Fields[string] = {
  kind: 'dateTime',
  label: '办理时间',
  disclosure: 'work',
  required: true,
  only: 'past',
  help: '默认是现在。补记以前的事，请改成实际发生的时间；经过里会同时记下补记的时间。',
};
