import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { RecordPage } from '../../data/office-api';
import type { JsonObject } from '../../domain/json';
import type { Ledger } from '../../domain/ledger/ledger';
import { cellText } from '../../domain/ledger/summary';
import { Refusals } from '../../ui/refusals';
import { useAction, useSession } from '../office';
import { creatingDuty } from './duty';
import { FormDialog } from './form-dialog';

interface MakingDialogProps {
  readonly parent: Pick<RecordPage, 'view'>;
  readonly label: string;
  /** Of the children. */
  readonly ledger: Ledger;
  readonly made: readonly JsonObject[];
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Shows what would be added before it is; all of it in one save. */
export function MakingDialog({ parent, label, ledger, made, onSaved, onClose }: MakingDialogProps) {
  const { account } = useSession();
  // Pressed twice, it is made once.
  const [ids] = useState(() => ({ save: crypto.randomUUID(), records: made.map(() => crypto.randomUUID()) }));
  const act = useAction('act');
  const make = async () => {
    const intents = made.map((values, at) => {
      return { act: 'create', ledger: ledger.kind, record: ids.records[at] ?? '', parent: parent.view.id, values } as const;
    });
    const saved = await act.run({ saveId: ids.save, duty: creatingDuty(account, ledger), intents });
    if (saved.ok) onSaved();
  };
  return (
    <FormDialog title={label} onClose={onClose}>
      <Refusals refusals={act.refusals} takeFocus />
      <Typography>
        将添加{made.length}条{ledger.one}，添加后每一条都可以修改、删除：
      </Typography>
      <Box component="ol" sx={{ pl: 4, '& li': { py: 0.5 } }}>
        {made.map((values, at) => (
          <li key={ids.records[at]}>{words(ledger, values)}</li>
        ))}
      </Box>
      <Box sx={answers}>
        <Button variant="contained" disabled={act.running} onClick={() => void make()} autoFocus>
          添加这{made.length}条
        </Button>
        <Button onClick={onClose}>返回</Button>
      </Box>
    </FormDialog>
  );
}

function words(ledger: Ledger, values: JsonObject): string {
  return Object.keys(values)
    .map((name) => cellText(ledger, values, name))
    .join('　');
}

/** Stays in sight however much there is to read. */
const answers = { position: 'sticky', bottom: 0, display: 'flex', gap: 1, py: 2, bgcolor: 'background.paper' };
