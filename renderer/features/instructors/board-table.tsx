import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { civilDateText } from '../../domain/calendar/civil-date';
import { periodText } from '../../domain/calendar/period';
import { monthsText, type Board, type BoardTransition, type BoardVillage } from '../../domain/instructor/board';

/** Days without a file after which one asks what is the matter. */
const silentFrom = 35;

interface BoardTableProps {
  readonly board: Board;
  /** Files from the villages; an instructor's own office gets none. */
  readonly files: boolean;
}

/** One line for each village, in the order of the list. */
export function BoardTable({ board, files }: BoardTableProps) {
  return (
    <TableContainer component={Paper} variant="outlined" sx={{ mb: 3 }}>
      <Table size="small" aria-label="各村一览">
        <TableHead>
          <TableRow sx={{ '& > th': { whiteSpace: 'nowrap' } }}>
            <TableCell>村（社区）</TableCell>
            <TableCell align="right">在岗</TableCell>
            {files && <TableCell>最后来文</TableCell>}
            <TableCell align="right">在办</TableCell>
            <TableCell align="right">逾期</TableCell>
            <TableCell>转社区</TableCell>
            <TableCell>月报</TableCell>
            <TableCell>党组织比自治和行政</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {board.villages.map((village) => (
            <VillageRow key={village.village} village={village} files={files} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function VillageRow({ village, files }: { readonly village: BoardVillage; readonly files: boolean }) {
  const { card, onPost, lastFile, open, overdue, transition, reportsMissing, lastReport } = village;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={whole}>
        {card === undefined ? `${village.village}（没有卡片）` : <Link href={`#/record/${card}`}>{village.village}</Link>}
      </TableCell>
      <TableCell align="right">{onPost}</TableCell>
      {files && <TableCell sx={whole}>{lastFile === undefined ? '没有' : <LastFile file={lastFile} />}</TableCell>}
      <TableCell align="right">{open}</TableCell>
      <TableCell align="right" sx={overdue > 0 ? late : {}}>
        {overdue}
      </TableCell>
      <TableCell sx={whole}>{transition === undefined ? '—' : <Transition transition={transition} />}</TableCell>
      <TableCell sx={whole}>
        {lastReport !== undefined && <Link href={`#/record/${lastReport.record}`}>{periodText(lastReport.month)}</Link>}
        {reportsMissing.length > 0 && (
          <Chip size="small" color="warning" variant="outlined" sx={{ ml: 1 }} label={`未报 ${monthsText(reportsMissing)}`} />
        )}
      </TableCell>
      <TableCell sx={transition?.outOfStep === true ? late : {}}>{transition?.lag ?? ''}</TableCell>
    </TableRow>
  );
}

function LastFile({ file }: { readonly file: NonNullable<BoardVillage['lastFile']> }) {
  const silent = file.silentDays > silentFrom;
  return (
    <>
      {civilDateText(file.on)}
      <br />
      <span>{silent ? <strong>已 {file.silentDays} 天没有文件</strong> : `${String(file.silentDays)} 天前`}</span>
    </>
  );
}

function Transition({ transition }: { readonly transition: BoardTransition }) {
  const { record, converted, done, applicable } = transition;
  return <Link href={`#/record/${record}`}>{converted ? '已转社区' : `${String(done)}/${String(applicable)}`}</Link>;
}

/** Words that are read in one glance; the table is pulled sideways rather than broken up. */
const whole = { whiteSpace: 'nowrap' };
const late = { color: 'error.main', fontWeight: 700 };
