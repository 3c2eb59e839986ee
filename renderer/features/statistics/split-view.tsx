import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { percentOf } from '../../domain/statistics/exact';
import type { FigurePart, FigureSplit, FigureValue } from '../../domain/statistics/figure';
import { exactText } from '../../domain/statistics/figure-text';
import { Bars } from './charts';
import { ReconciliationLines } from './reconciliation-lines';

interface SplitViewProps {
  readonly split: FigureSplit;
  readonly figure: FigureValue;
  readonly onRows: (key: string, label: string) => void;
}

/** One breakdown: bars to look at, the table to hand in, and whether it adds up. */
export function SplitView({ split, figure, onRows }: SplitViewProps) {
  const [all, setAll] = useState(false);
  const parts = all ? split.parts : split.parts.filter(({ exact }) => exact.value !== 0);
  return (
    <>
      {parts.length > 0 && (
        <Bars
          label={`${figure.label}（按${split.label}）`}
          unit={figure.unit}
          bars={parts.map(({ label, exact }) => ({ label, value: exact.value / 10 ** exact.places }))}
        />
      )}
      {split.parts.length > split.parts.filter(({ exact }) => exact.value !== 0).length && (
        <FormControlLabel
          control={<Checkbox checked={all} onChange={(_event, on) => setAll(on)} />}
          label="也列出为 0 的分类"
        />
      )}
      <TableContainer>
        <Table size="small" aria-label={`${figure.label}按${split.label}`}>
          <TableHead>
            <TableRow>
              <TableCell>{split.label}</TableCell>
              <TableCell align="right">{figure.unit}</TableCell>
              <TableCell align="right">占总数</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {parts.map((part) => (
              <TableRow key={part.key}>
                <TableCell component="th" scope="row">
                  {part.label}
                </TableCell>
                <TableCell align="right">
                  <PartNumber part={part} unit={figure.unit} onRows={() => onRows(part.key, part.label)} />
                </TableCell>
                <TableCell align="right">{shareText(part, figure)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <ReconciliationLines lines={[split.reconciliation.sentence]} />
    </>
  );
}

function PartNumber({ part, unit, onRows }: { readonly part: FigurePart; readonly unit: string; readonly onRows: () => void }) {
  const text = exactText(part.exact, unit);
  if (part.rows === 0) return text;
  return (
    <Button
      variant="text"
      onClick={onRows}
      aria-label={`${part.label} ${text}，看由哪些记录得来`}
      sx={{ textDecoration: 'underline', px: 1, mr: -1, minHeight: '2rem' }}
    >
      {text}
    </Button>
  );
}

/** Every share is of the figure's own total, so no two of one table have different wholes. */
function shareText(part: FigurePart, figure: FigureValue): string {
  const share = figure.exact && percentOf(part.exact, figure.exact);
  return share === undefined ? '—' : exactText(share, '%');
}
