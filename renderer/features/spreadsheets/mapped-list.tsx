import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { placeKey, placeText, type FormPlace, type MappedPlace } from '../../domain/spreadsheet/form-mapping';
import { useLedgers } from '../office';
import { sourceText } from './source-text';

interface MappedListProps {
  readonly places: readonly MappedPlace[];
  readonly onChoose: (place: FormPlace) => void;
  readonly onRemove: (place: FormPlace) => void;
}

/** Everything that is mapped, in words. */
export function MappedList({ places, onChoose, onRemove }: MappedListProps) {
  const ledgers = useLedgers();
  return (
    <Box component="section" aria-labelledby="mapped-places">
      <Typography variant="h2" id="mapped-places">
        已经对好的 {places.length} 处
      </Typography>
      <Table aria-labelledby="mapped-places">
        <TableBody>
          {places.map(({ place, source }) => (
            <TableRow key={placeKey(place)}>
              <TableCell component="th" scope="row">
                {placeText(place)}
              </TableCell>
              <TableCell>{sourceText(source, ledgers)}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                <Button aria-label={`改 ${placeText(place)}`} onClick={() => onChoose(place)} sx={{ mr: 1 }}>
                  改
                </Button>
                <Button aria-label={`去掉 ${placeText(place)}`} onClick={() => onRemove(place)}>
                  去掉
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
