import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { SavedMark } from '../../ui/saved-mark';
import { marksOn } from '../../domain/shapes/mark';
import { MarkChip } from '../../forms/shapes/mark-chip';
import { useReply, useToday } from '../office';
import { useOfficeNames } from '../office-names';
import { recordPath } from './paths';
import type { RecordPart } from './record-part';

interface RecordLineProps extends Omit<RecordPart, 'onSaved'> {
  readonly saved: boolean;
  /** How often something was saved here. Each time the line takes the keyboard: the button that was pressed may be gone. */
  readonly saves: number;
}

/** Under the heading: where the record stands, whose it is, what it belongs to. */
export function RecordLine({ page, ledger, saved, saves }: RecordLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (saves > 0) line.current?.focus();
  }, [saves]);
  const nameOf = useOfficeNames();
  const today = useToday();
  const { state, owner, parent, deleted, conflicts } = page.view;
  const { schedules } = page;
  return (
    <Box
      ref={line}
      role="group"
      aria-label="办理情况"
      tabIndex={-1}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}
    >
      <span>{ledger.one}</span>
      {state !== undefined && <Chip label={ledger.states?.[state]?.label ?? state} color="primary" variant="outlined" />}
      {marksOn(schedules, today).map((mark) => (
        <MarkChip key={mark.what} mark={mark} today={today} />
      ))}
      {marksOn(schedules, today).map(
        ({ what, passed }) => passed !== undefined && <Typography key={what}>{passed}</Typography>,
      )}
      {schedules.map(({ what, why }) => why && <WhyThisDay key={what} what={what} why={why} />)}
      {deleted && <Chip label="已删除" color="error" variant="outlined" />}
      {conflicts.length > 0 && <Chip label="有待核对" color="warning" variant="outlined" />}
      {!page.own && <Chip label={`来自${nameOf(owner)}`} variant="outlined" />}
      {parent !== undefined && <ParentLink record={parent} />}
      {saved && <SavedMark state="saved" />}
    </Box>
  );
}

/** How a day was counted, for whoever doubts it. */
function WhyThisDay({ what, why }: { readonly what: string; readonly why: readonly string[] }) {
  return (
    <Box component="details" sx={{ '& summary': { cursor: 'pointer', minHeight: '2.75rem', alignContent: 'center' } }}>
      <summary>{what}怎么算的</summary>
      {why.map((sentence) => (
        <Typography key={sentence} variant="body2">
          {sentence}
        </Typography>
      ))}
    </Box>
  );
}

function ParentLink({ record }: { readonly record: string }) {
  const { data } = useReply('record', { record });
  if (data === undefined) return null;
  return (
    <span>
      所属：<Link href={`#${recordPath(record)}`}>{data.title}</Link>
    </span>
  );
}
