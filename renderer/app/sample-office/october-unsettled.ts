import { caseOf, comesIn, committeeTakes, sits, type Dispute } from './october-dispute';
import { saved, takes, type Entry } from './write';

const deposit: Dispute = {
  at: 0x12,
  track: 'RM',
  number: '样调〔2026〕23号',
  matter: '退还装修定金合同纠纷',
  type: '4',
  source: 'application',
  cameAt: '2026-10-13T10:00',
  happenedOn: '2026-09-20',
  place: '样溪街道柳湾路',
  facts: '瞿海生与样溪明居装饰店约定装修住房，交定金5000元，后因工期推迟要求退还，店方认为材料已经备好，不同意退。',
  claims: '瞿海生要求退还全部定金；店方只同意抵作材料款。',
  parties: [
    { name: '瞿海生', sex: 'm', age: 41, address: '样溪街道柳湾村二组', occupation: '货车司机' },
    { organisation: '样溪明居装饰店', speaker: '靳如松', address: '样溪街道柳湾路88号' },
  ],
  agrees: [true, true],
};

/** Two sides too far apart: ended, with the ways that remain told to both. */
const depositEntries: readonly Entry[] = [
  ...comesIn(deposit),
  ...committeeTakes(deposit, { at: '2026-10-13T11:00', relation: 'mixed' }),
  saved(
    'mediator',
    sits(deposit, {
      from: '2026-10-16T09:00',
      to: '2026-10-16T11:00',
      present: '瞿海生、靳如松（代表样溪明居装饰店）',
      content: '双方对工期为何推迟说法不一，店方没有提供材料单据，退还数额相差较大，各自坚持，未能达成一致。',
      result: 'failed',
    }),
    takes(caseOf(deposit), 'fail', '2026-10-16T11:00', {
      terminationReason: 'T3',
      remediesToldOn: '2026-10-16',
      advice: '可以向消费者协会投诉，也可以向人民法院起诉。',
    }),
  ),
];

const border: Dispute = {
  at: 0x13,
  track: 'RM',
  number: '样调〔2026〕24号',
  matter: '兄弟分家宅基地纠纷',
  type: '3',
  source: 'hotline',
  cameAt: '2026-10-14T09:00',
  happenedOn: '2026-10-01',
  place: '样溪街道石桥村一组',
  facts: '茅成林与茅成森是兄弟，分家时口头约定老宅后院各用一半。茅成森翻建时把院墙外移，茅成林认为占了自己一侧。',
  claims: '茅成林要求把院墙退回；茅成森要求由法院处理，不愿调解。',
  parties: [
    { name: '茅成林', sex: 'm', age: 55, address: '样溪街道石桥村一组6号', occupation: '务农' },
    { name: '茅成森', sex: 'm', age: 51, address: '样溪街道石桥村一组7号', occupation: '务农' },
  ],
  agrees: [true, false],
};

/** One side says no: not accepted, and nobody pressed. */
const borderEntries: readonly Entry[] = [
  ...comesIn(border),
  saved('mediator', takes(caseOf(border), 'askConsent', '2026-10-14T09:30')),
  saved(
    'roomHead',
    takes(caseOf(border), 'refuse', '2026-10-15T16:00', {
      refusalReason: 'F4',
      advice: '可以向街道申请处理宅基地使用权争议，也可以依法起诉。',
    }),
  ),
];

const wages: Dispute = {
  at: 0x15,
  track: 'RM',
  number: '样调〔2026〕31号',
  matter: '拖欠工资劳动争议',
  type: '10.1',
  source: 'application',
  cameAt: '2026-10-26T09:00',
  happenedOn: '2026-10-20',
  place: '样溪街道柳湾村安置房工地',
  facts: '农大川等人在柳湾村安置房工地做木工，完工后还有工资12600元没有结清，与带班人屈正方在工地争执。',
  claims: '农大川要求结清工资；屈正方承认欠款，要求等上一级结算后再付。',
  parties: [
    { name: '农大川', sex: 'm', age: 47, address: '样溪街道柳湾村安置房工地宿舍', occupation: '木工' },
    { name: '屈正方', sex: 'm', age: 50, address: '样溪街道柳湾村四组', occupation: '劳务带班' },
  ],
  agrees: [true, true],
};

/** Still going on when the month ends. */
const wagesEntries: readonly Entry[] = [
  ...comesIn(wages),
  ...committeeTakes(wages, { at: '2026-10-26T10:00' }),
  saved(
    'mediator',
    sits(wages, {
      from: '2026-10-29T19:00',
      to: '2026-10-29T20:40',
      present: '农大川、屈正方',
      content: '双方核对考勤和已付数额，对还欠12600元没有争议。屈正方要求与总承包方核实后再定付款日期，约定下月再谈。',
      result: 'again',
    }),
  ),
];

/** People's mediation without an agreement: too far apart, refused, not yet finished. */
export const unsettledEntries: readonly Entry[] = [...depositEntries, ...borderEntries, ...wagesEntries];
