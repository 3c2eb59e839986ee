import { useMemo, useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { useSession } from '../office';
import { DraftForm } from './draft-form';
import { creatingDuty } from './duty';
import { newFields } from './editable-fields';
import { FormDialog } from './form-dialog';
import { useAround } from './use-around';

interface AddChildDialogProps {
  readonly parent: RecordPage;
  readonly ledger: Ledger;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

export function AddChildDialog({ parent, ledger, onSaved, onClose }: AddChildDialogProps) {
  const { account } = useSession();
  const [record] = useState(() => crypto.randomUUID());
  const around = useAround({ parent });
  const [proposed] = useState(() => ledger.proposes?.(around) ?? {});
  const fields = useMemo(() => newFields(ledger), [ledger]);
  return (
    <FormDialog title={`添加${ledger.one}`} onClose={onClose}>
      <DraftForm
        form={`new:${ledger.kind}:${parent.view.id}`}
        ledger={ledger.kind}
        fields={fields}
        sections={ledger.sections}
        values={{}}
        proposed={proposed}
        around={around}
        seen={{}}
        duty={creatingDuty(account, ledger)}
        saveLabel={`保存${ledger.one}`}
        toIntents={(values) => [{ act: 'create', ledger: ledger.kind, record, parent: parent.view.id, values }]}
        onSaved={onSaved}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
