import { publicityLedger } from '../../ledgers/common/publicity';
import { cardLedger } from '../../ledgers/instructors/card';
import { instructorLeaveLedger } from '../../ledgers/instructors/leave';
import { logLedger } from '../../ledgers/instructors/log';
import { meetingLedger } from '../../ledgers/instructors/meeting';
import { policyLedger } from '../../ledgers/instructors/policy';
import { instructorPostingLedger } from '../../ledgers/instructors/posting';
import { instructorReportLedger } from '../../ledgers/instructors/report';
import { taskLedger } from '../../ledgers/instructors/task';
import { trainingLedger } from '../../ledgers/instructors/training';
import { transitionLedger } from '../../ledgers/instructors/transition';
import { demandEntries } from './instructor-demands';
import { visitEntries } from './instructor-visits';
import { inTurn, registers, rows, sampleId, saved, takes, type Entry } from './write';

// Every place, person, date and sum here is invented.

const village = { text: '石桥村' };
const number = (at: number) => sampleId('record', 0x1000 + at);

export const instructorSamples = {
  posting: number(2),
  leave: number(4),
  meeting: number(20),
  publicity: number(21),
  transition: number(30),
  report: number(40),
} as const;
const { posting, leave, meeting, publicity, transition, report } = instructorSamples;

const settingUp: readonly Entry[] = [
  saved(
    'registrar',
    { act: 'create', ledger: 'system.choice', record: number(0x100), values: { ledger: publicityLedger.kind, on: true } },
    { act: 'create', ledger: 'system.choice', record: number(0x101), values: { ledger: transitionLedger.kind, on: true } },
    { act: 'create', ledger: 'system.choice', record: number(0x102), values: { ledger: trainingLedger.kind, on: true } },
    registers(cardLedger, number(1), '2026-03-01', {
      name: village,
      number: 1,
      kind: 'urban',
      from: '2026-01-01',
      households: 312,
      people: 1180,
      partyMembers: 46,
      groups: 4,
      stage: 'signing',
    }),
    registers(instructorPostingLedger, posting, '2026-03-01', {
      number: '驻01',
      village,
      name: { name: '单长青', pinyin: 'Shàn' },
      title: 'deputy',
      roles: ['liaison', 'research', 'guide', 'publicity', 'service'],
      sentBy: '样溪区文化馆',
      formerPost: '馆员',
      document: '样组发〔2026〕3号',
      batch: '第三批',
      leader: '区农业农村局副局长',
      phone: '00000000021',
      sex: '1',
      standing: 'member',
      degree: 'bachelor',
      from: '2026-03-01',
      to: '2028-02-29',
    }),
    registers(policyLedger, number(3), '2026-03-05', {
      title: '石桥村城中村改造安置办法',
      number: '样政发〔2026〕1号',
      topic: 'resettlement',
      issuer: '样溪区人民政府',
      from: '2026-01-01',
      summary: '过渡费按月发放；回迁按签约先后选房；有异议的可以申请复核。',
      answers: rows({ question: '过渡费哪天发？', answer: '每月十日前，逾期由区里补发利息。' }),
    }),
  ),
];

/** Asked for and handed in; the district's opinion has not come back yet. */
const leaveAsked: readonly Entry[] = [
  saved(
    'instructor',
    registers(
      instructorLeaveLedger,
      leave,
      '2026-11-10',
      { kind: 'personal', from: '2026-11-19/am', to: '2026-11-20/pm', why: '家中老人就医', where: '样州市', cover: '村文书' },
      posting,
    ),
  ),
  ...inTurn('instructor', takes(leave, 'submit', '2026-11-10')),
];

const logs: readonly Entry[] = [
  saved(
    'instructor',
    registers(logLedger, number(10), '2026-10-09', {
      date: '2026-10-09',
      part: 'am',
      village,
      work: 'partyLife',
      line: 'party',
      roles: ['guide'],
      content: '参加村党支部主题党日，讲社区党组织和村党支部的不同。',
      people: 31,
      outcome: '三名党员提出组织关系接转的疑问，已记下答复。',
    }),
    registers(logLedger, number(11), '2026-10-15', {
      date: '2026-10-15',
      part: 'pm',
      village,
      work: 'renewal',
      line: 'renewal',
      roles: ['liaison', 'service'],
      content: '与城改办核对三组过渡费名单，少发两户，当场登记补发。',
      items: 1,
      deeds: 1,
    }),
    registers(logLedger, number(12), '2026-10-22', {
      date: '2026-10-22',
      part: 'evening',
      village,
      work: 'easing',
      line: 'stability',
      roles: ['liaison'],
      content: '两家因施工围挡出入不便争执，约施工方到场，改了围挡开口。',
      outcome: '两家都认可，次日已改好。',
    }),
  ),
];

