import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import { useMay } from '../office';

interface ShieldLineProps {
  readonly page: RecordPage;
  readonly onReveal: (reason: string) => void;
}

/** Says why a record keeps to itself whom it is about; whoever handles it may look behind that with a reason, which is kept. */
export function ShieldLine({ page: { shielded }, onReveal }: ShieldLineProps) {
  const mayWrite = useMay('write');
  const [reason, setReason] = useState('');
  if (shielded === undefined) return null;
  return (
    <Alert severity="info" role="note" icon={false} sx={{ mb: 2 }}>
      {shielded}。姓名、住址、电话等不显示、不能查找，也不随文件带走。
      {mayWrite && (
        <Box
          component="form"
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1.5 }}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') onReveal(reason.trim());
          }}
        >
          <TextField
            label="确需查看的，写明理由（留底）"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            sx={{ flex: '1 1 18rem', bgcolor: 'background.paper' }}
          />
          <Button type="submit" variant="outlined" disabled={reason.trim() === ''}>
            显示保密内容
          </Button>
        </Box>
      )}
    </Alert>
  );
}
