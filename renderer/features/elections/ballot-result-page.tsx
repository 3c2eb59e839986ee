import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import { paperSums } from '../../domain/election/records/paper-lines';
import { Empty } from '../../ui/empty';
import { RecordScreen } from './record-screen';

/** What a ballot came to, test by test; the whole window shows it large, for everybody in the hall. */
export function BallotResultPage({ page }: { readonly page: RecordPage }) {
  const [large, setLarge] = useState(false);
  const heading = useId();
  const { values } = page.view;
  const tests = typeof page.computed['tests'] === 'string' ? page.computed['tests'].split('\n') : [];
  const sums = paperSums(values)?.split('\n') ?? [];
  return (
    <RecordScreen
      page={page}
      title="结果"
      actions={
        tests.length > 0 && (
          <Button variant="contained" onClick={() => setLarge(true)}>
            投影显示
          </Button>
        )
      }
    >
      <Lines label="收发票核对" lines={sums} />
      {tests.length === 0 ? (
        <Empty sentence="还没有认定计票结果。两份计票单都一致以后，在选票记录里办“认定计票结果”。" />
      ) : (
        <Lines label="各职位" lines={tests} />
      )}
      <Dialog fullScreen open={large} onClose={() => setLarge(false)} aria-labelledby={heading}>
        <Box sx={{ p: 4, fontSize: '2rem' }}>
          <Typography component="h2" id={heading} sx={{ fontSize: '2.5rem', fontWeight: 700, mb: 2 }}>
            {page.title}
          </Typography>
          {tests.map((line, at) => (
            <Line key={`${String(at)} ${line}`} line={line} large />
          ))}
          <Button sx={{ mt: 4 }} variant="outlined" onClick={() => setLarge(false)}>
            结束投影（Esc）
          </Button>
        </Box>
      </Dialog>
    </RecordScreen>
  );
}

function Lines({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Box component="section" aria-label={label} sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {label}
      </Typography>
      {lines.map((line, at) => (
        <Line key={`${String(at)} ${line}`} line={line} />
      ))}
    </Box>
  );
}

/** A test that does not hold stands out by its sign and its weight, not by colour alone. */
function Line({ line, large = false }: { readonly line: string; readonly large?: boolean }) {
  const fails = line.includes('✗');
  return (
    <Typography
      component="p"
      color={fails ? 'error' : undefined}
      sx={{ fontSize: large ? '2rem' : '1.0625rem', fontWeight: line.startsWith('　') ? 400 : 700, lineHeight: 1.6 }}
    >
      {line}
    </Typography>
  );
}
