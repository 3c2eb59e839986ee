import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import FoldedIcon from '@mui/icons-material/ChevronRightOutlined';
import OpenIcon from '@mui/icons-material/ExpandMoreOutlined';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { sectionKey, type Section, type SectionGroup } from './sections';

interface NavigationProps {
  readonly groups: readonly SectionGroup[];
  readonly onKeys: () => void;
}

/** The sections of this office; the number beside each is its Alt key. */
export function Navigation({ groups, onKeys }: NavigationProps) {
  const count = groups.reduce((sum, { sections }) => sum + sections.length, 0);
  const firsts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { sections }) => sum + sections.length, 0));
  return (
    <Box
      component="nav"
      aria-label="栏目"
      sx={{ borderRight: '1px solid', borderColor: 'divider', bgcolor: 'background.paper', pt: 1, overflowY: 'auto' }}
    >
      {groups.map((group, at) => (
        <NavigationGroup key={group.heading ?? at} group={group} first={firsts[at] ?? 0} count={count} />
      ))}
      <Button variant="text" onClick={onKeys} startIcon={<KeyboardIcon />} sx={{ m: 1, color: 'text.secondary' }}>
        快捷键 F1
      </Button>
    </Box>
  );
}

interface NavigationGroupProps {
  readonly group: SectionGroup;
  /** Place of its first section among all of them. */
  readonly first: number;
  readonly count: number;
}

/** Sections under one heading, which folds them away; the one that is open stays in sight. */
function NavigationGroup({ group: { heading, sections }, first, count }: NavigationGroupProps) {
  const { pathname } = useLocation();
  const [folded, setFolded] = useState(false);
  const shown = sections.map((section, at) => ({ section, at, current: isHere(section.to, pathname) }));
  return (
    <>
      {heading !== undefined && (
        <Button
          variant="text"
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
          startIcon={folded ? <FoldedIcon /> : <OpenIcon />}
          sx={{ width: '100%', justifyContent: 'flex-start', px: 1.5, color: 'text.secondary' }}
        >
          {heading}（{sections.length}）
        </Button>
      )}
      <List disablePadding>
        {shown
          .filter(({ current }) => !folded || current)
          .map(({ section, at, current }) => (
            <NavigationLine key={section.to} section={section} shortcut={sectionKey(first + at, count)} current={current} />
          ))}
      </List>
    </>
  );
}

interface NavigationLineProps {
  readonly section: Section;
  readonly shortcut: string | undefined;
  readonly current: boolean;
}

function NavigationLine({ section: { label, to, Icon }, shortcut, current }: NavigationLineProps) {
  return (
    <ListItem disablePadding>
      <ListItemButton
        component="a"
        href={`#${to}`}
        selected={current}
        aria-current={current ? 'page' : undefined}
        sx={{
          borderLeft: '0.3rem solid transparent',
          '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'primary.light', borderLeftColor: 'primary.main' },
        }}
      >
        <ListItemIcon>
          <Icon aria-hidden />
        </ListItemIcon>
        <ListItemText primary={label} slotProps={{ primary: { sx: { fontWeight: current ? 700 : 500 } } }} />
        {shortcut === undefined ? null : (
          <Box component="span" aria-hidden sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {shortcut}
          </Box>
        )}
      </ListItemButton>
    </ListItem>
  );
}

function isHere(to: string, pathname: string): boolean {
  return to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
}
