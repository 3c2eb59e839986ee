import type { SvgIconComponent } from '@mui/icons-material';
import BackupIcon from '@mui/icons-material/SaveOutlined';
import ExchangeIcon from '@mui/icons-material/SwapHorizOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import LedgerIcon from '@mui/icons-material/MenuBookOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import type { Ledger } from '../domain/ledger/ledger';
import { mayDo, type Role } from '../domain/office/roles';

/** One line of the navigation. */
export interface Section {
  readonly label: string;
  /** Address inside the app, without the leading `#`. */
  readonly to: string;
  readonly Icon: SvgIconComponent;
}

/** The ledgers of this office and what this role may do besides. */
export function sectionsFor(ledgers: readonly Ledger[], role: Role): readonly Section[] {
  return [
    { label: '首页', to: '/', Icon: HomeIcon },
    ...ledgers.map(({ kind, label }) => ({ label, to: `/ledger/${kind}`, Icon: LedgerIcon })),
    ...(mayDo(role, 'export') || mayDo(role, 'import') ? [{ label: '文件往来', to: '/exchange', Icon: ExchangeIcon }] : []),
    ...(mayDo(role, 'backup') ? [{ label: '备份', to: '/backup', Icon: BackupIcon }] : []),
    { label: '设置', to: '/settings', Icon: SettingsIcon },
  ];
}
