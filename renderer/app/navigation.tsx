import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import { useLocation } from 'react-router';
import { sectionKey, type Section } from './sections';

interface NavigationProps {
  readonly sections: readonly Section[];
  readonly onKeys: () => void;
}

/** The sections of this office; the number beside each is its Alt key. */
export function Navigation({ sections, onKeys }: NavigationProps) {
  const { pathname } = useLocation();
  return (
    <Box
      component="nav"
      aria-label="栏目"
      sx={{ borderRight: '1px solid', borderColor: 'divider', bgcolor: 'background.paper', pt: 1, overflowY: 'auto' }}
    >
      <List disablePadding>
        {sections.map((section, index) => (
          <NavigationLine
            key={section.to}
            section={section}
            shortcut={sectionKey(index, sections.length)}
            current={isHere(section.to, pathname)}
          />
        ))}
      </List>
      <Button variant="text" onClick={onKeys} startIcon={<KeyboardIcon />} sx={{ m: 1, color: 'text.secondary' }}>
        快捷键 F1
      </Button>
    </Box>
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
