import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useLedger, useReply } from '../office';

interface PickRecordProps {
  readonly ledger: string;
  readonly value: string | undefined;
  readonly onChange: (record: string) => void;
}

/** Records shown at once; typing narrows them down. */
const shown = 12;

/** The record whose fields a form asks for. */
export function PickRecord({ ledger: kind, value, onChange }: PickRecordProps) {
  const ledger = useLedger(kind);
  const [text, setText] = useState('');
  const { data } = useReply('list', { ledger: kind, text, from: 0, count: shown }, { keepPrevious: true });
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormLabel component="legend">填哪一条“{ledger?.label ?? kind}”</FormLabel>
      <TextField
        label="查找"
        value={text}
        onChange={(event) => setText(event.target.value)}
        helperText={data === undefined ? ' ' : `找到 ${data.total} 条，显示前 ${Math.min(shown, data.total)} 条`}
        sx={{ my: 1, width: '24rem', maxWidth: '100%' }}
      />
      <RadioGroup value={value ?? ''} onChange={(_event, record) => onChange(record)}>
        {data?.rows.map(({ id, title }) => (
          <FormControlLabel key={id} value={id} control={<Radio />} label={title} />
        ))}
      </RadioGroup>
    </Box>
  );
}
