import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { civilDateText } from '../domain/calendar/civil-date';
import type { SnapshotField } from '../domain/fields/snapshot';
import type { FigureSplit, FigureValue } from '../domain/statistics/figure';
import { exactText, figureText } from '../domain/statistics/figure-text';
import type { Snapshot } from '../domain/statistics/snapshot';
import type { OutputProps } from './field-screen';

/** A frozen report as a table: what was counted, what it came to, and whether the breakdowns add up. */
export function SnapshotOutput({ field, value }: OutputProps<SnapshotField, Snapshot>) {
  const withYear = value.figures.some((figure) => figure.yearToDate !== undefined);
  const withLast = value.figures.some((figure) => figure.lastYear !== undefined);
  return (
    <>
      <TableContainer>
        <Table size="small" aria-label={field.label}>
          <TableHead>
            <TableRow>
              <TableCell>指标</TableCell>
              <TableCell align="right">{value.period}</TableCell>
              {withYear && <TableCell align="right">本年累计</TableCell>}
              {withLast && <TableCell align="right">上年同期</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {value.figures.map((figure) => (
              <TableRow key={`${figure.value.ref.ledger} ${figure.value.ref.figure}`}>
                <TableCell>
                  {figure.value.label}
                  {figure.value.splits.map((split) => (
                    <SplitLine key={split.by} split={split} unit={figure.value.unit} />
                  ))}
                </TableCell>
                <TableCell align="right">{figureText(figure.value)}</TableCell>
                {withYear && <TableCell align="right">{besideText(figure.yearToDate)}</TableCell>}
                {withLast && <TableCell align="right">{besideText(figure.lastYear)}</TableCell>}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
        {civilDateText(value.takenAt.slice(0, 10))} {value.takenAt.slice(11)} 冻结，校验值 {value.hash}
      </Typography>
    </>
  );
}

/** Empty classes are left out here; the sum under them says that nothing is missing. */
function SplitLine({ split, unit }: { readonly split: FigureSplit; readonly unit: string }) {
  const parts = split.parts.filter(({ exact }) => exact.value !== 0);
  const text = parts.map(({ label, exact }) => `${label} ${exactText(exact, unit)}`).join('、');
  return (
    <Typography variant="body2" color="text.secondary">
      按{split.label}：{text === '' ? '没有' : text}
      {split.reconciliation.holds ? '' : `（${split.reconciliation.sentence}）`}
    </Typography>
  );
}

function besideText(figure: FigureValue | undefined): string {
  return figure === undefined ? '' : figureText(figure);
}
