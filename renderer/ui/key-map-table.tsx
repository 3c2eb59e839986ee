import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { keyMap, type Shortcut } from './key-map';

/** All shortcuts as a table, for F1 and the settings. */
export function KeyMapTable() {
  return (
    <Table aria-label="快捷键">
      <TableBody>
        {Object.values<Shortcut>(keyMap).map(({ label, keys }) => (
          <TableRow key={label}>
            <TableCell component="th" scope="row">
              {label}
            </TableCell>
            <TableCell>
              {keys.map((key) => (
                <Key key={key} name={key} />
              ))}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        fontFamily: 'inherit',
        border: '1px solid',
        borderColor: 'text.secondary',
        borderRadius: 1,
        px: 1,
        py: 0.25,
        mr: 1,
      }}
    >
      {name}
    </Box>
  );
}
