import type { SvgIconComponent } from '@mui/icons-material';
import BackupIcon from '@mui/icons-material/SaveOutlined';
import ExchangeIcon from '@mui/icons-material/SwapHorizOutlined';
import CharactersIcon from '@mui/icons-material/TranslateOutlined';
import FormsIcon from '@mui/icons-material/TableViewOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import LedgerIcon from '@mui/icons-material/MenuBookOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import StatisticsIcon from '@mui/icons-material/BarChartOutlined';
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

/** The ledgers of this office and what this role may do besides; the settings stand last, whatever else there is. */
export function sectionsFor(ledgers: readonly Ledger[], role: Role): readonly Section[] {
  return [
    { label: '首页', to: '/', Icon: HomeIcon },
    ...ledgers.map(({ kind, label }) => ({ label, to: `/ledger/${kind}`, Icon: LedgerIcon })),
    { label: '统计', to: '/statistics', Icon: StatisticsIcon },
    { label: '上级报表', to: '/spreadsheets/forms', Icon: FormsIcon },
    ...(mayDo(role, 'print') && ledgers.some(({ papers }) => papers !== undefined)
      ? [{ label: '批量打印', to: '/batch-print', Icon: PrintIcon }]
      : []),
    ...(mayDo(role, 'export') || mayDo(role, 'import') ? [{ label: '文件往来', to: '/exchange', Icon: ExchangeIcon }] : []),
    ...(mayDo(role, 'backup') ? [{ label: '备份', to: '/backup', Icon: BackupIcon }] : []),
    { label: '生僻字', to: '/characters', Icon: CharactersIcon },
    { label: '设置', to: '/settings', Icon: SettingsIcon },
  ];
}

/** The key that goes to a section together with Alt: 1 to 9 from the top, 0 for the last. */
export function sectionKey(index: number, count: number): string | undefined {
  if (index === count - 1) return '0';
  return index < 9 ? String(index + 1) : undefined;
}
