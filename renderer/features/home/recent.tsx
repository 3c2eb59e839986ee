import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import type { Ledger } from '../../domain/ledger/ledger';
import { useOwnLedgers, useReply } from '../office';

const lines = 6;

/** The newest records of each ledger. */
export function Recent() {
  return useOwnLedgers().map((ledger) => <RecentOf key={ledger.kind} ledger={ledger} />);
}

function RecentOf({ ledger }: { readonly ledger: Ledger }) {
  const { data } = useReply('list', { ledger: ledger.kind, from: 0, count: lines });
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <Box component="section" aria-label={`最近的${ledger.label}`}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        最近的{ledger.label}
      </Typography>
      <Table sx={{ bgcolor: 'background.paper', border: '1px solid', borderColor: 'divider' }}>
        <TableHead>
          <TableRow>
            <TableCell>{ledger.one}</TableCell>
            {ledger.states === undefined ? null : <TableCell sx={{ width: '9rem' }}>状态</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.rows.map(({ id, title, state }) => (
            <TableRow key={id}>
              <TableCell>
                <Link href={`#/record/${id}`}>{title}</Link>
              </TableCell>
              {ledger.states === undefined ? null : <TableCell>{ledger.states[state ?? '']?.label ?? ''}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
