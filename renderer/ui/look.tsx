import { useState, type ReactNode } from 'react';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { TextSizeProvider, type TextSizeMemory } from './text-size';
import { theme } from './theme';

interface LookProps {
  /** Of this response; without it the content security policy leaves the page unstyled. */
  readonly nonce: string | undefined;
  readonly memory: TextSizeMemory;
  readonly children: ReactNode;
}

/** Theme, text size and the one place where styles enter the page. */
export function Look({ nonce, memory, children }: LookProps) {
  const [cache] = useState(() => createCache({ key: 'yz', ...(nonce === undefined ? {} : { nonce }) }));
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <TextSizeProvider memory={memory}>{children}</TextSizeProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
