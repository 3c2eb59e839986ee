import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface FormSectionProps {
  readonly label: string | undefined;
  readonly children: readonly ReactNode[];
}

/** A group of inputs, two beside each other where there is room. Left out while none of its fields is asked for. */
export function FormSection({ label, children }: FormSectionProps) {
  if (children.every((child) => child === null)) return null;
  return (
    <Box component="section" {...(label === undefined ? {} : { 'aria-label': label })} sx={{ mb: 3 }}>
      {label !== undefined && (
        <Typography variant="h2" sx={{ mb: 1.5, pb: 0.5, borderBottom: 1, borderColor: 'divider' }}>
          {label}
        </Typography>
      )}
      <Box sx={grid}>{children}</Box>
    </Box>
  );
}

const grid = {
  display: 'grid',
  columnGap: 3,
  rowGap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(20rem, 100%), 1fr))',
  '& > [data-wide]': { gridColumn: '1 / -1' },
};
