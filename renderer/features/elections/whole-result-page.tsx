import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { RecordPage } from '../../data/office-api';
import { resultIn } from '../../domain/election/records/election-result';
import { recount } from '../../domain/election/recount';
import { recountLines } from '../../domain/election/recount-lines';
import { Empty } from '../../ui/empty';
import { RecordScreen } from './record-screen';

/** A signed result worked out anew from its tally sheets on this computer, whoever sent it. */
export function WholeResultPage({ page }: { readonly page: RecordPage }) {
  const result = resultIn(page.view.values);
  if (result === undefined) {
    return (
      <RecordScreen page={page} title="结果和复算">
        <Empty sentence="这份结果还没有内容。" />
      </RecordScreen>
    );
  }
  const counted = recount(result);
  const same = counted.differences.length === 0;
  return (
    <RecordScreen page={page} title="结果和复算">
      <Alert severity={same ? 'success' : 'error'} role="status" sx={{ mb: 2 }}>
        {same
          ? '从计票单重新计算，与公布的结果一致。'
          : `从计票单重新计算，有 ${counted.differences.length} 处与公布的不一致，见下面最后几行。`}
      </Alert>
      {recountLines(result, counted).map((line, at) => (
        <Typography key={`${String(at)} ${line}`} component="p" sx={{ whiteSpace: 'pre-wrap' }}>
          {line}
        </Typography>
      ))}
    </RecordScreen>
  );
}
