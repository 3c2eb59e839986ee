import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { growthText, type CountedFigure } from '../../domain/statistics/counted-figure';
import { operatorLabels, sameFigure, type FigureRef, type FigureValue } from '../../domain/statistics/figure';
import { figureText } from '../../domain/statistics/figure-text';
import { reconciliationOf } from '../../domain/statistics/figure-table';
import { ReconciliationLines } from './reconciliation-lines';

interface FiguresTableProps {
  readonly figures: readonly CountedFigure[];
  readonly period: string;
  readonly opened: FigureRef | undefined;
  readonly onDetail: (figure: FigureRef | undefined) => void;
  readonly onRows: (figure: FigureValue) => void;
}

/** One line for each figure: the period, the year so far and the same period last year beside each other. */
export function FiguresTable({ figures, period, opened, onDetail, onRows }: FiguresTableProps) {
  const withYear = figures.some(({ yearToDate }) => yearToDate !== undefined);
  return (
    <>
      <TableContainer component={Paper} variant="outlined">
        <Table size="small" aria-label="统计表">
          <TableHead>
            <TableRow>
              <TableCell>指标</TableCell>
              <TableCell align="right">{period}</TableCell>
              {withYear && <TableCell align="right">本年累计</TableCell>}
              <TableCell align="right">上年同期</TableCell>
              <TableCell align="right" sx={number}>
                同比
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>分类和走势</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {figures.map((figure) => {
              const { ref, label } = figure.value;
              const isOpen = opened !== undefined && sameFigure(ref, opened);
              return (
                <TableRow key={`${ref.ledger} ${ref.figure}`} selected={isOpen}>
                  <TableCell component="th" scope="row" sx={{ minWidth: '11rem' }}>
                    {label}
                    <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', fontWeight: 400 }}>
                      {operatorLabels[figure.value.operator]}
                      {figure.value.note !== undefined && `。${figure.value.note}`}
                    </Box>
                  </TableCell>
                  <TableCell align="right" sx={number}>
                    <Number figure={figure.value} onRows={onRows} />
                  </TableCell>
                  {withYear && (
                    <TableCell align="right" sx={number}>
                      {besideText(figure.yearToDate)}
                    </TableCell>
                  )}
                  <TableCell align="right" sx={number}>
                    {besideText(figure.lastYear)}
                  </TableCell>
                  <TableCell align="right" sx={number}>
                    {growthText(figure)}
                  </TableCell>
                  <TableCell>
                    <Button aria-expanded={isOpen} onClick={() => onDetail(isOpen ? undefined : ref)}>
                      {isOpen ? '收起' : '展开'}
                    </Button>
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
      <ReconciliationLines lines={reconciliationOf(figures)} />
    </>
  );
}

/** A number opens the rows it came from; where there are none it is only read. */
function Number({ figure, onRows }: { readonly figure: FigureValue; readonly onRows: (figure: FigureValue) => void }) {
  const text = figureText(figure);
  if (figure.rows === 0) return text;
  return (
    <Button variant="text" onClick={() => onRows(figure)} aria-label={`${figure.label} ${text}，看由哪些记录得来`} sx={link}>
      {text}
    </Button>
  );
}

function besideText(figure: FigureValue | undefined): string {
  return figure === undefined ? '' : figureText(figure);
}

const number = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;
const link = { textDecoration: 'underline', px: 1, mr: -1, minWidth: 44, minHeight: 44, justifyContent: 'flex-end' } as const;
