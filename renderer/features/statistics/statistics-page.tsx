import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FigureRef } from '../../domain/statistics/figure';
import { sameFigure } from '../../domain/statistics/figure';
import { figureTable } from '../../domain/statistics/figure-table';
import { findBounds, reportingPeriodText } from '../../domain/statistics/reporting-period';
import type { CountedFigure } from '../../domain/statistics/counted-figure';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { figuresPaper } from '../../print/figures-table';
import { localDate } from '../local-time';
import { useClock, useReply, useSession } from '../office';
import { PrintFigures } from '../print-figures';
import { CopyText } from './copy-text';
import { FigureDetail } from './figure-detail';
import { FigureRowsDialog, type FigureRowsOf } from '../figure-rows-dialog';
import { FiguresTable } from './figures-table';
import { HandOutTable, sheetOf, sumsOnly } from './hand-out-table';
import { StatisticsParts } from './statistics-parts';
import { LedgerChoice } from './ledger-choice';
import { PeriodChoice } from './period-choice';
import { chosenPeriod, firstChoice } from './period-state';
import { useCountedLedgers } from './counted-ledgers';

/** What the office is asked for, for one period: figures, what they are made of, and the ways they leave the screen. */
export function StatisticsPage() {
  const navigate = useNavigate();
  const today = localDate(useClock().now());
  const [choice, setChoice] = useState(() => firstChoice(today));
  const groups = useCountedLedgers();
  const [chosen, setChosen] = useState<readonly string[]>();
  const [opened, setOpened] = useState<FigureRef>();
  const [rowsOf, setRowsOf] = useState<FigureRowsOf>();
  useShortcut('back', () => void navigate('/'));
  const kinds = chosen ?? groups.slice(0, 1).map(({ kind }) => kind);
  const refs = groups.flatMap(({ kind, refs: all }) => (kinds.includes(kind) ? all : []));
  const period = chosenPeriod(choice);
  const valid = findBounds(period) !== undefined && refs.length > 0;
  // Of a whole year the year to date says the same again.
  const beside = choice.kind === 'year' ? (['lastYear'] as const) : (['yearToDate', 'lastYear'] as const);
  const { data, refusals, loading } = useReply('figures', { refs, period, beside }, { enabled: valid, keepPrevious: true });
  const figures = data?.figures ?? [];
  const detail = figures.find(({ value }) => opened !== undefined && sameFigure(value.ref, opened));
  const title = groups.filter(({ kind }) => kinds.includes(kind)).map(({ label }) => label);
  return (
    <Page
      title="统计"
      section="统计"
      below="数字都从台账里数出来，不能手填。点一个数，看它由哪些记录得来。"
      actions={valid && figures.length > 0 && <Ways titles={title} period={reportingPeriodText(period)} figures={figures} />}
    >
      <StatisticsParts />
      <PeriodChoice choice={choice} today={today} onChoice={setChoice} />
      {groups.length > 1 && <LedgerChoice groups={groups} chosen={kinds} onChosen={setChosen} />}
      <Refusals refusals={valid ? refusals : findBounds(period) === undefined ? [noPeriod] : []} />
      {groups.length === 0 && <Empty sentence="本单位的台账还没有统计指标。" />}
      {valid && loading && <Loading what="正在汇总…" />}
      {valid && figures.length > 0 && (
        <>
          {figures.every(({ value }) => value.rows === 0) && (
            <NothingCounted onYear={() => setChoice({ ...choice, kind: 'year', year: Number(today.slice(0, 4)) })} />
          )}
          <FiguresTable
            figures={figures}
            period={data?.period ?? ''}
            opened={opened}
            onDetail={setOpened}
            onRows={(figure) => setRowsOf({ ref: figure.ref, label: figure.label, period })}
          />
          {detail !== undefined && <FigureDetail figure={detail} period={period} onRows={setRowsOf} />}
        </>
      )}
      {rowsOf !== undefined && <FigureRowsDialog of={rowsOf} onClose={() => setRowsOf(undefined)} />}
    </Page>
  );
}

interface WaysProps {
  readonly titles: readonly string[];
  readonly period: string;
  readonly figures: readonly CountedFigure[];
}

/** Out of the screen: as text, on paper, into a sheet. */
function Ways({ titles, period, figures }: WaysProps) {
  const office = useSession().office.name;
  const today = localDate(useClock().now());
  const table = figureTable({ title: `${titles.join('、')}统计表`, period, figures, withSplits: true });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <CopyText period={period} figures={figures} />
      <HandOutTable label="导出表格" table={sheetOf(table)} says={sumsOnly} />
      <PrintFigures label="打印统计表" paper={figuresPaper(table, { office, printedOn: today, draft: false })} />
    </Box>
  );
}

function NothingCounted({ onYear }: { readonly onYear: () => void }) {
  return (
    <Alert
      severity="info"
      role="note"
      sx={{ mb: 2 }}
      action={
        <Button size="small" onClick={onYear}>
          看全年
        </Button>
      }
    >
      这段时间台账里没有发生，各项都是 0。
    </Alert>
  );
}

const noPeriod = {
  code: 'no-period',
  sentence: '专项的起止日期还没有填好。',
  whatToDo: '请填写起、止两个日期，起在前、止在后。',
};
