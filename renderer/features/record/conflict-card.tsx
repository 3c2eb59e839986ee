import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { JsonValue } from '../../domain/json';
import { deletedCell, labelOfCell } from '../../domain/ledger/cell';
import type { Ledger } from '../../domain/ledger/ledger';
import type { Conflict, RecordView } from '../../domain/ledger/record';
import { Refusals } from '../../ui/refusals';
import { useMay, useSession } from '../office';
import { CandidateLine } from './candidate-line';
import { findCellField, isPersonalCell } from './cell-text';
import { OtherValueDialog } from './other-value-dialog';
import { useResolve } from './use-resolve';

interface ConflictCardProps {
  readonly view: RecordView;
  readonly ledger: Ledger;
  readonly conflict: Conflict;
  /** Which child the cell belongs to. */
  readonly prefix: string;
  readonly onSaved: () => void;
}

/** The values that stand against each other, each with who, when and where; one is chosen or another typed. */
export function ConflictCard({ view, ledger, conflict, prefix, onSaved }: ConflictCardProps) {
  const { office } = useSession();
  const mayResolve = useMay('resolve') && view.owner === office.id;
  const [shown, setShown] = useState(false);
  const [typing, setTyping] = useState(false);
  const { choose, refusals, running } = useResolve(view.id, conflict.cell, onSaved);
  const label = `${prefix}${labelOfCell(ledger, conflict.cell)}`;
  const field = findCellField(ledger, conflict.cell);
  return (
    <Box role="group" aria-label={`核对${label}`} sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {label}
        </Typography>
        {isPersonalCell(ledger, conflict.cell) && <Button onClick={() => setShown(!shown)}>{shown ? '遮住' : '显示'}</Button>}
        {mayResolve && field !== undefined && <Button onClick={() => setTyping(true)}>都不对，另填…</Button>}
      </Box>
      <Refusals refusals={refusals} takeFocus />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {choicesOf(conflict).map((head) => (
          <CandidateLine
            key={head.op}
            ledger={ledger}
            cell={conflict.cell}
            head={head}
            masked={!shown}
            choose={mayResolve ? () => void choose(head.value) : undefined}
            running={running}
          />
        ))}
      </Box>
      {!mayResolve && <Typography color="text.secondary">由登记单位有核对权限的账户选定。</Typography>}
      {typing && field !== undefined && (
        <OtherValueDialog
          record={view.id}
          cell={conflict.cell}
          field={field}
          label={label}
          onSaved={onSaved}
          onClose={() => setTyping(false)}
        />
      )}
    </Box>
  );
}

/** Against a deletion stand writes to any cell; what they say together is that the record is kept. */
function choicesOf({ cell, candidates }: Conflict): Conflict['candidates'] {
  if (cell !== deletedCell) return candidates;
  const kept: JsonValue = false;
  return candidates.map((head) => (head.value === true ? head : { ...head, value: kept }));
}
