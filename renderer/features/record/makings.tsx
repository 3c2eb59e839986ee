import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Ledger } from '../../domain/ledger/ledger';
import { MakingDialog } from './making-dialog';
import type { RecordPart } from './record-part';

interface MakingsProps extends RecordPart {
  /** Kinds that may be added and are not there yet: what was made once is not offered again. */
  readonly offered: readonly Ledger[];
}

/** Children that follow from what stands in the record, such as the duties of an agreement. */
export function Makings({ page, ledger, offered, onSaved }: MakingsProps) {
  const [chosen, setChosen] = useState<string>();
  const childrenOf = (kind: string) =>
    page.children.find((group) => group.ledger === kind)?.records.map(({ view }) => view.values) ?? [];
  const makings = (ledger.makes ?? []).flatMap(({ label, ledger: kind, from }) => {
    const child = offered.find((one) => one.kind === kind);
    return child === undefined ? [] : [{ label, child, made: from(page.view.values, childrenOf) }];
  });
  return makings
    .filter(({ made }) => made.length > 0)
    .map(({ label, child, made }) => (
      <span key={label}>
        <Button onClick={() => setChosen(label)}>
          {label}（{made.length}条）
        </Button>
        {chosen === label && (
          <MakingDialog
            parent={page}
            label={label}
            ledger={child}
            made={made}
            onSaved={() => {
              setChosen(undefined);
              onSaved();
            }}
            onClose={() => setChosen(undefined)}
          />
        )}
      </span>
    ));
}
