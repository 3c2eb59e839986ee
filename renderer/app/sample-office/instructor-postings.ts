import { addDays, weekday } from '../../domain/calendar/civil-date';
import { instructorLeaveLedger } from '../../ledgers/street/instructor-leave';
import { instructorMonthLedger } from '../../ledgers/street/instructor-month';
import { instructorPostingLedger } from '../../ledgers/street/instructor-posting';
import { registers, sampleId, saved, takes, type Entry } from './write';

const posting = sampleId('record', 1);
const otherPosting = sampleId('record', 2);
const leave = sampleId('record', 4);

/** Two instructors: one renewed, with a month and a leave, and one whose term ends soon. */
export const postings: readonly Entry[] = [
  saved(
    'registrar',
    registers(instructorPostingLedger, posting, '2024-03-01', {
      number: '驻01',
      village: '石桥村',
      name: { name: '单长青', pinyin: 'Shàn' },
      title: 'deputy',
      roles: ['liaison', 'guide', 'service'],
      sentBy: '样溪区文化馆',
      document: '样组发〔2024〕6号',
      from: '2024-03-01',
      to: '2026-02-28',
    }),
    registers(instructorPostingLedger, otherPosting, '2025-01-06', {
      number: '驻02',
      village: '柳湾村',
      name: { name: '解文君', pinyin: 'Xiè' },
      title: 'instructor',
      roles: ['liaison', 'research'],
      sentBy: '样溪区水务所',
      document: '样组发〔2025〕1号',
      from: '2025-01-06',
      to: '2026-12-31',
    }),
  ),
  saved(
    'supervisor',
    takes(posting, 'renew', '2026-02-20', { from: '2026-03-01', to: '2028-02-29', document: '样组发〔2026〕3号' }),
  ),
  saved(
    'registrar',
    registers(
      instructorMonthLedger,
      sampleId('record', 3),
      '2026-02-03',
      { month: '2026-01', filledBy: '石桥村文书', days: january(), confirmed: true },
      posting,
    ),
    registers(
      instructorLeaveLedger,
      leave,
      '2026-01-19',
      { kind: 'personal', from: '2026-01-20/pm', to: '2026-01-21/pm', why: '家中有事', cover: '石桥村文书' },
      posting,
    ),
  ),
  saved('supervisor', takes(leave, 'approve', '2026-01-19', { approver: '林禾生', opinion: '同意' })),
  saved('registrar', takes(leave, 'comeBack', '2026-01-22', { backAt: '2026-01-22/am' })),
];

/** Working days on post but for an errand, an afternoon and a day of leave. */
function january(): readonly ({ readonly id: string } & Readonly<Record<string, string>>)[] {
  return Array.from({ length: 31 }, (_, at) => addDays('2026-01-01', at)).map((day) => {
    if (day === '2026-01-01') return { id: day, am: 'holiday', pm: 'holiday' };
    if (day === '2026-01-14') return { id: day, am: 'errand', pm: 'errand' };
    if (day === '2026-01-20') return { id: day, am: 'onPost', pm: 'personal' };
    if (day === '2026-01-21') return { id: day, am: 'personal', pm: 'personal' };
    return weekday(day) > 5 ? { id: day } : { id: day, am: 'onPost', pm: 'onPost' };
  });
}
