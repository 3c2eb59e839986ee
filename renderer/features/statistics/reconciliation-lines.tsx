import Box from '@mui/material/Box';

/** 分类合计 = 总数? Under every table, in both cases; what does not fit is not to be overlooked. */
export function ReconciliationLines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <Box component="ul" aria-label="核对" sx={{ listStyle: 'none', m: 0, mt: 1, mb: 3, p: 0 }}>
      {lines.map((line) => {
        const wrong = line.includes('请核对') || line.includes('不同的分母');
        return (
          <Box component="li" key={line} sx={{ color: wrong ? 'error.main' : 'text.secondary', fontWeight: wrong ? 700 : 400 }}>
            核对：{line}
          </Box>
        );
      })}
    </Box>
  );
}
