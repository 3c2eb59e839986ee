import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLedgers } from '../office';
import { AddChildDialog } from './add-child-dialog';
import { Makings } from './makings';
import { useMayAdd } from './may-add';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

/** What may be added to the record and is not there yet, in one row of buttons instead of a section each. */
export function EmptyChildren({ page, ledger, onSaved }: RecordPart) {
  const ledgers = useLedgers();
  const mayAdd = useMayAdd({ page, ledger });
  // The address may ask for the form at once, as where a bound file lacks something.
  const [search] = useSearchParams();
  const [adding, setAdding] = useState(search.get('add') ?? undefined);
  const offered = page.children
    .filter(({ records, many }) => records.length === 0 && many === undefined)
    .flatMap(({ ledger: kind }) => ledgers.find((one) => one.kind === kind) ?? [])
    .filter(mayAdd);
  const chosen = offered.find(({ kind }) => kind === adding);
  if (offered.length === 0) return null;
  return (
    <RecordSection label="还可以登记">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Makings page={page} ledger={ledger} offered={offered} onSaved={onSaved} />
        {offered.map(({ kind, one }) => (
          <Button key={kind} onClick={() => setAdding(kind)}>
            添加{one}
          </Button>
        ))}
      </Box>
      {chosen !== undefined && (
        <AddChildDialog
          parent={page}
          ledger={chosen}
          onSaved={() => {
            setAdding(undefined);
            onSaved();
          }}
          onClose={() => setAdding(undefined)}
        />
      )}
    </RecordSection>
  );
}
