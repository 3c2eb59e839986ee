import Button from '@mui/material/Button';
import AddIcon from '@mui/icons-material/Add';
import { useNavigate } from 'react-router';
import { useShortcut } from '../../ui/shortcuts';
import { useMay, useOwnLedgers, useSession } from '../office';

/** How many ledgers get a button of their own here; the others have one on their own page. */
const most = 3;

/** One button for each of the first ledgers this office writes itself. */
export function NewButtons() {
  const { office } = useSession();
  const mayWrite = useMay('write');
  const navigate = useNavigate();
  const written = useOwnLedgers().filter(({ offices }) => mayWrite && offices.includes(office.type));
  const first = written[0];
  useShortcut('create', () => void navigate(`/ledger/${first?.kind ?? ''}/new`), first !== undefined);
  return written.slice(0, most).map(({ kind, one }) => (
    <Button key={kind} href={`#/ledger/${kind}/new`} variant="contained" startIcon={<AddIcon />}>
      新建{one}
    </Button>
  ));
}
