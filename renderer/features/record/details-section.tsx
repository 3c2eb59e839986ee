import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Refusals } from '../../ui/refusals';
import { useReply } from '../office';

/** For the rare question whether two offices hold the same: the check code is equal where the record and its children are. */
export function DetailsSection({ record }: { readonly record: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Box component="details" onToggle={(event) => setOpen(event.currentTarget.open)} sx={{ mb: 2 }}>
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 44, display: 'flex', alignItems: 'center' }}>
        ▸ 详情
      </Box>
      {open && <Details record={record} />}
    </Box>
  );
}

function Details({ record }: { readonly record: string }) {
  const { data, refusals } = useReply('hashes', { record });
  return (
    <Box component="dl" sx={{ m: 0 }}>
      <Refusals refusals={refusals} />
      <Typography component="dt" color="text.secondary">
        数据校验码（两个单位的相同，内容就相同）
      </Typography>
      <Box component="dd" data-testid="ops-hash" sx={code}>
        {data?.opsHash ?? ''}
      </Box>
      <Typography component="dt" color="text.secondary">
        记录编号
      </Typography>
      <Box component="dd" sx={code}>
        {record}
      </Box>
    </Box>
  );
}

const code = { m: 0, mb: 1, fontFamily: 'monospace', overflowWrap: 'anywhere' };
