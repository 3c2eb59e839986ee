import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Ledger } from '../../domain/ledger/ledger';
import { useMay, useOwnLedgers, useSession } from '../office';
import { mayEdit } from './may-edit';
import { editPath, exportPath, ledgerPath, newFromPath, recordPath } from './paths';
import { ReasonDialog } from './reason-dialog';
import type { RecordPart } from './record-part';

/** What may be done with the whole record. A button somebody's role does not allow is not there. */
export function RecordActions({ page, ledger }: RecordPart) {
  const navigate = useNavigate();
  const [deleting, setDeleting] = useState(false);
  const mayWrite = useMay('write');
  const mayDelete = useMay('delete');
  const mayExport = useMay('export');
  const { view } = page;
  const editable = page.own && mayEdit(view, ledger);
  const leads = useLeads(ledger, view.state);
  return (
    <>
      {mayWrite && leads.map(({ ledger: kind, label }) => <Lead key={kind} to={newFromPath(kind, view.id)} label={label} />)}
      {mayDelete && editable && <Button onClick={() => setDeleting(true)}>删除…</Button>}
      {mayExport && view.parent === undefined && <Button href={`#${exportPath(view.id)}`}>导出…</Button>}
      {mayWrite && editable && (
        <Button variant="contained" href={`#${editPath(view.id)}`}>
          修改{ledger.one}
        </Button>
      )}
      {deleting && (
        <ReasonDialog
          form={`delete:${view.id}`}
          title={`要删除这条${ledger.one}吗？`}
          explanation="删除后不再出现在列表里，经过仍然保留。打错的字请用“修改”，不必删除。"
          yes={`删除${ledger.one}`}
          toIntent={(reason) => ({ act: 'delete', record: view.id, reason })}
          onDone={() => void navigate(view.parent === undefined ? ledgerPath(ledger.kind) : recordPath(view.parent))}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}

/** What this office may register next out of this record. */
function useLeads({ leadsTo = [] }: Ledger, state: string | undefined) {
  const { type } = useSession().office;
  const ledgers = useOwnLedgers();
  return leadsTo.filter(
    (lead) =>
      (lead.in === undefined || (state !== undefined && lead.in.includes(state))) &&
      ledgers.find(({ kind }) => kind === lead.ledger)?.offices.includes(type) === true,
  );
}

function Lead({ to, label }: { readonly to: string; readonly label: string }) {
  return <Button href={`#${to}`}>{label}</Button>;
}
