import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { useLedger, useReply } from '../office';
import { findDraftPlace, type DraftPlace } from './draft-place';

/** Forms that were begun and not saved, newest first. */
export function Drafts() {
  const { data = [] } = useReply('draftList', {});
  const drafts = data
    .toSorted((a, b) => b.savedAt - a.savedAt)
    .flatMap(({ form, savedAt }) => {
      const place = findDraftPlace(form);
      return place === undefined ? [] : [{ form, savedAt, place }];
    });
  if (drafts.length === 0) return null;
  return (
    <Box component="section" aria-label="没有写完的">
      <Typography variant="h2">没有写完的</Typography>
      <List disablePadding>
        {drafts.map(({ form, savedAt, place }) => (
          <ListItem key={form} disableGutters sx={{ columnGap: 2, flexWrap: 'wrap' }}>
            <Link href={place.address}>
              <DraftName place={place} />
            </Link>
            <Typography component="span" color="text.secondary">
              {moment.format(savedAt)}写到一半
            </Typography>
          </ListItem>
        ))}
      </List>
    </Box>
  );
}

const moment = new Intl.DateTimeFormat('zh-CN', {
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

function DraftName({ place: { doing, ledger, record } }: { readonly place: DraftPlace }) {
  const made = useLedger(ledger ?? '');
  const verb = { new: `继续新建${made?.one ?? '记录'}`, edit: '继续修改', step: '继续办理' }[doing];
  return (
    <>
      {verb}
      {record === undefined ? null : <RecordTitle record={record} />}
    </>
  );
}

/** The record a draft belongs to; one that is gone leaves no title. */
function RecordTitle({ record }: { readonly record: string }) {
  const { data } = useReply('record', { record });
  return data === undefined ? null : `：${data.title}`;
}
