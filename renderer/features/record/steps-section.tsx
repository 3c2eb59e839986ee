import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Step } from '../../domain/ledger/ledger';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';
import { StepDialog } from './step-dialog';

/** What may be done next, by the declaration. A step something stands against says what when it is clicked. */
export function StepsSection({ page, ledger, onSaved }: RecordPart) {
  const [opened, setOpened] = useState<string>();
  const offered = page.steps.flatMap(({ step, refusals, proposed }) => {
    const declared = ledger.steps?.[step];
    return declared === undefined ? [] : [{ name: step, declared, refusals, proposed }];
  });
  const chosen = offered.find(({ name }) => name === opened);
  if (offered.length === 0) return null;
  const main = offered.filter(({ declared }) => !isAside(declared));
  const aside = offered.filter(({ declared }) => isAside(declared));
  const buttonOf = ({ name, declared, refusals }: (typeof offered)[number]) => (
    <Button
      key={name}
      variant={refusals.length === 0 && !isAside(declared) ? 'contained' : 'outlined'}
      sx={refusals.length === 0 ? {} : notYet}
      onClick={() => setOpened(name)}
    >
      {declared.label}
      {refusals.length > 0 && '（还差条件）'}
    </Button>
  );
  return (
    <RecordSection label="下一步">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>{main.map(buttonOf)}</Box>
      {aside.length > 0 && (
        <Box component="details" open={main.length === 0} sx={{ mt: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 44, alignContent: 'center' }}>
            其他办理（{aside.length}）
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>{aside.map(buttonOf)}</Box>
        </Box>
      )}
      {chosen !== undefined && (
        <StepDialog
          page={page}
          ledger={ledger}
          name={chosen.name}
          step={chosen.declared}
          refusals={chosen.refusals}
          proposed={chosen.proposed}
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

/** Needed now and then, and not the way the matter usually goes on. */
function isAside({ aside, to }: Step): boolean {
  return aside === true || to === undefined;
}

const notYet = { color: 'text.disabled', borderStyle: 'dashed' };
