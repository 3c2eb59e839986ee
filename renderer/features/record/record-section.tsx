import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface RecordSectionProps {
  readonly label: string;
  /** Buttons to the right of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the record page, in a frame with a heading. */
export function RecordSection({ label, actions, children }: RecordSectionProps) {
  const heading = useId();
  return (
    <Box
      component="section"
      aria-labelledby={heading}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', p: 2, mb: 2 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h2" id={heading} sx={{ flex: 1 }}>
          {label}
        </Typography>
        {actions}
      </Box>
      {children}
    </Box>
  );
}
