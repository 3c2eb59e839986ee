import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import Button from '@mui/material/Button';
import { instructorKinds } from '../../domain/instructor/kinds';
import { instructorReportLedger } from '../../ledgers/instructors/report';
import { Empty } from '../../ui/empty';
import { Refusals } from '../../ui/refusals';
import { useReply } from '../office';
import { InstructorsPage } from './instructors-page';
import { ReportPaper } from './report-paper';

/** As many as one looks at; older ones are in the register. */
const most = 60;

/** 月报、半年小结、年报 as papers: with the matrix, the texts and the opinions that came back. */
export function ReportsPage() {
  const { data, refusals } = useReply('list', { ledger: instructorKinds.report, from: 0, count: most });
  const [opened, setOpened] = useState<string>();
  return (
    <InstructorsPage title="报表打印" below="填写和冻结在“驻村工作报表”里办；这里把数据、五员履职矩阵、文字和意见排成一份。">
      <Refusals refusals={refusals} />
      {data?.total === 0 && <Empty sentence="还没有报表。" />}
      {data !== undefined && data.total > 0 && (
        <Table size="small" aria-label="报表" sx={{ mb: 2 }}>
          <TableHead>
            <TableRow>
              <TableCell>报表</TableCell>
              <TableCell>状态</TableCell>
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {data.rows.map(({ id, title, state = '' }) => (
              <TableRow key={id}>
                <TableCell>
                  <Link href={`#/record/${id}`}>{title}</Link>
                </TableCell>
                <TableCell>{stateLabel(state)}</TableCell>
                <TableCell align="right">
                  <Button onClick={() => setOpened(id)} aria-label={`排版${title}`}>
                    排版
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {data !== undefined && data.total > most && <Typography>还有更早的，请到台账里看。</Typography>}
      {opened !== undefined && <ReportPaper key={opened} record={opened} />}
    </InstructorsPage>
  );
}

function stateLabel(state: string): string {
  const states: Readonly<Record<string, { readonly label: string }>> = instructorReportLedger.states ?? {};
  return states[state]?.label ?? state;
}