const meetings: readonly Entry[] = [
  saved(
    'instructor',
    registers(meetingLedger, meeting, '2026-10-12', {
      date: '2026-10-12',
      village,
      type: 'joint',
      topic: '三组排水改造和过渡费补发',
      due: 9,
      came: 8,
      part: 'sat',
      proposals: 2,
      advice: '先把排水出口清出来再定管径；过渡费补发名单公示三天。',
      decision: '由村委会联系市政单位清淤，十月底前办完；补发名单在村务公开栏公示。',
      published: true,
      responsible: '村委会副主任',
      dueOn: '2026-10-31',
      line: 'stability',
      roles: ['guide', 'liaison'],
    }),
  ),
  ...inTurn(
    'instructor',
    takes(meeting, 'carryOut', '2026-10-29', { doneOn: '2026-10-29', outcome: '清淤完工，公示期满无异议。' }),
  ),
];

const others: readonly Entry[] = [
  saved(
    'instructor',
    registers(publicityLedger, publicity, '2026-10-19', {
      date: '2026-10-19',
      topic: '安置办法和过渡费政策',
      document: '样政发〔2026〕1号',
      way: 'meeting',
      place: { text: '石桥村文化礼堂' },
      people: 96,
      materials: rows({ what: 'leaflet', quantity: 160 }),
      questions: '回迁选房的先后、过渡费补发、商铺怎样补偿。',
    }),
    registers(trainingLedger, number(22), '2026-10-26', {
      date: '2026-10-26',
      village,
      subject: 'community',
      topic: '从村到社区：党组织怎样服务居民',
      audience: ['committees', 'members'],
      people: 27,
      hours: '2',
      teacher: '区委党校教师',
      place: { text: '石桥村党员活动室' },
    }),
    registers(taskLedger, number(23), '2026-10-08', {
      title: '便民联系卡发到户',
      village,
      line: 'stability',
      by: '样溪街道',
      assignedOn: '2026-10-08',
      dueOn: '2026-10-25',
    }),
    registers(transitionLedger, transition, '2026-04-01', {
      village,
      startedOn: '2026-04-01',
      owner: '街道城改办',
      responsible: '街道党工委副书记',
      items: [
        { id: 'partyPlan', planned: '2026-05-31', actual: '2026-05-20', number: '样街党字〔2026〕14号' },
        { id: 'partyAsk', planned: '2026-06-30', actual: '2026-06-25' },
        { id: 'partyReply', planned: '2026-09-30', actual: '2026-10-20', number: '样组复〔2026〕5号' },
        { id: 'partyFound', planned: '2026-12-15' },
        { id: 'partyTeam' },
        { id: 'partyMembers' },
        { id: 'partyTraining', actual: '2026-10-26' },
        { id: 'partyLife' },
        { id: 'partyRoom' },
        { id: 'govPlan', planned: '2026-05-31', actual: '2026-05-25' },
        { id: 'govOpinions', planned: '2026-06-30', actual: '2026-06-28' },
        { id: 'govRooms' },
        { id: 'govMeeting', planned: '2026-11-30' },
        { id: 'govApproval' },
        { id: 'govElection' },
        { id: 'govSeal' },
        { id: 'govInsurance', notApplicable: true, reason: '区里统一办理' },
        { id: 'govArchive' },
        { id: 'govServices' },
        { id: 'govSign' },
        { id: 'ecoAssets', planned: '2026-08-31', actual: '2026-08-30', number: '样评报〔2026〕31号' },
        { id: 'ecoMembers', planned: '2026-12-31' },
        { id: 'ecoReform' },
        { id: 'ecoHandOver' },
        { id: 'ecoAccounts' },
        { id: 'ecoLeft' },
      ],
    }),
  ),
  ...inTurn(
    'instructor',
    takes(number(23), 'finish', '2026-10-24', { doneOn: '2026-10-24', outcome: '312户全部发到，空置户交由组长转交。' }),
  ),
];

/** The report of October: filled in, frozen and handed in. */
const octoberReport: readonly Entry[] = [
  saved(
    'instructor',
    registers(instructorReportLedger, report, '2026-11-02', {
      village,
      length: 'month',
      month: '2026-10',
      done: '过渡费少发两户，与城改办当场核对补发；排水清淤由两委会定下期限，月底办完。',
      problems: '商铺补偿口径还没有文件，三户来问，只能先登记。',
      plans: '十一月底前配合开好村民会议；回访本月办结的诉求。',
    }),
  ),
  ...inTurn('instructor', takes(report, 'freeze', '2026-11-03T09:30')),
  ...inTurn('instructor', takes(report, 'sign', '2026-11-03T16:00', { handedInOn: '2026-11-03', signingNote: '数据已核对。' })),
];

/** An instructor's office over some months: visits, demands, meetings, leave, and the report of October. */
export const instructorEntries: readonly Entry[] = [
  ...settingUp,
  ...visitEntries,
  ...demandEntries,
  ...logs,
  ...meetings,
  ...others,
  ...octoberReport,
  ...leaveAsked,
];
