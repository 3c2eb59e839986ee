import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ImportPlan } from '../../data/office-api';
import { officeTypes } from '../../domain/office/office';
import { Refusals } from '../../ui/refusals';
import { useAction } from '../office';
import { ImportCounts } from './import-counts';
import { JobProgress } from './job-progress';
import { PlanTable } from './plan-table';
import { momentText, relations } from './wording';

interface ImportReviewProps {
  readonly plan: ImportPlan;
  readonly onDropped: () => void;
  readonly onApplied: (records: number, disagree: boolean) => void;
}

/** From whom, what would change, and the two answers. */
export function ImportReview({ plan, onDropped, onApplied }: ImportReviewProps) {
  const apply = useAction('applyImport');
  const drop = useAction('dropImport');
  const useful = !plan.nothingNew && plan.records.some(({ kind }) => kind !== 'refused' && kind !== 'same');
  const disagree = plan.records.some(({ kind }) => kind === 'conflict');
  const agree = async () => {
    const outcome = await apply.run({ plan: plan.plan });
    if (outcome.ok) onApplied(outcome.value.records, disagree);
  };
  const giveUp = async () => {
    const outcome = await drop.run({ plan: plan.plan });
    if (outcome.ok) onDropped();
  };
  return (
    <Stack useFlexGap sx={{ gap: 2.5 }}>
      <Sender plan={plan} />
      <ImportCounts records={plan.records} />
      {useful ? null : <NothingToImport refused={plan.records.some(({ kind }) => kind === 'refused')} />}
      <PlanTable plan={plan} />
      <Refusals refusals={[...apply.refusals, ...drop.refusals]} takeFocus />
      <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
        <Button
          onClick={() => void giveUp()}
          disabled={apply.running || drop.running}
          variant={useful ? 'outlined' : 'contained'}
        >
          {useful ? '放弃，不导入' : '关闭这个文件'}
        </Button>
        {useful ? (
          <Button variant="contained" onClick={() => void agree()} disabled={apply.running || drop.running}>
            同意导入
          </Button>
        ) : null}
      </Stack>
      {apply.running ? <JobProgress job="import" title="正在导入" /> : null}
    </Stack>
  );
}

function Sender({ plan: { from, fileName, writtenAt, note } }: { readonly plan: ImportPlan }) {
  return (
    <div>
      <Typography sx={{ fontSize: '1.125rem' }}>
        来自 <strong>{from.office.name}</strong>（{officeTypes[from.office.type]}，{relations[from.relation]}），签名核验无误。
      </Typography>
      <Typography color="text.secondary">
        文件 {fileName}，写于 {momentText(writtenAt)}。
      </Typography>
      {note === '' ? null : <Typography>文件说明：{note}</Typography>}
    </div>
  );
}

function NothingToImport({ refused }: { readonly refused: boolean }) {
  return (
    <Alert severity="info" role="note">
      {refused
        ? '这个文件里没有可以导入的新内容，原因见下表。'
        : '文件里的内容本单位都已经有了，不必再导入。同一个文件导入几次结果都一样。'}
    </Alert>
  );
}
