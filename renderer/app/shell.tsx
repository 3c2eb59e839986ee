import { useCallback, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import { Outlet, useLocation, useNavigate } from 'react-router';
import type { OfficeEvent } from '../data/office-api';
import type { Refusal } from '../domain/refusal';
import { useOffice, useOfficeEvents, useOwnLedgers, useSession } from '../features/office';
import { CharacterDialog } from '../features/rare-characters/character-dialog';
import type { WhyLocked } from '../features/unlock/start-page';
import { sectionKeys } from '../ui/key-map';
import { KeyMapDialog } from '../ui/key-map-dialog';
import { Refusals } from '../ui/refusals';
import { useShortcut } from '../ui/shortcuts';
import { formBar } from '../ui/theme';
import { helpPath } from './help-path';
import { Navigation } from './navigation';
import { sectionKey, sectionGroupsFor, type Section } from './sections';
import { TopBar } from './top-bar';

interface ShellProps {
  readonly onLock: (why: WhyLocked) => void;
}

/** The frame around every page: who and where on top, the sections on the left, the page in the middle. */
export function Shell({ onLock }: ShellProps) {
  const groups = sectionGroupsFor(useOwnLedgers(), useSession().account.role);
  const sections = groups.flatMap((group) => group.sections);
  const [keysShown, setKeysShown] = useState(false);
  const main = useRef<HTMLElement>(null);
  const lock = () => {
    onLock('asked');
  };
  const showKeys = () => {
    setKeysShown(true);
  };
  const showHelp = useHelp();
  useShellShortcuts({ sections, lock, showKeys });
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '13.5rem minmax(0, 1fr)',
        gridTemplateRows: 'auto minmax(0, 1fr)',
        flex: 1,
        minHeight: 0,
      }}
    >
      <TopBar
        onLock={lock}
        onSkip={() => {
          main.current?.focus();
        }}
      />
      <Navigation groups={groups} onKeys={showKeys} />
      <Box
        component="main"
        ref={main}
        tabIndex={-1}
        sx={{ px: 3, pt: 2.5, minWidth: 0, overflowY: 'auto', scrollPaddingBottom: formBar }}
      >
        <Alarms />
        <Outlet />
      </Box>
      <CharacterDialog />
      <KeyMapDialog
        open={keysShown}
        onClose={() => {
          setKeysShown(false);
        }}
        onHelp={() => {
          setKeysShown(false);
          void showHelp();
        }}
      />
    </Box>
  );
}

function useHelp(): () => Promise<void> {
  const office = useOffice();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return async () => void navigate(await helpPath(office, pathname));
}

interface ShellShortcuts {
  readonly sections: readonly Section[];
  readonly lock: () => void;
  readonly showKeys: () => void;
}

function useShellShortcuts({ sections, lock, showKeys }: ShellShortcuts): void {
  const navigate = useNavigate();
  useShortcut('lock', lock);
  useShortcut('keys', showKeys);
  const { key } = useLocation();
  // Without a page before this one the way back leads home, never out of the app.
  useShortcut('back', () => void (key === 'default' ? navigate('/') : navigate(-1)));
  useShortcut('section', (pressed) => {
    const section = sections.find((_, index) => sectionKey(index, sections.length) === sectionKeys[pressed]);
    if (section !== undefined) void navigate(section.to);
  });
}

/** What the worker had to say unasked, until the office is locked. */
function Alarms() {
  const [alarms, setAlarms] = useState<readonly Refusal[]>([]);
  const hear = useCallback((event: OfficeEvent) => {
    if (event.kind === 'alarm')
      setAlarms((before) => [...before.filter(({ code }) => code !== event.refusal.code), event.refusal]);
  }, []);
  useOfficeEvents(hear);
  return <Refusals refusals={alarms} />;
}
