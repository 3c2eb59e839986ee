import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { MarkChip } from '../../forms/shapes/mark-chip';
import { useLedgers, useReply, useToday } from '../office';

/** More than these do not help anybody to begin. */
const most = 12;

/** What asks for attention by its day: due replies, validities that end, planned days of checklists. The latest stand first. */
export function DueSoon() {
  const { data: entries = [] } = useReply('dueSoon', {});
  const ledgers = useLedgers();
  const today = useToday();
  if (entries.length === 0) return null;
  return (
    <Box component="section" aria-label="近期要办">
      <Typography variant="h2">近期要办（{entries.length}）</Typography>
      <List disablePadding>
        {entries.slice(0, most).map(({ record, ledger, title, mark }) => (
          <ListItem key={`${record} ${mark.what}`} disableGutters sx={{ columnGap: 2, rowGap: 0.5, flexWrap: 'wrap' }}>
            <Link href={`#/record/${record}`}>{title}</Link>
            <Typography component="span" color="text.secondary">
              {ledgers.find(({ kind }) => kind === ledger)?.label}
            </Typography>
            <MarkChip mark={mark} today={today} />
            {mark.passed !== undefined && <Typography component="span">{mark.passed}</Typography>}
          </ListItem>
        ))}
      </List>
      {entries.length > most && (
        <Typography color="text.secondary">还有 {entries.length - most} 件，请到各台账里看。</Typography>
      )}
    </Box>
  );
}
