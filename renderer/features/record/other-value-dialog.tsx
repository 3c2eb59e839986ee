import { useMemo } from 'react';
import type { Field } from '../../domain/fields/field';
import type { Cell } from '../../domain/ledger/operation';
import { useSession } from '../office';
import { DraftForm } from './draft-form';
import { defaultDuty } from './duty';
import { FormDialog } from './form-dialog';

interface OtherValueDialogProps {
  readonly record: string;
  readonly cell: Cell;
  readonly field: Field;
  readonly label: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Settles a conflict with a value that none of the candidates is. */
export function OtherValueDialog({ record, cell, field, label, onSaved, onClose }: OtherValueDialogProps) {
  const { account } = useSession();
  const fields = useMemo(() => ({ value: withoutCondition(field) }), [field]);
  return (
    <FormDialog title={`核对${label}`} onClose={onClose}>
      <DraftForm
        form={`resolve:${record}:${cell}`}
        fields={fields}
        values={{}}
        seen={{}}
        duty={defaultDuty(account)}
        saveLabel="以所填为准"
        toIntents={({ value }) => [{ act: 'resolve', record, cell, value: value ?? null }]}
        onSaved={() => {
          onClose();
          onSaved();
        }}
        onCancel={onClose}
      />
    </FormDialog>
  );
}

/** The question was already asked where the conflict arose. */
function withoutCondition(field: Field): Field {
  const { when: _when, ...rest } = field;
  return rest;
}
