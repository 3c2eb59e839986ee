import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Ledger } from '../../domain/ledger/ledger';
import { useReply } from '../office';
import { TakeBack } from './take-back';

/** Sheets that were read into this ledger before, each with the way back. */
export function ReadInHistory({ ledger }: { readonly ledger: Ledger }) {
  const { data: sheets = [] } = useReply('sheetsReadIn', { ledger: ledger.kind });
  if (sheets.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="read-in-before" sx={{ mt: 3, width: '100%' }}>
      <Typography variant="h2" id="read-in-before">
        以前读入的表格
      </Typography>
      <Stack component="ul" useFlexGap sx={{ gap: 1, p: 0, listStyle: 'none' }}>
        {sheets.slice(0, 20).map(({ readingIn, what, rows, at, undone }) => (
          <Stack
            key={readingIn}
            component="li"
            direction="row"
            useFlexGap
            sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Typography>
              {dayOf(at)}　{what}　{rows} 行
            </Typography>
            {undone ? <Chip label="已撤销" variant="outlined" /> : <TakeBack readingIn={readingIn} rows={rows} />}
          </Stack>
        ))}
      </Stack>
    </Box>
  );
}

function dayOf(at: number): string {
  return new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(at);
}
