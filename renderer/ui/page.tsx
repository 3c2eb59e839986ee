import { useEffect, useRef, type ReactNode } from 'react';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';

/** Stands in the title of the window; never a name or a word somebody typed. */
const product = '新乐章';

interface PageProps {
  /** The heading. It may name a record. */
  readonly title: ReactNode;
  /** For the window title: the section only, such as 人民调解案件. Never text of a record. */
  readonly section: string;
  /** Buttons to the right of the heading, the main one last. */
  readonly actions?: ReactNode;
  /** A line under the heading: state, number, dates. */
  readonly below?: ReactNode;
  /** `text` keeps lines short enough to read; `wide` is for tables. */
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
}

/** One screen. The heading takes the keyboard when the screen opens, so a reader hears where they are. */
export function Page({ title, section, actions, below, width = 'wide', children }: PageProps) {
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${section} · ${product}`;
  }, [section]);
  useEffect(() => {
    // An input of the screen that asked for the keyboard keeps it.
    if (page.current?.contains(document.activeElement) !== true) heading.current?.focus();
  }, []);
  return (
    <Box ref={page} sx={{ maxWidth: width === 'text' ? '52rem' : '84rem', pb: 6 }}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', mb: 2 }}>
        {/* In large type the buttons go below instead of leaving the heading a narrow column. */}
        <Box sx={{ flex: '1 1 24rem', minWidth: 0 }}>
          <Typography variant="h1" ref={heading} tabIndex={-1}>
            {title}
          </Typography>
          {below}
        </Box>
        {actions !== undefined && (
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1.5, maxWidth: '100%' }}>
            {actions}
          </Stack>
        )}
      </Stack>
      {children}
    </Box>
  );
}
