import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Ledger } from '../../domain/ledger/ledger';
import type { Cell } from '../../domain/ledger/operation';
import type { Head } from '../../domain/ledger/record';
import { cellValueText } from './cell-text';
import { timeText } from '../local-time';
import { useOfficeNames, useReplicaNames } from '../office-names';

interface CandidateLineProps {
  readonly ledger: Ledger;
  readonly cell: Cell;
  readonly head: Head;
  readonly masked: boolean;
  readonly choose: (() => void) | undefined;
  readonly running: boolean;
}

/** One of the values, with who wrote it, when, in which office and on which PC. */
export function CandidateLine({ ledger, cell, head, masked, choose, running }: CandidateLineProps) {
  const nameOf = useOfficeNames();
  const pcOf = useReplicaNames();
  const text = cellValueText(ledger, cell, head.value, masked);
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}>
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 700, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
        <Typography color="text.secondary">
          {head.actor.name} · {timeText(Number(head.hlc.slice(0, 13)))} · {nameOf(head.office)} · {pcOf(head.replica)}
        </Typography>
      </Box>
      {choose !== undefined && (
        <Button disabled={running} onClick={choose} aria-label={`以“${text}”为准（${head.actor.name}）`}>
          以此为准
        </Button>
      )}
    </Box>
  );
}
