import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Ledger, NewRecordStart } from '../../domain/ledger/ledger';
import { openingFields, openingIntents, openingProposals, openingSections } from '../../domain/ledger/opening';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useLedger, useLedgers, useMay, useSession } from '../office';
import { DraftForm } from './draft-form';
import { creatingDuty } from './duty';
import { newFields } from './editable-fields';
import { FormAdvice } from './form-advice';
import { justSaved } from './just-saved';
import { ledgerPath, recordPath } from './paths';
import { mayNotWrite, unknownLedger } from './refusals';
import { useNewStart } from './use-new-start';
import { useResume } from './use-resume';

/** 新建 of one ledger. */
export function NewRecordPage() {
  const { kind = '' } = useParams();
  const ledger = useLedger(kind);
  const mayWrite = useMay('write');
  if (ledger === undefined) return <Refusals refusals={[unknownLedger]} />;
  if (!mayWrite) return <MayNotCreate ledger={ledger} />;
  return <Starting ledger={ledger} />;
}

/** What is filled in beforehand is settled once: news of the office must not take the form away from under somebody. */
function Starting({ ledger }: { readonly ledger: Ledger }) {
  const start = useNewStart(ledger);
  const [settled, settle] = useState<NewRecordStart>();
  if (settled === undefined && start !== undefined) settle(start);
  return settled === undefined ? <Loading /> : <NewRecord ledger={ledger} start={settled} />;
}

/** An address somebody kept or was sent still says where it leads. */
function MayNotCreate({ ledger }: { readonly ledger: Ledger }) {
  const navigate = useNavigate();
  useShortcut('back', () => void navigate(ledgerPath(ledger.kind)));
  return (
    <Page title={`新建${ledger.one}`} section={ledger.label}>
      <Refusals refusals={[mayNotWrite]} />
      <Button href={`#${ledgerPath(ledger.kind)}`}>查看{ledger.label}</Button>
    </Page>
  );
}

function NewRecord({ ledger, start }: { readonly ledger: Ledger; readonly start: NewRecordStart }) {
  const navigate = useNavigate();
  const { account } = useSession();
  const [record] = useState(() => crypto.randomUUID());
  const [childIds] = useState(() => (ledger.opens ?? []).map(() => crypto.randomUUID()));
  const resume = useResume();
  const [proposed] = useState(() => ({ ...ledger.proposes?.(start), ...openingProposals(ledger, start.from) }));
  const ledgers = useLedgers();
  const fields = useMemo(
    () => ({
      ...newFields(ledger),
      ...openingFields({ ledger, findLedger: (kind) => ledgers.find((one) => one.kind === kind) }),
    }),
    [ledger, ledgers],
  );
  const sections = useMemo(() => withOpenings(ledger), [ledger]);
  const back = () => void navigate(ledgerPath(ledger.kind));
  useShortcut('back', back);
  return (
    <Page title={`新建${ledger.one}`} section={ledger.label}>
      <DraftForm
        form={`new:${ledger.kind}`}
        resume={resume}
        ledger={ledger.kind}
        fields={fields}
        sections={sections}
        values={{}}
        proposed={proposed}
        around={start}
        seen={{}}
        duty={creatingDuty(account, ledger)}
        saveLabel={`保存${ledger.one}`}
        toIntents={(values) => openingIntents(ledger, values, { record, childIds })}
        onSaved={(saved) => void navigate(recordPath(saved.records[0] ?? record), { replace: true, state: justSaved })}
        onCancel={back}
        advice={(values) => <FormAdvice ledger={ledger} values={values} />}
      />
    </Page>
  );
}

/** What the record is about comes first, then its children, then the rest. */
function withOpenings(ledger: Ledger) {
  const [first, ...rest] = ledger.sections ?? [];
  return [...(first === undefined ? [] : [first]), ...openingSections(ledger), ...rest];
}
