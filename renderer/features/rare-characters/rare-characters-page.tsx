import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { Page } from '../../ui/page';
import { LookUpAndKeep } from './look-up-and-keep';
import { RiskCheck } from './risk-check';

/** Characters that cannot be typed, and names that another system cannot show. */
export function RareCharactersPage() {
  return (
    <Page title="生僻字" section="生僻字" below="本机能显示、查找、排序和打印生僻字；送到别处以前，可以先检查对方有没有。">
      <Stack spacing={3}>
        <Part title="检查台账里的字">
          <RiskCheck />
        </Part>
        <Part title="查字">
          <Typography sx={{ mb: 2 }}>在任何地方填写时按 Alt+R，查到的字直接填到光标处。</Typography>
          <LookUpAndKeep />
        </Part>
      </Stack>
    </Page>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <Paper variant="outlined" sx={{ p: 3 }} component="section" aria-labelledby={heading}>
      <Typography variant="h2" id={heading} sx={{ mb: 2 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
