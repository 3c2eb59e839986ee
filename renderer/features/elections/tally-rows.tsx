import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { markLabels, totalIn, type Box as SheetBox, type Calling } from '../../domain/election/counting/calling';
import type { KeyedBox } from './tally-keys';
import { Zheng } from './zheng';

interface TallyRowsProps {
  readonly boxes: readonly (readonly KeyedBox[])[];
  readonly calling: Calling;
  readonly onCall: (box: SheetBox) => void;
  readonly onSet: (box: SheetBox, total: number) => void;
}

/** Everybody on the ballot in its order, with the key that draws a stroke. */
export function TallyRows({ boxes, calling, onCall, onSet }: TallyRowsProps) {
  const marks = boxes[0]?.map(({ mark }) => mark) ?? [];
  return (
    <Table size="small" aria-label="各人得票">
      <TableHead>
        <TableRow>
          <TableCell>姓名</TableCell>
          {marks.map((mark) => (
            <TableCell key={mark}>{marks.length === 1 ? '得票' : markLabels[mark]}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {boxes.map((row) => (
          <TableRow key={row[0]?.person}>
            <TableCell component="th" scope="row" sx={{ fontSize: '1.125rem' }}>
              {row[0]?.name}
            </TableCell>
            {row.map((box) => (
              <BoxCell key={box.mark} box={box} total={totalIn(calling, box)} onCall={onCall} onSet={onSet} />
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface BoxCellProps extends Pick<TallyRowsProps, 'onCall' | 'onSet'> {
  readonly box: KeyedBox;
  readonly total: number;
}

/** A stroke changes one cell; the others are not drawn again. */
const BoxCell = memo(function BoxCell({ box, total, onCall, onSet }: BoxCellProps) {
  const label = `${box.name}${markLabels[box.mark]}`;
  const key = box.key === '' ? '＋1' : box.key.toUpperCase();
  return (
    <TableCell>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Button variant="outlined" onClick={() => onCall(box)} aria-label={`${key} ${label}加一票`} sx={{ minWidth: '3rem' }}>
          {key}
        </Button>
        <Zheng count={total} />
        <TextField
          size="small"
          fullWidth={false}
          sx={{ width: '6rem' }}
          value={String(total)}
          slotProps={{ htmlInput: { 'aria-label': label, inputMode: 'numeric', style: { textAlign: 'right' } } }}
          onChange={({ target }) => onSet(box, Number.parseInt(target.value, 10) || 0)}
        />
        <Typography component="span">票</Typography>
      </Box>
    </TableCell>
  );
});
