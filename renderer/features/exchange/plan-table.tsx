import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Recounted } from '../../data/elections/elections-api';
import type { ImportPlan, PlannedRecord, PlanKind } from '../../data/office-api';
import type { Refusal } from '../../domain/refusal';
import { useLedger } from '../office';
import { ConflictLines } from './conflict-lines';
import { planKindNames, planKinds } from './wording';

/** Each record of the file and what would become of it, the doubtful ones first. */
export function PlanTable({ plan }: { readonly plan: ImportPlan }) {
  const rows = planKindNames.flatMap((kind) => plan.records.filter((record) => record.kind === kind));
  return (
    <TableContainer component={Paper} variant="outlined" sx={{ maxHeight: '28rem' }} tabIndex={0}>
      <Table stickyHeader aria-label="文件里的记录">
        <TableHead>
          <TableRow>
            <TableCell>结果</TableCell>
            <TableCell>台账</TableCell>
            <TableCell>记录</TableCell>
            <TableCell>说明</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((planned) => (
            <PlanRow key={planned.record} planned={planned} plan={plan} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const colors = {
  refused: 'error',
  conflict: 'warning',
  new: 'success',
  changed: 'info',
  same: 'default',
} as const satisfies Readonly<Record<PlanKind, string>>;

function PlanRow({ planned, plan }: { readonly planned: PlannedRecord; readonly plan: ImportPlan }) {
  const ledger = useLedger(planned.ledger);
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Chip label={planKinds[planned.kind].label} color={colors[planned.kind]} variant="outlined" />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{ledger?.label ?? '未知台账'}</TableCell>
      <TableCell component="th" scope="row">
        {planned.title}
      </TableCell>
      <TableCell>
        {planned.refusal === undefined ? null : <Refused refusal={planned.refusal} />}
        {planned.conflicts.length === 0 ? null : (
          <ConflictLines conflicts={planned.conflicts} ledger={ledger} from={plan.from.office} />
        )}
        {planned.refusal === undefined && planned.conflicts.length === 0 ? planKinds[planned.kind].help : null}
        {planned.recounted === undefined ? null : <Recount recounted={planned.recounted} />}
      </TableCell>
    </TableRow>
  );
}

/** What the result of an election came to when it was worked out again here; a difference does not hinder the import. */
function Recount({ recounted: { lines, differences } }: { readonly recounted: Recounted }) {
  const agrees = differences === 0;
  return (
    <Box component="details" open={!agrees}>
      <Box
        component="summary"
        sx={{ minHeight: 44, display: 'flex', alignItems: 'center', cursor: 'pointer', fontWeight: 700 }}
        color={agrees ? 'success.dark' : 'error.main'}
      >
        {agrees
          ? '▸ 已按计票单复算，与公布的结果一致 ✓'
          : `▸ 按计票单复算，有 ${differences} 处与公布的不一致 ✗，请与来件单位核实`}
      </Box>
      {lines.map((line, at) => (
        <Typography key={`${String(at)} ${line}`} variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}

function Refused({ refusal: { sentence, whatToDo } }: { readonly refusal: Refusal }) {
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{sentence}</Typography>
      {whatToDo === '' ? null : <Typography>怎么办：{whatToDo}</Typography>}
    </>
  );
}
