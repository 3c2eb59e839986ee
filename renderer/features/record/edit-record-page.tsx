import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useLedgers, useMay, useReply, useSession } from '../office';
import { DraftForm } from './draft-form';
import { defaultDuty } from './duty';
import { editableFields } from './editable-fields';
import { FormAdvice } from './form-advice';
import { justSaved } from './just-saved';
import { recordPath } from './paths';
import { mayNotWrite, unknownLedger } from './refusals';
import { useAround } from './use-around';
import { useResume } from './use-resume';

/** Corrects the values of one record. What stood there before stays in its history. */
export function EditRecordPage() {
  const { id = '' } = useParams();
  const { data, refusals } = useReply('record', { record: id });
  const ledger = useLedgers().find(({ kind }) => kind === data?.view.ledger);
  const mayWrite = useMay('write');
  if (!mayWrite) return <Refusals refusals={[mayNotWrite]} />;
  if (refusals.length > 0) return <Refusals refusals={refusals} />;
  if (data === undefined) return <Loading />;
  if (ledger === undefined) return <Refusals refusals={[unknownLedger]} />;
  return <EditRecord page={data} ledger={ledger} />;
}

function EditRecord({ page, ledger }: { readonly page: RecordPage; readonly ledger: Ledger }) {
  const navigate = useNavigate();
  const { account } = useSession();
  // The form saves against what it saw when it was opened.
  const [view] = useState(page.view);
  const resume = useResume();
  const around = useAround({ page });
  const fields = useMemo(() => editableFields(ledger), [ledger]);
  const back = () => void navigate(recordPath(view.id));
  useShortcut('back', back);
  return (
    <Page title={`修改${ledger.one}：${page.title}`} section={ledger.label}>
      <DraftForm
        form={`edit:${view.id}`}
        resume={resume}
        ledger={ledger.kind}
        fields={fields}
        sections={ledger.sections}
        values={view.values}
        seen={view.seen}
        around={around}
        duty={defaultDuty(account)}
        saveLabel="保存修改"
        toIntents={(values, seen) => [{ act: 'edit', record: view.id, values, seen }]}
        onSaved={() => void navigate(recordPath(view.id), { replace: true, state: justSaved })}
        onCancel={back}
        advice={(values) => <FormAdvice ledger={ledger} values={values} record={view.id} />}
      />
    </Page>
  );
}
