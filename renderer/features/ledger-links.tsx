import Button from '@mui/material/Button';
import { useNavigate } from 'react-router';
import type { Ledger } from '../domain/ledger/ledger';
import { mayLeaveAsTable } from '../domain/spreadsheet/register-columns';
import { useMay, useSession } from './office';

/** What else can be done with a whole register: a table out, a table in. */
export function TableLinks({ ledger }: { readonly ledger: Ledger }) {
  const navigate = useNavigate();
  const { office } = useSession();
  const mayExport = useMay('export') && mayLeaveAsTable(ledger);
  const writes = useMay('write') && ledger.parent === undefined && ledger.offices.includes(office.type);
  return (
    <>
      {mayExport ? <Button onClick={() => void navigate(`/spreadsheets/out/${ledger.kind}`)}>导出表格</Button> : null}
      {writes && ledger.tally === undefined ? (
        <Button onClick={() => void navigate(`/spreadsheets/in/${ledger.kind}`)}>读入表格</Button>
      ) : null}
    </>
  );
}

/** The page of the handbook about this ledger. */
export function HelpLink({ ledger }: { readonly ledger: Ledger }) {
  const navigate = useNavigate();
  return <Button onClick={() => void navigate(`/help/${ledger.kind}`)}>帮助</Button>;
}

/** Children that come in lists are read in from a sheet, one list at a time. */
export function ListLinks({ ledger, parent }: { readonly ledger: Ledger; readonly parent: string }) {
  const mayImport = useMay('import');
  if (!mayImport) return null;
  return (ledger.lists ?? []).map(({ label }, at) => (
    <Button key={label} href={`#/spreadsheets/in/${ledger.kind}/${parent}/${String(at)}`}>
      读入{label}…
    </Button>
  ));
}
