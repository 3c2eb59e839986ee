import Typography from '@mui/material/Typography';
import type { Fields } from '../../domain/fields/field';
import type { Intent } from '../../domain/ledger/intent';
import { useSession } from '../office';
import { DraftForm } from './draft-form';
import { defaultDuty } from './duty';
import { FormDialog } from './form-dialog';

interface ReasonDialogProps {
  /** Names the draft of the reason. */
  readonly form: string;
  /** One question. */
  readonly title: string;
  readonly explanation: string;
  /** The button that answers it. */
  readonly yes: string;
  readonly toIntent: (reason: string) => Intent;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks why before something is taken back or away. The reason stays in the history. */
export function ReasonDialog({ form, title, explanation, yes, toIntent, onDone, onClose }: ReasonDialogProps) {
  const { account } = useSession();
  return (
    <FormDialog title={title} onClose={onClose}>
      <Typography sx={{ mb: 2 }}>{explanation}</Typography>
      <DraftForm
        form={form}
        fields={reasonFields}
        values={{}}
        seen={{}}
        duty={defaultDuty(account)}
        saveLabel={yes}
        toIntents={({ $reason }) => [toIntent(typeof $reason === 'string' ? $reason : '')]}
        onSaved={onDone}
        onCancel={onClose}
      />
    </FormDialog>
  );
}

const reasonFields: Fields = {
  $reason: { kind: 'longText', label: '理由', disclosure: 'personal', required: true, maxLength: 500, lines: 2 },
};
