import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useLedger, useReply, useSession } from '../office';
import { DraftForm } from './draft-form';
import { creatingDuty } from './duty';
import { newFields } from './editable-fields';
import { registerBelowPath } from './paths';
import { unknownLedger } from './refusals';
import { useAround } from './use-around';
import { useResume } from './use-resume';

/** 新建 of one record below another, of a kind that has a register of its own. */
export function NewBelowPage() {
  const { id = '', kind = '' } = useParams();
  const ledger = useLedger(kind);
  const { data, refusals } = useReply('record', { record: id });
  if (ledger === undefined) return <Refusals refusals={[unknownLedger]} />;
  if (refusals.length > 0) return <Refusals refusals={refusals} />;
  return data === undefined ? <Loading /> : <NewBelow parent={data} ledger={ledger} />;
}

function NewBelow({ parent, ledger }: { readonly parent: RecordPage; readonly ledger: Ledger }) {
  const navigate = useNavigate();
  const { account } = useSession();
  const [record] = useState(() => crypto.randomUUID());
  const around = useAround({ parent });
  const resume = useResume();
  const [proposed] = useState(() => ledger.proposes?.(around) ?? {});
  const fields = useMemo(() => newFields(ledger), [ledger]);
  const back = () => void navigate(registerBelowPath(parent.view.id, ledger.kind));
  useShortcut('back', back);
  return (
    <Page title={`新建${ledger.one}`} section={ledger.label}>
      <DraftForm
        form={`new:${ledger.kind}:${parent.view.id}`}
        resume={resume}
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
        onSaved={back}
        onCancel={back}
      />
    </Page>
  );
}
