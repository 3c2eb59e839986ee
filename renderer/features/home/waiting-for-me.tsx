import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { useReply } from '../office';

/** More than these do not help anybody to begin. */
const most = 12;

/** Records that wait for somebody with a duty of this account, such as an agreement for its legal review. */
export function WaitingForMe() {
  const { data: entries = [] } = useReply('waitingForMe', {});
  if (entries.length === 0) return null;
  return (
    <Box component="section" aria-label="等您办理">
      <Typography variant="h2">等您办理（{entries.length}）</Typography>
      <List disablePadding>
        {entries.slice(0, most).map(({ record, title, state }) => (
          <ListItem key={record} disableGutters sx={{ columnGap: 2, rowGap: 0.5, flexWrap: 'wrap' }}>
            <Link href={`#/record/${record}`}>{title}</Link>
            <Chip label={state} variant="outlined" />
          </ListItem>
        ))}
      </List>
      {entries.length > most && (
        <Typography color="text.secondary">还有 {entries.length - most} 件，请到台账里按状态看。</Typography>
      )}
    </Box>
  );
}
