import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableContainer from '@mui/material/TableContainer';
import type { RowsField, RowValue } from '../domain/fields/rows';
import type { OutputProps } from './field-screen';
import { FieldValue } from './field-value';
import { isPersonal } from './disclosure';

/** The table as a table. Columns that are personal by themselves are covered one by one. */
export function RowsOutput({ field, value: rows, context, masked }: OutputProps<RowsField, readonly RowValue[]>) {
  const columns = Object.entries(field.columns);
  const covered = isPersonal(field.disclosure);
  return (
    <TableContainer>
      <Table size="small" aria-label={field.label}>
        <TableHead>
          <TableRow>
            {columns.map(([name, { label }]) => (
              <TableCell key={name}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              {columns.map(([name, column]) => (
                <TableCell key={name}>
                  <FieldValue
                    field={column}
                    value={row[name]}
                    context={context}
                    masked={masked && (covered || isPersonal(column.disclosure))}
                  />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
