import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useId, useState } from 'react';
import type { FigureRows } from '../data/figures/figures-api';
import type { FigureRef } from '../domain/statistics/figure';
import type { ReportingPeriod } from '../domain/statistics/reporting-period';
import { Loading } from '../ui/loading';
import { Refusals } from '../ui/refusals';
import { useLedgers, useReply } from './office';
import { useOfficeNames } from './office-names';

/** Which number somebody wants to see behind. */
export interface FigureRowsOf {
  readonly ref: FigureRef;
  readonly label: string;
  readonly period: ReportingPeriod;
  readonly part?: { readonly by: string; readonly key: string };
}

const atOnce = 50;

/** The records a number came from, titles masked as in any list; each leads to its page. */
export function FigureRowsDialog({ of, onClose }: { readonly of: FigureRowsOf; readonly onClose: () => void }) {
  const id = useId();
  const [count, setCount] = useState(atOnce);
  const { label, ...query } = of;
  const { data, refusals, loading } = useReply('figureRows', { ...query, from: 0, count }, { keepPrevious: true });
  return (
    <Dialog open fullWidth maxWidth="md" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{label}</DialogTitle>
      <DialogContent>
        <Refusals refusals={refusals} />
        {loading && <Loading what="正在查找…" />}
        {data !== undefined && (
          <>
            由 {data.total} 条记录得来：
            <RowsTable rows={data.rows} />
            {data.rows.length < data.total && <Button onClick={() => setCount(count + atOnce)}>再看 {atOnce} 条</Button>}
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          返回
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function RowsTable({ rows }: { readonly rows: FigureRows['rows'] }) {
  const ledgers = useLedgers();
  const officeNames = useOfficeNames();
  return (
    <Table size="small" aria-label="由哪些记录得来">
      <TableHead>
        <TableRow>
          <TableCell>记录</TableCell>
          <TableCell>办理状态</TableCell>
          <TableCell>登记单位</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const ledger = ledgers.find(({ kind }) => kind === row.ledger);
          return (
            <TableRow key={row.id}>
              <TableCell>
                <Link href={`#/record/${row.parent ?? row.id}`}>{row.title}</Link>
              </TableCell>
              <TableCell>{row.state === undefined ? '' : (ledger?.states?.[row.state]?.label ?? row.state)}</TableCell>
              <TableCell>{officeNames(row.owner)}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
