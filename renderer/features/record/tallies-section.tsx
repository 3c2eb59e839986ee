import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { TallyStatus } from '../../data/shapes/shapes-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { textOf } from '../../domain/fields/registry';
import { sheetRowLabel } from '../../domain/shapes/sheets';
import type { DifferingPlace } from '../../domain/shapes/tally';
import { useLedgers, useReply, useSession } from '../office';
import { AddChildDialog } from './add-child-dialog';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

/** Two tellers count for themselves. Who has handed in a sheet is said; what stands in it is not, before both agree. */
export function TalliesSection(part: RecordPart) {
  const ledgers = useLedgers();
  const { data = [] } = useReply('tallies', { record: part.page.view.id }, { enabled: hasTally(part.ledger, ledgers) });
  return data.map((status) => {
    const sheets = ledgers.find(({ kind }) => kind === status.ledger);
    if (sheets === undefined) return null;
    const pile = JSON.stringify(status.pile ?? {});
    return <Tally key={`${status.ledger} ${pile}`} {...part} sheets={sheets} status={status} />;
  });
}

function hasTally({ children = [] }: Ledger, ledgers: readonly Ledger[]): boolean {
  return ledgers.some(({ kind, tally }) => tally !== undefined && children.includes(kind));
}

interface TallyProps extends RecordPart {
  readonly sheets: Ledger;
  readonly status: TallyStatus;
}

function Tally({ page, sheets, status, onSaved }: TallyProps) {
  const [counting, setCounting] = useState(false);
  const { account } = useSession();
  const isTeller = sheets.createdBy?.some((duty) => account.duties.includes(duty)) ?? true;
  const again = status.differing.length > 0;
  return (
    <RecordSection
      label={pileLabel(sheets, status)}
      actions={
        status.open && isTeller && page.own && status.pile === undefined ? (
          <Button variant="contained" onClick={() => setCounting(true)}>
            {again ? '重新清点' : `填写我的${sheets.one}`}
          </Button>
        ) : null
      }
    >
      <Typography>{standingText(status)}</Typography>
      {again && <Differences sheets={sheets} places={status.differing} />}
      {counting && (
        <AddChildDialog
          parent={page}
          ledger={sheets}
          onSaved={() => {
            setCounting(false);
            onSaved();
          }}
          onClose={() => setCounting(false)}
        />
      )}
    </RecordSection>
  );
}

/** Where both counts differ, never by how much: whoever knows the difference need not count again. */
function Differences({ sheets, places }: { readonly sheets: Ledger; readonly places: readonly DifferingPlace[] }) {
  return (
    <Alert severity="warning" role="note" sx={{ mt: 1 }}>
      两份计票单不一致：
      <List dense disablePadding>
        {places.map((place) => (
          <ListItem key={`${place.field} ${place.row ?? ''}`} disableGutters>
            {placeLabel(sheets, place)}：这里不一致，请重新清点
          </ListItem>
        ))}
      </List>
    </Alert>
  );
}

/** 计票：委员 · 第一组; a vote counted in piles has a page of its own for it. */
function pileLabel({ fields }: Ledger, { pile = {} }: TallyStatus): string {
  const parts = Object.entries(pile).flatMap(([name, value]) => {
    const field = fields[name];
    return field === undefined ? [] : [textOf(field, value)];
  });
  return ['计票', ...(parts.length === 0 ? [] : [parts.join(' · ')])].join('：');
}

function placeLabel({ fields }: Ledger, { field: name, row }: DifferingPlace): string {
  const field = fields[name];
  const label = field?.label ?? name;
  if (row === undefined || field?.kind !== 'rows') return label;
  return `${label}“${(field.sheet && sheetRowLabel(field.sheet, row)) ?? row}”`;
}

function standingText({ tellers, mine, agreed, differing }: TallyStatus): string {
  if (agreed) return `${tellers.join('、')}各自清点，结果一致。请监票人确认结果。`;
  if (differing.length > 0) return '双方都已交表。对方的数字不显示，请各自重新清点后再交。';
  if (tellers.length === 0) return '还没有人交表。两位计票人要各用自己的账户，互不看对方的数字。';
  return mine
    ? '您已经交表，等另一位计票人交表。'
    : `${tellers.join('、')}已经交表，等您清点。对方的数字要到双方一致后才显示。`;
}
