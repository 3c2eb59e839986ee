import { publicityLedger } from '../../ledgers/common/publicity';
import { correctionLedger, reportLedger } from '../../ledgers/mediation-room/report';
import { policeEntries } from './october-police';
import { settledEntries } from './october-settled';
import { unsettledEntries } from './october-unsettled';
import { visitEntries } from './october-visits';
import { inTurn, registers, rows, sampleId, saved, takes, type Entry } from './write';

const events: Entry = saved(
  'registrar',
  registers(publicityLedger, sampleId('record', 0x21), '2026-10-13', {
    date: '2026-10-13',
    topic: '养犬和噪声，法律怎么说',
    way: 'visit',
    place: { text: '新苑社区2号楼、7号楼' },
    people: 42,
    materials: rows({ what: 'leaflet', quantity: 60 }),
  }),
  registers(publicityLedger, sampleId('record', 0x22), '2026-10-27', {
    date: '2026-10-27',
    topic: '民法典婚姻家庭编',
    way: 'meeting',
    place: { text: '石桥村文化礼堂' },
    people: 86,
    materials: rows({ what: 'leaflet', quantity: 120 }, { what: 'booklet', name: '移风易俗问答', quantity: 50 }),
  }),
);

export const octoberReport = sampleId('record', 0x23);

/** The report of the month: filled in, frozen and signed two days after it, and one figure put right later. */
const report: readonly Entry[] = [
  saved(
    'registrar',
    registers(reportLedger, octoberReport, '2026-11-02', {
      length: 'month',
      month: '2026-10',
      done: '坚持登记全、上门早：夜间上门做工作，当事人白天上班的不用请假；治安案件查明事实再调解，当场能办的当场办。两次进村（社区）讲法，把养犬、噪声和彩礼的规定讲在前面。',
      problems: '装修定金一类合同纠纷证据不全，调解不成；拖欠工资需要总承包方核对，一时难以了结。',
      plans: '请街道协调总承包方核对工资；回访本月达成的协议，按期督促履行。',
    }),
  ),
  ...inTurn('roomHead', takes(octoberReport, 'freeze', '2026-11-02T10:00')),
  ...inTurn('roomHead', takes(octoberReport, 'sign', '2026-11-02T16:00', { signingNote: '数据已核对，同意上报。' })),
  saved(
    'registrar',
    registers(
      correctionLedger,
      sampleId('record', 0x24),
      '2026-11-09',
      {
        correctedOn: '2026-11-09',
        figure: '上门走访：6次',
        is: '7次',
        reason: '10月27日晚为拖欠工资一事上门一次，当时没有登记，整理笔记时发现。',
      },
      octoberReport,
    ),
  ),
];

/** What the mediation room did in one whole month, and what it handed in. */
export const octoberEntries: readonly Entry[] = [
  ...settledEntries,
  ...unsettledEntries,
  ...policeEntries,
  ...visitEntries,
  events,
  ...report,
];
