import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import type { LedgerOverview } from '../../data/office-api';
import { useLedger, useReply } from '../office';

/** Records on which two offices wrote different things; somebody has to say which holds. */
export function Conflicts({ overviews }: { readonly overviews: readonly LedgerOverview[] }) {
  const open = overviews.filter(({ conflicts }) => conflicts > 0);
  if (open.length === 0) return null;
  return (
    <Alert role="region" severity="warning" component="section" aria-label="待核对">
      <strong>待核对</strong>：下列记录有两处不同的写法，请打开核对，选定以哪个为准。
      {open.map((overview) => (
        <LedgerConflicts key={overview.ledger} overview={overview} />
      ))}
    </Alert>
  );
}

/** Conflicts shown here; beyond them the list of the ledger is the place to look. */
const reach = 20;

function LedgerConflicts({ overview }: { readonly overview: LedgerOverview }) {
  const ledger = useLedger(overview.ledger);
  const { data } = useReply('list', { ledger: overview.ledger, conflicts: true, from: 0, count: reach });
  const rows = data?.rows ?? [];
  return (
    <List disablePadding>
      {rows.map(({ id, title }) => (
        <ListItem key={id} disableGutters>
          <Link href={`#/record/${id}`}>{title}</Link>
        </ListItem>
      ))}
      {data !== undefined && rows.length < overview.conflicts ? (
        <ListItem disableGutters>
          <Link href={`#/ledger/${overview.ledger}`}>
            {ledger?.label}中另有 {overview.conflicts - rows.length} 条
          </Link>
        </ListItem>
      ) : null}
    </List>
  );
}
