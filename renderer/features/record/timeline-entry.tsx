import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { RecordPage } from '../../data/office-api';
import { labelOfCell, stateCell } from '../../domain/ledger/cell';
import type { Ledger } from '../../domain/ledger/ledger';
import type { Act } from '../../domain/ledger/operation';
import { duties } from '../../domain/office/roles';
import { useLedger, useSession } from '../office';
import { cellValueText } from './cell-text';
import { localDate, momentText, timeText } from '../local-time';
import { useOfficeNames } from '../office-names';

type Entry = RecordPage['timeline'][number];

interface TimelineEntryProps {
  readonly entry: Entry;
  /** The ledger of the page where the entry is about the record itself and not about a child. */
  readonly own: Ledger | undefined;
  readonly masked: boolean;
  readonly undo: (() => void) | undefined;
}

const acts: Readonly<Record<Act, string>> = {
  create: '新建',
  edit: '修改',
  step: '办理',
  undo: '撤回一步',
  resolve: '核对',
  delete: '删除',
  note: '备注',
};

/** One save: who, in which capacity, when it was entered and when it happened, by which rule, and what changed. */
export function TimelineEntry({ entry, own, masked, undo }: TimelineEntryProps) {
  const ledger = useLedger(entry.ledger);
  const { office } = useSession();
  const nameOf = useOfficeNames();
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 2, pb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography component="span" sx={{ fontWeight: 700 }}>
          {whatWasDone(entry, ledger, own)}
        </Typography>
        {entry.office !== office.id && <Chip label={`来自${nameOf(entry.office)}`} variant="outlined" />}
        {undo !== undefined && <Button onClick={undo}>撤回这一步…</Button>}
      </Box>
      <Typography color="text.secondary">
        {entry.actor.name}（{duties[entry.duty]}）录入于 {timeText(entry.enteredAt)}
      </Typography>
      {entry.eventAt !== undefined && <HappenedAt entry={entry} eventAt={entry.eventAt} />}
      {entry.basis !== undefined && <Typography color="text.secondary">依据：{entry.basis.article}</Typography>}
      {paperOfStep(entry, ledger) !== undefined && (
        <Typography color="text.secondary">文书：{paperOfStep(entry, ledger)}</Typography>
      )}
      {entry.withheld.length > 0 && <Typography color="text.secondary">有一部分内容未随文件提供。</Typography>}
      {ledger !== undefined && <Changes entry={entry} ledger={ledger} masked={masked} />}
    </Box>
  );
}

function HappenedAt({ entry, eventAt }: { readonly entry: Entry; readonly eventAt: string }) {
  const late = eventAt.slice(0, 10) < localDate(entry.enteredAt);
  return (
    <Typography color={late ? 'warning.main' : 'text.secondary'}>
      发生于 {momentText(eventAt)}
      {late && '（补记）'}
    </Typography>
  );
}

function Changes({ entry, ledger, masked }: { readonly entry: Entry; readonly ledger: Ledger; readonly masked: boolean }) {
  const changes = entry.changes.filter(({ cell }) => !(entry.act === 'create' && cell === stateCell));
  if (changes.length === 0) return null;
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', minHeight: 44, display: 'flex', alignItems: 'center' }}>
        ▸ 写入 {changes.length} 项
      </Box>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(6rem, max-content) 1fr', columnGap: 2, rowGap: 0.5 }}
      >
        {changes.map(({ cell, value, before }) => (
          <Box key={cell} sx={{ display: 'contents' }}>
            <Typography component="dt" color="text.secondary">
              {labelOfCell(ledger, cell)}
            </Typography>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {before !== undefined && `${cellValueText(ledger, cell, before, masked)} → `}
              {cellValueText(ledger, cell, value, masked)}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** The paper a step goes with, by its label. */
function paperOfStep({ step }: Entry, ledger: Ledger | undefined): string | undefined {
  const template = step === undefined ? undefined : ledger?.steps?.[step]?.paper;
  return ledger?.papers?.find((paper) => paper.template === template)?.label;
}

function whatWasDone(entry: Entry, ledger: Ledger | undefined, own: Ledger | undefined): string {
  const step = entry.step === undefined ? undefined : ledger?.steps?.[entry.step]?.label;
  const done = step ?? acts[entry.act];
  return own === undefined ? `${ledger?.one ?? entry.ledger}：${done}` : done;
}
