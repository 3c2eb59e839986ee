import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { PaperQuery } from '../data/office-api';
import type { Covering } from '../domain/paper/paper';

interface FullPrintProps {
  /** What is left out now. */
  readonly covers: Covering;
  readonly full: PaperQuery['full'];
  readonly onFull: (full: PaperQuery['full']) => void;
}

/** Papers cover personal values by default; a full one needs a reason, which is kept. */
export function FullPrint({ covers, full, onFull }: FullPrintProps) {
  const [reason, setReason] = useState('');
  if (full !== undefined) {
    return (
      <Box sx={{ my: 1.5 }}>
        完整稿，理由：{full.reason}
        <Button sx={{ ml: 1 }} onClick={() => onFull(undefined)}>
          改回遮盖稿
        </Button>
      </Box>
    );
  }
  return (
    <Box
      component="form"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-end', my: 1.5 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onFull({ reason: reason.trim() });
      }}
    >
      <TextField
        label={`现在是遮盖${coveredWords[covers]}的稿子；要打印完整内容，请写明理由`}
        placeholder="如：当事人签字用"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        sx={{ flex: '1 1 18rem' }}
      />
      <Button type="submit" disabled={reason.trim() === ''}>
        换成完整稿
      </Button>
    </Box>
  );
}

const coveredWords = { personal: '个人信息', identifiers: '证件号、电话和门牌' } as const satisfies Record<Covering, string>;
