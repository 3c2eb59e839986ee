import { useEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** The words of a paper key, numbered and large enough to copy by hand. */
export function PaperKeyWords({ words }: { readonly words: string }) {
  const list = useRef<HTMLOListElement>(null);
  // The button that showed the words is gone; the keyboard goes on from them.
  useEffect(() => {
    list.current?.focus();
  }, []);
  return (
    <Box
      component="ol"
      ref={list}
      tabIndex={-1}
      aria-label="纸质密钥"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
        gap: 1,
        m: 0,
        p: 2,
        listStyle: 'none',
        border: '2px solid',
        borderColor: 'text.primary',
        borderRadius: 1,
        bgcolor: 'background.paper',
      }}
    >
      {splitWords(words).map((word, index) => (
        <Box component="li" key={`${String(index)}-${word}`} sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
          <Typography component="span" color="text.secondary" sx={{ width: '2rem', textAlign: 'right' }}>
            {index + 1}
          </Typography>
          <Typography component="span" sx={{ fontSize: '1.5rem', fontWeight: 700 }}>
            {word}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

/** Words as they are shown and typed: apart from each other by any white space. */
function splitWords(words: string): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}
