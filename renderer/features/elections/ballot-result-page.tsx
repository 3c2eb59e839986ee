import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RecordPage } from '../../data/office-api';
import { outcomeLines } from '../../domain/election/records/projection';
import { paperSums } from '../../domain/election/records/paper-lines';
import { Empty } from '../../ui/empty';
import { TestLine } from './projection-view';
import { ProjectorButton } from './projector';
import { RecordScreen } from './record-screen';

/** What a ballot came to, test by test. */
export function BallotResultPage({ page }: { readonly page: RecordPage }) {
  const tests = typeof page.computed['tests'] === 'string' ? page.computed['tests'].split('\n') : [];
  const sums = paperSums(page.view.values)?.split('\n') ?? [];
  return (
    <RecordScreen page={page} title="结果" actions={<ProjectorButton page={page} />}>
      <Lines label="结果" lines={outcomeLines(tests)} />
      <Lines label="收发票核对" lines={sums} />
      {tests.length === 0 ? (
        <Empty sentence="还没有认定计票结果。两份计票单都一致以后，在选票记录里办“认定计票结果”。" />
      ) : (
        <Lines label="每一步怎样算" lines={tests} />
      )}
    </RecordScreen>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Box component="section" aria-label={label} sx={{ mb: 3, fontSize: '1.0625rem' }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {label}
      </Typography>
      {lines.map((line, at) => (
        <TestLine key={`${String(at)} ${line}`} line={line} />
      ))}
    </Box>
  );
}
