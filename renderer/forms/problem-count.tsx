import Box from '@mui/material/Box';

/** Says beside the save button how much of the form stands against saving; in a long form the fields themselves are out of sight. */
export function ProblemCount({ count }: { readonly count: number }) {
  return (
    <Box role="status" aria-live="polite" sx={{ color: 'error.main', fontWeight: 600 }}>
      {count > 0 && `没有保存：还有 ${count} 栏要补填或更正`}
    </Box>
  );
}
