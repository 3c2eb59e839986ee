import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useId, useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { RecordFields } from '../../forms/record-fields';
import { useSession } from '../office';
import { ChildActions } from './child-actions';
import { useOfficeNames } from '../office-names';
import { useScreenContext } from './screen-context';

interface ChildCardProps {
  readonly parent: RecordPage;
  readonly parentLedger: Ledger;
  readonly ledger: Ledger;
  readonly record: RecordPage['children'][number]['records'][number];
  readonly onSaved: () => void;
  readonly onDeleted: () => void;
}

/** One child: its line, what stands in it once opened, and what may be done with it. */
export function ChildCard({ parent, parentLedger, ledger, record, onSaved, onDeleted }: ChildCardProps) {
  const { view, title, computed } = record;
  const body = useId();
  const [open, setOpen] = useState(false);
  const { office } = useSession();
  const nameOf = useOfficeNames();
  const context = useScreenContext();
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 1.5, py: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button
          variant="text"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
          sx={{ flex: '1 1 14rem', minWidth: 0, justifyContent: 'flex-start', textAlign: 'left', whiteSpace: 'normal' }}
        >
          {open ? '▾' : '▸'} {title}
        </Button>
        {view.state !== undefined && <Chip label={ledger.states?.[view.state]?.label ?? view.state} variant="outlined" />}
        {view.conflicts.length > 0 && <Chip label="有待核对" color="warning" variant="outlined" />}
        {view.owner !== office.id && <Chip label={`来自${nameOf(view.owner)}`} variant="outlined" />}
        <ChildActions
          parent={parent}
          parentLedger={parentLedger}
          ledger={ledger}
          view={view}
          onSaved={onSaved}
          onDeleted={onDeleted}
        />
      </Box>
      <Box id={body} hidden={!open} sx={{ pt: 1 }}>
        {open && (
          <RecordFields
            fields={ledger.fields}
            sections={ledger.sections}
            values={{ ...view.values, ...computed }}
            withheld={view.withheld}
            mayShow
            context={context}
          />
        )}
      </Box>
    </Box>
  );
}
