import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Ledger, PaperOffer } from '../../domain/ledger/ledger';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { useMay, useOwnLedgers } from '../office';
import { BatchRecords } from './batch-records';

/** One kind of paper for many records at once: choose the ledger, the paper, the records. */
export function BatchPage() {
  const ledgers = useOwnLedgers().filter((ledger) => offersOf(ledger).length > 0);
  const mayPrint = useMay('print');
  const [first] = ledgers;
  return (
    <Page title="批量打印" section="批量打印">
      {!mayPrint || first === undefined ? (
        <Empty sentence={mayPrint ? '本单位的台账还没有可以打印的文书。' : '您的账户不能打印，请由有此权限的同事办理。'} />
      ) : (
        <BatchChoice ledgers={ledgers} first={first} />
      )}
    </Page>
  );
}

function offersOf({ papers }: Ledger): readonly PaperOffer[] {
  return (papers ?? []).filter(({ within }) => within === undefined);
}

function BatchChoice({ ledgers, first }: { readonly ledgers: readonly Ledger[]; readonly first: Ledger }) {
  const [kind, setKind] = useState(first.kind);
  const [template, setTemplate] = useState<string>();
  const ledger = ledgers.find((one) => one.kind === kind) ?? first;
  const offers = offersOf(ledger);
  const offer = offers.find((one) => one.template === template) ?? offers[0];
  return (
    <>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 2, mb: 2 }}>
        <Choice label="台账" value={ledger.kind} choices={ledgers.map((one) => [one.kind, one.label])} onChange={setKind} />
        <Choice
          label="文书"
          value={offer?.template ?? ''}
          choices={offers.map((one) => [one.template, one.label])}
          onChange={setTemplate}
        />
      </Stack>
      {/* What was ticked for one paper does not hold for another. */}
      {offer !== undefined && <BatchRecords key={`${ledger.kind} ${offer.template}`} ledger={ledger} offer={offer} />}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ flex: '1 1 16rem', maxWidth: '26rem' }}
    >
      {choices.map(([choice, words]) => (
        <MenuItem key={choice} value={choice}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}
