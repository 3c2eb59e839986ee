import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FilledSheet } from '../../data/figures/figures-api';
import { findBounds } from '../../domain/statistics/reporting-period';
import { sheetPaper } from '../../print/figure-sheet';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useReply, useSession, useToday } from '../office';
import { PrintFigures } from '../print-figures';
import { TableView } from '../table-view';
import { HandOutTable, sheetOf, sumsOnly } from './hand-out-table';
import { ListView } from './list-view';
import { useOfferedSheets, type OfferedSheet } from './offered-sheets';
import { PeriodChoice } from './period-choice';
import { chosenPeriod, firstChoice } from './period-state';
import { listSheet } from './sheet-sheets';
import { StatisticsParts } from './statistics-parts';

/** The tables that are handed in: chosen, filled for a period, checked, and taken along on paper or as a sheet. */
export function SheetsPage() {
  const navigate = useNavigate();
  const today = useToday();
  const offered = useOfferedSheets();
  const [choice, setChoice] = useState(() => firstChoice(today));
  const [wanted, setWanted] = useState<string>();
  useShortcut('back', () => void navigate('/'));
  const chosen = offered.find((one) => keyOf(one) === wanted) ?? offered[0];
  const period = chosenPeriod(choice);
  const valid = findBounds(period) !== undefined && chosen !== undefined;
  const query = { ledger: chosen?.ledger ?? '', sheet: chosen?.sheet.name ?? '', period };
  const { data, refusals, loading } = useReply('figureSheet', query, { enabled: valid, keepPrevious: true });
  return (
    <Page
      title="统计报表"
      section="统计"
      below="数字从台账里数出来，姓名只留姓。已经上报的以冻结的报表为准。"
      actions={valid && data !== undefined && <Ways sheet={data} />}
    >
      <StatisticsParts />
      {chosen === undefined ? (
        <Empty sentence="本单位的台账没有统计报表。" />
      ) : (
        <SheetChoice offered={offered} chosen={chosen} onChosen={setWanted} />
      )}
      <PeriodChoice choice={choice} today={today} onChoice={setChoice} />
      <Refusals refusals={refusals} />
      {valid && loading && <Loading what="正在汇总…" />}
      {valid && data?.table !== undefined && <TableView table={data.table} first="项目" />}
      {valid && data?.lists.map((list) => <ListView key={list.title} list={list} />)}
    </Page>
  );
}

function keyOf({ ledger, sheet }: OfferedSheet): string {
  return `${ledger} ${sheet.name}`;
}

interface SheetChoiceProps {
  readonly offered: readonly OfferedSheet[];
  readonly chosen: OfferedSheet;
  readonly onChosen: (key: string) => void;
}

function SheetChoice({ offered, chosen, onChosen }: SheetChoiceProps) {
  return (
    <TextField
      select
      label="报表"
      value={keyOf(chosen)}
      onChange={(event) => onChosen(event.target.value)}
      sx={{ mb: 2, minWidth: '22rem' }}
    >
      {offered.map((one) => (
        <MenuItem key={keyOf(one)} value={keyOf(one)}>
          {one.sheet.title}
        </MenuItem>
      ))}
    </TextField>
  );
}

const namesCovered = '明细里姓名只留姓，没有电话和证件号码。导出一次，登记一次。';

/** Out of the screen: on paper, and each table as a sheet. */
function Ways({ sheet }: { readonly sheet: FilledSheet }) {
  const office = useSession().office.name;
  const today = useToday();
  const { table, lists, person } = sheet;
  // What one did oneself is printed and signed, and goes nowhere else.
  const leaving = person === undefined ? lists : [];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {table !== undefined && <HandOutTable label="导出表格" table={sheetOf(table)} says={sumsOnly} />}
      {leaving.map((list) => (
        <HandOutTable key={list.title} label={`导出${list.title}`} table={listSheet(sheet, list)} says={namesCovered} />
      ))}
      <PrintFigures label="打印报表" paper={sheetPaper(sheet, { office, printedOn: today })} />
    </Box>
  );
}
