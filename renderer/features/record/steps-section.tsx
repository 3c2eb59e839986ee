import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';
import { StepDialog } from './step-dialog';

/** What may be done next, by the declaration. A step something stands against says what when it is clicked. */
export function StepsSection({ page, ledger, onSaved }: RecordPart) {
  const [opened, setOpened] = useState<string>();
  const offered = page.steps.flatMap(({ step, refusals }) => {
    const declared = ledger.steps?.[step];
    return declared === undefined ? [] : [{ name: step, declared, refusals }];
  });
  const chosen = offered.find(({ name }) => name === opened);
  if (offered.length === 0) return null;
  return (
    <RecordSection label="下一步">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {offered.map(({ name, declared, refusals }) => (
          <Button
            key={name}
            variant={refusals.length === 0 ? 'contained' : 'outlined'}
            sx={refusals.length === 0 ? {} : notYet}
            onClick={() => setOpened(name)}
          >
            {declared.label}
            {refusals.length > 0 && '（还差条件）'}
          </Button>
        ))}
      </Box>
      {chosen !== undefined && (
        <StepDialog
          page={page}
          ledger={ledger}
          name={chosen.name}
          step={chosen.declared}
          refusals={chosen.refusals}
          onSaved={() => {
            setOpened(undefined);
            onSaved();
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </RecordSection>
  );
}

const notYet = { color: 'text.disabled', borderStyle: 'dashed' };
