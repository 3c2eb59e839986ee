import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ElectionPlan } from '../../data/elections/elections-api';
import type { RecordPage } from '../../data/office-api';
import { civilDateText } from '../../domain/calendar/civil-date';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useReply } from '../office';
import { RecordScreen } from './record-screen';

/** Every stage with its last lawful day, the advised day and where both come from; and what another election day would change. */
export function PlanPage({ page }: { readonly page: RecordPage }) {
  const [day, setDay] = useState('');
  const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(day);
  const { data, refusals } = useReply('electionPlan', { record: page.view.id, ...(isWhole ? { day } : {}) });
  const late = data?.stages.filter((stage) => stage.late).length ?? 0;
  return (
    <RecordScreen page={page} title="进度安排">
      <Refusals refusals={refusals} />
      {data === undefined ? <Loading /> : <Stages stages={data.stages} />}
      {late > 0 && (
        <Alert severity="error" role="note" sx={{ my: 2 }}>
          有 {late} 步已经过了最迟日还没有登记办完。办完的请在选举登记的“进度”里填办完日期；确实来不及的，改选举日并重新公告。
        </Alert>
      )}
      <Box component="section" aria-label="试改选举日" sx={{ mt: 3 }}>
        <Typography variant="h2" sx={{ mb: 1 }}>
          试改选举日
        </Typography>
        <TextField
          type="date"
          size="small"
          label="如果改到"
          value={day}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => setDay(target.value)}
        />
        {isWhole && data !== undefined && <Moved moved={data.moved} />}
      </Box>
    </RecordScreen>
  );
}

/** A date is not broken over lines. */
const whole = { whiteSpace: 'nowrap' } as const;

function Stages({ stages }: Pick<ElectionPlan, 'stages'>) {
  return (
    <Table size="small" aria-label="进度安排">
      <TableHead>
        <TableRow>
          {['事项', '负责', '最迟日', '建议', '办完', '公告', '怎样算的'].map((label) => (
            <TableCell key={label}>{label}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {stages.map((stage) => (
          <TableRow key={stage.id}>
            <TableCell component="th" scope="row">
              {stage.label}
            </TableCell>
            <TableCell>{stage.by}</TableCell>
            <TableCell sx={stage.late ? { ...whole, color: 'error.main', fontWeight: 700 } : whole}>
              {dayText(stage.latest)}
              {stage.late && '（已过）'}
            </TableCell>
            <TableCell sx={whole}>{dayText(stage.advised)}</TableCell>
            <TableCell sx={whole}>{dayText(stage.done)}</TableCell>
            <TableCell>{stage.notice ?? ''}</TableCell>
            <TableCell>{[...stage.why, stage.article ?? ''].join('')}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Moved({ moved }: Pick<ElectionPlan, 'moved'>) {
  if (moved.length === 0) return <Typography sx={{ mt: 1 }}>各步日期不变。</Typography>;
  return (
    <Box component="ul" sx={{ mt: 1 }}>
      {moved.map(({ id, label, latest, advised }) => (
        <li key={id}>
          {label}：最迟 {dayText(latest.from)} → {dayText(latest.to)}，建议 {dayText(advised.from)} → {dayText(advised.to)}
        </li>
      ))}
    </Box>
  );
}

function dayText(day: string | undefined): string {
  return day === undefined ? '—' : civilDateText(day);
}
