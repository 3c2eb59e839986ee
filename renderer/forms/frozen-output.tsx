import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { FrozenContent, FrozenField } from '../domain/fields/frozen';
import type { OutputProps } from './field-screen';

/** Lines shown before somebody asks for the rest: a posted list may have thousands. */
const firstLines = 12;

/** What was settled, with the hash anybody can compare. */
export function FrozenOutput({ field, value }: OutputProps<FrozenField, FrozenContent>) {
  const [whole, setWhole] = useState(false);
  const lines = field.lines(value.content);
  const shown = whole ? lines : lines.slice(0, firstLines);
  const more = lines.length - shown.length;
  return (
    <>
      <Box sx={{ whiteSpace: 'pre-wrap' }}>{shown.join('\n')}</Box>
      {more > 0 && (
        <Button variant="text" onClick={() => setWhole(true)}>
          还有 {more} 行，全部显示
        </Button>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        校验值 {value.hash}
      </Typography>
    </>
  );
}
