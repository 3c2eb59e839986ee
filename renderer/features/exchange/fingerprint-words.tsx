import Box from '@mui/material/Box';

interface FingerprintWordsProps {
  readonly words: readonly string[];
  /** Whose words they are. */
  readonly label: string;
}

/** Twelve words in the size in which they are read out over a telephone, numbered so that nobody loses the place. */
export function FingerprintWords({ words, label }: FingerprintWordsProps) {
  return (
    <Box
      component="ol"
      aria-label={label}
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
      {words.map((word, index) => (
        <Box component="li" key={`${String(index)}-${word}`} sx={{ textAlign: 'center' }}>
          <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
            {index + 1}
          </Box>
          <Box component="span" sx={{ fontSize: '2rem', fontWeight: 700, lineHeight: 1.3 }}>
            {word}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
