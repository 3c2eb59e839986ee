import Alert from '@mui/material/Alert';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { textOf } from '../../domain/fields/registry';
import type { Ledger } from '../../domain/ledger/ledger';
import type { CountedFigure } from '../../domain/statistics/counted-figure';
import { figureTable, type FigureTable } from '../../domain/statistics/figure-table';
import { findReportPeriod, type ReportDeclaration } from '../../domain/statistics/report';
import { findBounds } from '../../domain/statistics/reporting-period';
import { isSnapshot, type Snapshot } from '../../domain/statistics/snapshot';
import { figuresPaper } from '../../print/figures-table';
import { Refusals } from '../../ui/refusals';
import { useClock, useLedgers, useReply } from '../office';
import { useOfficeNames } from '../office-names';
import { PrintFigures } from '../print-figures';
import { localDate } from '../local-time';
import type { RecordPart } from './record-part';
import { RecordSection } from './record-section';

/** What a periodic report needs besides its fields: the figures as they are now, or whether the frozen ones still hold. */
export function ReportSection({ page, ledger }: RecordPart) {
  const { report } = ledger;
  if (report === undefined) return null;
  const snapshot = page.view.values[report.snapshot];
  return snapshot !== undefined && isSnapshot(snapshot) ? (
    <FrozenReport page={page} ledger={ledger} snapshot={snapshot} />
  ) : (
    <DraftReport page={page} ledger={ledger} report={report} />
  );
}

type ReportPart = Pick<RecordPart, 'page' | 'ledger'>;

function FrozenReport({ page, ledger, snapshot }: ReportPart & { readonly snapshot: Snapshot }) {
  const { data, refusals } = useReply('reportCheck', { record: page.view.id });
  const print = usePaper({ page, ledger }, snapshot.period, snapshot.figures);
  return (
    <RecordSection label="冻结的数据核对" actions={<PrintFigures label="打印报表" {...print} />}>
      <Refusals refusals={refusals} />
      {data !== undefined && (
        <Alert severity={data.hashHolds ? 'success' : 'error'} role="note" sx={{ mb: 1 }}>
          {data.hashHolds
            ? '校验值相符：数据自冻结以来没有变动。'
            : '校验值不符：这份数据不是冻结时的样子，请不要采用，联系填报单位重新报送。'}
        </Alert>
      )}
      {data !== undefined && data.moved.length > 0 && (
        <Alert severity="warning" role="note">
          冻结以后台账又有变动，今天汇总会得出不同的数：
          {data.moved
            .map(({ label, frozen, now }) => `${label} ${frozen === now ? '（分类有变）' : `${frozen} → ${now}`}`)
            .join('；')}
          。冻结的数不改，需要说明的请添加“更正附页”。
        </Alert>
      )}
    </RecordSection>
  );
}

function DraftReport({ page, ledger, report }: ReportPart & { readonly report: ReportDeclaration }) {
  const period = findReportPeriod(report, ledger.fields, page.view.values);
  const known = period !== undefined && findBounds(period) !== undefined;
  const { data, refusals } = useReply(
    'figures',
    { refs: report.figures, period: period ?? { kind: 'period', period: '' }, beside: report.beside ?? [] },
    { enabled: known && page.own },
  );
  const figures = (data?.figures ?? []).map((figure) => asPulled(figure, report));
  const print = usePaper({ page, ledger }, data?.period ?? '', figures);
  if (!page.own) return null;
  return (
    <RecordSection label="现在汇总的数据" actions={figures.length > 0 && <PrintFigures label="打印草稿" {...print} />}>
      <Refusals refusals={refusals} />
      {known ? (
        <Typography color="text.secondary">还没有冻结，台账一变这里就变。</Typography>
      ) : (
        <Typography>填好报表的时间以后，这里列出汇总的数据。</Typography>
      )}
      {figures.length > 0 && (
        <DraftTable table={figureTable({ title: ledger.label, period: data?.period ?? '', figures, withSplits: true })} />
      )}
    </RecordSection>
  );
}

/** A figure with those breakdowns only that the report asks for. */
function asPulled(figure: CountedFigure, report: ReportDeclaration): CountedFigure {
  const { ref, splits } = figure.value;
  const pulled = report.figures.find((one) => one.ledger === ref.ledger && one.figure === ref.figure);
  return { ...figure, value: { ...figure.value, splits: splits.filter(({ by }) => pulled?.splits?.includes(by) === true) } };
}

function DraftTable({ table }: { readonly table: FigureTable }) {
  return (
    <>
      <TableContainer>
        <Table size="small" aria-label="现在汇总的数据">
          <TableHead>
            <TableRow>
              <TableCell>指标</TableCell>
              {table.columns.map((column) => (
                <TableCell key={column} align="right">
                  {column}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {table.rows.map((row, at) => (
              <TableRow key={`${String(at)} ${row.label}`}>
                <TableCell sx={{ pl: 1.5 + row.depth * 2, color: row.depth === 0 ? 'text.primary' : 'text.secondary' }}>
                  {row.label}
                </TableCell>
                {row.cells.map((cell, column) => (
                  <TableCell key={table.columns[column]} align="right">
                    {cell.text}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {table.reconciliation.map((line) => (
        <Typography key={line} variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          核对：{line}
        </Typography>
      ))}
    </>
  );
}

/** The report as a paper: figures, texts, and each correction on a page of its own behind it. */
function usePaper({ page, ledger }: ReportPart, period: string, figures: readonly CountedFigure[]) {
  const today = localDate(useClock().now());
  const ledgers = useLedgers();
  const office = useOfficeNames()(page.view.owner);
  const { values, state } = page.view;
  const texts = Object.entries(ledger.fields)
    .filter(([, field]) => field.kind === 'longText')
    .map(([name, field]) => ({ heading: field.label, text: textOf(field, values[name]) }));
  const appendices = page.children.flatMap(({ ledger: kind, records }) => {
    const child = ledgers.find((one) => one.kind === kind);
    return child?.parent?.whenLocked === true
      ? records.map(({ view }) => ({ title: child.label, lines: linesOf(child, view.values) }))
      : [];
  });
  const table = figureTable({ title: `${office}${ledger.label}`, period, figures, withSplits: true });
  const draft = ledger.states?.[state ?? '']?.final !== true;
  return { paper: figuresPaper(table, { office, printedOn: today, draft, texts, appendices }) };
}

function linesOf(ledger: Ledger, values: Readonly<Record<string, Parameters<typeof textOf>[1]>>): readonly string[] {
  return Object.entries(ledger.fields).map(([name, field]) => `${field.label}：${textOf(field, values[name])}`);
}
