import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { ListQuery } from '../../data/office-api';
import type { Ledger, PaperOffer } from '../../domain/ledger/ledger';
import { Refusals } from '../../ui/refusals';
import { useOffice, useReply } from '../office';
import { BatchButtons } from './batch-buttons';
import { BatchTable, rowsPerPage } from './batch-table';

interface BatchRecordsProps {
  readonly ledger: Ledger;
  readonly offer: PaperOffer;
}

/** The records to print: found by words and state, ticked one by one or all that were found. */
export function BatchRecords({ ledger, offer }: BatchRecordsProps) {
  const office = useOffice();
  const [text, setText] = useState('');
  const [state, setState] = useState('');
  const [from, setFrom] = useState(0);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const asked = questionOf(ledger, text, state);
  const { data, refusals } = useReply('list', { ...asked, from, count: rowsPerPage }, { keepPrevious: true });
  const total = data?.total ?? 0;
  const tick = (ids: readonly string[], on: boolean) =>
    setTicked((now) => new Set(on ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))));
  const tickAll = async () => {
    const all = await office.list({ ...asked, from: 0, count: total });
    if (all.ok)
      tick(
        all.value.rows.map(({ id }) => id),
        true,
      );
  };
  const ask = (set: (value: string) => void) => (value: string) => {
    set(value);
    setFrom(0);
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
        <TextField
          label="查找"
          placeholder="姓名、拼音、首字母、号码的任何一段"
          value={text}
          onChange={(event) => ask(setText)(event.target.value)}
          slotProps={{ htmlInput: { type: 'search', autoComplete: 'off', spellCheck: false } }}
          sx={{ flex: '1 1 16rem', maxWidth: '26rem' }}
        />
        <StateChoice ledger={ledger} state={state} onChange={ask(setState)} />
      </Box>
      <Refusals refusals={refusals} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1 }}>
        <Button disabled={total === 0} onClick={() => void tickAll()}>
          全选查到的 {total} 件
        </Button>
        <Button disabled={ticked.size === 0} onClick={() => setTicked(new Set())}>
          全部不选
        </Button>
      </Box>
      <BatchTable ledger={ledger} page={data} from={from} onFrom={setFrom} ticked={ticked} onTick={tick} />
      <BatchButtons offer={offer} records={[...ticked]} />
    </>
  );
}

function questionOf(ledger: Ledger, text: string, state: string): Omit<ListQuery, 'from' | 'count'> {
  return {
    ledger: ledger.kind,
    ...(text.trim() === '' ? {} : { text }),
    ...(state === '' ? {} : { states: [state] }),
    ...(ledger.happenedOn === undefined ? {} : { sort: { field: ledger.happenedOn, descending: true } }),
  };
}

interface StateChoiceProps {
  readonly ledger: Ledger;
  readonly state: string;
  readonly onChange: (state: string) => void;
}

function StateChoice({ ledger, state, onChange }: StateChoiceProps) {
  const states = Object.entries(ledger.states ?? {});
  if (states.length === 0) return null;
  return (
    <TextField
      select
      label="办理状态"
      value={state}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ flex: '1 1 16rem', maxWidth: '26rem' }}
    >
      <MenuItem value="">全部</MenuItem>
      {states.map(([value, { label }]) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
