import { useMemo, useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import type { RecordView } from '../../domain/ledger/record';
import { useSession } from '../office';
import { DraftForm } from './draft-form';
import { defaultDuty } from './duty';
import { editableFields } from './editable-fields';
import { FormDialog } from './form-dialog';
import { useAround } from './use-around';

interface EditChildDialogProps {
  readonly parent: RecordPage;
  readonly view: RecordView;
  readonly ledger: Ledger;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

export function EditChildDialog({ parent, view, ledger, onSaved, onClose }: EditChildDialogProps) {
  const { account } = useSession();
  // The form saves against what it saw when it was opened.
  const [opened] = useState(view);
  const around = useAround({ values: opened.values, parent });
  const fields = useMemo(() => editableFields(ledger), [ledger]);
  return (
    <FormDialog title={`修改${ledger.one}`} onClose={onClose}>
      <DraftForm
        form={`edit:${opened.id}`}
        ledger={ledger.kind}
        fields={fields}
        sections={ledger.sections}
        values={opened.values}
        seen={opened.seen}
        around={around}
        duty={defaultDuty(account)}
        saveLabel="保存修改"
        toIntents={(values, seen) => [{ act: 'edit', record: opened.id, values, seen }]}
        onSaved={onSaved}
        onCancel={onClose}
      />
    </FormDialog>
  );
}
