import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { codeLabel } from '../../domain/fields/code-list';
import { periodText } from '../../domain/calendar/period';
import { practiceSource } from '../../domain/instructor/practice';
import type { Backlog, Heat, TopicHeat } from '../../domain/instructor/temperature';
import { demandTopics } from '../../ledgers/instructors/demand-codes';
import { tablesPaper } from '../../print/instructors/instructor-tables';
import { heatRules } from '../../rules/instructor-practice';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useReply, useSession, useToday } from '../office';
import { PrintFigures } from '../print-figures';
import { InstructorsPage } from './instructors-page';
import { lastMonth, MonthChoice } from './month-choice';
import { TableView } from '../table-view';

/** How demands were handled in a month, which topics rise, and how much is left. */
export function DemandsPage() {
  const today = useToday();
  const { office } = useSession();
  const [month, setMonth] = useState(() => lastMonth(today));
  const query = { period: { kind: 'period', period: month }, month } as const;
  const { data, refusals, loading } = useReply('instructorDemands', query, { keepPrevious: true });
  const tables = data === undefined ? [] : [data.hotline, data.handling];
  const paper = tablesPaper('民情诉求办理情况', tables, { office: office.name, printedOn: today });
  return (
    <InstructorsPage
      title="诉求分析"
      below="按村、按类别、按月；不按人。"
      actions={data && <PrintFigures label="打印办理情况表" paper={paper} />}
    >
      <MonthChoice today={today} month={month} onMonth={setMonth} />
      <Refusals refusals={refusals} />
      {loading && <Loading what="正在汇总…" />}
      {tables.map((table) => (
        <TableView key={table.title} table={table} first="村（社区）" />
      ))}
      {data !== undefined && <HeatView heat={data.heat} month={month} />}
      {data !== undefined && <BacklogView backlog={data.backlog} />}
    </InstructorsPage>
  );
}

/** 感温: topics against the months before. */
function HeatView({ heat, month }: { readonly heat: Heat; readonly month: string }) {
  const rows = [...heat.topics, ...(heat.others === undefined ? [] : [heat.others])];
  return (
    <Box component="section" aria-label="感温" sx={{ mb: 3 }}>
      <Typography variant="h2">感温：{periodText(month)}新登记，与前三个月比</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((topic) => (
          <li key={topic.topic}>{heatText(topic)}</li>
        ))}
      </Box>
      {heat.folded > 0 && (
        <Typography variant="body2" color="text.secondary">
          涉及不足 {heatRules.value.fewestHouseholds} 户的 {heat.folded} 类并入“其他”
          {heat.others === undefined ? '；合起来仍不足，不列。' : '。'}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary">
        ▲ {practiceSource(heatRules)}。
      </Typography>
    </Box>
  );
}

function heatText({ topic, now, before, months, rising }: TopicHeat): string {
  const label = topic === '' ? '其他（合并）' : codeLabel(demandTopics, topic);
  const mean = (before / months).toFixed(1);
  return `${rising ? '▲ ' : ''}${label}：${String(now)} 件（前${String(months)}月均 ${mean} 件）`;
}

/** 减压: what came, what went, what is left. */
function BacklogView({ backlog }: { readonly backlog: Backlog }) {
  const { opened, closed, open, oldestDays } = backlog;
  return (
    <Box component="section" aria-label="减压">
      <Typography variant="h2">减压</Typography>
      <Typography>
        本月受理 {opened} 件，办结 {closed} 件，月末在办 {open} 件
        {oldestDays === undefined ? '' : `，最久的已 ${String(oldestDays)} 天`}。
      </Typography>
    </Box>
  );
}
