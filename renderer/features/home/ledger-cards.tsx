import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { LedgerOverview } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { useOwnLedgers } from '../office';

/** One card for each ledger: how many records stand in which state. */
export function LedgerCards({ overviews }: { readonly overviews: readonly LedgerOverview[] }) {
  const ledgers = useOwnLedgers();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(21rem, 1fr))', gap: 2 }}>
      {ledgers.map((ledger) => {
        const overview = overviews.find((one) => one.ledger === ledger.kind);
        return overview === undefined ? null : <LedgerCard key={ledger.kind} ledger={ledger} overview={overview} />;
      })}
    </Box>
  );
}

function LedgerCard({ ledger, overview }: { readonly ledger: Ledger; readonly overview: LedgerOverview }) {
  const open = Object.entries(ledger.states ?? {}).filter(
    ([state, { final }]) => final !== true && (overview.byState[state] ?? 0) > 0,
  );
  const done = Object.entries(ledger.states ?? {})
    .filter(([, { final }]) => final === true)
    .reduce((sum, [state]) => sum + (overview.byState[state] ?? 0), 0);
  return (
    <Card component="section" aria-label={ledger.label} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          <Link href={`#/ledger/${ledger.kind}`}>{ledger.label}</Link>
        </Typography>
        <Typography component="p">共 {overview.total} 条</Typography>
      </Box>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(8.5rem, 1fr))', columnGap: 3 }}
      >
        {open.map(([state, { label }]) => (
          <Figure key={state} label={label} count={overview.byState[state] ?? 0} />
        ))}
        {done === 0 ? null : <Figure label="已办结" count={done} />}
      </Box>
    </Card>
  );
}

function Figure({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', borderBottom: '1px solid', borderColor: 'divider', py: 0.5 }}>
      <Typography component="dt" sx={{ flex: 1 }}>
        {label}
      </Typography>
      <Typography component="dd" sx={{ m: 0, fontWeight: 700, fontSize: '1.125rem' }}>
        {count}
      </Typography>
    </Box>
  );
}
