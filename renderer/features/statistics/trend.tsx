import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { FigureValue } from '../../domain/statistics/figure';
import { figureText } from '../../domain/statistics/figure-text';
import { findBounds, type ReportingPeriod } from '../../domain/statistics/reporting-period';
import { periodsUpTo } from '../../domain/statistics/shift-period';
import { Loading } from '../../ui/loading';
import { useReply } from '../office';
import { Line } from './charts';

/** The twelve months that end with the period. */
export function Trend({ figure, period }: { readonly figure: FigureValue; readonly period: ReportingPeriod }) {
  const bounds = findBounds(period);
  const periods = bounds === undefined ? [] : periodsUpTo(bounds.last, 'month', 12);
  const { data: points = [], loading } = useReply('figureTrend', {
    ref: figure.ref,
    periods: periods.map((month) => ({ kind: 'period', period: month })),
  });
  if (loading) return <Loading what="正在汇总…" />;
  return (
    <>
      <Line
        label={`${figure.label}逐月走势`}
        unit={figure.unit}
        points={points.map(({ period: month, value: { exact } }) => ({
          label: month,
          value: exact === undefined ? null : exact.value / 10 ** exact.places,
        }))}
      />
      <TableContainer>
        <Table size="small" aria-label={`${figure.label}逐月`}>
          <TableHead>
            <TableRow>
              <TableCell>月份</TableCell>
              <TableCell align="right">{figure.label}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {points.map(({ period: month, value }) => (
              <TableRow key={month}>
                <TableCell component="th" scope="row">
                  {month}
                </TableCell>
                <TableCell align="right">{figureText(value)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
