import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { tablesPaper } from '../../print/instructors/instructor-tables';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useReply, useSession, useToday } from '../office';
import { PrintFigures } from '../print-figures';
import { InstructorsPage } from './instructors-page';
import { lastMonth, MonthChoice } from './month-choice';
import { TableView } from '../table-view';

/** All villages of a month, their sum, and the mean over those on post. */
export function RollUpPage() {
  const today = useToday();
  const { office } = useSession();
  const [month, setMonth] = useState(() => lastMonth(today));
  const { data, refusals, loading } = useReply('instructorRollUp', { month }, { keepPrevious: true });
  const paper = data && tablesPaper('驻村工作月度汇总', data.tables, { office: office.name, printedOn: today });
  return (
    <InstructorsPage
      title="月度汇总"
      below="已报送的按月报冻结的数，没有报送的按收到的记录计，逐村列出，不排名。"
      actions={paper && <PrintFigures label="打印汇总表" paper={paper} />}
    >
      <MonthChoice today={today} month={month} onMonth={setMonth} />
      <Refusals refusals={refusals} />
      {loading && <Loading what="正在汇总…" />}
      {data?.notFrozen.length === 0 && data.onPost > 0 && <Typography>各村都已报送。</Typography>}
      {data?.tables.map((table) => (
        <TableView key={table.title} table={table} first="村（社区）" />
      ))}
    </InstructorsPage>
  );
}
