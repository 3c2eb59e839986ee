import Box from '@mui/material/Box';

/** The five strokes of 正 in the order in which they are drawn. */
const strokes = ['M2 3H18', 'M10 3V21', 'M10 11H17', 'M5 10V21', 'M1 21H19'] as const;

/** Five votes a character; the last one unfinished. */
export function Zheng({ count }: { readonly count: number }) {
  const whole = Math.floor(count / 5);
  const rest = count % 5;
  return (
    <Box component="span" aria-hidden sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minWidth: '6rem' }}>
      {whole > 0 && <Strokes shown={5} />}
      {whole > 1 && <span>×{whole}</span>}
      {rest > 0 && <Strokes shown={rest} />}
    </Box>
  );
}

function Strokes({ shown }: { readonly shown: number }) {
  return (
    <svg width="1.5rem" height="1.75rem" viewBox="0 0 20 24" fill="none" stroke="currentColor" strokeWidth="2">
      {strokes.slice(0, shown).map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
