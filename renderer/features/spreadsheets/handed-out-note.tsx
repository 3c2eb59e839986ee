import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { HandedOut } from '../../data/spreadsheets/spreadsheets-api';
import { SavedFile } from '../saved-file';

/** Where the file lies; takes the keyboard, because the button that wrote it said nothing. */
export function HandedOutNote({ saved, what }: { readonly saved: HandedOut; readonly what: string }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [saved]);
  return (
    <Alert severity="success" role="status" ref={note} tabIndex={-1}>
      <Typography sx={{ fontWeight: 700 }}>{what}</Typography>
      <SavedFile {...saved} />
    </Alert>
  );
}
