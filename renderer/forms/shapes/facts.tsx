import Box from '@mui/material/Box';

/** What is printed beside the name of a line: 必须, full marks, how points are taken. */
export function Facts({ facts }: { readonly facts: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <Box component="span" sx={{ display: 'block', fontWeight: 400, fontSize: '0.875rem', color: 'text.secondary' }}>
      {facts.join(' · ')}
    </Box>
  );
}
