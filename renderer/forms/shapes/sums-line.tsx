import Box from '@mui/material/Box';
import type { Sum } from '../../domain/shapes/sheet';
import { toneColour } from './tone-colour';

/** What a sheet comes to, under it. */
export function SumsLine({ sums }: { readonly sums: readonly Sum[] }) {
  if (sums.length === 0) return null;
  return (
    <Box component="dl" aria-label="合计" sx={line}>
      {sums.map(({ name, label, text, tone }, at) => (
        <Box key={`${name}-${String(at)}`} sx={{ display: 'flex', gap: 0.75 }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 700, color: toneColour(tone) }}>
            {text}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const line = { display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, m: 0, mt: 1 };
