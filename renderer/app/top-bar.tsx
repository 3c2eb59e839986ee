import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import LockIcon from '@mui/icons-material/LockOutlined';
import { duties, roles } from '../domain/office/roles';
import { useSession } from '../features/office';
import { TextSizeChoice } from '../ui/text-size';
import { SkipLink } from './skip-link';

/** Whose ledgers these are, who is working, and the way out. */
export function TopBar({ onLock, onSkip }: { readonly onLock: () => void; readonly onSkip: () => void }) {
  return (
    <Stack
      component="header"
      direction="row"
      useFlexGap
      sx={{
        gridColumn: '1 / -1',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 0.75,
        bgcolor: 'primary.dark',
        color: '#ffffff',
      }}
    >
      <SkipLink onSkip={onSkip} />
      <OfficeName />
      <Person />
      <Box sx={{ bgcolor: 'background.paper', borderRadius: 1 }}>
        <TextSizeChoice />
      </Box>
      <WayOut onLock={onLock} />
    </Stack>
  );
}

/** The sample has no passphrase to lock it with. */
function WayOut({ onLock }: { readonly onLock: () => void }) {
  const { store } = useSession();
  return (
    <Button startIcon={<LockIcon />} onClick={onLock} sx={{ color: 'text.primary', bgcolor: 'background.paper' }}>
      {store === 'office' ? '锁定' : '退出样例'}
    </Button>
  );
}

function OfficeName() {
  const { office, store } = useSession();
  const badge = store === 'office' ? (office.mode === 'test' ? '测试单位' : undefined) : '样例';
  return (
    <Stack direction="row" useFlexGap sx={{ flex: '1 1 14rem', minWidth: 0, alignItems: 'center', gap: 1 }}>
      <Typography component="p" sx={{ fontSize: '1.125rem', fontWeight: 700 }}>
        {office.name}
      </Typography>
      {badge === undefined ? null : (
        <Chip label={badge} size="small" sx={{ bgcolor: '#ffe9b8', color: '#3d2a00', fontWeight: 700 }} />
      )}
    </Stack>
  );
}

/** More would push the buttons off a small screen; all of them stand in the settings. */
const shownCapacities = 3;

function Person() {
  const { account } = useSession();
  const capacities = [roles[account.role], ...account.duties.map((duty) => duties[duty])];
  const rest = capacities.length > shownCapacities ? `等${String(capacities.length)}种身份` : '';
  return (
    <Box aria-label="当前账户" role="group" title={capacities.join('、')}>
      <Typography component="span" sx={{ fontWeight: 700 }}>
        {account.name}
      </Typography>{' '}
      <Typography component="span" variant="body2">
        {capacities.slice(0, shownCapacities).join('、')}
        {rest}
      </Typography>
    </Box>
  );
}
