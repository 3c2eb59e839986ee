import Button from '@mui/material/Button';
import type { Ledger } from '../../domain/ledger/ledger';
import { useMay } from '../office';

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
