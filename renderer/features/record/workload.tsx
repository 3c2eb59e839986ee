import Typography from '@mui/material/Typography';
import type { Ledger } from '../../domain/ledger/ledger';
import { useReply } from '../office';

/** Who has how many open matters in hand, where somebody chooses people for one more: in the order of names, never of numbers. */
export function Workload({ ledger }: { readonly ledger: Ledger }) {
  const { data: found = [] } = useReply('workload', { ledger: ledger.kind });
  if (found.length === 0) return null;
  return (
    <Typography color="text.secondary" sx={{ mb: 2 }}>
      手头在办：{found.map(({ name, open }) => `${name}${open}件`).join('，')}。
    </Typography>
  );
}
