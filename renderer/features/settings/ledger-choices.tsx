import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { Ledger } from '../../domain/ledger/ledger';
import { Refusals } from '../../ui/refusals';
import { useAction, useMay, useOfferedLedgers, useReply } from '../office';

/** Ledgers are off until somebody in charge switches them on: enter once, and nothing that nobody reads. */
export function LedgerChoices() {
  const { data: choices, refusals } = useReply('ledgerChoices', {});
  const choose = useAction('chooseLedger');
  const mayChoose = useMay('ledgers');
  const offered = useOfferedLedgers().filter(({ group }) => group !== 'settings');
  return (
    <>
      <Typography sx={{ mb: 1 }}>
        用得着的才启用。停用后不再出现在栏目里，已经登记的记录仍然保留，再启用就能看到。
        {mayChoose ? '' : '启用和停用由负责人办理。'}
      </Typography>
      <Refusals refusals={[...refusals, ...choose.refusals]} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {offered.map((ledger) => {
          const choice = choices?.find((one) => one.ledger === ledger.kind);
          return choice === undefined ? null : (
            <ChoiceLine
              key={ledger.kind}
              ledger={ledger}
              on={choice.on}
              records={choice.records}
              disabled={!mayChoose || choose.running}
              onChoose={(on) => void choose.run({ ledger: ledger.kind, on })}
            />
          );
        })}
      </Box>
    </>
  );
}

interface ChoiceLineProps {
  readonly ledger: Ledger;
  readonly on: boolean;
  readonly records: number;
  readonly disabled: boolean;
  readonly onChoose: (on: boolean) => void;
}

/** One ledger with why it exists and who reads it. */
function ChoiceLine({ ledger, on, records, disabled, onChoose }: ChoiceLineProps) {
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <FormControlLabel
        sx={{ minHeight: 44 }}
        control={<Checkbox checked={on} disabled={disabled} onChange={(_event, wanted) => onChoose(wanted)} />}
        label={`${ledger.label}${records > 0 ? `（${String(records)} 条）` : ''}`}
      />
      <Typography variant="body2" color="text.secondary">
        {ledger.why}
      </Typography>
    </Box>
  );
}
