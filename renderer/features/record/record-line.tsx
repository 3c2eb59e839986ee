import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import { SavedMark } from '../../ui/saved-mark';
import { useReply } from '../office';
import { useOfficeNames } from '../office-names';
import { recordPath } from './paths';
import type { RecordPart } from './record-part';

/** Under the heading: where the record stands, whose it is, what it belongs to. */
export function RecordLine({ page, ledger, saved }: Omit<RecordPart, 'onSaved'> & { readonly saved: boolean }) {
  const nameOf = useOfficeNames();
  const { state, owner, parent, deleted, conflicts } = page.view;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
      <span>{ledger.one}</span>
      {state !== undefined && <Chip label={ledger.states?.[state]?.label ?? state} color="primary" variant="outlined" />}
      {deleted && <Chip label="已删除" color="error" variant="outlined" />}
      {conflicts.length > 0 && <Chip label="有待核对" color="warning" variant="outlined" />}
      {!page.own && <Chip label={`来自${nameOf(owner)}`} variant="outlined" />}
      {parent !== undefined && <ParentLink record={parent} />}
      {saved && <SavedMark state="saved" />}
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
