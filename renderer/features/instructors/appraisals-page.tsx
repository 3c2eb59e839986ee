import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { OfficeApi } from '../../data/office-api';
import { appraisalLedger } from '../../ledgers/instructors/appraisal';
import { appraisalsPaper } from '../../print/instructors/instructor-appraisals';
import { Empty } from '../../ui/empty';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { useReply, useSession, useToday } from '../office';
import { PrintFigures } from '../print-figures';
import { AppraisalIndicators } from './appraisal-indicators';
import { InstructorsPage } from './instructors-page';
import { YearChoice } from './month-choice';

type Answer = Extract<Awaited<ReturnType<OfficeApi['instructorAppraisals']>>, { readonly ok: true }>['value'];

/** The appraisals of a year in the order of the roster: scores with what they rest on, the cap, and what people decided. */
export function AppraisalsPage() {
  const today = useToday();
  const [year, setYear] = useState(() => Number(today.slice(0, 4)) - (today.slice(5) < '07-01' ? 1 : 0));
  const { data, refusals, loading } = useReply('instructorAppraisals', { year: String(year) });
  const some = data !== undefined && data.rows.length > 0;
  return (
    <InstructorsPage
      title="年度考核"
      below="数从台账来，每项可以打开看由哪些记录得来；等次由人定，程序不定等次，也不排名。"
      actions={some && <PrintTable answer={data} year={year} />}
    >
      <YearChoice today={today} year={year} onYear={setYear} />
      <Refusals refusals={refusals} />
      {loading && <Loading what="正在汇总…" />}
      {data?.rows.length === 0 && <Empty sentence="这一年还没有登记考核。" />}
      {some && (
        <>
          {notesOf(data).map((note) => (
            <Alert key={note} severity="info" role="note" sx={{ my: 1 }}>
              {note}
            </Alert>
          ))}
          <Scores rows={data.rows} />
          <AppraisalIndicators rows={data.rows} />
        </>
      )}
    </InstructorsPage>
  );
}

function notesOf({ cap, tied, chosenExcellent, rows }: Answer): readonly string[] {
  const gates = rows.flatMap(({ village, hint }) => (hint?.includes('不足应在岗') === true ? [`${village}：${hint}`] : []));
  return [
    `参加考核 ${cap.appraised} 名，优秀比例 ${cap.share}%（${cap.source}），不超过 ${cap.most} 名；现已拟定优秀 ${chosenExcellent} 名${chosenExcellent > cap.most ? '，超过名额，请由人调整' : ''}。`,
    ...(tied > 0 ? [`在名额边上有 ${tied} 名总分相同，由人确定，程序不分先后。`] : []),
    ...gates,
  ];
}

function Scores({ rows }: { readonly rows: Answer['rows'] }) {
  return (
    <TableContainer component={Paper} variant="outlined" sx={{ my: 2 }}>
      <Table size="small" aria-label="年度考核">
        <TableHead>
          <TableRow>
            {[
              '编号',
              '村（社区）',
              '姓名',
              '实绩',
              '村里测评',
              '街道测评',
              '测评',
              '组织评价',
              '总分',
              '按表提示',
              '等次',
              '办到',
            ].map((label) => (
              <TableCell key={label}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ record, number, village, name, scores, hint = '', grade = '', state }) => (
            <TableRow key={record}>
              <TableCell>{number}</TableCell>
              <TableCell>
                <Link href={`#/record/${record}`}>{village}</Link>
              </TableCell>
              <TableCell>{name}</TableCell>
              {(['record', 'residents', 'superior', 'vote', 'organisation', 'total'] as const).map((layer) => (
                <TableCell key={layer} align="right">
                  {scores[layer] ?? '—'}
                </TableCell>
              ))}
              <TableCell>{hint}</TableCell>
              <TableCell>{grade}</TableCell>
              <TableCell>{stateLabel(state)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function stateLabel(state: string): string {
  const states: Readonly<Record<string, { readonly label: string }>> = appraisalLedger.states ?? {};
  return states[state]?.label ?? state;
}

function PrintTable({ answer, year }: { readonly answer: Answer; readonly year: number }) {
  const { office } = useSession();
  const printedOn = useToday();
  const paper = appraisalsPaper({
    year: String(year),
    office: office.name,
    printedOn,
    notes: [...notesOf(answer), '按花名册顺序，不是排名；分数只供参考，等次由人确定。'],
    lines: answer.rows.map(({ number, village, name, scores, grade = '' }) => ({
      number,
      village,
      name,
      grade,
      record: scores.record ?? '',
      residents: scores.residents ?? '',
      superior: scores.superior ?? '',
      organisation: scores.organisation ?? '',
      total: scores.total ?? '',
    })),
  });
  return <PrintFigures label="打印考核一览表" paper={paper} />;
}
