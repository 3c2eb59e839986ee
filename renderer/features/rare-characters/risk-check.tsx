import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useCallback, useState } from 'react';
import type { CharactersAtRisk } from '../../data/finding/characters-api';
import type { OfficeEvent } from '../../data/office-api';
import { coverageTargets, type CoverageTarget } from '../../domain/hanzi/coverage-targets';
import { Busy } from '../../ui/busy';
import { Refusals } from '../../ui/refusals';
import { useAction, useOffice, useOfficeEvents, useOwnLedgers } from '../office';
import { RiskTable } from './risk-table';

/** Which names of a ledger another system or font would lose, before it does. */
export function RiskCheck() {
  const ledgers = useOwnLedgers();
  const [ledger, setLedger] = useState(ledgers[0]?.kind ?? '');
  const [target, setTarget] = useState<CoverageTarget>('gbk');
  const check = useAction('charactersAtRisk');
  const [found, setFound] = useState<CharactersAtRisk>();

  async function run(): Promise<void> {
    setFound(undefined);
    const answer = await check.run({ ledger, target });
    if (answer.ok) setFound(answer.value);
  }

  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
        <TextField
          select
          label="台账"
          value={ledger}
          onChange={(event) => setLedger(event.target.value)}
          sx={{ width: '16rem' }}
        >
          {ledgers.map(({ kind, label }) => (
            <MenuItem key={kind} value={kind}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label="对方的字库"
          value={target}
          onChange={(event) => {
            const chosen = targets.find(({ name }) => name === event.target.value);
            if (chosen !== undefined) setTarget(chosen.name);
          }}
          helperText={coverageTargets[target].about}
          sx={{ flex: '1 1 20rem', maxWidth: '34rem' }}
        >
          {targets.map(({ name, label }) => (
            <MenuItem key={name} value={name}>
              {label}
            </MenuItem>
          ))}
        </TextField>
        <Button
          variant="contained"
          disabled={ledger === '' || check.running}
          onClick={() => void run()}
          // Beside the inputs, which have their labels above them.
          sx={{ mt: '1.9rem' }}
        >
          检查
        </Button>
      </Box>
      {check.running && <RiskProgress />}
      <Refusals refusals={check.refusals} takeFocus />
      {found !== undefined && <Typography role="status">{sentenceFor(found)}</Typography>}
      {found !== undefined && found.found.length > 0 && <RiskTable found={found.found} />}
    </Box>
  );
}

const targets = (Object.keys(coverageTargets) as readonly CoverageTarget[]).map((name) => ({ name, ...coverageTargets[name] }));

function RiskProgress() {
  const office = useOffice();
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  useOfficeEvents(
    useCallback((event: OfficeEvent) => {
      if (event.kind === 'progress' && event.job === 'characters') setProgress(event);
    }, []),
  );
  return (
    <Busy
      job="正在检查"
      done={progress.done}
      total={progress.total}
      onCancel={() => void office.cancel({ job: 'characters' })}
    />
  );
}

function sentenceFor({ records, found }: CharactersAtRisk): string {
  if (found.length === 0) return `看过 ${records} 条记录，所有的字对方都有。`;
  const chars = new Set(found.map(({ character }) => character.char));
  return `看过 ${records} 条记录，有 ${found.length} 处、${chars.size} 个字对方没有。发送或打印以前，请按右边的办法写明。`;
}
