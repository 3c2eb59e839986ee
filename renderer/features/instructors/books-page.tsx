import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { periodText } from '../../domain/calendar/period';
import { bookNames, books, type BookName } from '../../domain/instructor/books';
import { bookPaper } from '../../print/instructors/instructor-books';
import { Loading } from '../../ui/loading';
import { Refusals } from '../../ui/refusals';
import { FullPrint } from '../full-print';
import { useReply, useToday } from '../office';
import { PaperView } from '../paper-view';
import { PrintFigures } from '../print-figures';
import { InstructorsPage } from './instructors-page';
import { lastMonth, MonthChoice, YearChoice } from './month-choice';

/** Papers made of many records: 日志月册, 民情日记 on 稿纸, registers, the roster, the notice of results. Names are covered until somebody says why not. */
export function BooksPage() {
  const today = useToday();
  const [book, setBook] = useState<BookName>('diary');
  const [month, setMonth] = useState(() => lastMonth(today));
  const [full, setFull] = useState<{ readonly reason: string }>();
  const yearly = books[book].of === 'year';
  const period = yearly ? month.slice(0, 4) : month;
  const { data, refusals, loading } = useReply('instructorBook', { book, period, ...(full === undefined ? {} : { full }) });
  const paper = data && bookPaper({ book, office: data.office, period: periodText(period), records: data.records });
  return (
    <InstructorsPage
      title="册子"
      below="把一段时间的记录排成一份；走访、宣传、议事和日志各写一次，日志册和民情日记从这里来。"
      actions={paper && <PrintFigures label="打印这本册子" paper={paper} />}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
        <TextField
          select
          label="册子"
          value={book}
          onChange={(event) => setBook(bookNames.find((name) => name === event.target.value) ?? 'diary')}
          sx={{ width: '16rem' }}
        >
          {bookNames.map((name) => (
            <MenuItem key={name} value={name}>
              {books[name].label}
            </MenuItem>
          ))}
        </TextField>
        {yearly ? (
          <YearChoice
            today={today}
            year={Number(period)}
            onYear={(year) => setMonth(`${String(year).padStart(4, '0')}-${month.slice(5)}`)}
          />
        ) : (
          <MonthChoice today={today} month={month} onMonth={setMonth} />
        )}
      </Box>
      <FullPrint covers="personal" full={full} onFull={setFull} />
      <Refusals refusals={refusals} />
      {loading && <Loading what="正在排版…" />}
      {data?.records.length === 0 && <Typography>这段时间没有记录。</Typography>}
      {paper !== undefined && <PaperView paper={paper} />}
    </InstructorsPage>
  );
}
