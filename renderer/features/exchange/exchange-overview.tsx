import type { ReactNode } from 'react';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useMay, useReply } from '../office';
import { ContactList } from './contact-list';
import { OwnCard } from './own-card';
import { TransferList } from './transfer-list';

/** Whom this office exchanges files with, and what has gone and come. */
export function ExchangeOverview() {
  const contacts = useReply('contacts', {});
  const transfers = useReply('transfers', {});
  if (contacts.loading || transfers.loading) return <Loading />;
  const others = (contacts.data ?? []).filter(({ relation }) => relation !== 'self');
  return (
    <Page title="文件往来" section="文件往来" actions={<Ways />}>
      <Refusals refusals={[...contacts.refusals, ...transfers.refusals]} />
      <Part title="往来单位" actions={<Pairing />}>
        <ContactList contacts={others} />
      </Part>
      <Part title="往来登记">
        <TransferList transfers={transfers.data ?? []} />
      </Part>
    </Page>
  );
}

function Ways() {
  const mayImport = useMay('import');
  const mayExport = useMay('export');
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 1.5 }}>
      {mayImport ? (
        <Button component={Link} to="/exchange/import" variant="contained">
          导入文件…
        </Button>
      ) : null}
      {mayExport ? (
        <Button component={Link} to="/exchange/export" variant="contained">
          导出文件…
        </Button>
      ) : null}
    </Stack>
  );
}

function Pairing() {
  const mayPair = useMay('pair');
  return (
    <>
      <OwnCard />
      {mayPair ? (
        <Button component={Link} to="/exchange/contact">
          登记往来单位…
        </Button>
      ) : null}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

function Part({ title, actions, children }: PartProps) {
  return (
    <Box component="section" aria-label={title} sx={{ mb: 4 }}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h2" sx={{ flex: '1 1 12rem' }}>
          {title}
        </Typography>
        {actions}
      </Stack>
      {children}
    </Box>
  );
}
