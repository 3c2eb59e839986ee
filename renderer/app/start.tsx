import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Host } from '../../electron/contract/host';
import type { Session } from '../data/office-api';
import { OfficeProvider } from '../features/office';
import { StartPage } from '../features/unlock/start-page';
import { TextSizeChoice } from '../ui/text-size';
import type { DoorState } from './door';

interface StartProps {
  readonly host: Host;
  readonly state: DoorState;
  readonly onSession: (session: Session) => void;
}

/** In front of the door: everything that may be seen without a key. */
export function Start({ host, state: { running, whyLocked }, onSession }: StartProps) {
  return (
    <OfficeProvider office={running.office} host={host} session={null} ledgers={[]} subscribe={running.subscribe}>
      <Stack
        component="header"
        direction="row"
        useFlexGap
        sx={{ bgcolor: 'primary.dark', color: '#ffffff', px: 3, py: 1, alignItems: 'center', gap: 2 }}
      >
        <Typography component="p" sx={{ fontSize: '1.25rem', fontWeight: 700, flex: 1 }}>
          新乐章
        </Typography>
        <Box sx={{ bgcolor: 'background.paper', borderRadius: 1 }}>
          <TextSizeChoice />
        </Box>
      </Stack>
      <Box component="main" sx={{ px: 3, pt: 4, flex: 1, overflowY: 'auto' }}>
        <Box sx={{ maxWidth: '52rem', mx: 'auto' }}>
          <StartPage whyLocked={whyLocked} onSession={onSession} />
        </Box>
      </Box>
    </OfficeProvider>
  );
}
