import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { TransferEntry } from '../../data/office-api';
import { Empty } from '../../ui/empty';
import { directions, momentText } from './wording';

/** What left and what came, newest first: who did it and, for personal data, why. */
export function TransferList({ transfers }: { readonly transfers: readonly TransferEntry[] }) {
  if (transfers.length === 0) return <Empty sentence="还没有导出或导入过文件。每一次导出、导入都会自动记在这里。" />;
  const newestFirst = transfers.toSorted((a, b) => b.at - a.at);
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table aria-label="往来登记">
        <TableHead>
          <TableRow>
            <TableCell>时间</TableCell>
            <TableCell sx={oneLine}>方向</TableCell>
            <TableCell>单位</TableCell>
            <TableCell align="right" sx={oneLine}>
              条数
            </TableCell>
            <TableCell sx={oneLine}>经办人</TableCell>
            <TableCell>带个人信息的理由</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {newestFirst.map((entry, index) => (
            <TransferRow key={`${String(entry.at)}-${String(index)}`} entry={entry} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Words of two or three characters that would otherwise break under each other in the largest text. */
const oneLine = { whiteSpace: 'nowrap' } as const;

function TransferRow({ entry }: { readonly entry: TransferEntry }) {
  return (
    <TableRow>
      <TableCell sx={oneLine}>{momentText(entry.at)}</TableCell>
      <TableCell sx={oneLine}>{directions[entry.direction]}</TableCell>
      <TableCell>{entry.office}</TableCell>
      <TableCell align="right">{entry.records}</TableCell>
      <TableCell sx={oneLine}>{entry.actor}</TableCell>
      <TableCell>{entry.reason ?? '—'}</TableCell>
    </TableRow>
  );
}
