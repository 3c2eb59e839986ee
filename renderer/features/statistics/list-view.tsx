import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { FilledList } from '../../data/figures/figures-api';

/** Records of the period one below the other, as they are printed. */
export function ListView({ list }: { readonly list: FilledList }) {
  return (
    <Box component="section" aria-label={list.title} sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {list.title}（{list.rows.length}）
      </Typography>
      {list.rows.length === 0 ? (
        <Typography>这段时间没有。</Typography>
      ) : (
        <TableContainer component={Paper} variant="outlined">
          <Table size="small" aria-label={list.title}>
            <TableHead>
              <TableRow>
                <TableCell>序号</TableCell>
                {list.columns.map(({ label }) => (
                  <TableCell key={label}>{label}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {list.rows.map((row, at) => (
                <TableRow key={String(at)}>
                  <TableCell>{at + 1}</TableCell>
                  {row.map((text, column) => (
                    <TableCell key={list.columns[column]?.label} sx={{ whiteSpace: 'pre-line', minWidth: '6rem' }}>
                      {text}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Box>
  );
}
