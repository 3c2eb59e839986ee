import { addDays, weekday } from '../../domain/calendar/civil-date';
import { cardLedger } from '../../ledgers/instructors/card';
import { handoverLedger } from '../../ledgers/instructors/handover';
import { instructorLeaveLedger, leaveOpinionLedger } from '../../ledgers/instructors/leave';
import { instructorMonthLedger } from '../../ledgers/instructors/month';
import { instructorPostingLedger } from '../../ledgers/instructors/posting';
import { reviewLedger, spotCheckLedger } from '../../ledgers/instructors/supervision';
import { inTurn, registers, sampleId, saved, takes, type Entry } from './write';

const posting = sampleId('record', 1);
const otherPosting = sampleId('record', 2);
const month = sampleId('record', 3);
const leave = sampleId('record', 4);
const check = sampleId('record', 0x30);

const cards: Entry = saved(
  'registrar',
  registers(cardLedger, sampleId('record', 0x31), '2024-03-01', {
    name: { text: '石桥村' },
    number: 1,
    kind: 'urban',
    from: '2024-01-01',
    households: 312,
    people: 1180,
    partyMembers: 46,
    groups: 4,
    stage: 'signing',
  }),
  registers(cardLedger, sampleId('record', 0x32), '2024-03-01', {
    name: { text: '柳湾村' },
    number: 2,
    kind: 'between',
    from: '2024-01-01',
    households: 268,
    people: 903,
    partyMembers: 38,
    groups: 3,
    stage: 'between',
  }),
);

/** Two instructors: one renewed, with a month, a leave, a review and a spot check, and one whose term ends soon. */
export const postings: readonly Entry[] = [
  cards,
  saved(
    'registrar',
    registers(instructorPostingLedger, posting, '2024-03-01', {
      number: '驻01',
      village: { text: '石桥村' },
      name: { name: '单长青', pinyin: 'Shàn' },
      title: 'deputy',
      roles: ['liaison', 'research', 'guide', 'publicity', 'service'],
      sentBy: '样溪区文化馆',
      formerPost: '馆员',
      document: '样组发〔2024〕6号',
      batch: '第三批',
      leader: '区农业农村局副局长',
      phone: '00000000021',
      from: '2024-03-01',
      to: '2026-02-28',
    }),
    registers(instructorPostingLedger, otherPosting, '2025-01-06', {
      number: '驻02',
      village: { text: '柳湾村' },
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
      instructorLeaveLedger,
      leave,
      '2026-01-19',
      { kind: 'personal', from: '2026-01-20/pm', to: '2026-01-21/pm', why: '家中有事', where: '样州市', cover: '石桥村文书' },
      posting,
    ),
  ),
  ...inTurn('registrar', takes(leave, 'submit', '2026-01-19')),
  saved(
    'supervisor',
    registers(
      leaveOpinionLedger,
      sampleId('record', 0x33),
      '2026-01-19',
      { level: 'district', answer: 'yes', on: '2026-01-19', by: '林禾生', text: '请安排好代班。' },
      leave,
    ),
  ),
  ...inTurn('supervisor', takes(leave, 'approve', '2026-01-19'), takes(leave, 'leave', '2026-01-20')),
  ...inTurn('registrar', takes(leave, 'comeBack', '2026-01-22', { backAt: '2026-01-22/am' })),
  saved(
    'registrar',
    registers(
      instructorMonthLedger,
      month,
      '2026-02-03',
      { month: '2026-01', filledBy: '石桥村文书', counting: 'withErrands', expected: '20', days: january() },
      posting,
    ),
  ),
  ...inTurn('registrar', takes(month, 'handIn', '2026-02-04', { confirmed: true })),
  saved(
    'supervisor',
    registers(
      reviewLedger,
      sampleId('record', 0x34),
      '2026-02-06',
      {
        month: '2026-01',
        on: '2026-02-06',
        by: '林禾生',
        judged: 'partly',
        text: '排水一事写得具体；请补记首次联系住户的日期。',
      },
      posting,
    ),
    registers(
      spotCheckLedger,
      check,
      '2026-01-15',
      {
        on: '2026-01-15',
        way: 'village',
        by: '林禾生',
        presence: 'onPost',
        found: '便民联系卡还有一个组没有发到户。',
        dueOn: '2026-01-31',
      },
      posting,
    ),
  ),
  saved(
    'registrar',
    registers(
      handoverLedger,
      sampleId('record', 0x35),
      '2026-11-02',
      {
        on: '2026-11-02',
        receiver: '路明远',
        witness: '柳湾村党支部书记',
        openDemands: 2,
        items: [
          { id: 'logs', actual: '2026-11-02', number: '2025、2026两年' },
          { id: 'visits', actual: '2026-11-02' },
          { id: 'demands', actual: '2026-11-02', reason: '未结2件，逐件说明' },
          { id: 'tasks', actual: '2026-11-02' },
          { id: 'files', actual: '2026-11-02' },
          { id: 'keys', actual: '2026-11-02', reason: '办公室钥匙一把' },
          { id: 'computer', notApplicable: true, reason: '电脑由区里重新配' },
          { id: 'village' },
        ],
      },
      otherPosting,
    ),
  ),
  ...inTurn(
    'supervisor',
    takes(check, 'ask', '2026-01-15', {}),
    takes(check, 'recheck', '2026-01-30', { recheck: '已发到户，抽问五户都有。' }),
  ),
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
