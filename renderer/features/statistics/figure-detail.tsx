import Card from '@mui/material/Card';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import type { CountedFigure } from '../../domain/statistics/counted-figure';
import type { ReportingPeriod } from '../../domain/statistics/reporting-period';
import type { FigureRowsOf } from '../figure-rows-dialog';
import { SplitView } from './split-view';
import { Trend } from './trend';

interface FigureDetailProps {
  readonly figure: CountedFigure;
  readonly period: ReportingPeriod;
  readonly onRows: (rows: FigureRowsOf) => void;
}

/** One figure taken apart: each breakdown as bars and a table, and its way through the year as a line and a table. */
export function FigureDetail({ figure, period, onRows }: FigureDetailProps) {
  const { value } = figure;
  const [tab, setTab] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const which = `${value.ref.ledger} ${value.ref.figure}`;
  // It stands below the whole table: without this, opening it seems to do nothing.
  useEffect(() => heading.current?.focus(), [which]);
  const split = value.splits.find(({ by }) => by === tab) ?? (tab === trend ? undefined : value.splits[0]);
  return (
    <Card component="section" aria-label={`${value.label}的分类和走势`} sx={{ p: 2 }}>
      <Typography variant="h2" ref={heading} tabIndex={-1} sx={{ mb: 1, scrollMarginBottom: '26rem' }}>
        {value.label}
      </Typography>
      <Tabs
        value={split?.by ?? trend}
        onChange={(_event, by: string) => setTab(by)}
        variant="scrollable"
        scrollButtons="auto"
        aria-label="怎样看"
        sx={{ mb: 2, borderBottom: '1px solid', borderColor: 'divider' }}
      >
        {value.splits.map(({ by, label }) => (
          <Tab key={by} value={by} label={`按${label}`} />
        ))}
        <Tab value={trend} label="逐月走势" />
      </Tabs>
      {split === undefined ? (
        <Trend figure={value} period={period} />
      ) : (
        <SplitView
          split={split}
          figure={value}
          onRows={(key, label) =>
            onRows({ ref: value.ref, label: `${value.label} · ${label}`, period, part: { by: split.by, key } })
          }
        />
      )}
    </Card>
  );
}

/** No breakdown can have this name: they are fields, or begin with a dollar sign. */
const trend = '逐月';
