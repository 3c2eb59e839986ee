import { visitLedger } from '../../ledgers/instructors/visit';
import { registers, sampleId, saved, type Entry } from './write';

const village = { text: '石桥村' };
const visitors = '单长青、村文书';
export const pipeVisit = sampleId('record', 0x1200);

const common = { village, visitors, way: 'door', reason: 'all', line: 'general', roles: ['liaison'] } as const;

/** One evening and two afternoons of going from door to door. */
export const visitEntries: readonly Entry[] = [
  saved(
    'instructor',
    registers(visitLedger, pipeVisit, '2026-10-12', {
      ...common,
      date: '2026-10-12',
      group: '三组',
      household: '3-017',
      householdLabel: '东头李家',
      told: '宣传过渡费发放办法。反映门前排水口堵塞，下雨积水进院。',
      satisfaction: 'mostly',
      signed: true,
    }),
    registers(visitLedger, sampleId('record', 0x1201), '2026-10-12', {
      ...common,
      date: '2026-10-12',
      group: '三组',
      household: '3-018',
      told: '宣传过渡费发放办法，没有反映事项。',
    }),
    registers(visitLedger, sampleId('record', 0x1202), '2026-10-16', {
      ...common,
      date: '2026-10-16',
      group: '一组',
      household: '1-004',
      reason: 'policy',
      told: '送安置办法，讲回迁选房的先后。问商铺怎样补偿，已登记。',
      satisfaction: 'satisfied',
    }),
    registers(visitLedger, sampleId('record', 0x1203), '2026-10-16', {
      ...common,
      date: '2026-10-16',
      group: '一组',
      household: '1-007',
      reason: 'care',
      told: '本户要求介绍就业培训，已告知报名地点。',
      asksHelp: true,
      hardship: ['work'],
    }),
    registers(visitLedger, sampleId('record', 0x1204), '2026-10-30', {
      ...common,
      date: '2026-10-30',
      group: '三组',
      household: '3-017',
      reason: 'followUp',
      told: '回访排水：清淤后两场雨没有积水。',
      satisfaction: 'satisfied',
    }),
    registers(visitLedger, sampleId('record', 0x1205), '2026-11-09', {
      ...common,
      date: '2026-11-09',
      group: '二组',
      household: '2-011',
      told: '宣传村民会议的议题和时间。',
    }),
  ),
];
