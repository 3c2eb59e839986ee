import { demandLedger } from '../../ledgers/instructors/demand';
import { pipeVisit } from './instructor-visits';
import { inTurn, registers, rows, sampleId, saved, takes, type Entry } from './write';

const village = { text: '石桥村' };
const number = (at: number) => sampleId('record', 0x1300 + at);

export const pipeDemand = number(0);
const missingFee = number(1);
const shops = number(2);
const lamp = number(3);
const again = number(4);

const registered: Entry = saved(
  'instructor',
  registers(demandLedger, pipeDemand, '2026-10-12', {
    number: '石桥-2026-031',
    registeredOn: '2026-10-12',
    village,
    category: 'facilities',
    content: '三组门前排水口堵塞，下雨积水进院。',
    wants: '清淤，雨前办好。',
    source: 'visit',
    scope: 'several',
    households: 6,
    urgency: 'soon',
    line: 'stability',
    visit: { ledger: 'instructor.visit', record: pipeVisit },
    raisedBy: '不愿具名',
  }),
  registers(demandLedger, missingFee, '2026-10-15', {
    number: '石桥-2026-032',
    registeredOn: '2026-10-15',
    village,
    category: 'resettlement',
    content: '九月过渡费少发一笔。',
    source: 'came',
    scope: 'several',
    households: 2,
    line: 'renewal',
  }),
  registers(demandLedger, shops, '2026-10-16', {
    number: '石桥-2026-033',
    registeredOn: '2026-10-16',
    village,
    category: 'compensation',
    content: '沿街商铺怎样补偿，没有看到文件。',
    source: 'visit',
    scope: 'several',
    households: 3,
    line: 'renewal',
  }),
  registers(demandLedger, lamp, '2026-11-05', {
    number: '石桥-2026-034',
    registeredOn: '2026-11-05',
    village,
    category: 'facilities',
    content: '二组路灯不亮，晚上学生回家看不见路。',
    source: 'patrol',
    scope: 'village',
    households: 20,
    line: 'stability',
  }),
  registers(demandLedger, again, '2026-11-06', {
    number: '石桥-2026-035',
    registeredOn: '2026-11-06',
    village,
    category: 'facilities',
    content: '又有人反映二组路灯不亮。',
    source: 'call',
    scope: 'one',
    households: 1,
    line: 'stability',
  }),
);

/** A pipe that is cleared in time, and struck off after whoever raised it was asked. */
const pipe: readonly Entry[] = [
  ...inTurn('instructor', takes(pipeDemand, 'accept', '2026-10-12')),
  ...inTurn(
    'instructor',
    takes(pipeDemand, 'assign', '2026-10-13', {
      level: 'village',
      unit: '石桥村委会',
      handler: '村委会副主任',
      assignedOn: '2026-10-13',
      dueOn: '2026-10-20',
    }),
  ),
  ...inTurn(
    'instructor',
    takes(pipeDemand, 'begin', '2026-10-14', {
      contactedOn: '2026-10-14',
      handling: rows({ on: '2026-10-14', who: '单长青', how: '与市政单位现场看排水口，管口被建筑垃圾堵住。' }),
    }),
    takes(pipeDemand, 'extend', '2026-10-19', { newDueOn: '2026-10-31', extendReason: '清淤车要排期，定在二十八日。' }),
  ),
  ...inTurn(
    'instructor',
    takes(pipeDemand, 'finish', '2026-10-28', {
      result: 'solved',
      finishedOn: '2026-10-28',
      handling: rows(
        { on: '2026-10-14', who: '单长青', how: '与市政单位现场看排水口，管口被建筑垃圾堵住。' },
        { on: '2026-10-28', who: '村委会副主任', how: '清淤车到场，疏通四十米，加装格栅。' },
      ),
    }),
    takes(pipeDemand, 'feedBack', '2026-10-30', { feedbackOn: '2026-10-30', feedbackWay: 'door' }),
    takes(pipeDemand, 'rate', '2026-10-30', { satisfaction: 'satisfied' }),
    takes(pipeDemand, 'close', '2026-10-30', { confirmed: true, closedBy: '单长青', closedOn: '2026-10-30' }),
  ),
];

const others: readonly Entry[] = [
  ...inTurn(
    'instructor',
    takes(missingFee, 'settleOnSpot', '2026-10-15', {
      result: 'solved',
      finishedOn: '2026-10-15',
      handling: rows({ on: '2026-10-15', who: '单长青', how: '与城改办电话核对，漏录两户，当天补入发放表。' }),
    }),
    takes(missingFee, 'feedBack', '2026-10-16', { feedbackOn: '2026-10-16', feedbackWay: 'phone' }),
    takes(shops, 'accept', '2026-10-17'),
    takes(shops, 'assign', '2026-10-17', {
      level: 'district',
      unit: '区城改办',
      assignedOn: '2026-10-17',
      dueOn: '2026-11-09',
    }),
    takes(shops, 'begin', '2026-10-20', {
      contactedOn: '2026-10-18',
      handling: rows({ on: '2026-10-20', who: '区城改办', how: '答复正在起草商铺补偿办法。' }),
    }),
    takes(again, 'merge', '2026-11-06', { duplicateOf: { ledger: 'instructor.demand', record: lamp } }),
    takes(lamp, 'accept', '2026-11-06'),
  ),
];

/** Five matters: one struck off, one settled on the spot, one overdue with the district, one fresh, and its duplicate. */
export const demandEntries: readonly Entry[] = [registered, ...pipe, ...others];
