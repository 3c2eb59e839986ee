import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ListPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { Loading } from '../../ui/loading';

/** Rows on screen at once; more stand on the next page. */
export const rowsPerPage = 20;

interface BatchTableProps {
  readonly ledger: Ledger;
  readonly page: ListPage | undefined;
  readonly from: number;
  readonly onFrom: (from: number) => void;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], on: boolean) => void;
}

/** One page of the records found, each with its tick. */
export function BatchTable({ ledger, page, from, onFrom, ticked, onTick }: BatchTableProps) {
  if (page === undefined) return <Loading />;
  const ids = page.rows.map(({ id }) => id);
  const all = ids.length > 0 && ids.every((id) => ticked.has(id));
  return (
    <>
      <TableContainer>
        <Table aria-label={ledger.label} size="small">
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">
                <Checkbox
                  checked={all}
                  indeterminate={!all && ids.some((id) => ticked.has(id))}
                  onChange={(_event, on) => onTick(ids, on)}
                  slotProps={{ input: { 'aria-label': '选中本页全部' } }}
                />
              </TableCell>
              <TableCell>{ledger.one}</TableCell>
              <TableCell>办理状态</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {page.rows.map(({ id, title, state }) => (
              <TableRow key={id} hover selected={ticked.has(id)}>
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={ticked.has(id)}
                    onChange={(_event, on) => onTick([id], on)}
                    slotProps={{ input: { 'aria-label': `选中${title}` } }}
                  />
                </TableCell>
                <TableCell>{title}</TableCell>
                <TableCell>{state === undefined ? '' : (ledger.states?.[state]?.label ?? state)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Pages total={page.total} from={from} onFrom={onFrom} />
    </>
  );
}

function Pages({
  total,
  from,
  onFrom,
}: {
  readonly total: number;
  readonly from: number;
  readonly onFrom: (from: number) => void;
}) {
  if (total <= rowsPerPage) return null;
  const last = Math.min(from + rowsPerPage, total);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', my: 1 }}>
      <Button disabled={from === 0} onClick={() => onFrom(Math.max(0, from - rowsPerPage))}>
        上一页
      </Button>
      <span role="status">
        第 {from + 1}—{last} 件，共 {total} 件
      </span>
      <Button disabled={last >= total} onClick={() => onFrom(from + rowsPerPage)}>
        下一页
      </Button>
    </Box>
  );
}
