import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useReply } from '../office';

/** What the superior wrote on entries of this office and nobody has answered yet, newest first. */
export function NotesToAnswer() {
  const { data = [] } = useReply('instructorNotes', {});
  if (data.length === 0) return null;
  return (
    <Box component="section" aria-label="上级批注" sx={{ mb: 3 }}>
      <Typography variant="h2">上级批注（{data.length}）</Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {data.map(({ record, entry, note }) => (
          <li key={`${record} ${note}`}>
            <Link href={`#/record/${record}`}>{entry}</Link>：{note}
          </li>
        ))}
      </Box>
    </Box>
  );
}
