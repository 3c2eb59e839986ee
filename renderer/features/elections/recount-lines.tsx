import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';

interface RecountLinesProps {
  readonly lines: readonly string[];
  readonly differences: number;
}

/** A recount as it is read out, with what it came to on top. */
export function RecountLines({ lines, differences }: RecountLinesProps) {
  return (
    <>
      <Alert severity={differences === 0 ? 'success' : 'error'} role="status" sx={{ mb: 2 }}>
        {differences === 0
          ? '从计票单重新计算，与公布的结果一致。'
          : `从计票单重新计算，有 ${differences} 处与公布的不一致，见下面最后几行。`}
      </Alert>
      {lines.map((line, at) => (
        <Typography key={`${String(at)} ${line}`} component="p" sx={{ whiteSpace: 'pre-wrap' }}>
          {line}
        </Typography>
      ))}
    </>
  );
}
