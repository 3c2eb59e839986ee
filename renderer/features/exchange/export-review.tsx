import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ExportPreview, ExportQuery, WrittenExport } from '../../data/office-api';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useAction, useLedgers } from '../office';
import { JobProgress } from './job-progress';
import { LeavingFields } from './leaving-fields';
import { withoutCancelled } from './wording';

interface ExportReviewProps {
  readonly query: ExportQuery;
  readonly preview: ExportPreview;
  readonly onBack: () => void;
  readonly onWritten: (written: WrittenExport) => void;
}

/** Exactly what leaves, to whom, before the first byte is written. */
export function ExportReview({ query, preview, onBack, onWritten }: ExportReviewProps) {
  const write = useAction('writeExport');
  useShortcut('back', onBack, !write.running);
  const nothing = preview.operations === 0;
  const save = async () => {
    const outcome = await write.run(query);
    if (outcome.ok) onWritten(outcome.value);
  };
  return (
    <Stack useFlexGap sx={{ gap: 3 }}>
      <Typography>
        导出给 <strong>{preview.to.office.name}</strong>，共 <strong>{preview.records.length}</strong> 条记录、
        {preview.operations} 次改动{query.reason === undefined ? '。' : `。带走个人信息的理由：${query.reason}`}
      </Typography>
      {nothing ? (
        <Alert severity="info" role="note">
          没有可以导出的内容。请返回上一步，换一种台账。
        </Alert>
      ) : null}
      <LeavingRecords preview={preview} />
      <LeavingFields fields={preview.fields} />
      <Refusals refusals={withoutCancelled(write.refusals)} takeFocus />
      <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
        <Button onClick={onBack} disabled={write.running}>
          返回修改
        </Button>
        <Button variant="contained" onClick={() => void save()} disabled={nothing || write.running} autoFocus={!nothing}>
          写入文件…
        </Button>
      </Stack>
      {write.running ? <JobProgress job="export" title="正在写入文件" /> : null}
    </Stack>
  );
}

function LeavingRecords({ preview: { records } }: { readonly preview: ExportPreview }) {
  const nameOf = new Map(useLedgers().map(({ kind, one }) => [kind, one]));
  if (records.length === 0) return null;
  return (
    <section>
      <Typography variant="h2" id="leaving-records">
        带走的记录
      </Typography>
      <Box
        component="ul"
        aria-labelledby="leaving-records"
        tabIndex={0}
        sx={{ maxHeight: '14rem', overflow: 'auto', m: 0, mt: 1, pl: 3, py: 1, border: '1px solid', borderColor: 'divider' }}
      >
        {records.map(({ ledger, title, children }, index) => (
          <li key={`${String(index)}-${title}`}>
            {nameOf.get(ledger) ?? '记录'}：{title}
            {children > 0 ? `（连同下级内容 ${String(children)} 条）` : ''}
          </li>
        ))}
      </Box>
    </section>
  );
}
