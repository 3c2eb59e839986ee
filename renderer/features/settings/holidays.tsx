import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { holidayLedger } from '../../domain/calendar/holiday-record';
import { holidayYears } from '../../rules/holidays';
import { useReply } from '../office';

/** Which years of holidays are known; others are typed in from the notice of the State Council's office. */
export function Holidays() {
  const { data } = useReply('list', { ledger: holidayLedger, from: 0, count: 20 });
  const typed = data?.rows.map(({ title }) => title) ?? [];
  const shipped = holidayYears.map(({ year, source }) => `${String(year)}年（${source}）`);
  return (
    <>
      <Typography>
        按工作日推算期限要用到放假和补班的日子。程序已带：{shipped.join('、')}。
        {typed.length > 0 && `本单位录入：${typed.join('、')}。`}
      </Typography>
      <Typography sx={{ mt: 1 }}>
        新一年的通知发布以后，到<Link href={`#/ledger/${holidayLedger}`}>节假日安排</Link>里录入；录入的年份代替程序自带的。
      </Typography>
    </>
  );
}
