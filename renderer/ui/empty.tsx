import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

interface EmptyProps {
  /** What is not here yet, in one sentence. */
  readonly sentence: string;
  /** What to do first, usually one button. */
  readonly children?: ReactNode;
}

/** Stands where a list would be, and says how it begins. */
export function Empty({ sentence, children }: EmptyProps) {
  return (
    <Box sx={{ border: '1px dashed', borderColor: 'divider', borderRadius: 1, p: 3, bgcolor: 'background.paper' }}>
      <Typography sx={{ mb: children === undefined ? 0 : 2 }}>{sentence}</Typography>
      {children}
    </Box>
  );
}
