import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReadIn, SheetPlan, SheetPlanQuery } from '../../data/spreadsheets/spreadsheets-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { problemPlace } from '../../domain/spreadsheet/read-row';
import { Refusals } from '../../ui/refusals';
import { useAction, useSession } from '../office';
import { SheetProgress, withoutCancelled } from './sheet-progress';

interface PlanReviewProps {
  readonly ledger: Ledger;
  readonly plan: SheetPlan;
  readonly query: SheetPlanQuery;
  readonly duplicates: boolean;
  readonly onDuplicates: (on: boolean) => void;
  readonly onGiveUp: () => void;
  readonly onRead: (read: ReadIn) => void;
}

/** What would come in, what is wrong with it, and the one button that does it. */
export function PlanReview({ ledger, plan, query, duplicates, onDuplicates, onGiveUp, onRead }: PlanReviewProps) {
  const read = useAction('readSheetIn');
  const duty = useSession().account.duties[0] ?? 'registrar';
  const agree = async () => {
    const outcome = await read.run({ ...query, duty });
    if (outcome.ok) onRead(outcome.value);
  };
  const mayRead = plan.troubled === 0 && plan.ready > 0;
  return (
    <Stack useFlexGap sx={{ gap: 2 }}>
      <Alert severity={plan.troubled > 0 ? 'error' : mayRead ? 'success' : 'info'} role="status">
        <Typography sx={{ fontWeight: 700 }}>
          {plan.troubled > 0 ? `有 ${plan.troubled} 行要改，改好以前什么也不读入。` : `可以读入 ${plan.ready} 行。`}
          {plan.duplicates.length > 0 ? ` 重复的 ${plan.duplicates.length} 行${duplicates ? '也会读入。' : '不读入。'}` : ''}
        </Typography>
      </Alert>
      <Problems ledger={ledger} plan={plan} />
      <Duplicates plan={plan} duplicates={duplicates} onDuplicates={onDuplicates} />
      <Refusals refusals={withoutCancelled(read.refusals)} takeFocus />
      <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
        <Button onClick={onGiveUp}>放弃，换一个文件</Button>
        <Button variant="contained" disabled={!mayRead || read.running} onClick={() => void agree()}>
          读入 {plan.ready} 行
        </Button>
      </Stack>
      {read.running ? <SheetProgress title="正在读入" /> : null}
    </Stack>
  );
}

function Problems({ ledger, plan }: Pick<PlanReviewProps, 'ledger' | 'plan'>) {
  if (plan.problems.length === 0) return null;
  return (
    <Table aria-label="要改的地方">
      <TableHead>
        <TableRow>
          <TableCell>在哪里</TableCell>
          <TableCell>什么问题</TableCell>
          <TableCell>怎么办</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {plan.problems.map((problem, at) => (
          <TableRow key={at}>
            <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
              {problemPlace(ledger, problem)}
            </TableCell>
            <TableCell>{problem.sentence}</TableCell>
            <TableCell>{problem.whatToDo}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Duplicates({ plan, duplicates, onDuplicates }: Pick<PlanReviewProps, 'plan' | 'duplicates' | 'onDuplicates'>) {
  if (plan.duplicates.length === 0) return null;
  const shown = plan.duplicates.slice(0, 20).map(({ row, like }) => `第 ${row} 行与“${like}”相同`);
  return (
    <div>
      <Typography>
        {shown.join('；')}
        {plan.duplicates.length > shown.length ? ' 等' : ''}。
      </Typography>
      <FormControlLabel
        label="重复的也读入"
        control={<Checkbox checked={duplicates} onChange={(_event, on) => onDuplicates(on)} />}
      />
    </div>
  );
}
