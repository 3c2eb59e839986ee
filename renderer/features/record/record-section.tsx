import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode, type Ref } from 'react';

interface RecordSectionProps {
  readonly label: string;
  /** The heading, for a section that has to take the keyboard. */
  readonly heading?: Ref<HTMLHeadingElement>;
  /** Beside the heading, such as 已保存. */
  readonly mark?: ReactNode;
  /** Buttons to the right of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the record page, in a frame with a heading. */
export function RecordSection({ label, heading, mark, actions, children }: RecordSectionProps) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', p: 2, mb: 2 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h2" id={id} ref={heading} tabIndex={heading === undefined ? undefined : -1} sx={{ flex: 1 }}>
          {label}
        </Typography>
        {mark}
        {actions}
      </Box>
      {children}
    </Box>
  );
}
