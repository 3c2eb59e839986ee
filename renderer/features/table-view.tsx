import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { FigureTable } from '../domain/statistics/figure-table';

/** A table of figures with its heading, whether it adds up, and what was counted. */
export function TableView({ table, first }: { readonly table: FigureTable; readonly first: string }) {
  return (
    <Box component="section" aria-label={table.title} sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {table.title}
      </Typography>
      <TableContainer component={Paper} variant="outlined" tabIndex={0}>
        <Table size="small" aria-label={table.title}>
          <TableHead>
            <TableRow>
              <TableCell>{first}</TableCell>
              {table.columns.map((column) => (
                <TableCell key={column} align="right">
                  {column}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {table.rows.map((row) => (
              <TableRow key={row.label}>
                <TableCell component="th" scope="row">
                  {row.label}
                </TableCell>
                {row.cells.map((cell, at) => (
                  <TableCell key={table.columns[at]} align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {cell.text}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {[...table.reconciliation.map((line) => `核对：${line}`), ...table.notes].map((line) => (
        <Typography key={line} variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}
