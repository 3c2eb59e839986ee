import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ResultRead } from '../../data/elections/elections-api';
import { Refusals } from '../../ui/refusals';
import { useAction } from '../office';
import { RecountLines } from './recount-lines';

/** A result file of a community, worked out again before anybody believes it. */
export function ReadResult() {
  const [read, setRead] = useState<ResultRead>();
  const { run, running, refusals } = useAction('readResultFile');
  async function open() {
    const opened = await run({});
    if (opened.ok) setRead(opened.value);
  }
  return (
    <Box component="section" aria-label="复算结果文件" sx={{ mt: 3 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        复算结果文件
      </Typography>
      <Button variant="outlined" loading={running} onClick={() => void open()} sx={{ mb: 1 }}>
        选择结果文件
      </Button>
      <Refusals refusals={refusals} takeFocus />
      {read !== undefined && (
        <>
          <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            签名有效。签名公钥 {read.key}，是否属于该单位，请与其名片核对。
          </Typography>
          <RecountLines lines={read.lines} differences={read.differences} />
        </>
      )}
    </Box>
  );
}
