import type { SvgIconComponent } from '@mui/icons-material';
import BackupIcon from '@mui/icons-material/SaveOutlined';
import ExchangeIcon from '@mui/icons-material/SwapHorizOutlined';
import CharactersIcon from '@mui/icons-material/TranslateOutlined';
import FormsIcon from '@mui/icons-material/TableViewOutlined';
import ElectionsIcon from '@mui/icons-material/HowToVoteOutlined';
import InstructorsIcon from '@mui/icons-material/HolidayVillageOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import LedgerIcon from '@mui/icons-material/MenuBookOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import StatisticsIcon from '@mui/icons-material/BarChartOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { ledgerGroups, type Ledger, type LedgerGroup } from '../domain/ledger/ledger';
import { mayDo, type Role } from '../domain/office/roles';

/** Whoever keeps postings has a page that looks over villages. */
const postings = 'instructor.posting';
/** Whoever keeps or receives elections has a page of where they stand. */
const elections = 'election.election';

/** One line of the navigation. */
export interface Section {
  readonly label: string;
  /** Address inside the app, without the leading `#`. */
  readonly to: string;
  readonly Icon: SvgIconComponent;
}

/** Lines that stand together; only ledgers have a heading, and it may be folded. */
export interface SectionGroup {
  readonly heading?: string;
  readonly sections: readonly Section[];
}

/** The ledgers of this office and what this role may do besides; the settings stand last, whatever else there is. */
export function sectionGroupsFor(ledgers: readonly Ledger[], role: Role): readonly SectionGroup[] {
  return [
    { sections: [{ label: '首页', to: '/', Icon: HomeIcon }] },
    ...groupsOf(ledgers),
    { sections: [...tools(ledgers, role), { label: '设置', to: '/settings', Icon: SettingsIcon }] },
  ];
}

/** A few ledgers need no headings; many are found under those of their trade. */
const fewLedgers = 6;

function groupsOf(ledgers: readonly Ledger[]): readonly SectionGroup[] {
  if (ledgers.length <= fewLedgers) return [{ sections: ledgers.map(lineOf) }];
  const groups = Object.keys(ledgerGroups) as LedgerGroup[]; // keys of a literal: nothing else can stand in it
  return groups.flatMap((group) => {
    const found = ledgers.filter((ledger) => (ledger.group ?? 'common') === group);
    return found.length === 0 ? [] : [{ heading: ledgerGroups[group], sections: found.map(lineOf) }];
  });
}

function lineOf({ kind, label }: Ledger): Section {
  return { label, to: `/ledger/${kind}`, Icon: LedgerIcon };
}

function tools(ledgers: readonly Ledger[], role: Role): readonly Section[] {
  return [
    ...(ledgers.some(({ kind }) => kind === postings)
      ? [{ label: '驻村工作', to: '/instructors', Icon: InstructorsIcon }]
      : []),
    ...(ledgers.some(({ kind }) => kind === elections) ? [{ label: '换届进度', to: '/elections', Icon: ElectionsIcon }] : []),
    { label: '统计', to: '/statistics', Icon: StatisticsIcon },
    { label: '上级报表', to: '/spreadsheets/forms', Icon: FormsIcon },
    ...(mayDo(role, 'print') && ledgers.some(({ papers }) => papers !== undefined)
      ? [{ label: '批量打印', to: '/batch-print', Icon: PrintIcon }]
      : []),
    ...(mayDo(role, 'export') || mayDo(role, 'import') ? [{ label: '文件往来', to: '/exchange', Icon: ExchangeIcon }] : []),
    ...(mayDo(role, 'backup') ? [{ label: '备份', to: '/backup', Icon: BackupIcon }] : []),
    { label: '生僻字', to: '/characters', Icon: CharactersIcon },
  ];
}

/** The key that goes to a section together with Alt: 1 to 9 from the top, 0 for the last. */
export function sectionKey(index: number, count: number): string | undefined {
  if (index === count - 1) return '0';
  return index < 9 ? String(index + 1) : undefined;
}
