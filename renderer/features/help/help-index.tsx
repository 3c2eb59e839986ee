import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import { Page } from '../../ui/page';
import { useShortcut } from '../../ui/shortcuts';
import { useLedgers } from '../office';

/** Every ledger people see, with what it is for. */
export function HelpIndex() {
  const navigate = useNavigate();
  const ledgers = useLedgers().filter((ledger) => ledger.offices.length > 0);
  useShortcut('back', () => void navigate(-1));
  return (
    <Page title="帮助" section="帮助" below="每本台账一页：栏目怎样填、步骤由谁办、期限和统计怎样算。">
      <Stack component="ul" useFlexGap sx={{ gap: 1, pl: 0, listStyle: 'none' }}>
        {ledgers.map(({ kind, label, why }) => (
          <li key={kind}>
            <Link
              href={`#/help/${kind}`}
              sx={{ display: 'inline-flex', alignItems: 'center', minHeight: '2.75rem', fontWeight: 700 }}
            >
              {label}
            </Link>
            <Typography color="text.secondary">{why}</Typography>
          </li>
        ))}
      </Stack>
    </Page>
  );
}
