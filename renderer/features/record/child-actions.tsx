import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import type { RecordView } from '../../domain/ledger/record';
import { useMay, useSession } from '../office';
import { EditChildDialog } from './edit-child-dialog';
import { mayEdit } from './may-edit';
import { recordPath } from './paths';
import { ReasonDialog } from './reason-dialog';

interface ChildActionsProps {
  readonly parent: RecordPage;
  readonly parentLedger: Ledger;
  readonly ledger: Ledger;
  readonly view: RecordView;
  readonly onSaved: () => void;
  readonly onDeleted: () => void;
}

/** A child is changed by the office that wrote it, as long as its own state and that of its parent leave it open. */
export function ChildActions({ parent, parentLedger, ledger, view, onSaved, onDeleted }: ChildActionsProps) {
  const [dialog, setDialog] = useState<'edit' | 'delete'>();
  const { office } = useSession();
  const mayWrite = useMay('write');
  const mayDelete = useMay('delete');
  const open = view.owner === office.id && mayEdit(view, ledger) && (!parent.own || mayEdit(parent.view, parentLedger));
  const hasOwnPage = ledger.steps !== undefined || (ledger.papers ?? []).length > 0 || (ledger.children ?? []).length > 0;
  const close = () => setDialog(undefined);
  const saved = () => {
    close();
    onSaved();
  };
  return (
    <>
      {hasOwnPage && <Button href={`#${recordPath(view.id)}`}>办理</Button>}
      {open && mayWrite && <Button onClick={() => setDialog('edit')}>修改</Button>}
      {open && mayDelete && <Button onClick={() => setDialog('delete')}>删除…</Button>}
      {dialog === 'edit' && <EditChildDialog parent={parent} view={view} ledger={ledger} onSaved={saved} onClose={close} />}
      {dialog === 'delete' && (
        <ReasonDialog
          form={`delete:${view.id}`}
          title={`要删除这条${ledger.one}吗？`}
          explanation="删除后不再显示，经过仍然保留。打错的字请用“修改”，不必删除。"
          yes={`删除${ledger.one}`}
          toIntent={(reason) => ({ act: 'delete', record: view.id, reason })}
          onDone={() => {
            close();
            onDeleted();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
